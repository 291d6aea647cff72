#include "store/doctorreader.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "domain/numbermask.h"
#include "metrics/figures.h"
#include "store/cellcolumns.h"
#include "store/eachrow.h"
#include "store/phonereader.h"
#include "store/readmoment.h"
#include "store/roworder.h"

namespace callhelm {

namespace {

/// The notes of a segment in the order of its lines.
bool earlier(const DoctorNote &a, const DoctorNote &b)
{
    const auto key = [](const DoctorNote &note) {
        return std::tuple(note.line, note.at, note.kind, QStringView(note.what));
    };
    return key(a) < key(b);
}

} // namespace

Result<DoctorReport> DoctorReader::report(std::optional<Instant> horizon) const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto order = RowOrder::read(m_context.database);
    if (!order)
        return order.error();
    DoctorReport report;
    report.findingCounts.resize(findingKindCount);
    if (!m_context.scope.seesQueues())
        return report;

    // Nobody waits for more than a day: whoever is still "waiting" in the books of a day long past was lost.
    const qint64 settledDay
        = horizon ? m_context.calendar.dayOf(*horizon - std::chrono::hours(24)).toJulianDay() : 0;
    std::map<QueueId, QueueCell> cells;
    std::map<QueueId, qint64> neverEnded;
    const QueueGoal anyGoal;
    auto done
        = eachRow(m_context.database, QByteArray("SELECT slot,queue,") + queueCellColumns + " FROM queue_day",
                  [&](const Statement &s) {
                      QueueCell cell;
                      if (!readCell(s, 2, cell))
                          return;
                      const QueueId queue(s.int64(1));
                      if (s.int64(0) < settledDay)
                          neverEnded[queue] += QueueFigures(cell, anyGoal).waiting();
                      cells[queue].add(cell);
                  });
    if (!done)
        return done.error();
    for (const auto &[queue, cell] : cells) {
        const QueueFigures figures(cell, anyGoal);
        QueueBooks books;
        books.queue = queue;
        books.entries = cell.entries;
        books.offered = cell.offered;
        books.answered = figures.answered();
        books.abandoned = figures.abandoned();
        books.timedOut = cell.timedOut;
        books.leftByKey = cell.leftByKey;
        books.leftEmpty = cell.leftEmpty;
        books.waiting = figures.waiting();
        books.refused = cell.refused;
        books.doubtful = cell.doubtful;
        books.neverEnded = neverEnded[queue];
        report.books.push_back(books);
    }
    order->sort(report.books);

    std::map<SegmentId, size_t> segments; // places in the report
    done = eachRow(m_context.database,
                   "SELECT s.id,o.name,s.file,s.lines,s.facts,s.doubles,s.rejected,"
                   "(SELECT MIN(at_from) FROM block b WHERE b.segment=s.id),"
                   "(SELECT MAX(at_to) FROM block b WHERE b.segment=s.id)"
                   " FROM segment s JOIN source o ON o.id=s.source"
                   " ORDER BY o.name,COALESCE((SELECT MIN(at_from) FROM block b WHERE b.segment=s.id),0),"
                   "s.file,s.rank_key,s.id",
                   [&](const Statement &s) {
                       SegmentSummary segment;
                       segment.id = SegmentId(s.int64(0));
                       segment.source = s.string(1);
                       segment.file = s.isNull(2) || s.text(2).empty() ? segment.source : s.string(2);
                       segment.lines = s.int64(3);
                       segment.facts = s.int64(4);
                       segment.duplicates = s.int64(5);
                       segment.rejected = s.int64(6);
                       if (!s.isNull(7))
                           segment.span = TimeRange{instantFromMs(s.int64(7)), instantFromMs(s.int64(8))};
                       report.rejectedCount += segment.rejected;
                       segments[segment.id] = report.segments.size();
                       report.segments.push_back(segment);
                   });
    if (!done)
        return done.error();
    if (!m_context.scope.seesAll()) {
        report.rejectedCount = 0;
        return report;
    }
    std::vector<std::vector<DoctorNote>> notes(report.segments.size() + 1); // the last: of none
    const auto note = [&](const Statement &s) -> DoctorNote & {
        const auto found = segments.find(SegmentId(s.int64(0)));
        const size_t place = found != segments.end() ? found->second : report.segments.size();
        DoctorNote &added = notes[place].emplace_back();
        if (place < report.segments.size())
            added.file = report.segments[place].file;
        added.line = s.int64(1);
        return added;
    };
    done
        = eachRow(m_context.database, "SELECT segment,line,reason,excerpt FROM rejection",
                  [&](const Statement &s) { note(s).what = s.string(2) + QLatin1String(" ") + s.string(3); });
    if (done)
        done = eachRow(m_context.database, "SELECT segment,line,at,kind,what FROM finding",
                       [&](const Statement &s) {
                           DoctorNote &finding = note(s);
                           finding.at = instantFromMs(s.int64(2));
                           if (const qint64 kind = s.int64(3); kind >= 0 && kind < findingKindCount)
                               finding.kind = FindingRow::Kind(kind);
                           finding.what = s.string(4);
                       });
    for (std::vector<DoctorNote> &list : notes) {
        if (m_context.scope.masksNumbers())
            for (DoctorNote &one : list)
                one.what = QString::fromStdString(maskedText(one.what.toStdString()));
        std::sort(list.begin(), list.end(), earlier);
        std::ranges::move(list, std::back_inserter(report.notes));
    }
    if (done)
        done = eachRow(m_context.database, "SELECT kind,SUM(n) FROM finding_count GROUP BY kind",
                       [&](const Statement &s) {
                           const auto kind = size_t(s.int64(0));
                           if (kind < report.findingCounts.size())
                               report.findingCounts[kind] = s.int64(1);
                       });
    if (!done)
        return done.error();
    auto pairs = PhoneReader(m_context).likelyPairs();
    if (!pairs)
        return pairs.error();
    for (const MemberPair &pair : *pairs)
        report.notes.push_back({{},
                                0,
                                pair.since,
                                FindingRow::Kind::TwoNames,
                                QString::fromStdString(pair.phone + " = " + pair.agent)});
    report.findingCounts[size_t(FindingRow::Kind::TwoNames)] = qint64(pairs->size());
    return report;
}

} // namespace callhelm
