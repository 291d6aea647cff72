#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QVariant>

#include "base/time.h"

namespace callhelm {

/// What a column's values are; says how they are written and in which unit.
enum class ColumnType : quint8 {
    Words,
    Count, ///< whole number
    Decimal,
    Share, ///< 0…1
    Seconds, ///< length of time, in seconds, whole or not
    Moment ///< UTC epoch ms, see cellOf()
};

struct ReportColumn
{
    QString id; ///< stable name: English, snake_case, whatever the language
    QString title; ///< for people, in their language
    QString unit; ///< for people; empty where the type says it (shares, seconds) or there is none
    ColumnType type = ColumnType::Words;
};

/// One line of what a reader must know to understand the figures: "Service level", "of offered".
struct ReportNote
{
    QString name;
    QString value;
};

/// Values in the order of the columns. An invalid value is a figure that there is none of ("—").
using ReportRow = std::vector<QVariant>;

/// A table as it leaves the program. Rows may also be handed to a writer one by one and not be kept here.
struct ReportTable
{
    QString id; ///< stable name, e.g. "queues"
    QString title;
    std::vector<ReportNote> notes; ///< definition, threshold, range, zone
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

/// A cell for a column of moments.
inline QVariant cellOf(Instant at) { return QVariant::fromValue(toMs(at)); }
/// A cell for something that may be missing: a moment, or a figure with a zero denominator.
inline QVariant cellOf(const std::optional<Instant> &at) { return at ? cellOf(*at) : QVariant(); }
inline QVariant cellOf(const std::optional<double> &figure)
{
    return figure ? QVariant(*figure) : QVariant();
}

} // namespace callhelm
