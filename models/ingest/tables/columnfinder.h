#pragma once

#include <array>
#include <set>
#include <vector>

#include "ingest/tables/datecount.h"
#include "ingest/tables/numbercount.h"
#include "ingest/tables/tableinspection.h"

namespace callhelm {

/// Finds type and format of one column from all its cells.
class ColumnFinder
{
public:
    /// `missing` are texts that count as blank.
    ColumnFinder(int column, QString title, QStringList missing);

    void add(const TableCell &cell);
    [[nodiscard]] ColumnFinding finding() const;

private:
    /// What texts of the column can be read as, and how many; numbers and dates by counters of their own.
    struct Texts
    {
        qint64 all = 0; ///< marks of missing values apart
        qint64 days = 0; ///< in any format
        qint64 times = 0;
        qint64 numbers = 0;
        qint64 phones = 0;
        qint64 digits = 0; ///< that may be phones if their title says so
        qint64 emails = 0;
        qint64 codes = 0; ///< digits that begin with a needless zero
    };

    void addText(const QString &written);
    void addWord(const QString &text);
    [[nodiscard]] qint64 typed(TableCell::Kind kind) const { return m_typed[std::size_t(kind)]; }
    [[nodiscard]] bool decideDay(ColumnFinding &finding, qint64 all) const;
    [[nodiscard]] bool decideNumber(ColumnFinding &finding, qint64 all) const;
    [[nodiscard]] bool decideWords(ColumnFinding &finding, qint64 all) const;
    [[nodiscard]] bool decideAddress(ColumnFinding &finding, qint64 all) const;
    void decideTime(ColumnFinding &finding) const;
    void fillExamples(ColumnFinding &finding) const;

    int m_column;
    QString m_title;
    QStringList m_missing;
    qint64 m_blank = 0;
    std::array<qint64, 8> m_typed{}; ///< by TableCell::Kind, texts apart
    bool m_fractions = false; ///< some numeric cell is not whole
    bool m_moments = false; ///< some date cell has a time
    Texts m_texts;
    DateCount m_dates;
    NumberCount m_numbers;
    std::vector<std::pair<QString, qint64>> m_words; ///< different short texts, the first few, and how often
    bool m_manyWords = false;
    std::vector<std::pair<QString, qint64>> m_marks; ///< of missing values
    std::vector<TableCell> m_examples;
};

} // namespace callhelm
