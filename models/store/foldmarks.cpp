#include "store/foldmarks.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/packing.h"
#include "store/sql.h"

namespace callhelm {

namespace {

constexpr size_t mostMarks = 96;
constexpr size_t fewestMarks = 16;
constexpr qint64 mostBytes = 24 * 1024 * 1024; // of one source and projection
constexpr qint64 keptForSure = 4; // the last ones
constexpr double month = 30.0 * 24 * 3600 * 1000;

const QByteArray ofOne = " WHERE source=? AND projection=?";

} // namespace

FoldMarks::FoldMarks(Database &database, SourceId source, QString projection, int version)
    : m_database(database), m_source(source), m_projection(std::move(projection)), m_version(version)
{
}

Result<void> FoldMarks::load(const std::vector<StoredSegment> &segments)
{
    m_marks.clear();
    auto statement
        = Statement::prepare(m_database,
                             "SELECT at,block,records_to,order_to,segment,length(state) FROM fold_mark"
                                 + ofOne + " AND version=? ORDER BY at");
    if (!statement)
        return statement.error();
    statement->bind(1, m_source.value());
    statement->bind(2, m_projection);
    statement->bind(3, m_version);
    return eachRow(*statement, [&](const Statement &row) {
        FoldMark mark{row.int64(0), row.int64(1), row.int64(2), {}, row.int64(5)};
        mark.last.order.at = row.int64(3);
        mark.last.segment = SegmentId(row.int64(4));
        const auto segment = std::ranges::find(segments, mark.last.segment, &StoredSegment::id);
        if (segment != segments.end()) {
            mark.last.order.rankAt = segment->rankAt;
            mark.last.order.rankKey = segment->rankKey;
        }
        m_marks.push_back(mark);
    });
}

FoldMark FoldMarks::before(qint64 at, const std::function<bool(const FoldMark &)> &suits) const
{
    auto mark = std::ranges::upper_bound(m_marks, at, {}, &FoldMark::at);
    while (mark != m_marks.begin())
        if (suits(*--mark))
            return *mark;
    return {};
}

Result<std::optional<QByteArray>> FoldMarks::state(const FoldMark &mark)
{
    if (mark.at == FoldMark().at)
        return std::optional(QByteArray());
    auto statement = Statement::prepare(m_database, "SELECT state FROM fold_mark" + ofOne + " AND at=?");
    if (!statement)
        return statement.error();
    statement->bind(1, m_source.value());
    statement->bind(2, m_projection);
    statement->bind(3, mark.at);
    auto row = statement->step();
    if (!row)
        return row.error();
    std::optional<QByteArray> state;
    if (*row)
        state = unpackBytes(statement->blob(0));
    statement->reset();
    return state;
}

Result<void> FoldMarks::save(FoldMark mark, QByteArrayView state)
{
    return savePacked(mark, packBytes(state));
}

Result<void> FoldMarks::savePacked(FoldMark mark, const QByteArray &packed)
{
    auto statement = Statement::prepare(
        m_database,
        sql::upsert("fold_mark", "source,projection,at", "version,block,records_to,order_to,segment,state"));
    if (!statement)
        return statement.error();
    mark.bytes = packed.size();
    statement->bind(1, m_source.value());
    statement->bind(2, m_projection);
    statement->bind(3, mark.at);
    statement->bind(4, m_version);
    statement->bind(5, mark.block);
    statement->bind(6, mark.recordsTo);
    statement->bind(7, mark.last.order.at);
    statement->bind(8, mark.last.segment.value());
    statement->bind(9, packed);
    if (auto done = statement->run(); !done)
        return done;
    const auto place = std::ranges::lower_bound(m_marks, mark.at, {}, &FoldMark::at);
    if (place != m_marks.end() && place->at == mark.at)
        *place = mark;
    else
        m_marks.insert(place, mark);
    const auto fit = size_t(mostBytes / std::max<qint64>(1, mark.bytes));
    if (m_marks.size() > std::clamp(fit, fewestMarks, mostMarks))
        return removeOne(m_marks[leastMissed()].at);
    return {};
}

/// The one whose neighbours lie closest to each other, for their age.
size_t FoldMarks::leastMissed() const
{
    size_t least = 1;
    double shortest = std::numeric_limits<double>::max();
    const auto latest = double(m_marks.back().at);
    for (size_t i = 1; i + keptForSure < m_marks.size(); ++i) {
        const double gap = (double(m_marks[i + 1].at) - double(m_marks[i - 1].at))
            / (latest - double(m_marks[i].at) + month);
        if (gap < shortest) {
            shortest = gap;
            least = i;
        }
    }
    return least;
}

Result<void> FoldMarks::removeOne(qint64 at)
{
    std::erase_if(m_marks, [at](const FoldMark &mark) { return mark.at == at; });
    auto statement = Statement::prepare(m_database, "DELETE FROM fold_mark" + ofOne + " AND at=?");
    if (!statement)
        return statement.error();
    statement->bind(1, m_source.value());
    statement->bind(2, m_projection);
    statement->bind(3, at);
    return statement->run();
}

Result<void> FoldMarks::remove(qint64 after, qint64 upTo)
{
    const auto isGone = [=](const FoldMark &mark) { return mark.at > after && mark.at <= upTo; };
    if (std::ranges::none_of(m_marks, isGone))
        return {};
    std::erase_if(m_marks, isGone);
    auto statement = Statement::prepare(m_database, "DELETE FROM fold_mark" + ofOne + " AND at>? AND at<=?");
    if (!statement)
        return statement.error();
    statement->bind(1, m_source.value());
    statement->bind(2, m_projection);
    statement->bind(3, after);
    statement->bind(4, upTo);
    return statement->run();
}

Result<void> FoldMarks::clear()
{
    m_marks.clear();
    auto statement = Statement::prepare(m_database, "DELETE FROM fold_mark" + ofOne);
    if (!statement)
        return statement.error();
    statement->bind(1, m_source.value());
    statement->bind(2, m_projection);
    return statement->run();
}

} // namespace callhelm
