#include "store/recordorder.h"

#include "store/recordcolumns.h"

namespace callhelm {

namespace {

/// By what rows are put into order.
QByteArray orderOf(const EntitySpec &entity, Field field)
{
    const QByteArray column = recordcolumns::of(entity, field);
    if (column.isEmpty())
        return "id";
    if (field == Field::By)
        return "(SELECT name FROM agent WHERE agent.id=made_by)";
    if (entity.entity == Entity::Customer && field == Field::Name)
        return "name_key";
    const FieldSpec *spec = entity.find(field);
    if (spec == nullptr)
        return column;
    switch (spec->type) {
    case FieldType::Term:
        return "(SELECT position*1000000+id FROM term WHERE term.id=" + entity.table + '.' + column + ')';
    case FieldType::Agent:
        return "(SELECT name FROM agent WHERE agent.id=" + entity.table + '.' + column + ')';
    case FieldType::Record:
        if (spec->target == Entity::Customer)
            return "(SELECT name_key FROM customer c WHERE c.id=" + entity.table + '.' + column + ')';
        return column;
    default:
        return column;
    }
}

} // namespace

QByteArray recordOrder(const EntitySpec &entity, Field field, bool descending)
{
    const QByteArray direction = descending ? " DESC" : "";
    return " ORDER BY " + orderOf(entity, field) + direction + ",id" + direction;
}

} // namespace callhelm
