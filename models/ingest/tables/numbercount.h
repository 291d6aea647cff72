#pragma once

#include <array>
#include <vector>

#include <QStringView>

#include "ingest/tables/numberformat.h"

namespace callhelm {

/// Counts how many texts of a column each NumberFormat reads.
class NumberCount
{
public:
    /// Counts a text; false when no format reads it.
    bool add(QStringView text);

    /// The best format: that which reads most; with a comma before the decimals where two read as many.
    struct Best
    {
        NumberFormat format;
        qint64 read = 0;
        bool whole = true; ///< all that it reads are whole numbers, written without decimals
        std::vector<NumberFormat> alternatives; ///< read as many, and some of them as other numbers
    };
    [[nodiscard]] Best best() const;

private:
    enum Group : std::size_t { None, Point, Blank, Apostrophe, Comma, groups };
    /// What one decimal sign reads.
    struct Family
    {
        std::array<qint64, groups> read{};
        bool decimals = false;
    };
    [[nodiscard]] static QChar groupSign(std::size_t group);
    bool addTo(Family &family, QChar decimal, QStringView text, std::optional<ReadNumber> &number) const;
    [[nodiscard]] static NumberFormat formatOf(const Family &family, QChar decimal, qint64 &read);

    Family m_comma;
    Family m_point;
    bool m_differ = false; ///< some text is another number in the other family
};

} // namespace callhelm
