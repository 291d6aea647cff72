#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace callhelm {

/// What cuts the rows of a CSV file.
struct FoundSeparator
{
    QChar separator = u',';
    bool sure = true; ///< false: another one cuts them as evenly, and otherwise
};

/// The separator of `sep=;`, the first line by which Excel is told; null when the text begins otherwise.
/// `size` becomes the number of its characters, without the line end.
[[nodiscard]] QChar toldSeparator(QStringView beginning, qsizetype &size);

/// Finds which of , ; tab | cuts the rows most evenly: most of them into equally many fields, with quotes
/// where quotes belong. `isWhole` says that the text is all there is; otherwise its last row is not looked
/// at.
[[nodiscard]] FoundSeparator findSeparator(QStringView beginning, bool isWhole);

} // namespace callhelm
