#include "store/recordcolumns.h"

#include <QByteArrayList>

#include "store/statement.h"

namespace callhelm::recordcolumns {

namespace {

const QByteArrayList &common()
{
    static const QByteArrayList columns{"id",      "own_id",  "row_key", "created",
                                        "updated", "made_by", "deleted", "merged_into"};
    return columns;
}

} // namespace

bool isText(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phones:
    case FieldType::Emails:
    case FieldType::Currency:
        return true;
    default:
        return false;
    }
}

QByteArray names(const EntitySpec &entity, const QByteArray &prefix)
{
    QByteArrayList columns;
    for (const QByteArray &column : common())
        columns.append(prefix + column);
    for (const FieldSpec &field : entity.fields)
        columns.append(prefix + field.name);
    return columns.join(',');
}

int count(const EntitySpec &entity) { return int(common().size()) + int(entity.fields.size()); }

int placeOf(const EntitySpec &entity, Field field) { return int(common().size()) + entity.indexOf(field); }

void bind(Statement &statement, const EntitySpec &entity, const RecordState &state)
{
    statement.bindAll(state.id.value(), state.ownId, state.rowKey, toMs(state.created), toMs(state.updated),
                      state.by.value(), state.deleted ? 1 : 0, state.mergedInto.value());
    int index = int(common().size());
    for (size_t i = 0; i < entity.fields.size(); ++i)
        bind(statement, ++index, entity.fields[i], state.values[i]);
}

void bind(Statement &statement, int parameter, const FieldSpec &field, const FieldValue &value)
{
    if (isText(field.type))
        statement.bind(parameter, value.text());
    else if (value.isNumber())
        statement.bind(parameter, value.number());
    else
        statement.bind(parameter, nullptr);
}

RecordState read(const Statement &row, const EntitySpec &entity, int first)
{
    RecordState state;
    state.id = RecordId(row.int64(first));
    state.ownId = std::string(row.text(first + 1));
    state.rowKey = row.int64(first + 2);
    state.created = instantFromMs(row.int64(first + 3));
    state.updated = instantFromMs(row.int64(first + 4));
    state.by = AgentId(row.int64(first + 5));
    state.deleted = row.int64(first + 6) != 0;
    state.mergedInto = RecordId(row.int64(first + 7));
    state.values.resize(entity.fields.size());
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const int column = first + int(common().size()) + int(i);
        if (isText(entity.fields[i].type))
            state.values[i] = FieldValue(std::string(row.text(column)));
        else if (!row.isNull(column))
            state.values[i] = FieldValue(row.int64(column));
    }
    return state;
}

QByteArray of(const EntitySpec &entity, Field field)
{
    switch (field) {
    case Field::OwnId:
        return "own_id";
    case Field::Created:
        return "created";
    case Field::Deleted:
        return "deleted";
    case Field::MergedInto:
        return "merged_into";
    case Field::RowKey:
        return "row_key";
    case Field::Updated:
        return "updated";
    case Field::By:
        return "made_by";
    case Field::Touched:
        return entity.entity == Entity::Customer ? "touched" : "updated";
    default:
        break;
    }
    const FieldSpec *spec = entity.find(field);
    return spec != nullptr ? spec->name : QByteArray();
}

} // namespace callhelm::recordcolumns
