#pragma once

#include <vector>

#include <QString>

#include "base/result.h"

namespace callhelm {

class XlsxXml;

/// How a number format shows a number.
enum class NumberLook : quint8 {
    Number,
    Day, ///< as a day, maybe with a time
    Time ///< as a time of the day
};

/// What a format code shows: `dd/mm/yyyy` a day, `h:mm` a time; what stands in quotes, behind a backslash or
/// in brackets (colours, languages) counts for nothing. Lengths of time (`[h]:mm`) are numbers of days.
[[nodiscard]] NumberLook lookOfCode(const QString &code);
/// The same of a format that is known by its number; Number for those that are no days.
[[nodiscard]] NumberLook lookOfBuiltIn(int id);

/// The styles of a workbook, as far as they say what numbers are.
class XlsxStyles
{
public:
    /// Reads the styles part. Fails as XlsxXml does.
    [[nodiscard]] static Result<XlsxStyles> read(XlsxXml &xml);
    /// Of a cell's style, by its place; Number for one that is unknown.
    [[nodiscard]] NumberLook look(int style) const;

private:
    std::vector<NumberLook> m_looks;
};

} // namespace callhelm
