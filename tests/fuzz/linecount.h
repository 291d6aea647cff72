#pragma once

#include <QByteArrayView>
#include <QtGlobal>

/// Lines of a queue_log, counted byte by byte: a line ends by LF, by CR, or by up to four CRs and LF; what
/// follows the last end is a line, too.
inline qint64 linesOf(QByteArrayView bytes)
{
    qint64 lines = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        while (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '\r')
            ++at;
        ++lines;
        qsizetype crs = 0;
        while (at + crs < bytes.size() && bytes[at + crs] == '\r' && crs < 4)
            ++crs;
        const bool withLf = at + crs < bytes.size() && bytes[at + crs] == '\n';
        at += withLf ? crs + 1 : 1;
    }
    return lines;
}
