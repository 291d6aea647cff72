#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "ingest/tables/tableinspection.h"
#include "support/scratchfolder.h"

namespace callhelm {

/// A table file that was read to its end.
struct ReadTable
{
    TableFacts facts;
    std::vector<TableRow> rows;
    std::optional<Error> error;

    [[nodiscard]] QString text(std::size_t row, std::size_t column) const
    {
        return row < rows.size() && column < rows[row].cells.size() ? rows[row].cells[column].text
                                                                    : QStringLiteral("(none)");
    }
};

inline ReadTable readTable(const QString &path, const TableOptions &options = {},
                           const std::atomic_bool *stop = nullptr)
{
    ReadTable read;
    auto file = TableFile::open(path, options, stop);
    if (!file) {
        read.error = file.error();
        return read;
    }
    for (;;) {
        TableRow row;
        const Result<bool> more = (*file)->next(row);
        if (!more)
            read.error = more.error();
        if (!more || !*more)
            break;
        read.rows.push_back(std::move(row));
    }
    read.facts = (*file)->facts();
    return read;
}

/// A folder for files that a test makes.
class TableFolder
{
public:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder{scratchTemplate()};
};

/// A file of the real data that is not kept here; where it is not there, a test that needs it is skipped.
inline QString sharedData(const QString &name) { return QStringLiteral(CALLHELM_SHARED_DATA "/") + name; }

#define NEED_SHARED(path)                                                                                    \
    do {                                                                                                     \
        if (!QFile::exists(path))                                                                            \
            QSKIP("the real data are not here");                                                             \
    } while (false)

} // namespace callhelm
