#include "services/currencyoperation.h"

#include "base/clock.h"
#include "domain/currency.h"
#include "services/auditline.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/recordwriter.h"

namespace callhelm {

namespace {

constexpr QLatin1String currencyKey("currency");
constexpr QLatin1String changedKey("changed");

} // namespace

std::unique_ptr<StoreOperation> CurrencyOperation::from(const QJsonObject &arguments)
{
    const QString currency = arguments[currencyKey].toString();
    return isCurrency(currency) ? std::make_unique<CurrencyOperation>(currency) : nullptr;
}

QJsonObject CurrencyOperation::arguments() const { return {{currencyKey, m_currency}}; }

bool CurrencyOperation::changed(const QJsonObject &result) { return result[changedKey].toBool(); }

Result<QJsonObject> CurrencyOperation::run(const OperationWork &work) const
{
    Journal &journal = *work.journal;
    if (auto begun = journal.begin(Durability::Full); !begun)
        return begun.error();
    const auto undone = [&](const Error &error) {
        (void)journal.rollback();
        return error;
    };
    auto before = readCurrency(*work.database);
    if (!before)
        return undone(before.error());
    if (*before == m_currency) {
        if (auto done = journal.rollback(); !done)
            return done.error();
        return QJsonObject{{changedKey, false}};
    }
    if (auto done = writeCurrency(*work.database, m_currency); !done)
        return undone(done.error());
    const AuditEntry line = auditLine(localActor(), SystemClock().now(), Act::SetCurrency, {},
                                      {{currencyKey, *before}}, arguments());
    if (auto done = work.note(line); !done)
        return undone(done.error());
    if (auto done = journal.commit(); !done)
        return undone(done.error());
    return QJsonObject{{changedKey, true}};
}

} // namespace callhelm
