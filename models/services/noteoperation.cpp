#include "services/noteoperation.h"

#include <algorithm>
#include <array>

#include "base/clock.h"
#include "services/auditline.h"
#include "store/auditlog.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

constexpr QLatin1String actKey("act");
constexpr QLatin1String whomKey("whom");
constexpr QLatin1String fieldsKey("fields");

constexpr std::array readings{Act::ReadFigures, Act::ReadBooks, Act::ReadTrail,
                              Act::ExportTable, Act::BackUp,    Act::ChangePeople};

} // namespace

std::unique_ptr<StoreOperation> NoteOperation::from(const QJsonObject &arguments)
{
    const QString name = arguments[actKey].toString();
    const auto act = std::ranges::find(readings, name, &actName);
    if (act == readings.end())
        return nullptr;
    return std::make_unique<NoteOperation>(*act, arguments[whomKey].toString(),
                                           arguments[fieldsKey].toObject());
}

QJsonObject NoteOperation::arguments() const
{
    return {{actKey, actName(m_act)}, {whomKey, m_whom}, {fieldsKey, m_fields}};
}

Result<QJsonObject> NoteOperation::run(const OperationWork &work) const
{
    const bool takesAway = m_act == Act::ExportTable || m_act == Act::BackUp;
    if (!takesAway || m_fields.isEmpty())
        return QJsonObject();
    auto transaction = Transaction::begin(*work.database, Durability::Full);
    if (!transaction)
        return transaction.error();
    const AuditEntry line = auditLine(work.session.actor(), SystemClock().now(), m_act, m_whom, {}, m_fields);
    if (auto done = work.note(line); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return QJsonObject();
}

} // namespace callhelm
