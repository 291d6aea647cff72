#include <set>

#include <QTest>

#include "base/calendar.h"
#include "support/effort.h"
#include "support/foldbook.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// What holds of every log, however odd: tried on made-up ones. The cells are computed here once more, from
/// the rows, in the plainest way.
class FoldPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWayItIsDriven();
    void queueCellsAreTheVisits();
    void agentCellsAreTheLegsAndAttempts();
    void distinctCalls();
    void loggedInOnce();
    void nothingIsNegative();
    void everyRowHasItsVisit();

private:
    struct Case
    {
        QByteArray name;
        QByteArray log;
        LogFaults faults;
        int saveEvery = 1;
    };
    std::vector<Case> m_cases;
};

void FoldPropertiesTest::initTestCase()
{
    for (quint32 seed = 1; seed <= quint32(effort(240)); ++seed) {
        const LogFaults faults{(seed & 1) != 0, (seed & 2) != 0};
        const QByteArray name = "seed " + QByteArray::number(seed) + (faults.lines ? ", lines spoilt" : "")
            + (faults.clock ? ", clock spoilt" : "");
        m_cases.push_back({name, randomLog({seed, 60 + int(seed), faults}), faults, 1 + int(seed / 40)});
    }
}

static bool inOrderOfTime(const QByteArray &log)
{
    const FactBatch batch = factsOf(log);
    return std::is_sorted(batch.facts.begin(), batch.facts.end(),
                          [](const Fact &a, const Fact &b) { return a.at < b.at; });
}

/// Taken seldom or after every fact, saved and restored anywhere: the same.
void FoldPropertiesTest::theWayItIsDriven()
{
    for (const Case &c : m_cases) {
        Registry names;
        const QByteArrayList wanted = foldLog(c.log, names, {}, true).lines();
        QVERIFY(wanted.size() > 10);
        for (const FoldDrive drive :
             {FoldDrive{1, 0}, FoldDrive{7, 0}, FoldDrive{0, c.saveEvery}, FoldDrive{5, 11}}) {
            Registry other;
            QVERIFY2(foldLog(c.log, other, drive, true).lines() == wanted, c.name.constData());
        }
    }
}

/// Offered = answered + abandoned + timed out + by key + empty + waiting, in every quarter of every queue.
void FoldPropertiesTest::queueCellsAreTheVisits()
{
    struct Sums
    {
        qint64 offered = 0, refused = 0, doubtful = 0, talk = 0, wrapUp = 0, attempts = 0;
        std::array<qint64, outcomeCount> ended{};
        std::array<qint64, outcomeCount> waits{};
    };
    for (const Case &c : m_cases) {
        Registry names;
        const FoldBook book = foldLog(c.log, names);
        std::map<QueueCellKey, Sums> wanted;
        for (const auto &[id, visit] : book.visits) {
            Sums &sums = wanted[{visit.queue, quarterOf(visit.entered)}];
            ++(isRefused(visit.outcome) ? sums.refused : sums.offered);
            if (isRefused(visit.outcome))
                continue;
            ++sums.ended[size_t(visit.outcome)];
            sums.waits[size_t(visit.outcome)] += visit.wait;
            sums.doubtful += visit.doubt != Doubt::None;
            sums.talk += visit.talk;
            sums.wrapUp += visit.wrapUp;
            sums.attempts += visit.attempts;
        }
        qint64 entries = 0;
        for (const auto &[key, cell] : book.queueCells) {
            const Sums &sums = wanted[key];
            const auto ended = [&](Outcome outcome) { return sums.ended[size_t(outcome)]; };
            const auto waits = [&](Outcome outcome) { return sums.waits[size_t(outcome)]; };
            entries += cell.entries;
            QVERIFY2(cell.offered == sums.offered && cell.refused == sums.refused, c.name.constData());
            QVERIFY2(cell.answered.total() == ended(Outcome::Answered)
                         && cell.answered.sum() == waits(Outcome::Answered),
                     c.name.constData());
            QVERIFY2(cell.abandoned.total() == ended(Outcome::Abandoned)
                         && cell.abandoned.sum() == waits(Outcome::Abandoned),
                     c.name.constData());
            QVERIFY2(cell.timedOut == ended(Outcome::TimedOut) && cell.leftByKey == ended(Outcome::LeftByKey)
                         && cell.leftEmpty == ended(Outcome::LeftEmpty),
                     c.name.constData());
            QCOMPARE(cell.offered,
                     cell.answered.total() + cell.abandoned.total() + cell.timedOut + cell.leftByKey
                         + cell.leftEmpty + ended(Outcome::Waiting));
            QVERIFY2(cell.doubtful == sums.doubtful && cell.talk == sums.talk && cell.wrapUp == sums.wrapUp
                         && cell.attempts == sums.attempts,
                     c.name.constData());
            wanted.erase(key);
        }
        QVERIFY2(wanted.empty(), c.name.constData());
        qint64 told = 0;
        for (const FactBatch batch = factsOf(c.log); const Fact &fact : batch.facts)
            told += std::holds_alternative<CallerEntered>(fact.body);
        // Nobody enters twice: what is told once more is a finding, unless it turns out to be a return.
        qint64 doubled = 0;
        for (const FindingRow &finding : book.findings)
            doubled += finding.kind == FindingRow::Kind::Doubled && finding.what.starts_with("ENTERQUEUE");
        QVERIFY2(entries <= told && entries + doubled >= told, c.name.constData());
    }
}

void FoldPropertiesTest::agentCellsAreTheLegsAndAttempts()
{
    for (const Case &c : m_cases) {
        Registry names;
        const FoldBook book = foldLog(c.log, names);
        std::map<AgentCellKey, AgentCell> wanted;
        for (const auto &[id, leg] : book.legs) {
            if (!leg.agent.isValid())
                continue;
            AgentCell &cell = wanted[{leg.agent, quarterOf(leg.entered)}];
            ++cell.answered;
            cell.callTalk += leg.talk;
            for (qint64 second = 0; second < leg.talk; ++second) // plain, not fast
                wanted[{leg.agent, quarterOf(leg.connected + std::chrono::seconds(second))}].talkIn += 1000;
        }
        for (const auto &[id, attempt] : book.attempts)
            wanted[{attempt.agent, quarterOf(attempt.counted)}].missed += !attempt.cancelled;
        for (const auto &[key, cell] : book.agentCells) {
            const AgentCell &sums = wanted[key];
            QVERIFY2(cell.answered == sums.answered && cell.callTalk == sums.callTalk, c.name.constData());
            QVERIFY2(cell.missed == sums.missed, c.name.constData());
            QVERIFY2(cell.talkIn == sums.talkIn, c.name.constData());
            wanted.erase(key);
        }
        std::erase_if(wanted, [](const auto &entry) { return entry.second.isZero(); });
        QVERIFY2(wanted.empty(), c.name.constData());
    }
}

/// Σ calls + Σ carries with from < a ≤ to ≤ b is the number of calls that the agent took part in, for all a,
/// b.
void FoldPropertiesTest::distinctCalls()
{
    for (const Case &c : m_cases) {
        if (c.faults.clock)
            continue; // an id that comes back hours "later" is another call: rows alone don't tell
        Registry names;
        const FoldBook book = foldLog(c.log, names);
        std::map<AgentId, std::set<qint64>> quarters;
        std::map<AgentId, std::set<std::pair<qint64, std::string>>> tookPart;
        const auto part = [&](AgentId agent, const ShortText &call, Instant counted) {
            quarters[agent].insert(quarterOf(counted));
            tookPart[agent].insert({quarterOf(counted), call});
        };
        for (const auto &[id, leg] : book.legs)
            if (leg.agent.isValid())
                part(leg.agent, leg.call, leg.entered);
        for (const auto &[id, attempt] : book.attempts)
            part(attempt.agent, attempt.call, attempt.counted);
        for (const auto &[agent, slots] : quarters) {
            for (const qint64 from : slots) {
                for (const qint64 to : slots) {
                    if (to < from)
                        continue;
                    std::set<std::string> distinct;
                    for (const auto &[slot, call] : tookPart[agent])
                        if (slot >= from && slot <= to)
                            distinct.insert(call);
                    qint64 calls = 0;
                    for (const auto &[key, cell] : book.agentCells)
                        if (key.who == agent && key.slot >= from && key.slot <= to)
                            calls += cell.calls;
                    for (const auto &[key, n] : book.carries)
                        if (key.agent == agent && key.from < from && key.to >= from && key.to <= to)
                            calls += n;
                    QVERIFY2(calls == qint64(distinct.size()), c.name.constData());
                }
            }
        }
    }
}

/// Logged-in time is the time covered by sessions, once; what is free lies within it.
void FoldPropertiesTest::loggedInOnce()
{
    for (const Case &c : m_cases) {
        if (!inOrderOfTime(c.log))
            continue; // rows can't tell which hour was lived twice
        Registry names;
        const FoldBook book = foldLog(c.log, names, {}, true);
        const FactBatch batch = factsOf(c.log);
        Instant horizon;
        for (const Fact &fact : batch.facts)
            horizon = std::max(horizon, fact.at);
        std::map<AgentId, std::vector<std::pair<qint64, qint64>>> stays;
        for (const auto &[id, session] : book.sessions)
            stays[session.agent].emplace_back(toMs(session.from), toMs(session.to.value_or(horizon)));
        std::map<AgentId, qint64> loggedIn;
        for (auto &[agent, list] : stays) {
            std::sort(list.begin(), list.end());
            qint64 end = 0;
            for (const auto &[from, to] : list) {
                loggedIn[agent] += std::max<qint64>(0, to - std::max(from, end));
                end = std::max(end, to);
            }
        }
        std::map<AgentId, qint64> counted;
        for (const auto &[key, cell] : book.agentCells) {
            counted[key.who] += cell.loggedIn;
            QVERIFY2(cell.available + cell.paused <= cell.loggedIn, c.name.constData());
        }
        for (const auto &[agent, ms] : counted)
            QVERIFY2(ms == loggedIn[agent], c.name.constData());
    }
}

void FoldPropertiesTest::nothingIsNegative()
{
    const qint64 quarter = toMs(quarterLength);
    for (const Case &c : m_cases) {
        Registry names;
        const FoldBook book = foldLog(c.log, names, {}, true);
        for (const auto &[id, visit] : book.visits)
            QVERIFY2(visit.wait >= 0 && visit.talk >= 0 && visit.wrapUp >= 0 && visit.attempts >= 0,
                     c.name.constData());
        for (const auto &[id, leg] : book.legs)
            QVERIFY2(leg.talk >= 0 && leg.ring >= 0 && leg.ended.value_or(leg.connected) >= leg.connected,
                     c.name.constData());
        for (const auto &[id, session] : book.sessions)
            QVERIFY2(session.to.value_or(session.from) >= session.from, c.name.constData());
        for (const auto &[id, pause] : book.pauses)
            QVERIFY2(!pause.to || *pause.to > pause.from, c.name.constData());
        for (const auto &[key, cell] : book.agentCells) {
            for (const qint64 value : {cell.calls, cell.answered, cell.missed, cell.callTalk, cell.loggedIn,
                                       cell.paused, cell.available, cell.ringing, cell.talkIn, cell.wrapUp})
                QVERIFY2(value >= 0, c.name.constData());
            for (const qint64 time : {cell.loggedIn, cell.paused, cell.available, cell.wrapUp})
                QVERIFY2(time <= quarter, c.name.constData());
        }
        for (const auto &[key, cell] : book.queueCells)
            for (const qint64 value :
                 {cell.entries, cell.offered, cell.timedOut, cell.leftByKey, cell.leftEmpty, cell.refused,
                  cell.doubtful, cell.attempts, cell.talk, cell.wrapUp})
                QVERIFY2(value >= 0, c.name.constData());
    }
}

/// What opens by a double click is there: no leg and no attempt speaks of a visit that is no more.
void FoldPropertiesTest::everyRowHasItsVisit()
{
    for (const Case &c : m_cases) {
        Registry names;
        const FoldBook book = foldLog(c.log, names);
        std::map<qint64, std::pair<qint64, qint64>> sums; // talk and attempts by visit
        for (const auto &[id, leg] : book.legs) {
            const auto visit = book.visits.find(leg.visit.value());
            QVERIFY2(visit != book.visits.end(), c.name.constData());
            QVERIFY2(visit->second.call == leg.call && visit->second.queue == leg.queue
                         && visit->second.entered == leg.entered,
                     c.name.constData());
            sums[visit->first].first += leg.talk;
        }
        for (const auto &[id, attempt] : book.attempts) {
            if (!attempt.visit.isValid())
                continue;
            const auto visit = book.visits.find(attempt.visit.value());
            QVERIFY2(visit != book.visits.end(), c.name.constData());
            QVERIFY2(visit->second.entered == attempt.counted, c.name.constData());
            sums[visit->first].second += !attempt.cancelled;
        }
        for (const auto &[id, visit] : book.visits)
            QVERIFY2(visit.talk == sums[id].first && visit.attempts == sums[id].second, c.name.constData());
    }
}

CALLHELM_TEST(FoldPropertiesTest)
#include "foldpropertiestest.moc"
