#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "ingest/tables/columnfinder.h"
#include "services/importcell.h"
#include "services/recordimportreport.h"

namespace callhelm {

/// One row of a history: a field of a record went from one value to another.
struct HistoryRow
{
    /// What a value is, before names in it are looked up.
    struct Value
    {
        ImportCell::Kind kind = ImportCell::Kind::Blank;
        FieldValue value;
        QString name;
    };
    qint64 number = 0; ///< in the file
    Entity entity = Entity::Customer;
    QString record; ///< as the file names it
    const FieldSpec *field = nullptr; ///< of the schema
    std::optional<Value> from; ///< nothing: the file does not tell it
    Value to;
    QString by; ///< name of who did it; empty: nobody's act
    Instant at;
};

/// Reads the rows of a history (entity, record, field, from, to, by, at). A row's values are of the kind that
/// its field is, and their format is found from all values of that field in the file.
class HistoryReader
{
public:
    /// `schema` must outlive it. Fails with Error::Kind::Usage where the mapping does not fit the file.
    static Result<HistoryReader> make(const RecordSchema &schema, const ImportMapping &mapping,
                                      const TableInspection &file, const RecordRules &rules,
                                      const Calendar &calendar);

    /// To be told all rows before the first is read.
    void look(const TableRow &row);
    /// Fails with Error::Kind::Usage where two readings fit the values of a field.
    Result<void> decide();
    /// Fails with Error::Kind::Input; `rejection` says then where.
    Result<HistoryRow> read(const TableRow &row, RejectedRow &rejection) const;

    /// Names of what is taken, in the order of the mapping, and the cells as they stand in that order.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList texts(const TableRow &row) const;
    /// Title of the column that tells `name` (record, field …).
    [[nodiscard]] QString titleOf(const QString &name) const;

    /// What changes are of, by its name: deals, deal. Null where there is none.
    [[nodiscard]] static const EntitySpec *entityNamed(const RecordSchema &schema, const QString &name);
    /// Names that a history's columns have.
    [[nodiscard]] static const QStringList &columnNames();

private:
    struct Column
    {
        int place = 0; ///< in the file
        QString title;
        ColumnMapping mapping;
        std::shared_ptr<const ImportCellReader> cells; ///< not of from and to
    };
    /// How one field's values are read.
    struct Values
    {
        std::shared_ptr<ColumnFinder> finder; ///< null where the field needs no format
        std::shared_ptr<const ImportCellReader> from, to;
    };
    HistoryReader() = default;
    [[nodiscard]] const TableCell &cellOf(const TableRow &row, const QString &name) const;
    Result<ImportCell> read(const TableRow &row, const QString &name, const ImportCellReader &cells,
                            RejectedRow &rejection) const;
    /// Null, with the reason, where the row names no field.
    Result<const FieldSpec *> fieldOf(const TableRow &row, const EntitySpec *&entity,
                                      RejectedRow &rejection) const;
    [[nodiscard]] ColumnFormat formatFor(const FieldSpec &field, const Column &column,
                                         const ColumnFormat &found) const;

    const RecordSchema *m_schema = nullptr;
    ImportMapping m_mapping;
    RecordRules m_rules;
    Calendar m_calendar;
    int m_width = 0; ///< columns of the header
    std::map<QString, Column> m_columns; ///< by names of columnNames()
    std::map<const FieldSpec *, Values> m_values;
};

} // namespace callhelm
