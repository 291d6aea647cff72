#pragma once

#include <vector>

#include <QString>
#include <QStringView>

#include "base/result.h"

namespace callhelm {

/// One record of a CSV file.
struct CsvRecord
{
    qint64 line = 0; ///< where it begins, from 1
    std::vector<QString> fields; ///< as they were meant: without their quotes
    bool afterEmptyLine = false; ///< at least one line of nothing stands before it
    bool hasNul = false;
    int badQuotes = 0; ///< fields with text behind their closing quote; that text is kept
};

/// CSV by RFC 4180 and as Excel writes it. Fields may stand in quotes and hold line ends; quotes within are
/// doubled. A line ends with LF, CR, CR LF or up to four CRs and LF. Lines of nothing are no records.
///
/// Text comes in pieces of any size; a record may begin in one and end in another.
class CsvDecoder
{
public:
    explicit CsvDecoder(QChar separator, qint64 firstLine = 1) : m_separator(separator), m_line(firstLine) { }

    /// Reads from `at` on, and moves it. True when a record is complete; false when the text is at its end
    /// and more is needed. Fails with Error::Kind::Input and the line when a record is too large
    /// (TableLimits).
    [[nodiscard]] Result<bool> next(QStringView text, qsizetype &at, CsvRecord &record);
    /// What is left when no more text comes: true when that is a record. Fails when a quote was not closed,
    /// with the line where it was opened.
    [[nodiscard]] Result<bool> finish(CsvRecord &record);

    /// The line that is being read, from 1.
    [[nodiscard]] qint64 line() const { return m_line + m_crs; }

private:
    enum class In : quint8 { FieldStart, Plain, Quotes, QuoteInQuotes, AfterQuotes };

    void passLineEnds(QStringView text, qsizetype &at);
    [[nodiscard]] qsizetype runEnd(QStringView text, qsizetype from) const;
    [[nodiscard]] Result<void> take(QStringView run);
    [[nodiscard]] Result<void> endField();
    [[nodiscard]] bool endRecord(CsvRecord &record);
    void countQuotedLine(QChar c);
    [[nodiscard]] Error tooLarge() const;

    QChar m_separator;
    In m_in = In::FieldStart;
    qint64 m_line;
    int m_crs = 0; ///< that ended a line and may go on to an LF
    bool m_quotedCr = false; ///< the last character within quotes was a CR
    bool m_begun = false; ///< something of the record was read
    bool m_emptyLine = false;
    qint64 m_quoteLine = 0;
    qsizetype m_characters = 0; ///< of the record
    QString m_field;
    CsvRecord m_record;
};

} // namespace callhelm
