#pragma once

#include <optional>
#include <vector>

#include <QMap>
#include <QString>
#include <QStringList>

#include "domain/importmapping.h"
#include "domain/recordschema.h"

namespace callhelm {

/// A row that was not taken, and why.
struct RejectedRow
{
    qint64 row = 0; ///< in the sheet, or the line in the file where it begins
    QString column; ///< title of the column that is to blame; empty: the whole row
    QString value;
    QString reason; ///< a sentence; empty where `sameAs` says it: see rejectionText()
    qint64 sameAs = 0; ///< an earlier row that is the same record; 0: it is no such
    QStringList unread; ///< titles of all columns whose values cannot be read; not sent between programs
    bool operator==(const RejectedRow &) const = default;
};

/// What became, or would become, of a file. new + changed + same + rejected = rows.
struct RecordImportReport
{
    Entity entity = Entity::Customer;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 rejected = 0;
    qint64 alsoAdded = 0; ///< deals made beside customers
    std::vector<RejectedRow> rejections; ///< the first ones
    /// How many values of a column cannot be taken, by its title: each column by itself, whatever else a row
    /// is rejected for.
    QMap<QString, qint64> unread;
    QStringList notes; ///< what a person should know: "214 numbers got their leading 0 back."
    QStringList newTerms; ///< words that were not known: "Stage: Báo giá"
    QStringList newPeople;
    /// The first rows as they are taken, by `previewColumns`; of a rejected row the values as they stand.
    struct PreviewRow
    {
        qint64 row = 0;
        QStringList values;
        QString rejectedColumn; ///< title among previewColumns; empty: taken
    };
    QStringList previewColumns; ///< names of fields
    std::vector<PreviewRow> preview;
    BatchId batch; ///< by which it can be undone; none: nothing was taken
    QString file; ///< its name
};

/// What was found of a file before anything is mapped.
struct FileFinding
{
    struct Column
    {
        QString title;
        QString type; ///< text, integer, number, date, datetime, time, boolean, phone, email, empty
        QString format;
        QStringList alternatives; ///< other formats that fit as well
        QStringList examples; ///< as they stand
        QStringList values; ///< all different ones, where they are few
        qint64 read = 0;
        qint64 rejected = 0;
        bool ask = false; ///< two readings fit: a person must choose
        QString suggestedField; ///< by title and values; empty: none
    };
    QString encoding; ///< CSV
    bool encodingSure = true;
    QString separator; ///< CSV
    QStringList sheets; ///< XLSX
    QString sheet;
    qint64 headerRow = 0;
    qint64 rows = 0;
    std::vector<Column> columns;
    QString suggestedEntity;
};

struct NamedMapping
{
    QString name;
    int version = 1;
    ImportMapping mapping;
};

/// An import of records that was done, the latest first where they are listed.
struct TakenImport
{
    BatchId batch;
    Entity entity = Entity::Customer; ///< of the first of its records
    QString file; ///< its name
    Instant at;
    QString who;
    qint64 added = 0; ///< records of all kinds that it made
    qint64 changed = 0;
    bool isUndone = false;
    QString builtOn; ///< what something else was done with since, so that it cannot be undone; empty: nothing
};

struct TakenFile
{
    Instant at;
    qint64 rows = 0;
    QString who;
};

} // namespace callhelm
