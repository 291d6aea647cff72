#include "services/countryoperation.h"

#include <QCoreApplication>

#include "base/clock.h"
#include "services/auditline.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/recordwriter.h"

namespace callhelm {

namespace {

constexpr QLatin1String countryKey("country");
constexpr QLatin1String changedKey("changed");

} // namespace

std::unique_ptr<StoreOperation> CountryOperation::from(const QJsonObject &arguments)
{
    const auto country = countryFromName(arguments[countryKey].toString());
    return country ? std::make_unique<CountryOperation>(*country) : nullptr;
}

QJsonObject CountryOperation::arguments() const { return {{countryKey, countryName(m_country)}}; }

bool CountryOperation::changed(const QJsonObject &result) { return result[changedKey].toBool(); }

Result<QJsonObject> CountryOperation::run(const OperationWork &work) const
{
    Journal &journal = *work.journal;
    if (auto begun = journal.begin(Durability::Full); !begun)
        return begun.error();
    const auto undone = [&](const Error &error) {
        (void)journal.rollback();
        return error;
    };
    auto before = readCountry(*work.database);
    if (!before)
        return undone(before.error());
    if (*before == m_country) {
        if (auto done = journal.rollback(); !done)
            return done.error();
        return QJsonObject{{changedKey, false}};
    }
    const auto goOn = [&](int percent) { return !work.goOn || work.goOn({percent, 0}); };
    (void)work.database->setRoomy(true);
    auto written = writeCountry(*work.database, m_country, goOn);
    if (!written) {
        Error error = undone(written.error());
        if (error.kind == Error::Kind::Cancelled)
            error.text = QCoreApplication::translate("callhelm::CountryOperation", "The change was stopped.");
        (void)work.database->setRoomy(false);
        return error;
    }
    const AuditEntry line = auditLine(localActor(), SystemClock().now(), Act::SetCountry, {},
                                      {{countryKey, countryName(*before)}}, arguments());
    if (auto done = work.note(line); !done)
        return undone(done.error());
    auto committed = journal.commit();
    (void)work.database->setRoomy(false);
    if (!committed)
        return undone(committed.error());
    return QJsonObject{{changedKey, true}};
}

} // namespace callhelm
