#include "store/calldifference.h"

#include <algorithm>

#include "calls/rowids.h"
#include "store/callsprojection.h"
#include "store/calltablespecs.h"
#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

namespace {

constexpr size_t mostHeld = 50'000; // rows in memory, and twice as many as have to be
constexpr qint64 quartersKept = 400; // no fold numbers a row of a quarter that is longer past

CallFold &callsOf(ProjectionFold &fold) { return static_cast<CallsFold &>(fold).calls(); }
const FoldOutput &outputOf(const FoldChanges &changes)
{
    return static_cast<const CallChanges &>(changes).output;
}

void append(std::string &key, qint64 number)
{
    key.append(reinterpret_cast<const char *>(&number), sizeof number);
}
void append(std::string &key, std::string_view text)
{
    append(key, qint64(text.size()));
    key.append(text);
}

} // namespace

template <class Row>
void RowDifference<Row>::begin(const std::vector<Row> &open)
{
    for (const Row &row : open)
        m_before.emplace(idOf(row.id), row);
}

template <class Row>
void RowDifference<Row>::add(const RowChanges<Row> &newer, const RowChanges<Row> &older)
{
    std::vector<qint64> touched;
    const auto note = [&](qint64 id, bool isNewer, const Row *row) {
        if (!isNewer && m_written.contains(id))
            return;
        const auto [it, isFirst] = m_entries.try_emplace(id);
        Entry &entry = it->second;
        if (isFirst)
            entry.isWritten = m_written.contains(id);
        (isNewer ? entry.newer : entry.older) = row != nullptr ? std::optional<Row>(*row) : std::nullopt;
        (isNewer ? entry.newerKnown : entry.olderKnown) = true;
        touched.push_back(id);
    };
    for (const bool isNewer : {true, false}) {
        const RowChanges<Row> &changes = isNewer ? newer : older;
        for (const auto *rows : {&changes.added, &changes.changed})
            for (const Row &row : *rows)
                note(idOf(row.id), isNewer, &row);
        for (const qint64 id : changes.removed)
            note(id, isNewer, nullptr);
    }
    for (const qint64 id : touched) { // mostly they are the same in both
        const auto it = m_entries.find(id);
        if (it == m_entries.end() || it->second.isWritten || !it->second.newerKnown || !it->second.olderKnown
            || it->second.newer != it->second.older)
            continue;
        if (it->second.newer)
            m_before.insert_or_assign(id, std::move(*it->second.newer));
        else
            m_before.erase(id);
        m_entries.erase(it);
    }
}

template <class Row>
std::optional<Row> RowDifference<Row>::value(qint64 id, bool known, const std::optional<Row> &row) const
{
    if (known)
        return row;
    const auto before = m_before.find(id);
    return before == m_before.end() ? std::nullopt : std::optional<Row>(before->second);
}

template <class Row>
void RowDifference<Row>::take(RowChanges<Row> &out, const Ids &open)
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto &[id, entry] = *it;
        if (open.contains(id)) {
            ++it;
            continue;
        }
        std::optional<Row> newer = value(id, entry.newerKnown, entry.newer);
        if (entry.isWritten || newer != value(id, entry.olderKnown, entry.older)) {
            if (newer)
                out.added.push_back(std::move(*newer));
            else
                out.removed.push_back(id);
            m_written.insert(id);
        }
        it = m_entries.erase(it);
    }
    std::erase_if(m_before, [&open](const auto &entry) { return !open.contains(entry.first); });
    qint64 latest = 0;
    for (const qint64 id : m_written)
        latest = std::max(latest, RowIds::quarterOfRow(id));
    std::erase_if(m_written,
                  [latest](qint64 id) { return RowIds::quarterOfRow(id) + quartersKept < latest; });
}

CallDifference::CallDifference(Database &database, SourceId source, CallFold &start, Write write)
    : m_database(database), m_source(source), m_write(std::move(write)), m_mostHeld(mostHeld)
{
    const FoldOutput open = start.openRows();
    m_visits.begin(open.visits.added);
    m_legs.begin(open.legs.added);
    m_attempts.begin(open.attempts.added);
    m_sessions.begin(open.sessions.added);
    m_pauses.begin(open.pauses.added);
    std::vector<DirectRow> directs;
    start.addRememberedDirects(directs);
    for (const DirectRow &row : directs) {
        m_newerDirects.emplace(row.id.value(), row);
        m_olderDirects.emplace(row.id.value(), row);
    }
}

CallDifference::Key CallDifference::keyOf(const DirectRow &row)
{
    Key key;
    for (const qint64 number : {row.source.value(), row.agent.value(), qint64(row.direction),
                                toMs(row.dialled), row.ring, row.talk, qint64(row.end)})
        append(key, number);
    for (const std::string_view text :
         {row.call.view(), row.number.view(), row.phone.view(), row.otherPhone.view()})
        append(key, text);
    return key;
}

CallDifference::Key CallDifference::keyOf(const FindingRow &row)
{
    Key key;
    for (const qint64 number : {row.segment.value(), row.line, toMs(row.at), qint64(row.kind)})
        append(key, number);
    append(key, std::string_view(row.what));
    return key;
}

void CallDifference::addDirects(const RowChanges<DirectRow> &changes, int sign,
                                std::unordered_map<qint64, DirectRow> &told)
{
    const auto count = [&](const DirectRow &row, int by) {
        Directs &same = m_directs[keyOf(row)];
        same.row = row;
        same.count += by;
    };
    for (const DirectRow &row : changes.added) {
        told[row.id.value()] = row;
        count(row, sign);
    }
    for (const qint64 id : changes.removed)
        if (const auto row = told.find(id); row != told.end()) {
            count(row->second, -sign);
            told.erase(row);
        }
}

void CallDifference::addFindings(const std::vector<FindingRow> &findings, int sign)
{
    for (const FindingRow &row : findings) {
        auto &[same, count] = m_findings[keyOf(row)];
        same = row;
        count += sign;
    }
}

void CallDifference::addCells(const FoldOutput &output, int sign)
{
    for (const auto &[key, cell] : output.queueQuarters)
        m_cells.queueQuarters[key].add(cell, sign);
    for (const auto &[key, cell] : output.agentQuarters)
        m_cells.agentQuarters[key].add(cell, sign);
    for (const auto &[key, n] : output.carries)
        m_cells.carries[key] += sign * n;
}

void CallDifference::add(const FoldChanges &newerChanges, const FoldChanges &olderChanges)
{
    const FoldOutput &newer = outputOf(newerChanges);
    const FoldOutput &older = outputOf(olderChanges);
    m_visits.add(newer.visits, older.visits);
    m_legs.add(newer.legs, older.legs);
    m_attempts.add(newer.attempts, older.attempts);
    m_sessions.add(newer.sessions, older.sessions);
    m_pauses.add(newer.pauses, older.pauses);
    addDirects(newer.directs, 1, m_newerDirects);
    addDirects(older.directs, -1, m_olderDirects);
    addFindings(newer.findings, 1);
    addFindings(older.findings, -1);
    addCells(newer, 1);
    addCells(older, -1);
    std::erase_if(m_directs, [](const auto &entry) { return entry.second.count == 0; });
    std::erase_if(m_findings, [](const auto &entry) { return entry.second.second == 0; });
    std::erase_if(m_cells.queueQuarters, [](const auto &entry) { return entry.second == QueueCell(); });
    std::erase_if(m_cells.agentQuarters, [](const auto &entry) { return entry.second.isZero(); });
    std::erase_if(m_cells.carries, [](const auto &entry) { return entry.second == 0; });
}

Result<std::vector<qint64>> CallDifference::storedIds(const DirectRow &row)
{
    const TableSpec &table = callTables().direct;
    QByteArray text = QByteArray("SELECT id FROM ") + table.name + " WHERE id>=? AND id<?";
    for (size_t i = 1; i < table.columns.size(); ++i)
        text += " AND " + table.columns[i].name + "=?";
    auto statement = Statement::prepare(m_database, text);
    if (!statement)
        return statement.error();
    const auto [first, end] = RowIds::idsOf(row.dialled, m_source);
    bindRow(*statement, row, 2); // the id's place is that of `end`
    statement->bindAll(first, end);
    std::vector<qint64> ids;
    auto done = eachRow(*statement, [&ids](const Statement &found) { ids.push_back(found.int64(0)); });
    if (!done)
        return done.error();
    return ids;
}

/// From the end of the quarter's ids, which no fold gets to.
Result<qint64> CallDifference::freeId(const DirectRow &row)
{
    auto statement = Statement::prepare(
        m_database, QByteArray("SELECT MIN(id) FROM ") + callTables().direct.name + " WHERE id>=? AND id<?");
    if (!statement)
        return statement.error();
    const auto [first, end] = RowIds::idsOf(row.dialled, m_source);
    const qint64 spare = end - (end - first) / 8;
    statement->bindAll(spare, end);
    auto found = statement->step();
    if (!found)
        return found.error();
    const qint64 used = *found && !statement->isNull(0) ? statement->int64(0) : end;
    statement->reset();
    return used - 1;
}

Result<void> CallDifference::takeDirects(RowChanges<DirectRow> &out)
{
    std::unordered_map<qint64, qint64> given; // by quarter: the last id
    for (auto it = m_directs.begin(); it != m_directs.end();) {
        Directs &same = it->second;
        if (same.count < 0) {
            auto ids = storedIds(same.row);
            if (!ids)
                return ids.error();
            for (const qint64 id : *ids)
                if (same.count < 0) {
                    out.removed.push_back(id);
                    ++same.count;
                }
            // What is not there yet was told by the older line and taken back later.
        }
        for (; same.count > 0; --same.count) {
            DirectRow row = same.row;
            const qint64 quarter = RowIds::idsOf(row.dialled, m_source).first;
            if (const auto last = given.find(quarter); last != given.end()) {
                --last->second;
            } else {
                auto id = freeId(row);
                if (!id)
                    return id.error();
                given[quarter] = *id;
            }
            row.id = DirectId(given[quarter]);
            out.added.push_back(row);
        }
        it = same.count == 0 ? m_directs.erase(it) : std::next(it);
    }
    return {};
}

Result<void> CallDifference::write(const FoldOutput *open)
{
    const auto idsOf = [](const auto &rows) {
        std::unordered_set<qint64> ids;
        for (const auto &row : rows) {
            if constexpr (std::is_same_v<std::decay_t<decltype(row.id)>, qint64>)
                ids.insert(row.id);
            else
                ids.insert(row.id.value());
        }
        return ids;
    };
    static const FoldOutput nothing;
    const FoldOutput &held = open != nullptr ? *open : nothing;
    FoldOutput rows;
    m_visits.take(rows.visits, idsOf(held.visits.added));
    m_legs.take(rows.legs, idsOf(held.legs.added));
    m_attempts.take(rows.attempts, idsOf(held.attempts.added));
    m_sessions.take(rows.sessions, idsOf(held.sessions.added));
    m_pauses.take(rows.pauses, idsOf(held.pauses.added));
    if (auto done = takeDirects(rows.directs); !done)
        return done;
    std::vector<FindingRow> withdrawn;
    for (auto &[key, finding] : m_findings) {
        for (; finding.second > 0; --finding.second)
            rows.findings.push_back(finding.first);
        for (; finding.second < 0; ++finding.second)
            withdrawn.push_back(finding.first);
    }
    m_findings.clear();
    if (rows.isEmpty() && withdrawn.empty() && m_cells.isEmpty())
        return {};
    return m_write(rows, withdrawn, std::exchange(m_cells, {}));
}

size_t CallDifference::held() const
{
    return m_visits.size() + m_legs.size() + m_attempts.size() + m_sessions.size() + m_pauses.size()
        + m_directs.size() + m_newerDirects.size() + m_olderDirects.size() + m_cells.agentQuarters.size();
}

Result<void> CallDifference::writeSome(ProjectionFold &newer, ProjectionFold &older)
{
    if (held() < m_mostHeld)
        return {};
    FoldOutput open = callsOf(newer).openRows();
    FoldOutput also = callsOf(older).openRows();
    FoldOutput::eachKind(
        [](auto &all, auto &more) {
            all.added.insert(all.added.end(), more.added.begin(), more.added.end());
        },
        open, also);
    if (auto done = write(&open); !done)
        return done;
    const auto remembered = [](CallFold &fold, std::unordered_map<qint64, DirectRow> &told) {
        std::vector<DirectRow> rows;
        fold.addRememberedDirects(rows);
        told.clear();
        for (const DirectRow &row : rows)
            told.emplace(row.id.value(), row);
    };
    remembered(callsOf(newer), m_newerDirects);
    remembered(callsOf(older), m_olderDirects);
    m_mostHeld = std::max(mostHeld, 2 * held());
    return {};
}

Result<void> CallDifference::finish(ProjectionFold &newer, ProjectionFold &older, bool takesOver)
{
    auto done = write(nullptr);
    return done && takesOver ? giveIds(callsOf(newer), callsOf(older)) : done;
}

/// The newer fold numbered its rows by itself: from now on it goes by the ids that are stored.
Result<void> CallDifference::giveIds(CallFold &newer, const CallFold &older)
{
    Result<void> done;
    std::unordered_set<qint64> taken;
    newer.takeDirectIds(older, [&](const DirectRow &row) {
        auto ids = done ? storedIds(row) : Result<std::vector<qint64>>(done.error());
        if (!ids) {
            done = ids.error();
            return row.id;
        }
        for (const qint64 id : *ids)
            if (taken.insert(id).second)
                return DirectId(id);
        return row.id;
    });
    return done;
}

template class RowDifference<VisitRow>;
template class RowDifference<LegRow>;
template class RowDifference<AttemptRow>;
template class RowDifference<SessionRow>;
template class RowDifference<PauseRow>;

} // namespace callhelm
