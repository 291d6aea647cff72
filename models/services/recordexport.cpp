#include "services/recordexport.h"

#include <algorithm>

#include "services/recordfields.h"
#include "services/storesession.h"
#include "store/reader.h"
#include "store/recordreader.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

ReportColumn column(const QString &id, ColumnType type = ColumnType::Words) { return {id, id, {}, type}; }

/// What a field's values are as columns; a negative amount is a number, not a text to be made harmless.
ColumnType columnTypeOf(FieldType type)
{
    switch (type) {
    case FieldType::Time:
        return ColumnType::Moment;
    case FieldType::Money:
    case FieldType::Number:
        return ColumnType::Decimal;
    default:
        return ColumnType::Words;
    }
}

QVariant cellOfField(const FieldSpec &field, const FieldValue &value, const RecordTexts &texts)
{
    switch (columnTypeOf(field.type)) {
    case ColumnType::Moment:
        return value.isNumber() ? cellOf(value.instant()) : QVariant();
    case ColumnType::Decimal: {
        const qint64 unit = field.type == FieldType::Money ? moneyUnit : numberUnit;
        return value.isNumber() ? QVariant(double(value.number()) / double(unit)) : QVariant();
    }
    default:
        return texts.text(field, value);
    }
}

ReportTable headOf(const EntitySpec &entity)
{
    ReportTable table;
    table.id = QString::fromLatin1(entity.name);
    table.columns = {column(QStringLiteral("id")), column(QStringLiteral("created"), ColumnType::Moment),
                     column(QStringLiteral("updated"), ColumnType::Moment), column(QStringLiteral("by"))};
    for (const FieldSpec &field : entity.fields) {
        const QString name = field.title.isEmpty() ? QString::fromLatin1(field.name) : field.title;
        table.columns.push_back(column(name, columnTypeOf(field.type)));
        if (field.type == FieldType::Record && field.target == Entity::Customer)
            table.columns.push_back(column(name + QLatin1String("_name")));
    }
    return table;
}

/// Fields by which somebody is in charge of a record.
std::optional<Field> ownerOf(const EntitySpec &entity)
{
    for (const Field field : {Field::Owner, Field::Performer, Field::Author, Field::Agent})
        if (entity.find(field) != nullptr)
            return field;
    return std::nullopt;
}

std::vector<RecordId> referredBy(const std::vector<RecordRow> &rows, const EntitySpec &entity)
{
    std::vector<RecordId> records;
    for (const RecordRow &row : rows) {
        records.push_back(row.state.id);
        for (size_t i = 0; i < entity.fields.size(); ++i)
            if (entity.fields[i].type == FieldType::Record && row.state.values[i].isNumber())
                records.push_back(row.state.values[i].id<RecordId>());
    }
    std::ranges::sort(records);
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

} // namespace

QStringList RecordExport::tables()
{
    QStringList names;
    const RecordSchema schema;
    for (const EntitySpec &entity : schema.entities())
        names.append(QString::fromLatin1(entity.name));
    return names;
}

ReportTable RecordExport::head(const QString &table)
{
    const RecordSchema schema;
    const EntitySpec *entity = schema.find(table);
    return entity != nullptr ? headOf(*entity) : ReportTable();
}

Result<void> RecordExport::write(StoreSession &session, TableWriter &writer) const
{
    const RecordReader reader(session.reader().context(), SystemClock().now());
    auto schema = reader.schema();
    if (!schema)
        return schema.error();
    auto terms = TermStore(session.database()).read();
    if (!terms)
        return terms.error();
    auto names = session.names();
    if (!names)
        return names.error();
    const EntitySpec &entity = *(*schema)->find(table);
    RecordQuery query;
    query.entity = entity.entity;
    if (from || to) {
        RecordFilter created{Field::Created};
        if (from)
            created.from = toMs(*from);
        if (to)
            created.before = toMs(*to);
        query.filters.push_back(created);
    }
    if (const auto owner = ownerOf(entity); owner && !owners.empty()) {
        RecordFilter filter{*owner};
        for (const AgentId agent : owners)
            filter.oneOf.push_back(FieldValue(agent));
        query.filters.push_back(filter);
    }
    RecordTexts texts;
    texts.agent = names->agent;
    texts.terms = &*terms;
    texts.calendar = session.calendar();
    const ReportTable head = headOf(entity);
    if (auto begun = writer.begin(head); !begun)
        return begun;
    const auto tell = [&](const std::vector<RecordRow> &rows) -> Result<void> {
        const std::vector<RecordId> referred = referredBy(rows, entity);
        auto ids = reader.ids(referred);
        if (!ids)
            return ids.error();
        auto called = reader.names(referred);
        if (!called)
            return called.error();
        texts.record = [&](RecordId id) { return (*ids)[id]; };
        for (const RecordRow &row : rows) {
            ReportRow cells{(*ids)[row.state.id], cellOf(row.state.created), cellOf(row.state.updated),
                            row.state.by.isValid() ? names->agent(row.state.by) : QString()};
            for (size_t i = 0; i < entity.fields.size(); ++i) {
                const FieldSpec &field = entity.fields[i];
                const FieldValue &value = row.state.values[i];
                cells.push_back(cellOfField(field, value, texts));
                if (field.type == FieldType::Record && field.target == Entity::Customer)
                    cells.emplace_back(value.isNumber() ? (*called)[value.id<RecordId>()] : QString());
            }
            if (auto done = writer.row(cells); !done)
                return done;
        }
        return {};
    };
    if (auto done = reader.each(query, tell); !done)
        return done;
    return writer.finish();
}

} // namespace callhelm
