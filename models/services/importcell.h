#pragma once

#include <map>
#include <optional>

#include <QTimeZone>

#include "base/calendar.h"
#include "crm/recordrules.h"
#include "domain/importmapping.h"
#include "ingest/tables/cellreader.h"

namespace callhelm {

/// What a cell says of a field, before names in it are looked up.
struct ImportCell
{
    enum class Kind : quint8 {
        Blank, ///< nothing stands there
        Clear, ///< `<empty>`: the value is taken away
        Value, ///< of the field's own kind
        Name ///< to be looked up: of a person, a word, a record
    };
    Kind kind = Kind::Blank;
    FieldValue value;
    QString name;
    std::optional<QTime> time; ///< of a time field: the time of day alone
    bool hasDay = false; ///< of a time field
    QString currency; ///< of an amount, where the text said so
    int restoredZeros = 0; ///< of phones

    /// As it is taken: see ImportRowReader::takenTexts().
    [[nodiscard]] QString toText(const FieldSpec &field, const RecordRules &rules,
                                 const Calendar &calendar) const;
};

/// Reads the cells of one column for one field: by its format, or by its words.
class ImportCellReader
{
public:
    /// `format`: of the column. `calendar`: the organisation's.
    ImportCellReader(FieldSpec field, const ColumnFormat &format, const ColumnMapping &mapping,
                     const QStringList &missing, const RecordRules &rules, const Calendar &calendar);

    [[nodiscard]] const FieldSpec &field() const { return m_field; }
    /// Whether a phone of digits alone may have lost its 0 to a spreadsheet: a CSV file does not tell the
    /// numbers of the spreadsheet that saved it from texts.
    void setDigitsAreNumbers(bool areNumbers) { m_digitsAreNumbers = areNumbers; }
    /// Fails with Error::Kind::Input and a short sentence.
    [[nodiscard]] Result<ImportCell> read(const TableCell &cell) const;

    /// Whether values of that type are read by the column's format.
    [[nodiscard]] static bool usesFormat(FieldType type);

private:
    [[nodiscard]] Result<ImportCell> readText(const QString &text, bool wasNumber) const;
    [[nodiscard]] Result<ImportCell> readFormatted(const CellValue &value) const;
    [[nodiscard]] Result<ImportCell> readChoice(const QString &text) const;

    FieldSpec m_field;
    CellReader m_cells;
    std::map<QString, QString> m_values; ///< by folded text
    RecordRules m_rules;
    Calendar m_calendar;
    bool m_digitsAreNumbers = false;
};

} // namespace callhelm
