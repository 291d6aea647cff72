#include "store/termstore.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcolumns.h"
#include "store/sql.h"

namespace callhelm {

Result<Terms> TermStore::read()
{
    std::vector<Term> terms;
    auto done = eachRow(
        m_database, "SELECT id,list,parent,name,position,hidden,meeting FROM term ORDER BY list,position,id",
        [&](const Statement &row) {
            const qint64 list = row.int64(1);
            if (list < 0 || list >= termListCount)
                return;
            terms.push_back({TermId(row.int64(0)), TermList(list), TermId(row.int64(2)), row.string(3),
                             int(row.int64(4)), row.int64(5) != 0, row.int64(6) != 0});
        });
    if (!done)
        return done.error();
    return Terms(std::move(terms));
}

Result<TermId> TermStore::save(const Term &term)
{
    TermId id = term.id;
    if (!id.isValid()) {
        auto last = m_database.number("SELECT MAX(id) FROM term");
        if (!last)
            return last.error();
        id = TermId(*last + 1);
    }
    auto statement = Statement::prepare(
        m_database, sql::upsert("term", "id", "list,parent,name,position,hidden,meeting"));
    if (!statement)
        return statement.error();
    statement->bindAll(id.value(), int(term.list), term.parent.value(), term.name, term.position,
                       term.hidden ? 1 : 0, term.isMeeting ? 1 : 0);
    if (auto done = statement->run(); !done)
        return done.error();
    return id;
}

Result<void> TermStore::remove(TermId term)
{
    return m_database.execute("DELETE FROM term WHERE id=" + QByteArray::number(term.value()));
}

Result<bool> TermStore::isUsed(const Term &term)
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const QByteArray id = QByteArray::number(term.id.value());
    QByteArray found = "SELECT EXISTS(SELECT 1 FROM term WHERE parent=" + id + ')';
    for (const EntitySpec &entity : (*schema)->entities())
        for (const FieldSpec &field : entity.fields)
            if (field.type == FieldType::Term && field.list == term.list)
                found += " OR EXISTS(SELECT 1 FROM " + entity.table + " WHERE "
                    + recordcolumns::of(entity, field.field) + '=' + id + ')';
    auto used = m_database.number(found);
    return used ? Result<bool>(*used != 0) : used.error();
}

Result<qint64> TermStore::lastChoiceUsed(const OwnField &field)
{
    return m_database.number("SELECT IFNULL(MAX(own_" + QByteArray::number(int(field.field)) + "),-1) FROM "
                             + RecordSchema().of(field.entity).table);
}

Result<std::vector<OwnField>> TermStore::ownFields()
{
    std::vector<OwnField> fields;
    auto done = eachRow(m_database, "SELECT id,entity,title,type,choices,hidden FROM own_field ORDER BY id",
                        [&](const Statement &row) {
                            const qint64 entity = row.int64(1);
                            if (entity < 0 || entity >= entityCount)
                                return;
                            const QString choices = row.string(4);
                            fields.push_back(
                                {Field(row.int64(0)), Entity(entity), row.string(2), FieldType(row.int64(3)),
                                 choices.isEmpty() ? QStringList() : choices.split(QLatin1Char('\n')),
                                 row.int64(5) != 0});
                        });
    if (!done)
        return done.error();
    return fields;
}

Result<Field> TermStore::save(const OwnField &field)
{
    auto known = ownFields();
    if (!known)
        return known.error();
    Field id = field.field;
    const bool isKnown = std::ranges::count(*known, id, &OwnField::field) > 0;
    if (!isOwnField(id))
        id = Field(known->empty() ? firstOwnField : quint16(known->back().field) + 1);
    auto statement
        = Statement::prepare(m_database, sql::upsert("own_field", "id", "entity,title,type,choices,hidden"));
    if (!statement)
        return statement.error();
    statement->bindAll(int(id), int(field.entity), field.title, int(field.type),
                       field.choices.join(QLatin1Char('\n')), field.hidden ? 1 : 0);
    if (auto done = statement->run(); !done)
        return done.error();
    if (isKnown)
        return id;
    const QByteArray type = recordcolumns::isText(field.type) ? " TEXT NOT NULL DEFAULT ''" : " INTEGER";
    if (auto done = m_database.execute("ALTER TABLE " + RecordSchema().of(field.entity).table
                                       + " ADD COLUMN own_" + QByteArray::number(int(id)) + type);
        !done)
        return done.error();
    return id;
}

Result<RecordSchemaPtr> TermStore::schema()
{
    auto own = ownFields();
    if (!own)
        return own.error();
    return std::make_shared<const RecordSchema>(*own);
}

} // namespace callhelm
