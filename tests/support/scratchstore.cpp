#include "support/scratchstore.h"

#include "store/openstore.h"
#include "store/verifier.h"
#include "support/logtext.h"
#include "support/storedump.h"

namespace callhelm {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}
void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

} // namespace

ScratchStore::ScratchStore(const Calendar &calendar, Journal::Options options)
    : m_calendar(calendar), m_options(std::move(options))
{
    reopen();
}

Journal::Options ScratchStore::manyMarks()
{
    Journal::Options options;
    options.marks = {20, 0};
    return options;
}

ScratchStore::~ScratchStore() = default;

void ScratchStore::close()
{
    m_journal.reset();
    m_database.reset();
}

void ScratchStore::reopen()
{
    close();
    m_database = must(openStore(path(), Database::Mode::ReadWrite));
    m_journal = must(Journal::open(*m_database, m_calendar, m_options));
}

SegmentInfo ScratchStore::segment(const QString &file, const QString &source)
{
    return {{source, SourceKind::QueueLog}, file, {}, 0, 0};
}

void ScratchStore::begin() { must(m_journal->begin()); }
void ScratchStore::commit() { must(m_journal->commit()); }
void ScratchStore::end(const SegmentInfo &segment) { (void)must(m_journal->endSegment(segment)); }

Journal::Appended ScratchStore::append(const SegmentInfo &segment, const QByteArray &lines)
{
    return must(m_journal->append(segment, factsOf(lines)));
}

void ScratchStore::take(const QByteArray &log, const QString &file)
{
    begin();
    append(segment(file), log);
    end(segment(file));
    commit();
}

void ScratchStore::take(const SegmentInfo &segment, const FactBatch &facts, bool whole)
{
    begin();
    (void)must(m_journal->append(segment, facts));
    if (whole)
        end(segment);
    commit();
}

QByteArrayList ScratchStore::dump() { return dumpStore(*m_database, m_options.projections); }
std::vector<Difference> ScratchStore::verify()
{
    std::vector<Difference> differences = must(verifyStore(path(), m_calendar, m_options.projections));
    for (const Difference &difference : differences)
        qInfo("%s: %lld missing, %lld unfounded\n%s", qPrintable(difference.table), difference.missing,
              difference.unfounded, qPrintable(difference.examples.join(QLatin1Char('\n'))));
    return differences;
}

} // namespace callhelm
