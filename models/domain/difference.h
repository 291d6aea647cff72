#pragma once

#include <QStringList>

namespace callhelm {

/// Where what is stored is not what the facts give.
struct Difference
{
    QString table;
    qint64 missing = 0; ///< rows that the facts give and the store lacks
    qint64 unfounded = 0; ///< rows of the store that the facts do not give
    QStringList examples; ///< a few of them, `column=value …`, with a leading + (missing) or - (unfounded)
};

} // namespace callhelm
