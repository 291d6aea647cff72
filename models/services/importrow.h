#pragma once

#include <optional>
#include <vector>

#include "ingest/tables/tableinspection.h"
#include "services/importcell.h"
#include "services/recordimportreport.h"

namespace callhelm {

/// What one cell says of one field.
struct ImportSaid
{
    Field field = Field::Name;
    const FieldSpec *spec = nullptr;
    int column = 0; ///< in the file
    bool blankClears = false;
    ImportCell cell;
};

/// A row of a file, read and not looked up.
struct ImportRow
{
    qint64 number = 0;
    std::vector<ImportSaid> said; ///< of the record
    std::vector<ImportSaid> ofDeal; ///< of the deal that a customer's row makes beside them
    QString content; ///< all cells that are taken, as they stand
    QString dealContent;

    [[nodiscard]] const ImportCell *find(Field field) const;
    /// Nothing where it is blank.
    [[nodiscard]] std::optional<FieldValue> value(Field field) const;
};

/// Reads rows by a mapping. Columns are found by their titles, whatever case and accents.
class ImportRowReader
{
public:
    /// `schema` must outlive it. Fails with Error::Kind::Usage: an entity, a field or a column that there is
    /// not, or a column that can be read in two ways while the mapping does not say which.
    static Result<ImportRowReader> make(const RecordSchema &schema, const ImportMapping &mapping,
                                        const TableInspection &file, const RecordRules &rules,
                                        const Calendar &calendar);

    [[nodiscard]] const EntitySpec &entity() const { return *m_entity; }
    [[nodiscard]] bool takes(Field field) const;
    /// Of the fields that are taken, in the order of the mapping.
    [[nodiscard]] QStringList fieldNames() const;
    /// The title of a column of the file.
    [[nodiscard]] QString titleOf(int column) const;
    /// As they stand, in the same order.
    [[nodiscard]] QStringList texts(const TableRow &row) const;
    /// As they are taken, in the same order: phones as +84…, days and times as ISO (the organisation's wall
    /// clock), numbers plain, choices by their names; empty where nothing is said.
    [[nodiscard]] QStringList takenTexts(const ImportRow &row, const RecordRules &rules,
                                         const Calendar &calendar) const;
    /// Fails with Error::Kind::Input; `rejection` says then where.
    Result<ImportRow> read(const TableRow &row, RejectedRow &rejection) const;

private:
    struct Column
    {
        int column = 0;
        QString title;
        QString name; ///< of the field, as mapped
        Field field = Field::Name;
        bool isOfDeal = false;
        bool blankClears = false;
        std::shared_ptr<const ImportCellReader> cells;
    };
    ImportRowReader() = default;
    static void join(std::vector<ImportSaid> &said, const Calendar &calendar);

    const EntitySpec *m_entity = nullptr;
    std::vector<Column> m_columns;
    int m_width = 0; ///< columns of the header
    Calendar m_calendar;
};

struct RecordImportTask;
/// What is said of how the task's file is read.
[[nodiscard]] TableOptions tableOptionsOf(const RecordImportTask &task);

/// The place of a column, found by its title whatever case and accents, or by its letters where it has none;
/// -1 where there is none.
[[nodiscard]] int importColumn(const TableInspection &file, const QString &title);
/// How the column is read for a field, as the mapping says it or as found. Fails with Error::Kind::Usage
/// where two readings fit.
[[nodiscard]] Result<ColumnFormat> importFormat(const FieldSpec &field, const ColumnMapping &mapping,
                                                const ColumnFinding &found);
/// A field of an entity by its name, of own ones by their title. Null where there is none.
[[nodiscard]] const FieldSpec *namedField(const EntitySpec &entity, const QString &name);

/// Fields that every record has, as mappings name them: id, created, updated, by. Null for others.
[[nodiscard]] const FieldSpec *commonField(const QString &name);

} // namespace callhelm
