#include "services/historyrow.h"

#include <QCoreApplication>

#include "services/importrow.h"

namespace callhelm {

namespace {

const QString entityColumn = QStringLiteral("entity");
const QString recordColumn = QStringLiteral("record");
const QString fieldColumn = QStringLiteral("field");
const QString fromColumn = QStringLiteral("from");
const QString toColumn = QStringLiteral("to");
const QString byColumn = QStringLiteral("by");
const QString atColumn = QStringLiteral("at");

QString sentence(const char *text) { return QCoreApplication::translate("RecordImport", text); }

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }
Error rejected(const QString &text) { return {Error::Kind::Input, text, {}, 0}; }

/// Whether texts of that format can be values of the field.
bool fits(FieldType field, TableType format)
{
    switch (field) {
    case FieldType::Number:
    case FieldType::Money:
        return format == TableType::Integer || format == TableType::Number;
    case FieldType::Time:
    case FieldType::Date:
        return format == TableType::Date || format == TableType::DateTime;
    case FieldType::Flag:
        return format == TableType::Boolean;
    default:
        return false;
    }
}

HistoryRow::Value valueOf(const ImportCell &cell) { return {cell.kind, cell.value, cell.name}; }

} // namespace

const QStringList &HistoryReader::columnNames()
{
    static const QStringList names{entityColumn, recordColumn, fieldColumn, fromColumn,
                                   toColumn,     byColumn,     atColumn};
    return names;
}

const EntitySpec *HistoryReader::entityNamed(const RecordSchema &schema, const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    for (const EntitySpec &entity : schema.entities()) {
        const QString many = QString::fromLatin1(entity.name);
        if (wanted == many || wanted == many.chopped(1)) // each ends with s
            return &entity;
    }
    return nullptr;
}

Result<HistoryReader> HistoryReader::make(const RecordSchema &schema, const ImportMapping &mapping,
                                          const TableInspection &file, const RecordRules &rules,
                                          const Calendar &calendar)
{
    HistoryReader reader;
    reader.m_schema = &schema;
    reader.m_mapping = mapping;
    reader.m_rules = rules;
    reader.m_calendar = calendar;
    reader.m_width = int(file.columns.size());
    if (!mapping.keys.isEmpty())
        return usage(sentence(
            QT_TRANSLATE_NOOP("RecordImport", "Changes tell their record themselves: leave out the keys.")));
    for (const ColumnMapping &column : mapping.columns) {
        if (!columnNames().contains(column.field))
            return usage(
                sentence(QT_TRANSLATE_NOOP("RecordImport", "There is no field “%1”.")).arg(column.field));
        Column mapped;
        mapped.place = importColumn(file, column.title);
        if (mapped.place < 0)
            return usage(sentence(QT_TRANSLATE_NOOP("RecordImport", "The file has no column “%1”."))
                             .arg(column.title));
        const auto found = std::ranges::find(file.columns, mapped.place, &ColumnFinding::column);
        mapped.title = found->title.isEmpty() ? columnLetters(mapped.place) : found->title;
        mapped.mapping = column;
        if (column.field != fromColumn && column.field != toColumn) {
            const FieldSpec spec{Field::Text, column.field.toUtf8(),
                                 column.field == atColumn ? FieldType::Time : FieldType::Text};
            auto format = importFormat(spec, column, *found);
            if (!format)
                return format.error();
            mapped.cells = std::make_shared<const ImportCellReader>(spec, *format, column, mapping.missing,
                                                                    rules, calendar);
        }
        if (!reader.m_columns.emplace(column.field, std::move(mapped)).second)
            return usage(
                sentence(QT_TRANSLATE_NOOP("RecordImport", "Two columns would be “%1”.")).arg(column.field));
    }
    for (const QString &name : {entityColumn, recordColumn, fieldColumn, toColumn, atColumn})
        if (!reader.m_columns.contains(name))
            return usage(
                sentence(QT_TRANSLATE_NOOP("RecordImport",
                                           "No column tells “%1”. A history has entity, record, field, to "
                                           "and at; from and by where they are known."))
                    .arg(name));
    return reader;
}

QStringList HistoryReader::names() const
{
    QStringList names;
    for (const ColumnMapping &column : m_mapping.columns)
        names.append(column.field);
    return names;
}

QStringList HistoryReader::texts(const TableRow &row) const
{
    QStringList texts;
    for (const ColumnMapping &column : m_mapping.columns)
        texts.append(cellOf(row, column.field).text);
    return texts;
}

QString HistoryReader::titleOf(const QString &name) const
{
    const auto it = m_columns.find(name);
    return it == m_columns.end() ? QString() : it->second.title;
}

const TableCell &HistoryReader::cellOf(const TableRow &row, const QString &name) const
{
    static const TableCell blank;
    const auto it = m_columns.find(name);
    return it == m_columns.end() || it->second.place >= int(row.cells.size())
        ? blank
        : row.cells[size_t(it->second.place)];
}

Result<ImportCell> HistoryReader::read(const TableRow &row, const QString &name,
                                       const ImportCellReader &cells, RejectedRow &rejection) const
{
    auto cell = cells.read(cellOf(row, name));
    if (!cell)
        rejection = {row.number, titleOf(name), cellOf(row, name).text, {}};
    return cell;
}

Result<const FieldSpec *> HistoryReader::fieldOf(const TableRow &row, const EntitySpec *&entity,
                                                 RejectedRow &rejection) const
{
    const auto textOf = [&](const QString &name) -> Result<QString> {
        auto cell = read(row, name, *m_columns.at(name).cells, rejection);
        return cell ? Result<QString>(cell->value.string()) : cell.error();
    };
    auto kind = textOf(entityColumn);
    if (!kind)
        return kind.error();
    rejection = {row.number, titleOf(entityColumn), cellOf(row, entityColumn).text, {}};
    entity = entityNamed(*m_schema, *kind);
    if (entity == nullptr)
        return rejected(
            sentence(QT_TRANSLATE_NOOP("RecordImport", "There are no records of the kind “%1”.")).arg(*kind));
    auto name = textOf(fieldColumn);
    if (!name)
        return name.error();
    rejection = {row.number, titleOf(fieldColumn), cellOf(row, fieldColumn).text, {}};
    const FieldSpec *field = namedField(*entity, *name);
    if (field == nullptr)
        field = namedField(*entity, name->toLower());
    if (field == nullptr)
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "There is no field “%1”.")).arg(*name));
    return field;
}

void HistoryReader::look(const TableRow &row)
{
    RejectedRow rejection;
    const EntitySpec *entity = nullptr;
    if (rowFault(row, m_width))
        return;
    const auto field = fieldOf(row, entity, rejection);
    if (!field)
        return;
    Values &values = m_values[*field];
    if (!ImportCellReader::usesFormat((*field)->type))
        return;
    if (!values.finder)
        values.finder
            = std::make_shared<ColumnFinder>(0, QString::fromLatin1((*field)->name), m_mapping.missing);
    for (const QString &name : {fromColumn, toColumn})
        if (const TableCell &cell = cellOf(row, name); !cell.isEmpty())
            values.finder->add(cell);
}

/// A format that the mapping says holds for the fields whose values can be so.
ColumnFormat HistoryReader::formatFor(const FieldSpec &field, const Column &column,
                                      const ColumnFormat &found) const
{
    if (column.mapping.format.isEmpty())
        return found;
    const auto said = ColumnFormat::fromText(column.mapping.format);
    return said && fits(field.type, said->type()) ? *said : found;
}

Result<void> HistoryReader::decide()
{
    for (const QString &name : {fromColumn, toColumn})
        if (const auto it = m_columns.find(name);
            it != m_columns.end() && !it->second.mapping.format.isEmpty())
            if (auto said = ColumnFormat::fromText(it->second.mapping.format); !said)
                return said.error();
    for (auto &[field, values] : m_values) {
        ColumnFinding found;
        if (values.finder)
            found = values.finder->finding();
        for (const QString &name : {fromColumn, toColumn}) {
            const auto it = m_columns.find(name);
            if (it == m_columns.end())
                continue;
            const ColumnFormat format = formatFor(*field, it->second, found.format);
            if (found.ask && format == found.format && it->second.mapping.format.isEmpty())
                return usage(
                    sentence(QT_TRANSLATE_NOOP("RecordImport",
                                               "Two readings fit the values of “%1”: say with the "
                                               "column “%2” which one is meant."))
                        .arg(field->title.isEmpty() ? QString::fromLatin1(field->name) : field->title,
                             it->second.title));
            (name == fromColumn ? values.from : values.to) = std::make_shared<const ImportCellReader>(
                *field, format, it->second.mapping, m_mapping.missing, m_rules, m_calendar);
        }
        values.finder.reset();
    }
    return {};
}

Result<HistoryRow> HistoryReader::read(const TableRow &row, RejectedRow &rejection) const
{
    rejection = {row.number, {}, {}, {}};
    if (auto fault = rowFault(row, m_width))
        return *fault;
    HistoryRow change;
    change.number = row.number;
    const EntitySpec *entity = nullptr;
    auto field = fieldOf(row, entity, rejection);
    if (!field)
        return field.error();
    change.entity = entity->entity;
    change.field = *field;
    auto record = read(row, recordColumn, *m_columns.at(recordColumn).cells, rejection);
    if (!record)
        return record.error();
    change.record = record->value.string();
    rejection = {row.number, titleOf(recordColumn), cellOf(row, recordColumn).text, {}};
    if (change.record.isEmpty())
        return rejected(
            sentence(QT_TRANSLATE_NOOP("RecordImport", "Nothing tells which record it is: %1 are empty."))
                .arg(recordColumn));
    auto at = read(row, atColumn, *m_columns.at(atColumn).cells, rejection);
    if (!at)
        return at.error();
    rejection = {row.number, titleOf(atColumn), cellOf(row, atColumn).text, {}};
    if (at->kind != ImportCell::Kind::Value)
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "Nothing tells when it was so.")));
    if (!at->hasDay)
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "A time of the day without the day.")));
    change.at = at->value.instant();
    const auto values = m_values.find(change.field);
    if (values == m_values.end()) // look() was not told of it
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "There is no field “%1”."))
                            .arg(cellOf(row, fieldColumn).text));
    auto to = read(row, toColumn, *values->second.to, rejection);
    if (!to)
        return to.error();
    change.to = valueOf(*to);
    if (values->second.from) {
        auto from = read(row, fromColumn, *values->second.from, rejection);
        if (!from)
            return from.error();
        change.from = valueOf(*from);
    }
    const bool isTime = change.field->type == FieldType::Time;
    if (isTime && to->kind == ImportCell::Kind::Value && !to->hasDay) {
        rejection = {row.number, titleOf(toColumn), cellOf(row, toColumn).text, {}};
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "A time of the day without the day.")));
    }
    if (m_columns.contains(byColumn)) {
        auto by = read(row, byColumn, *m_columns.at(byColumn).cells, rejection);
        if (!by)
            return by.error();
        change.by = by->value.string();
    }
    return change;
}

} // namespace callhelm
