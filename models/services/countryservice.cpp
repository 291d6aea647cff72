#include "services/countryservice.h"

#include <QCoreApplication>

#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/openstore.h"
#include "store/recordwriter.h"

namespace callhelm {

namespace {

QJsonObject fieldsOf(Country country) { return {{QStringLiteral("country"), countryName(country)}}; }

} // namespace

CountryService::CountryService(StoreAccess &access, Country kept) : m_access(access), m_country(kept)
{
    connect(&access, &StoreAccess::committed, this, &CountryService::readAgain);
}

QFuture<Result<void>> CountryService::setCountry(Country country)
{
    ChangeableValue<Country> what;
    what.act = Act::SetCountry;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Country of phone numbers"); };
    what.read = [](ChangeGround &ground) { return readCountry(ground.database); };
    what.write = [](ChangeGround &ground, Country to) { return writeCountry(ground.database, to); };
    what.tell = [](Country from, Country to) {
        return std::vector{changedFields(Act::SetCountry, {}, fieldsOf(from), fieldsOf(to))};
    };
    what.show = [this](Country to) { show(to); };
    return m_access.run(std::make_shared<ValueChange<Country>>(std::move(what), country));
}

void CountryService::show(Country country)
{
    if (country == m_country)
        return;
    m_country = country;
    Q_EMIT changed();
}

/// A command changed it, or another program that writes the store.
void CountryService::readAgain()
{
    const auto read = [](Reader &reader) { return readCountry(reader.context().database); };
    onFinished(m_access.askPresent<Country>(read), this,
               [this, before = m_country](const Result<Country> &country) {
                   if (!country)
                       Q_EMIT m_access.failed(country.error());
                   else if (m_country != before)
                       readAgain(); // what was read may be older than what is shown
                   else
                       show(*country);
               });
}

} // namespace callhelm
