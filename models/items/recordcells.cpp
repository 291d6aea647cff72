#include "items/recordcells.h"

#include <utility>

#include "crm/recordwords.h"

namespace callhelm {

namespace {

QVariant text(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

RecordCells::RecordCells(Entity entity, RecordNames names) : m_entity(entity), m_names(std::move(names))
{
    countSteps();
}

void RecordCells::setNames(RecordNames names)
{
    m_names = std::move(names);
    countSteps();
}

void RecordCells::addRecordNames(const std::unordered_map<RecordId, QString> &names)
{
    for (const auto &[record, name] : names)
        m_recordNames.insert_or_assign(record, name);
}

QString RecordCells::title(const RecordColumn &column) const
{
    if (column.field == RecordColumn::number)
        return tr("No.");
    return column.place >= 0 ? recordwords::field(m_entity, spec().fields[size_t(column.place)])
                             : recordwords::field(m_entity, column.field);
}

void RecordCells::countSteps()
{
    m_steps.clear();
    std::unordered_map<TermId, int> counts; // by pool
    for (const TermList list : {TermList::Stage, TermList::DealStage}) {
        counts.clear();
        const std::vector<Term> stages = m_names.terms->of(list);
        for (const Term &stage : stages)
            if (!stage.hidden)
                m_steps[stage.id].place = ++counts[stage.parent];
        for (const Term &stage : stages)
            if (!stage.hidden)
                m_steps[stage.id].count = counts[stage.parent];
    }
}

FieldValue RecordCells::fieldValue(const RecordRow &row, Field field) const
{
    const int place = spec().indexOf(field);
    return place >= 0 && size_t(place) < row.state.values.size() ? row.state.values[size_t(place)]
                                                                 : FieldValue();
}

QString RecordCells::nameOf(RecordId record) const
{
    const auto it = m_recordNames.find(record);
    return it == m_recordNames.end() ? QString() : it->second;
}

QVariant RecordCells::data(const RecordRow &row, const RecordColumn &column, int role,
                           const std::optional<Instant> &now) const
{
    switch (role) {
    case ValueRole:
        return valueOf(row, column);
    case DetailRole:
        return detailOf(row, column);
    case GradeRole:
        return int(column.field == Field::Due && isOverdue(row, now) ? Grade::Warn : Grade::None);
    case StepRole:
        return column.kind == ValueKind::Stage ? QVariant(isLost(row) ? 0 : stepOf(row).place) : QVariant();
    case StepsRole:
        return column.kind == ValueKind::Stage ? QVariant(stepOf(row).count) : QVariant();
    case Qt::ToolTipRole:
        return tipOf(row, column, now);
    default:
        return {};
    }
}

QVariant RecordCells::valueOf(const RecordRow &row, const RecordColumn &column) const
{
    if (column.place >= 0)
        return size_t(column.place) < row.state.values.size()
            ? kept(row.state.values[size_t(column.place)], spec().fields[size_t(column.place)])
            : QVariant();
    switch (column.field) {
    case RecordColumn::number:
        return QString(u'#' + QString::number(recordNumber(row.state.id)));
    case Field::OwnId:
        return text(QString::fromStdString(row.state.ownId));
    case Field::Created:
        return toMs(row.state.created);
    case Field::Updated:
        return toMs(row.state.updated);
    case Field::Touched:
        return toMs(row.touched);
    case Field::By:
        return m_names.person && row.state.by.isValid() ? text(m_names.person(row.state.by)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordCells::kept(const FieldValue &value, const FieldSpec &field) const
{
    if (value.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Choice:
        return text(recordwords::choice(m_entity, field, int(value.number())));
    case FieldType::Term:
        return text(m_names.terms->name(value.id<TermId>()));
    case FieldType::Agent:
        return m_names.person ? text(m_names.person(value.id<AgentId>())) : QVariant();
    case FieldType::Record: {
        const auto record = value.id<RecordId>();
        const QString name = nameOf(record);
        const QString number = u'#' + QString::number(recordNumber(record));
        if (field.target == Entity::Ticket && !name.isEmpty())
            return QString(number + u' ' + name);
        return name.isEmpty() ? number : name;
    }
    case FieldType::Flag:
        return value.number() != 0;
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Time:
    case FieldType::Date:
        return value.number();
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phones:
    case FieldType::Emails:
    case FieldType::Currency:
        break;
    }
    return text(value.string());
}

QVariant RecordCells::detailOf(const RecordRow &row, const RecordColumn &column) const
{
    if (column.kind != ValueKind::Money)
        return {};
    const QString own = fieldValue(row, Field::Currency).string();
    return own.isEmpty() ? m_names.currency : own;
}

QVariant RecordCells::tipOf(const RecordRow &row, const RecordColumn &column,
                            const std::optional<Instant> &now) const
{
    if (column.kind == ValueKind::LongText)
        return valueOf(row, column);
    if (row.hasDouble && column.field == Field::Name)
        return tr("May be a double: another customer has the same phone or e-mail address.");
    if (column.field == Field::Due && isOverdue(row, now))
        return tr("Overdue");
    if (column.kind != ValueKind::Stage || isLost(row))
        return {};
    const Step step = stepOf(row);
    if (step.place == 0)
        return {};
    const QString pool = m_names.terms->name(fieldValue(row, Field::Pool).id<TermId>());
    return pool.isEmpty() ? tr("Stage %1 of %2").arg(step.place).arg(step.count)
                          : tr("%1: stage %2 of %3").arg(pool).arg(step.place).arg(step.count);
}

RecordCells::Step RecordCells::stepOf(const RecordRow &row) const
{
    const auto it = m_steps.find(fieldValue(row, Field::Stage).id<TermId>());
    return it == m_steps.end() ? Step() : it->second;
}

bool RecordCells::isLost(const RecordRow &row) const
{
    if (m_entity != Entity::Deal)
        return false;
    const FieldValue status = fieldValue(row, Field::Status);
    return status == FieldValue(qint64(DealStatus::Lost))
        || status == FieldValue(qint64(DealStatus::Cancelled));
}

bool RecordCells::isOverdue(const RecordRow &row, const std::optional<Instant> &now) const
{
    const FieldValue due = fieldValue(row, Field::Due);
    return now && !due.isEmpty() && fieldValue(row, Field::Done).isEmpty() && due.instant() < *now;
}

} // namespace callhelm
