#include "support/foldbook.h"

#include <algorithm>
#include <array>

#include "base/calendar.h"
#include "support/logtext.h"

namespace callhelm {

namespace {

QByteArray number(qint64 n) { return QByteArray::number(n); }

/// ` name=value`, or nothing when the value is zero.
QByteArray measure(const char *name, qint64 value)
{
    return value == 0 ? QByteArray() : QByteArray(" ") + name + '=' + number(value);
}
QByteArray seconds(const char *name, qint64 ms)
{
    if (ms % 1000 == 0)
        return measure(name, ms / 1000);
    return QByteArray(" ") + name + '=' + QByteArray::number(double(ms) / 1000, 'f', 3);
}
QByteArray end(const std::optional<Instant> &at) { return at ? readableTime(*at) : QByteArray("open"); }
QByteArray text(const ShortText &t) { return t.empty() ? QByteArray("-") : t.toString().toUtf8(); }
QByteArray text(const std::string &t) { return t.empty() ? QByteArray("-") : QByteArray::fromStdString(t); }

const char *outcomeText(Outcome outcome)
{
    static constexpr std::array names{"waiting",        "answered",     "abandoned",    "timed_out",
                                      "left_by_key",    "left_empty",   "refused_full", "refused_empty",
                                      "refused_closed", "refused_other"};
    return names[size_t(outcome)];
}
const char *endText(LegEnd reason)
{
    static constexpr std::array names{"open",    "agent",  "caller", "blind_transfer", "attended_transfer",
                                      "restart", "unknown"};
    return names[size_t(reason)];
}
const char *resultText(DirectEnd end)
{
    static constexpr std::array names{"answered", "unanswered", "busy", "failed"};
    return names[size_t(end)];
}
const char *findingText(FindingRow::Kind kind)
{
    static constexpr std::array names{"orphan",        "overlap",     "clock_jump",    "doubled",
                                      "unknown_event", "never_ended", "cut_by_restart"};
    return names[size_t(kind)];
}
QByteArray histogram(const char *name, const WaitHistogram &waits)
{
    if (waits.isEmpty())
        return {};
    QByteArray out = QByteArray(" ") + name + '=';
    for (qint64 s = waits.longest().value_or(0), last = -1; last < s;) {
        // The bins are not public: walk them through within().
        qint64 low = last + 1;
        qint64 high = s;
        const qint64 before = waits.within(last);
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            if (waits.within(middle) != before)
                high = middle;
            else
                low = middle + 1;
        }
        const qint64 n = waits.within(low) - before;
        out += number(low) + (n == 1 ? QByteArray() : 'x' + number(n)) + ',';
        last = low;
    }
    out.chop(1);
    return out;
}

template <class Row, class Map, class Key>
void put(const RowChanges<Row> &changes, Map &map, Key key)
{
    for (const Row &row : changes.added) {
        if (map.contains(key(row)))
            qFatal("a row was added twice");
        map[key(row)] = row;
    }
    for (const Row &row : changes.changed) {
        if (!map.contains(key(row)))
            qFatal("a row was changed before it was added");
        map[key(row)] = row;
    }
    for (const qint64 gone : changes.removed)
        map.erase(gone);
}

} // namespace

QByteArray quarterText(qint64 quarter) { return readableTime(quarterStart(quarter)).chopped(3); }

void FoldBook::add(const FoldOutput &out)
{
    const auto id = [](const auto &r) { return r.id; };
    const auto value = [](const auto &r) { return r.id.value(); };
    put(out.visits, visits, value);
    put(out.legs, legs, value);
    put(out.directs, directs, value);
    put(out.attempts, attempts, id);
    put(out.sessions, sessions, id);
    put(out.pauses, pauses, id);
    findings.insert(findings.end(), out.findings.begin(), out.findings.end());
    for (const auto &[key, cell] : out.queueQuarters)
        queueCells[key].add(cell);
    for (const auto &[key, cell] : out.agentQuarters)
        agentCells[key].add(cell);
    for (const auto &[key, n] : out.carries)
        carries[key] += n;
}

QByteArray FoldBook::queue(QueueId id) const
{
    const auto name = m_names.queues.name(id.value());
    return name.empty() ? QByteArray("-") : QByteArray(name.data(), qsizetype(name.size()));
}

QByteArray FoldBook::agent(AgentId id) const
{
    const auto name = m_names.agents.name(id.value());
    return name.empty() ? QByteArray("-") : QByteArray(name.data(), qsizetype(name.size()));
}

QByteArrayList FoldBook::lines() const
{
    QByteArrayList all;
    for (const auto &[id, r] : visits)
        all.append("visit " + text(r.call) + ' ' + queue(r.queue) + ' ' + text(r.number) + ' '
                   + readableTime(r.entered) + ' ' + outcomeText(r.outcome) + measure("wait", r.wait)
                   + (r.agent.isValid() ? " agent=" + agent(r.agent) : QByteArray()) + measure("talk", r.talk)
                   + measure("wrapup", r.wrapUp) + measure("attempts", r.attempts)
                   + (r.doubt == Doubt::NoEntry            ? " doubt=no_entry"
                          : r.doubt == Doubt::CutByRestart ? " doubt=restart"
                          : r.doubt == Doubt::LostSight    ? " doubt=lost_sight"
                                                           : ""));
    for (const auto &[id, r] : legs)
        all.append("leg " + text(r.call) + ' ' + queue(r.queue) + ' ' + agent(r.agent) + ' '
                   + readableTime(r.connected) + ' ' + endText(r.reason) + measure("talk", r.talk)
                   + (r.ended ? " ended=" + readableTime(*r.ended) : QByteArray()) + seconds("ring", r.ring)
                   + (r.target.empty() ? QByteArray() : " target=" + text(r.target))
                   + (visits.contains(r.visit.value()) ? "" : " novisit"));
    for (const auto &[id, r] : directs)
        all.append("direct " + text(r.call) + ' ' + agent(r.agent)
                   + (r.direction == Direction::Out ? " out " : " in ") + text(r.number) + ' '
                   + readableTime(r.dialled) + ' ' + resultText(r.end) + measure("ring", r.ring)
                   + measure("talk", r.talk));
    for (const auto &[id, r] : attempts)
        all.append("attempt " + text(r.call) + ' ' + queue(r.queue) + ' ' + agent(r.agent) + ' '
                   + readableTime(r.at) + (r.cancelled ? " cancelled" : " missed") + seconds("ring", r.ring)
                   + (visits.contains(r.visit.value()) ? "" : " novisit"));
    for (const auto &[id, r] : sessions)
        all.append("session " + agent(r.agent) + ' ' + queue(r.queue) + ' ' + readableTime(r.from) + ' '
                   + end(r.to) + (r.implied ? " implied" : ""));
    for (const auto &[id, r] : pauses)
        all.append("pause " + agent(r.agent) + ' ' + queue(r.queue) + ' ' + readableTime(r.from) + ' '
                   + end(r.to) + ' ' + text(r.reason));
    for (const FindingRow &r : findings)
        all.append("finding " + number(r.line) + ' ' + findingText(r.kind)
                   + (r.what.empty() ? QByteArray() : ' ' + text(r.what)));
    for (const auto &[key, c] : queueCells) {
        if (c == QueueCell())
            continue;
        all.append("queue " + queue(key.who) + ' ' + quarterText(key.slot) + measure("entries", c.entries)
                   + measure("offered", c.offered) + histogram("answered", c.answered)
                   + histogram("abandoned", c.abandoned) + measure("timed_out", c.timedOut)
                   + measure("by_key", c.leftByKey) + measure("empty", c.leftEmpty)
                   + histogram("left", c.left) + measure("refused", c.refused)
                   + measure("doubtful", c.doubtful) + measure("attempts", c.attempts)
                   + measure("talk", c.talk) + measure("hold", c.hold) + measure("wrapup", c.wrapUp));
    }
    for (const auto &[key, c] : agentCells) {
        if (c.isZero())
            continue;
        all.append("agent " + agent(key.who) + ' ' + quarterText(key.slot) + measure("calls", c.calls)
                   + measure("answered", c.answered) + measure("missed", c.missed)
                   + measure("out", c.callsOut) + measure("call_talk", c.callTalk) + seconds("in", c.loggedIn)
                   + seconds("paused", c.paused) + seconds("free", c.available)
                   + seconds("ringing", c.ringing) + seconds("talk", c.talkIn)
                   + seconds("talk_out", c.talkOut) + seconds("hold", c.hold) + seconds("wrapup", c.wrapUp));
    }
    for (const auto &[key, n] : carries)
        if (n != 0)
            all.append("carry " + agent(key.agent) + ' ' + quarterText(key.from) + ' ' + quarterText(key.to)
                       + measure("n", n));
    std::sort(all.begin(), all.end());
    return all;
}

QByteArrayList FoldBook::lines(const QByteArray &kind) const
{
    QByteArrayList some = lines();
    some.removeIf([prefix = kind + ' '](const QByteArray &line) { return !line.startsWith(prefix); });
    return some;
}

FoldBook foldLog(const QByteArray &log, Registry &names, const FoldDrive &drive, bool untilHorizon)
{
    return foldFacts(factsOf(log), names, drive, untilHorizon);
}

FoldBook foldFacts(const FactBatch &batch, Registry &names, const FoldDrive &drive, bool untilHorizon)
{
    const SourceId source(1);
    const SegmentId segment(1);
    FoldBook book(names);
    const auto make = [&] {
        auto fold = std::make_unique<CallFold>(source, names);
        return fold;
    };
    auto fold = make();
    int count = 0;
    for (const Fact &fact : batch.facts) // as a store does before it folds
        if (const auto *phone = std::get_if<AgentPhone>(&fact.body))
            (void)names.phones.tell(source, phone->phone, phone->agent, {fact.at, fact.line});
    for (const Fact &fact : batch.facts) {
        fold->apply(fact, segment);
        ++count;
        if (drive.takeEvery > 0 && count % drive.takeEvery == 0)
            book.add(fold->take());
        if (drive.saveEvery > 0 && count % drive.saveEvery == 0) {
            book.add(fold->take());
            const QByteArray state = fold->save();
            fold = make();
            if (!fold->restore(state))
                qFatal("a saved fold can't be restored");
        }
    }
    book.add(fold->take());
    if (untilHorizon && fold->horizon()) {
        FoldOutput open;
        fold->addOpen(*fold->horizon(), open.agentQuarters);
        book.add(open);
    }
    return book;
}

} // namespace callhelm
