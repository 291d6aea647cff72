#pragma once

#include <memory>

#include <QByteArrayList>
#include <QTemporaryDir>

#include "base/calendar.h"
#include "domain/difference.h"
#include "store/journal.h"
#include "store/reader.h"
#include "support/scratchfolder.h"

namespace callhelm {

/// A store in a folder of its own, gone with the object. What should go well and doesn't ends the test
/// program with the error's words.
class ScratchStore
{
public:
    explicit ScratchStore(const Calendar &calendar = Calendar(), Journal::Options options = manyMarks());
    /// Marks lie so close together that small stores have some.
    [[nodiscard]] static Journal::Options manyMarks();
    ~ScratchStore();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Reader reader() { return Reader(*m_database, m_calendar); }
    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }

    /// As after a kill: what was not committed is lost, everything is read from the disk again.
    void reopen();
    /// Of the next reopen().
    void setOptions(Journal::Options options) { m_options = std::move(options); }
    /// Closes the store, so that its file may be looked at or changed by other means. reopen() goes on.
    void close();

    /// The run of a source's facts that a file is.
    [[nodiscard]] static SegmentInfo segment(const QString &file,
                                             const QString &source = QStringLiteral("log"));
    /// Takes a whole log in one transaction, as an import of one file does.
    void take(const QByteArray &log, const QString &file = QStringLiteral("queue_log"));
    /// Takes lines as one batch of a file within a transaction.
    Journal::Appended append(const SegmentInfo &segment, const QByteArray &lines);
    /// Takes facts in a transaction of their own; with `whole`, as a file that ends with them.
    void take(const SegmentInfo &segment, const FactBatch &facts, bool whole);
    void begin();
    void commit();
    void end(const SegmentInfo &segment);

    [[nodiscard]] QByteArrayList dump();
    [[nodiscard]] std::vector<Difference> verify();

private:
    QTemporaryDir m_folder{scratchTemplate()};
    Calendar m_calendar;
    Journal::Options m_options;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};

} // namespace callhelm
