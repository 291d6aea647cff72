#include "services/currencyservice.h"

#include <QCoreApplication>

#include "domain/currency.h"
#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/openstore.h"
#include "store/recordwriter.h"

namespace callhelm {

namespace {

QJsonObject fieldsOf(const QString &currency) { return {{QStringLiteral("currency"), currency}}; }

} // namespace

CurrencyService::CurrencyService(StoreAccess &access, QString kept)
    : m_access(access), m_currency(std::move(kept))
{
    connect(&access, &StoreAccess::committed, this, &CurrencyService::readAgain);
}

QFuture<Result<void>> CurrencyService::setCurrency(const QString &currency)
{
    ChangeableValue<QString> what;
    what.act = Act::SetCurrency;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Currency"); };
    what.read = [](ChangeGround &ground) { return readCurrency(ground.database); };
    what.write = [](ChangeGround &ground, const QString &to) -> Result<void> {
        if (!isCurrency(to))
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate(
                    "RecordChecks", "There is no such currency: write its three letters, as VND, RUB, USD."),
                {},
                0};
        return writeCurrency(ground.database, to);
    };
    what.tell = [](const QString &from, const QString &to) {
        return std::vector{changedFields(Act::SetCurrency, {}, fieldsOf(from), fieldsOf(to))};
    };
    what.show = [this](const QString &to) { show(to); };
    return m_access.run(std::make_shared<ValueChange<QString>>(std::move(what), currency));
}

void CurrencyService::show(const QString &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    Q_EMIT changed();
}

/// A command changed it, or another program that writes the store.
void CurrencyService::readAgain()
{
    const auto read = [](Reader &reader) { return readCurrency(reader.context().database); };
    onFinished(m_access.askPresent<QString>(read), this,
               [this, before = m_currency](const Result<QString> &currency) {
                   if (!currency)
                       Q_EMIT m_access.failed(currency.error());
                   else if (m_currency != before)
                       readAgain(); // what was read may be older than what is shown
                   else
                       show(*currency);
               });
}

} // namespace callhelm
