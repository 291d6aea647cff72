#include "dialogs/recordimport/importdraft.h"

#include <algorithm>

#include "base/text.h"
#include "dialogs/recordimport/importwords.h"
#include "services/fieldguess.h"
#include "services/importcell.h"

namespace callhelm {

namespace {

/// Of these a row may say several; the others once.
bool mayRepeat(FieldType type)
{
    return type == FieldType::Phones || type == FieldType::Emails || type == FieldType::Time;
}

/// Whether values that look like a type can be read for a field as they were found.
bool isReadAsFound(const QString &found, FieldType field)
{
    const QStringList dates{QStringLiteral("date"), QStringLiteral("datetime"), QStringLiteral("time")};
    const QStringList numbers{QStringLiteral("integer"), QStringLiteral("number")};
    if (found == QLatin1String("empty") || !ImportCellReader::usesFormat(field))
        return true;
    if (field == FieldType::Time || field == FieldType::Date)
        return dates.contains(found);
    return numbers.contains(found) || (field == FieldType::Flag && found == QLatin1String("boolean"));
}

} // namespace

void ImportDraft::setFinding(FileFinding finding, bool isOther)
{
    const std::vector<Column> before = isOther ? std::vector<Column>() : std::move(m_columns);
    m_finding = std::move(finding);
    m_columns.clear();
    for (const FileFinding::Column &found : m_finding.columns)
        m_columns.push_back({found, {}, {}, {}, false});
    if (before.empty()) {
        if (!setKind(m_finding.suggestedEntity))
            (void)setKind(QStringLiteral("customers"));
        guess();
        return;
    }
    const QString name = m_name;
    const ImportMapping base = m_base;
    std::vector<ColumnMapping> twice = m_twice;
    guess();
    for (Column &column : m_columns) {
        const auto it = std::ranges::find_if(before, [&column](const Column &one) {
            return fold(one.found.title) == fold(column.found.title);
        });
        if (it == before.end())
            continue;
        column.field = it->field;
        column.format = it->format;
        column.values = it->values;
        column.blankClears = it->blankClears;
    }
    m_twice = std::move(twice);
    m_name = name;
    if (!name.isEmpty())
        m_base = base;
}

/// False where there is no such kind.
bool ImportDraft::setKind(const QString &entity)
{
    const bool isHistory = entity == QLatin1String(ImportMapping::changes);
    const EntitySpec *spec = m_schema->find(entity);
    if (!isHistory && spec == nullptr)
        return false;
    m_isHistory = isHistory;
    m_entity = isHistory ? Entity::Customer : spec->entity;
    return true;
}

void ImportDraft::setHistory()
{
    (void)setKind(QString::fromLatin1(ImportMapping::changes));
    file.mapping.keys.clear();
    guess();
}

std::vector<importwords::FieldChoice> ImportDraft::fields() const
{
    return m_isHistory ? importwords::historyFields() : importwords::fields(*m_schema, m_entity);
}

std::optional<importwords::FieldChoice> ImportDraft::fieldCalled(const QString &name) const
{
    for (importwords::FieldChoice &choice : fields())
        if (choice.name == name)
            return std::move(choice);
    return std::nullopt;
}

void ImportDraft::setEntity(Entity entity)
{
    m_isHistory = false;
    m_entity = entity;
    file.mapping.keys.clear();
    guess();
}

int ImportDraft::placeOf(const QString &title) const
{
    const auto it = std::ranges::find_if(
        m_columns, [&title](const Column &column) { return fold(column.found.title) == fold(title); });
    return it == m_columns.end() ? -1 : int(it - m_columns.begin());
}

std::optional<FieldSpec> ImportDraft::specOf(const Column &column) const
{
    if (column.field.isEmpty())
        return std::nullopt;
    const auto field = fieldCalled(column.field);
    return field ? std::optional(field->spec) : std::nullopt;
}

void ImportDraft::setField(int place, const QString &field)
{
    Column &column = m_columns.at(size_t(place));
    if (column.field == field)
        return;
    column.field = field;
    column.values.clear();
    column.format.clear();
}

bool ImportDraft::mustChoose(const Column &column) const
{
    const auto spec = specOf(column);
    return column.format.isEmpty() && spec && ImportCellReader::usesFormat(spec->type)
        && (column.found.ask || !isReadAsFound(column.found.type, spec->type));
}

QStringList ImportDraft::formats(const Column &column) const
{
    const auto spec = specOf(column);
    if (!spec || !ImportCellReader::usesFormat(spec->type))
        return {};
    QStringList formats;
    if (isReadAsFound(column.found.type, spec->type))
        formats = QStringList{column.found.format} + column.found.alternatives;
    if (!column.format.isEmpty())
        formats.append(column.format);
    formats += importwords::usualFormats(spec->type);
    formats.removeDuplicates();
    return formats;
}

int ImportDraft::undecided() const
{
    return int(std::ranges::count_if(m_columns, [this](const Column &column) { return mustChoose(column); }));
}

int ImportDraft::takenColumns() const
{
    return int(
        std::ranges::count_if(m_columns, [](const Column &column) { return !column.field.isEmpty(); }));
}

QString ImportDraft::doubledField() const
{
    QStringList fields;
    for (const Column &column : m_columns) {
        const auto spec = specOf(column);
        if (!spec || mayRepeat(spec->type))
            continue;
        if (fields.contains(column.field))
            return column.field;
        fields.append(column.field);
    }
    return {};
}

ImportMapping ImportDraft::mapping() const
{
    ImportMapping mapping = file.mapping;
    mapping.entity
        = QString::fromLatin1(m_isHistory ? ImportMapping::changes : m_schema->of(m_entity).name.constData());
    mapping.columns.clear();
    for (const Column &column : m_columns)
        if (!column.field.isEmpty())
            mapping.columns.push_back(
                {column.found.title, column.field, column.format, column.values, column.blankClears});
    for (const ColumnMapping &column : m_twice)
        mapping.columns.push_back(column);
    return mapping;
}

RecordImportTask ImportDraft::task() const
{
    RecordImportTask task = file;
    task.mapping = mapping();
    std::erase_if(task.mapping.columns, [this](const ColumnMapping &mapped) {
        const int place = placeOf(mapped.title);
        return place < 0 || mustChoose(m_columns[size_t(place)]);
    });
    return task;
}

void ImportDraft::guess()
{
    m_name.clear();
    m_twice.clear();
    QStringList taken;
    for (Column &column : m_columns) {
        column.format.clear();
        column.values.clear();
        column.blankClears = false;
        column.field = m_isHistory
            ? guessedHistoryColumn(column.found.title, taken)
            : guessedField(m_schema->of(m_entity), column.found.title, column.found.type, taken);
        if (!column.field.isEmpty())
            taken.append(column.field);
    }
    m_base = mapping();
}

void ImportDraft::apply(const NamedMapping &saved)
{
    if (!setKind(saved.mapping.entity))
        return;
    guess();
    for (Column &column : m_columns)
        column.field.clear();
    file.mapping = saved.mapping;
    file.mapping.columns.clear();
    for (const ColumnMapping &mapped : saved.mapping.columns) {
        const int place = placeOf(mapped.title);
        if (place < 0)
            continue;
        Column &column = m_columns[size_t(place)];
        if (!column.field.isEmpty()) {
            m_twice.push_back(mapped);
            continue;
        }
        column.field = mapped.field;
        column.format = mapped.format;
        column.values = mapped.values;
        column.blankClears = mapped.blankClears;
    }
    m_name = saved.name;
    m_base = mapping();
}

const NamedMapping *ImportDraft::fitting(const std::vector<NamedMapping> &saved) const
{
    const NamedMapping *best = nullptr;
    for (const NamedMapping &one : saved) {
        const auto &columns = one.mapping.columns;
        const bool isKnown = one.mapping.entity == QLatin1String(ImportMapping::changes)
            || m_schema->find(one.mapping.entity) != nullptr;
        const bool fits = isKnown && std::ranges::all_of(columns, [this](const ColumnMapping &column) {
                              return placeOf(column.title) >= 0;
                          });
        if (fits && (best == nullptr || columns.size() > best->mapping.columns.size()))
            best = &one;
    }
    return best;
}

void ImportDraft::saved(const QString &name)
{
    m_name = name;
    m_base = mapping();
}

} // namespace callhelm
