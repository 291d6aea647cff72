#include "store/recordnames.h"

#include <array>

#include <QByteArrayList>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcolumns.h"
#include "store/readcontext.h"
#include "store/recordcondition.h"

namespace callhelm {

namespace {

std::array<QByteArrayList, entityCount> byEntity(const std::vector<RecordId> &records)
{
    std::array<QByteArrayList, entityCount> ids;
    for (const RecordId id : records)
        if (const auto kind = entityOf(id))
            ids.at(size_t(*kind)).append(QByteArray::number(id.value()));
    return ids;
}

} // namespace

Result<std::unordered_map<RecordId, QString>> ownIdsOf(Database &database, const RecordSchema &schema,
                                                       const std::vector<RecordId> &records)
{
    const auto wanted = byEntity(records);
    std::unordered_map<RecordId, QString> ids;
    for (const EntitySpec &entity : schema.entities()) {
        const QByteArrayList &some = wanted.at(size_t(entity.entity));
        if (some.isEmpty())
            continue;
        auto done = eachRow(
            database, "SELECT id,own_id FROM " + entity.table + " WHERE id IN (" + some.join(',') + ')',
            [&](const Statement &row) {
                const RecordId id(row.int64(0));
                const QString own = row.string(1);
                ids.emplace(id, own.isEmpty() ? QLatin1Char('#') + QString::number(recordNumber(id)) : own);
            });
        if (!done)
            return done.error();
    }
    return ids;
}

Result<std::unordered_map<RecordId, QString>> namesOf(Database &database, const RecordSchema &schema,
                                                      const std::vector<RecordId> &records)
{
    const auto ids = byEntity(records);
    std::unordered_map<RecordId, QString> names;
    for (const EntitySpec &entity : schema.entities()) {
        const QByteArrayList &wanted = ids.at(size_t(entity.entity));
        if (wanted.isEmpty())
            continue;
        QByteArray title = "''";
        for (const Field field : {Field::Name, Field::Subject})
            if (entity.find(field) != nullptr)
                title = recordcolumns::of(entity, field);
        auto done = eachRow(
            database,
            "SELECT id,own_id," + title + " FROM " + entity.table + " WHERE id IN (" + wanted.join(',') + ')',
            [&](const Statement &row) {
                const RecordId id(row.int64(0));
                const QString own = row.string(1);
                const QString number = own.isEmpty() ? QString::number(recordNumber(id)) : own;
                const QString name = row.string(2);
                names.emplace(id, name.isEmpty() ? number : name);
            });
        if (!done)
            return done.error();
    }
    return names;
}

Result<std::unordered_map<RecordId, QString>> namesSeen(const ReadContext &context,
                                                        const RecordSchema &schema,
                                                        std::unordered_map<RecordId, QString> names,
                                                        Instant now)
{
    if (context.scope.seesAll())
        return names;
    std::unordered_map<RecordId, QString> told;
    for (const EntitySpec &entity : schema.entities()) {
        QByteArrayList wanted;
        for (const auto &[id, name] : names)
            if (entityOf(id) == entity.entity)
                wanted.append(QByteArray::number(id.value()));
        if (wanted.isEmpty())
            continue;
        auto done = eachRow(context.database,
                            "SELECT id FROM " + entity.table + " WHERE id IN (" + wanted.join(',') + ") AND "
                                + RecordCondition::seen(entity, context.scope, now),
                            [&](const Statement &row) {
                                const RecordId id(row.int64(0));
                                told.emplace(id, std::move(names.at(id)));
                            });
        if (!done)
            return done.error();
    }
    for (const auto &[id, name] : names)
        told.try_emplace(id, QLatin1Char('#') + QString::number(recordNumber(id)));
    return told;
}

} // namespace callhelm
