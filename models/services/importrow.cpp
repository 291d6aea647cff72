#include "services/importrow.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "base/text.h"
#include "services/recordimportservice.h"

namespace callhelm {

namespace {

constexpr QLatin1String dealPrefix("deal.");

Error usage(const char *text, const QString &what)
{
    return {Error::Kind::Usage, QCoreApplication::translate("RecordImport", text).arg(what), {}, 0};
}

const FieldSpec *fieldOf(const EntitySpec &entity, const QString &name)
{
    if (const FieldSpec *common = commonField(name))
        return common;
    return namedField(entity, name);
}

} // namespace

int importColumn(const TableInspection &file, const QString &title)
{
    const QString wanted = fold(title);
    for (const ColumnFinding &column : file.columns)
        if (fold(column.title) == wanted)
            return column.column;
    for (const ColumnFinding &column : file.columns) // by its letters, where it has no title
        if (column.title.isEmpty() && columnLetters(column.column) == title.toUpper())
            return column.column;
    return -1;
}

const FieldSpec *namedField(const EntitySpec &entity, const QString &name)
{
    if (const FieldSpec *field = entity.find(name))
        return field;
    for (const FieldSpec &field : entity.fields)
        if (!field.title.isEmpty() && fold(field.title) == fold(name))
            return &field;
    return nullptr;
}

Result<ColumnFormat> importFormat(const FieldSpec &field, const ColumnMapping &mapping,
                                  const ColumnFinding &found)
{
    if (!mapping.format.isEmpty() && ImportCellReader::usesFormat(field.type))
        return ColumnFormat::fromText(mapping.format);
    if (found.ask && ImportCellReader::usesFormat(field.type))
        return usage(
            QT_TRANSLATE_NOOP("RecordImport", "Two readings fit the column “%1”: say which one is meant."),
            found.title);
    return found.format;
}

TableOptions tableOptionsOf(const RecordImportTask &task)
{
    TableOptions options;
    if (!task.encoding.isEmpty())
        options.encoding = encodingByName(task.encoding);
    if (!task.separator.isEmpty())
        options.separator = task.separator.front();
    options.sheet = task.sheet;
    options.headerRow = task.headerRow;
    return options;
}

const FieldSpec *commonField(const QString &name)
{
    static const std::array<FieldSpec, 4> fields{
        FieldSpec{Field::OwnId, "id", FieldType::Text}, FieldSpec{Field::Created, "created", FieldType::Time},
        FieldSpec{Field::Updated, "updated", FieldType::Time}, FieldSpec{Field::By, "by", FieldType::Agent}};
    const auto it = std::ranges::find(fields, name.toUtf8(), &FieldSpec::name);
    return it == fields.end() ? nullptr : &*it;
}

const ImportCell *ImportRow::find(Field field) const
{
    const auto it = std::ranges::find(said, field, &ImportSaid::field);
    return it == said.end() ? nullptr : &it->cell;
}

std::optional<FieldValue> ImportRow::value(Field field) const
{
    const ImportCell *cell = find(field);
    return cell != nullptr && cell->kind == ImportCell::Kind::Value ? std::optional(cell->value)
                                                                    : std::nullopt;
}

Result<ImportRowReader> ImportRowReader::make(const RecordSchema &schema, const ImportMapping &mapping,
                                              const TableInspection &file, const RecordRules &rules,
                                              const Calendar &calendar)
{
    ImportRowReader reader;
    reader.m_entity = schema.find(mapping.entity);
    if (reader.m_entity == nullptr)
        return usage(QT_TRANSLATE_NOOP("RecordImport", "There are no records of the kind “%1”."),
                     mapping.entity);
    reader.m_width = int(file.columns.size());
    reader.m_calendar = calendar;
    for (const ColumnMapping &column : mapping.columns) {
        Column mapped;
        mapped.isOfDeal = reader.m_entity->entity == Entity::Customer && column.field.startsWith(dealPrefix);
        const EntitySpec &entity = mapped.isOfDeal ? schema.of(Entity::Deal) : *reader.m_entity;
        const QString name = mapped.isOfDeal ? column.field.mid(dealPrefix.size()) : column.field;
        const FieldSpec *field = fieldOf(entity, name);
        if (field == nullptr)
            return usage(QT_TRANSLATE_NOOP("RecordImport", "There is no field “%1”."), column.field);
        if (field->type == FieldType::Phones && !column.format.isEmpty() && !countryFromName(column.format))
            return usage(QT_TRANSLATE_NOOP("RecordImport", "Phones are of vn, ru or other, not of “%1”."),
                         column.format);
        mapped.column = importColumn(file, column.title);
        if (mapped.column < 0)
            return usage(QT_TRANSLATE_NOOP("RecordImport", "The file has no column “%1”."), column.title);
        const auto found = std::ranges::find(file.columns, mapped.column, &ColumnFinding::column);
        auto format = importFormat(*field, column, *found);
        if (!format)
            return format.error();
        mapped.title = found->title.isEmpty() ? columnLetters(mapped.column) : found->title;
        mapped.name = column.field;
        mapped.field = field->field;
        mapped.blankClears = column.blankClears;
        auto cells
            = std::make_shared<ImportCellReader>(*field, *format, column, mapping.missing, rules, calendar);
        cells->setDigitsAreNumbers(file.facts.kind == TableFacts::Kind::Csv);
        mapped.cells = std::move(cells);
        reader.m_columns.push_back(std::move(mapped));
    }
    return reader;
}

bool ImportRowReader::takes(Field field) const
{
    return std::ranges::any_of(
        m_columns, [field](const Column &column) { return !column.isOfDeal && column.field == field; });
}

QStringList ImportRowReader::fieldNames() const
{
    QStringList names;
    for (const Column &column : m_columns)
        names.append(column.name);
    return names;
}

QString ImportRowReader::titleOf(int column) const
{
    const auto it = std::ranges::find(m_columns, column, &Column::column);
    return it == m_columns.end() ? QString() : it->title;
}

QStringList ImportRowReader::texts(const TableRow &row) const
{
    QStringList texts;
    for (const Column &column : m_columns)
        texts.append(column.column < int(row.cells.size()) ? row.cells[size_t(column.column)].text
                                                           : QString());
    return texts;
}

QStringList ImportRowReader::takenTexts(const ImportRow &row, const RecordRules &rules,
                                        const Calendar &calendar) const
{
    QStringList texts;
    for (const Column &column : m_columns) {
        const std::vector<ImportSaid> &said = column.isOfDeal ? row.ofDeal : row.said;
        const auto it = std::ranges::find_if(said, [&column](const ImportSaid &one) {
            return one.column == column.column && one.field == column.field;
        });
        texts.append(it == said.end() ? QString() : it->cell.toText(*it->spec, rules, calendar));
    }
    return texts;
}

Result<ImportRow> ImportRowReader::read(const TableRow &row, RejectedRow &rejection) const
{
    rejection = {row.number, {}, {}, {}};
    if (auto odd = rowFault(row, m_width))
        return *odd;
    static const TableCell blank;
    ImportRow read;
    read.number = row.number;
    std::optional<Error> fault;
    for (const Column &column : m_columns) {
        const TableCell &cell
            = column.column < int(row.cells.size()) ? row.cells[size_t(column.column)] : blank;
        auto value = column.cells->read(cell);
        if (!value) { // the first one is told; the others count in their columns
            rejection.unread.append(column.title);
            if (!fault) {
                rejection.column = column.title;
                rejection.value = cell.text;
                fault = value.error();
            }
            continue;
        }
        (column.isOfDeal ? read.dealContent : read.content) += cell.text + QChar(0x1F);
        (column.isOfDeal ? read.ofDeal : read.said)
            .push_back(
                {column.field, &column.cells->field(), column.column, column.blankClears, std::move(*value)});
    }
    if (fault)
        return *fault;
    join(read.said, m_calendar);
    join(read.ofDeal, m_calendar);
    return read;
}

/// A day and a time of the day in two columns are one moment; several columns of phones are one list.
void ImportRowReader::join(std::vector<ImportSaid> &said, const Calendar &calendar)
{
    for (size_t i = 0; i < said.size(); ++i)
        for (size_t j = i + 1; j < said.size();) {
            ImportSaid &first = said[i];
            ImportSaid &second = said[j];
            if (first.field != second.field) {
                ++j;
                continue;
            }
            using Kind = ImportCell::Kind;
            const bool isTime = first.spec->type == FieldType::Time;
            const bool isList
                = first.spec->type == FieldType::Phones || first.spec->type == FieldType::Emails;
            if (first.cell.kind == Kind::Value && second.cell.kind == Kind::Value && isTime) {
                const ImportCell &day = first.cell.hasDay ? first.cell : second.cell;
                const ImportCell &time = first.cell.hasDay ? second.cell : first.cell;
                if (day.hasDay && time.time) {
                    const QDate date = calendar.dayOf(day.value.instant());
                    ImportCell both = day;
                    both.time = time.time;
                    both.value = FieldValue(
                        qint64(QDateTime(date, *time.time, calendar.zone()).toMSecsSinceEpoch()));
                    first.cell = both;
                }
            } else if (first.cell.kind == Kind::Value && second.cell.kind == Kind::Value && isList) {
                std::vector<std::string> all = separateTexts(first.cell.value);
                std::ranges::move(separateTexts(second.cell.value), std::back_inserter(all));
                first.cell.value = joinedTexts(all);
                first.cell.restoredZeros += second.cell.restoredZeros;
            } else if (first.cell.kind == Kind::Blank) {
                first.cell = second.cell;
            }
            said.erase(said.begin() + std::ptrdiff_t(j));
        }
}

} // namespace callhelm
