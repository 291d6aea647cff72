#include "services/importnotes.h"

#include <QCoreApplication>

namespace callhelm {

namespace {

constexpr int rangesTold = 10;

} // namespace

QStringList importNotes(qint64 restoredZeros, const QStringList &mergedRanges)
{
    QStringList notes;
    if (restoredZeros > 0)
        notes.append(QCoreApplication::translate(
            "RecordImport", "%n numbers got their leading 0 back: their cells were numbers.", nullptr,
            int(restoredZeros)));
    if (!mergedRanges.isEmpty())
        notes.append(QCoreApplication::translate(
                         "RecordImport",
                         "Cells of several rows are shown as one: %1. Only the first of each has the value; "
                         "the others were read as empty.")
                         .arg(mergedRanges.mid(0, rangesTold).join(QStringLiteral(", "))));
    return notes;
}

} // namespace callhelm
