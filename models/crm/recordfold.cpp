#include "crm/recordfold.h"

#include <algorithm>

namespace callhelm {

const FieldValue &valueOf(const EntitySpec &entity, const RecordState &state, Field field)
{
    static const FieldValue none;
    const int index = entity.indexOf(field);
    return index < 0 ? none : state.values[size_t(index)];
}

std::optional<RecordEvent> RecordFold::apply(const RecordFact &fact)
{
    RecordEvent event{fact.record, fact.at, fact.seq, fact.by, fact.batch, !m_state, {}};
    if (!m_state) {
        m_state.emplace();
        m_state->id = fact.record;
        m_state->created = fact.at;
        m_state->updated = fact.at;
        m_state->by = fact.by;
        m_state->values.resize(m_entity.fields.size());
    }
    for (const FieldEntry &entry : fact.entries) {
        const FieldSpec *spec = m_entity.find(entry.field);
        const FieldType type = spec != nullptr ? spec->type : FieldType::Text;
        const FieldValue to = normalised(type, entry.to, m_rules);
        FieldValue from = valueOf(entry.field);
        const bool isTold = std::ranges::count(m_told, entry.field) > 0;
        if (!isTold) {
            m_told.push_back(entry.field);
            if (entry.from)
                from = normalised(type, *entry.from, m_rules);
        }
        set(entry.field, to);
        if (from != to)
            event.changes.push_back({entry.field, std::move(from), to});
    }
    if (!event.creates && event.changes.empty())
        return std::nullopt;
    m_state->updated = fact.at;
    return event;
}

void RecordFold::clear()
{
    m_state.reset();
    m_created.reset();
    m_told.clear();
}

FieldValue RecordFold::valueOf(Field field) const
{
    switch (field) {
    case Field::OwnId:
        return FieldValue(m_state->ownId);
    case Field::Created:
        return m_created ? FieldValue(*m_created) : FieldValue();
    case Field::Deleted:
        return m_state->deleted ? FieldValue(qint64(1)) : FieldValue();
    case Field::MergedInto:
        return FieldValue(m_state->mergedInto);
    case Field::RowKey:
        return m_state->rowKey != 0 ? FieldValue(m_state->rowKey) : FieldValue();
    default:
        break;
    }
    const int index = m_entity.indexOf(field);
    return index < 0 ? FieldValue() : m_state->values[size_t(index)];
}

void RecordFold::set(Field field, const FieldValue &value)
{
    switch (field) {
    case Field::OwnId:
        m_state->ownId = value.text();
        return;
    case Field::Created:
        if (value.isNumber()) {
            m_created = value.instant();
            m_state->created = *m_created;
        }
        return;
    case Field::Deleted:
        m_state->deleted = value.number() != 0;
        return;
    case Field::MergedInto:
        m_state->mergedInto = value.id<RecordId>();
        return;
    case Field::RowKey:
        m_state->rowKey = value.number();
        return;
    default:
        break;
    }
    if (const int index = m_entity.indexOf(field); index >= 0)
        m_state->values[size_t(index)] = value;
}

} // namespace callhelm
