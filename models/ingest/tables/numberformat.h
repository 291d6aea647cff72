#pragma once

#include <optional>

#include <QChar>
#include <QString>

#include "ingest/tables/exactnumber.h"

namespace callhelm {

/// A number as a text told it.
struct ReadNumber
{
    ExactNumber value; ///< 15 % is 0.15
    QString currency; ///< VND, RUB, USD, EUR … when a sign or word of money stood beside it
};

/// How a column's texts write numbers. Blanks around, a minus (also −, or brackets: (1,50) is −1,50) and
/// signs
/// and words of money (₫ đ VND $ USD € EUR ₽ руб.) or % are read by every format. Thousands stand
/// in groups of three or not at all. A number that begins with needless zeros (007) is none.
struct NumberFormat
{
    QChar decimal = u'.'; ///< '.' or ','; null: whole numbers only
    QChar group; ///< ',' '.' '\'' or ' ' (any blank, also one that does not break); null: none

    /// 1234, 1234.56, 1.234,56 …; nothing for any other text.
    [[nodiscard]] static std::optional<NumberFormat> fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    /// Nothing when the text is no number in this format, or has more than 18 digits.
    [[nodiscard]] std::optional<ReadNumber> read(QStringView text) const;

    bool operator==(const NumberFormat &) const = default;
};

} // namespace callhelm
