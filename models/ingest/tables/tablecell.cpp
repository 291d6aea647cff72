#include "ingest/tables/tablecell.h"

namespace callhelm {

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

QString cellName(int column, qint64 row) { return columnLetters(column) + QString::number(row); }

} // namespace callhelm
