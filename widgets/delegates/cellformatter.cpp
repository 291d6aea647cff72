#include "delegates/cellformatter.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileInfo>

#include "common/format.h"
#include "common/figureformat.h"
#include "common/leadformat.h"
#include "common/recordformat.h"
#include "common/words.h"
#include "items/figureform.h"

namespace callhelm {

namespace {

/// Several texts, one a line, as one line.
QString inOneLine(const QString &lines, bool arePhones)
{
    QStringList texts = lines.split(u'\n');
    if (arePhones)
        for (QString &text : texts)
            text = format::phone(text);
    return texts.join(QStringLiteral(", "));
}

} // namespace

CellFormatter::CellFormatter(Calendar calendar, std::function<Instant()> now)
    : m_calendar(std::move(calendar)), m_now(std::move(now))
{
}

ValueKind CellFormatter::kindOf(const QModelIndex &index)
{
    return ValueKind(index.model()->headerData(index.column(), Qt::Horizontal, KindRole).toInt());
}

Grade CellFormatter::gradeOf(const QModelIndex &index) const
{
    if (kindOf(index) == ValueKind::Since) {
        const QVariant limit = index.data(LimitRole);
        const QVariant since = index.data(ValueRole);
        if (limit.isValid() && since.isValid()
            && wholeSeconds(m_now() - instantFromMs(since.toLongLong())) >= limit.toLongLong())
            return Grade::Warn;
    }
    return Grade(index.data(GradeRole).toInt());
}

QString CellFormatter::operator()(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const ValueKind kind = kindOf(index);
    const QVariant value = index.data(ValueRole);
    if (kind == ValueKind::Decimal)
        if (const QVariant form = index.data(FormRole); form.isValid() && value.isValid())
            return value.typeId() == QMetaType::QString
                ? value.toString()
                : format::figure(value.toDouble(), FigureForm::fromInt(form.toInt()));
    if (isNumeric(kind) && value.isValid())
        if (const QVariant form = index.data(LeadFormRole); form.isValid())
            return format::lead(value, LeadForm(form.toInt()), kind == ValueKind::Since, m_now());
    return text(value, kind, index.data(DetailRole));
}

QString CellFormatter::text(const QVariant &value, ValueKind kind, const QVariant &detail) const
{
    if (kind == ValueKind::Text)
        return value.toString();
    if (kind == ValueKind::LongText)
        return value.toString().simplified();
    const bool isWords = kind == ValueKind::Phones || kind == ValueKind::Lines || kind == ValueKind::Stage;
    if (!value.isValid())
        return isWords ? QString() : format::none();
    const auto instant = [&value] { return instantFromMs(value.toLongLong()); };
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        break;
    case ValueKind::Phones:
    case ValueKind::Lines:
        return inOneLine(value.toString(), kind == ValueKind::Phones);
    case ValueKind::Money:
        return format::money(value.toLongLong(), detail.toString());
    case ValueKind::Quantity:
        return format::quantity(value.toLongLong());
    case ValueKind::When:
        return format::when(instant(), m_calendar);
    case ValueKind::Lately:
        return format::lately(instant(), m_now(), m_calendar);
    case ValueKind::Stage:
    case ValueKind::Name:
        return value.toString();
    case ValueKind::Number:
        return format::number(value.toLongLong());
    case ValueKind::Decimal:
        return format::decimal(value.toDouble());
    case ValueKind::Seconds:
        return format::length(std::optional<double>(value.toDouble()));
    case ValueKind::Milliseconds:
        return format::length(value.toLongLong() / 1000);
    case ValueKind::Share:
        return format::share(value.toDouble());
    case ValueKind::Moment:
        return format::dateTime(instant(), m_calendar);
    case ValueKind::Day:
        return format::date(QDate::fromJulianDay(value.toLongLong()));
    case ValueKind::TimeOfDay:
        return format::time(instant(), m_calendar);
    case ValueKind::Since:
        return format::since(instant(), m_now());
    case ValueKind::AgentState: {
        const auto state = AgentState(value.toInt());
        QString text = words::agentState(state);
        if (!detail.isValid()) // the chosen status is "ready"
            return text;
        if (state != AgentState::Paused)
            text += QStringLiteral(" \u00B7 ") + words::agentState(AgentState::Paused);
        if (!detail.toString().isEmpty())
            text += QStringLiteral(" \u00B7 ") + detail.toString();
        return text;
    }
    case ValueKind::Outcome:
        return words::outcome(Outcome(value.toInt()));
    case ValueKind::LegEnd:
        return words::legEnd(LegEnd(value.toInt()));
    case ValueKind::Direction:
        return words::direction(Direction(value.toInt()));
    case ValueKind::DirectEnd:
        return words::directEnd(DirectEnd(value.toInt()));
    case ValueKind::Path:
        return QFileInfo(value.toString()).fileName();
    case ValueKind::Interval:
        return format::interval(instant(), By(detail.toInt()), m_calendar);
    case ValueKind::Doubt:
        return words::doubt(Doubt(value.toInt()));
    case ValueKind::Definition:
        return words::definition(ServiceLevelDefinition(value.toInt()));
    case ValueKind::Finding:
        return words::finding(value.toInt() < 0 ? std::nullopt
                                                : std::optional(FindingRow::Kind(value.toInt())));
    case ValueKind::YesNo:
        return value.toBool() ? QCoreApplication::translate("callhelm::CellText", "yes")
                              : QCoreApplication::translate("callhelm::CellText", "no");
    }
    return value.toString();
}

} // namespace callhelm
