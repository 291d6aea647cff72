#include "services/noteoperation.h"

#include <algorithm>
#include <array>

#include "base/clock.h"
#include "services/auditline.h"
#include "services/denialtext.h"
#include "store/auditlog.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

constexpr QLatin1String actKey("act");
constexpr QLatin1String whomKey("whom");
constexpr QLatin1String fieldsKey("fields");
constexpr QLatin1String wholeKey("whole");

constexpr std::array readings{Act::ReadPhones,  Act::ReadFigures, Act::ReadBooks,   Act::ReadTrail,
                              Act::ExportTable, Act::BackUp,      Act::ChangePeople};

} // namespace

std::unique_ptr<StoreOperation> NoteOperation::from(const QJsonObject &arguments)
{
    const QString name = arguments[actKey].toString();
    const auto act = std::ranges::find(readings, name, &actName);
    if (act == readings.end())
        return nullptr;
    auto note = std::make_unique<NoteOperation>(*act, arguments[whomKey].toString(),
                                                arguments[fieldsKey].toObject());
    note->m_isOfWhole = arguments[wholeKey].toBool();
    return note;
}

QJsonObject NoteOperation::arguments() const
{
    return {{actKey, actName(m_act)}, {whomKey, m_whom}, {fieldsKey, m_fields}, {wholeKey, m_isOfWhole}};
}

Result<QJsonObject> NoteOperation::run(const OperationWork &work) const
{
    const bool isDenied = m_isOfWhole && !work.session.scope().seesAll();
    const bool takesAway = m_act == Act::ExportTable || m_act == Act::BackUp;
    if (!isDenied && (!takesAway || m_fields.isEmpty()))
        return QJsonObject();
    auto transaction = Transaction::begin(*work.database, Durability::Full);
    if (!transaction)
        return transaction.error();
    AuditEntry line = auditLine(work.session.actor(), SystemClock().now(), m_act, m_whom, {},
                                isDenied ? QJsonObject() : m_fields);
    if (isDenied)
        line.outcome = QStringLiteral("denied");
    if (auto done = work.note(line); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    if (isDenied)
        return Error{Error::Kind::Denied, denialText(m_act), {}, 0};
    return QJsonObject();
}

} // namespace callhelm
