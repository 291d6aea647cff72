#include <limits>
#include <random>
#include <set>

#include <QTest>

#include "calls/rowids.h"
#include "store/auditlog.h"
#include "store/statement.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

constexpr int all = std::numeric_limits<int>::max();

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

/// A scope and, told a second time, what it lets through.
struct Viewer
{
    QByteArray name;
    Scope scope = Scope::everything();
    bool seesAll = false;
    bool seesQueues = false;
    std::vector<AgentSpan> spans;

    [[nodiscard]] bool sees(AgentId agent, Instant at) const
    {
        for (const AgentSpan &span : spans)
            if (span.agent == agent && at >= span.from && at < span.to)
                return true;
        return seesAll;
    }
    [[nodiscard]] bool seesEver(AgentId agent) const
    {
        for (const AgentSpan &span : spans)
            if (span.agent == agent)
                return true;
        return seesAll;
    }
    /// At some moment of the stay within the range; one that ends as the range begins counts as touching it.
    template <class Stay>
    [[nodiscard]] bool sees(const Stay &stay, const TimeRange &range) const
    {
        for (const AgentSpan &span : spans) {
            if (span.agent != stay.agent)
                continue;
            const Instant first = std::max({stay.from, range.from, span.from});
            const bool lasts = !stay.to || first < *stay.to || first == stay.from;
            if (first < range.to && first < span.to && lasts)
                return true;
            if (stay.to == range.from && span.from <= range.from && range.from < span.to)
                return true;
        }
        return seesAll;
    }
};

/// Everything that is stored, as one sees it from whom nothing is hidden.
struct Whole
{
    std::vector<LegRow> legs;
    std::vector<AttemptRow> attempts;
};

/// What is left of a visit.
std::optional<VisitRow> seen(VisitRow visit, const Viewer &viewer, const Whole &whole)
{
    if (viewer.seesAll)
        return visit;
    bool isSeen = viewer.sees(visit.agent, visit.entered) || (!visit.agent.isValid() && viewer.seesQueues);
    int attempts = 0;
    for (const AttemptRow &attempt : whole.attempts) {
        if (attempt.visit != visit.id || !viewer.sees(attempt.agent, attempt.counted))
            continue;
        isSeen = true;
        attempts += attempt.cancelled ? 0 : 1;
    }
    for (const LegRow &leg : whole.legs)
        isSeen = isSeen || (leg.visit == visit.id && viewer.sees(leg.agent, leg.entered));
    if (!isSeen)
        return std::nullopt;
    if (visit.agent.isValid() && !viewer.sees(visit.agent, visit.entered)) {
        visit.agent = AgentId();
        visit.talk = visit.hold = visit.wrapUp = 0;
    }
    if (!viewer.seesQueues)
        visit.attempts = attempts;
    return visit;
}

template <class Row, class Measure>
qint64 sumOf(const std::vector<Row> &rows, Measure measure)
{
    qint64 sum = 0;
    for (const Row &row : rows)
        sum += measure(row);
    return sum;
}

/// Seconds of stays within a range, once per agent, in which they are seen.
template <class Stay>
qint64 secondsOf(const std::vector<Stay> &stays, const TimeRange &range, const Viewer &viewer)
{
    std::map<AgentId, std::vector<std::pair<qint64, qint64>>> parts;
    for (const Stay &stay : stays) {
        const qint64 from = toMs(std::max(stay.from, range.from));
        const qint64 to = toMs(std::min(stay.to.value_or(range.to), range.to));
        if (viewer.seesAll)
            parts[stay.agent].emplace_back(from, to);
        for (const AgentSpan &span : viewer.spans)
            if (span.agent == stay.agent)
                parts[stay.agent].emplace_back(
                    std::max(instantFromMs(from), span.from).time_since_epoch().count(),
                    std::min(instantFromMs(to), span.to).time_since_epoch().count());
    }
    qint64 sum = 0;
    for (auto &[agent, list] : parts) {
        std::sort(list.begin(), list.end());
        qint64 counted = std::numeric_limits<qint64>::min();
        for (const auto &[from, to] : list) {
            sum += std::max<qint64>(0, to - std::max(from, counted));
            counted = std::max(counted, std::max(from, to));
        }
    }
    return sum / 1000;
}

} // namespace

/// Every function of the readers for every scope, against a plain filter over the whole answer: nothing
/// hidden shows in a list, a count, a sum, a name, a search or a figure.
class ReaderScopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void visits_data() { rows(); }
    void visits();
    void legs_data() { rows(); }
    void legs();
    void attempts_data() { rows(); }
    void attempts();
    void directs_data() { rows(); }
    void directs();
    void phones_data() { rows(); }
    void phones();
    void stays_data() { rows(); }
    void stays();
    void queueFigures_data() { rows(); }
    void queueFigures();
    void agentFigures_data() { rows(); }
    void agentFigures();
    void openTimes_data() { rows(); }
    void openTimes();
    void days_data() { rows(); }
    void days();
    void names_data() { rows(); }
    void names();
    void books_data() { rows(); }
    void books();
    void metAgain();
    void manySpans();

private:
    void rows();
    void fill(quint32 seed);
    [[nodiscard]] Reader whole() { return m_store->reader(); }
    [[nodiscard]] Reader seenReader() const
    {
        return {m_store->database(), m_store->calendar(), m_viewer.scope};
    }
    /// Makes the store and the viewer of a row of data.
    void begin();
    [[nodiscard]] std::vector<CallFilter> filters();
    template <class Row>
    bool same(const Rows<Row> &found, const std::vector<Row> &expected, qint64 sum, int limit);

    std::unique_ptr<ScratchStore> m_store;
    quint32 m_seed = 0;
    std::mt19937 m_random;
    std::vector<AgentId> m_agents;
    TimeRange m_range;
    Viewer m_viewer;
    Whole m_whole;
};

void ReaderScopeTest::rows()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QByteArray>("viewer");
    for (quint32 seed = 1; seed <= quint32(effort(2)); ++seed)
        for (const char *viewer :
             {"everything", "teams", "teams for ever", "no team", "own", "own while a member", "nothing"})
            QTest::addRow("%s, seed %u", viewer, seed) << seed << QByteArray(viewer);
}

void ReaderScopeTest::fill(quint32 seed)
{
    m_store = std::make_unique<ScratchStore>(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
    m_seed = seed;
    m_store->take(randomLog({seed, 900, {seed % 2 == 0, seed % 3 == 0}}));
    m_agents.clear();
    for (const NamedAgent &agent : must(whole().names().agents()))
        m_agents.push_back(agent.id);
    const TimeRange known = must(whole().figures().known()).value();
    const Calendar &calendar = m_store->calendar();
    m_range = {calendar.startOf(calendar.dayOf(known.from)),
               calendar.startOf(calendar.dayOf(known.to).addDays(1))};

    std::mt19937 random(seed);
    auto insert = must(
        Statement::prepare(m_store->database(), "INSERT INTO direct_call VALUES(?,1,?,?,?,?,?,?,?,?,?,?)"));
    for (qint64 i = 1; i <= 200; ++i) {
        const Instant at = m_range.from
            + std::chrono::seconds(qint64(random()) % (toMs(m_range.to - m_range.from) / 1000));
        const qint64 agent = qint64(random() % (m_agents.size() + 1));
        const std::string call = "d" + std::to_string(i);
        const std::string number = "090" + std::to_string(1000 + random() % 30);
        const std::string own = "p" + std::to_string(agent);
        const std::string other = "p" + std::to_string(random() % 5);
        insert.bindAll(RowIds::firstOf(at) + i, agent, call, qint64(random() % 2), number, toMs(at),
                       qint64(random() % 20), qint64(random() % 300), qint64(random() % 4), own, other);
        if (!insert.run())
            qFatal("not written");
    }
    auto phone = must(Statement::prepare(m_store->database(), "INSERT INTO phone VALUES(?,?,'',2)"));
    for (const NamedAgent &agent : must(whole().names().agents())) {
        const std::string own = "p" + std::to_string(agent.id.value());
        phone.bindAll(own, agent.name);
        if (!phone.run())
            qFatal("not written");
    }
    phone.bindAll("p0", "");
    if (!phone.run())
        qFatal("not written");
    auto transaction = must(Transaction::begin(m_store->database(), Durability::Full));
    AuditEntry entry;
    entry.who = QStringLiteral("somebody");
    if (!appendAudit(m_store->database(), entry) || !transaction.commit())
        qFatal("not written");
}

void ReaderScopeTest::begin()
{
    QFETCH(quint32, seed);
    QFETCH(QByteArray, viewer);
    if (!m_store || seed != m_seed)
        fill(seed);
    m_random.seed(seed);
    m_viewer = Viewer();
    m_viewer.name = viewer;
    const Calendar &calendar = m_store->calendar();
    const qint64 days = calendar.dayOf(m_range.from).daysTo(calendar.dayOf(m_range.to));
    const auto anyDay = [&] {
        return calendar.startOf(calendar.dayOf(m_range.from).addDays(qint64(m_random() % quint64(days))));
    };
    std::vector<AgentSpan> spans;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const AgentId agent = m_agents[i];
        if (viewer == "teams" || (viewer == "own while a member" && i == 0)) {
            for (quint32 n = m_random() % 3; n > 0 || spans.empty(); n = n > 0 ? n - 1 : 0) {
                const Instant a = anyDay();
                const Instant b = anyDay();
                spans.push_back({agent, std::min(a, b), std::max(a, b) + std::chrono::hours(24)});
            }
        } else if (viewer == "teams for ever" && i % 2 == 0) {
            spans.push_back({agent});
        } else if (viewer == "own" && i == 1) {
            spans.push_back({agent});
        }
    }
    m_viewer.spans = spans;
    if (viewer == "everything") {
        m_viewer.seesAll = m_viewer.seesQueues = true;
    } else if (viewer == "own") {
        m_viewer.scope = Scope::own(m_agents[1]);
    } else if (viewer == "nothing") {
        m_viewer.scope = Scope::nothing();
    } else {
        m_viewer.scope = Scope::teams(spans);
        m_viewer.seesQueues = true;
    }
    CallFilter filter;
    filter.range = m_range;
    filter.limit = all;
    m_whole.legs = must(whole().calls().legs(filter)).rows;
    m_whole.attempts = must(whole().calls().attempts(filter, false)).rows;
}

std::vector<CallFilter> ReaderScopeTest::filters()
{
    CallFilter everything;
    everything.range = m_range;
    everything.limit = all;
    std::vector<CallFilter> filters{everything};
    const auto part = [&] {
        const qint64 length = toMs(m_range.to - m_range.from);
        const Instant a = m_range.from + Duration(qint64(m_random()) % length);
        const Instant b = m_range.from + Duration(qint64(m_random()) % length);
        return TimeRange{std::min(a, b), std::max(a, b)};
    };
    for (int i = 0; i < 4; ++i) {
        CallFilter filter = everything;
        filter.range = part();
        filters.push_back(filter);
        filter.agents = {m_agents[m_random() % m_agents.size()], m_agents[m_random() % m_agents.size()]};
        filters.push_back(filter);
        filter = everything;
        filter.queues = {QueueId(1 + qint64(m_random() % 2))};
        filters.push_back(filter);
        filter.agents = {m_agents[m_random() % m_agents.size()]};
        filters.push_back(filter);
        filter = everything;
        filter.limit = int(m_random() % 20);
        filters.push_back(filter);
        filter.number = QStringLiteral("090100%1").arg(m_random() % 10);
        filters.push_back(filter);
    }
    return filters;
}

template <class Row>
bool ReaderScopeTest::same(const Rows<Row> &found, const std::vector<Row> &expected, qint64 sum, int limit)
{
    const size_t count = std::min(size_t(limit), expected.size());
    const bool listed
        = found.rows.size() == count && std::equal(found.rows.begin(), found.rows.end(), expected.begin());
    if (!listed || found.total != qint64(expected.size()) || found.sum != sum)
        qWarning("%s: %zu rows of %lld, sum %lld; expected %zu of %zu, sum %lld", m_viewer.name.constData(),
                 found.rows.size(), found.total, found.sum, count, expected.size(), sum);
    return listed && found.total == qint64(expected.size()) && found.sum == sum;
}

void ReaderScopeTest::visits()
{
    begin();
    const Reader reader = seenReader();
    qint64 told = 0;
    for (const CallFilter &filter : filters()) {
        CallFilter anybody = filter;
        anybody.agents.clear();
        anybody.limit = all;
        std::vector<VisitRow> expected;
        for (const VisitRow &visit : must(whole().calls().visits(anybody)).rows)
            if (const auto left = seen(visit, m_viewer, m_whole);
                left && (filter.agents.empty() || std::ranges::count(filter.agents, left->agent) > 0))
                expected.push_back(*left);
        const qint64 sum = sumOf(expected, [](const VisitRow &row) { return row.wait; });
        QVERIFY(same(must(reader.calls().visits(filter)), expected, sum, filter.limit));
        std::vector<VisitRow> each;
        QVERIFY(reader.calls().eachVisit(filter, [&](const VisitRow &row) { each.push_back(row); }).ok());
        QVERIFY(each == expected);
        told += qint64(expected.size());
    }
    QCOMPARE(told > 0, !m_viewer.scope.seesNothing());
}

void ReaderScopeTest::legs()
{
    begin();
    const Reader reader = seenReader();
    for (CallFilter filter : filters()) {
        for (const auto direction : {std::optional<Direction>(), std::optional(Direction::In)}) {
            filter.direction = direction;
            CallFilter unlimited = filter;
            unlimited.limit = all;
            std::vector<LegRow> expected = must(whole().calls().legs(unlimited)).rows;
            std::erase_if(expected, [&](const LegRow &r) { return !m_viewer.sees(r.agent, r.entered); });
            const qint64 sum = sumOf(expected, [](const LegRow &row) { return row.talk; });
            QVERIFY(same(must(reader.calls().legs(filter)), expected, sum, filter.limit));
            std::vector<LegRow> each;
            QVERIFY(reader.calls().eachLeg(filter, [&](const LegRow &row) { each.push_back(row); }).ok());
            QVERIFY(each == expected);
        }
    }
}

void ReaderScopeTest::attempts()
{
    begin();
    const Reader reader = seenReader();
    for (const CallFilter &filter : filters()) {
        for (const bool missedOnly : {false, true}) {
            CallFilter unlimited = filter;
            unlimited.limit = all;
            std::vector<AttemptRow> expected = must(whole().calls().attempts(unlimited, missedOnly)).rows;
            std::erase_if(expected, [&](const AttemptRow &r) { return !m_viewer.sees(r.agent, r.counted); });
            const qint64 sum = sumOf(expected, [](const AttemptRow &row) { return row.ring; });
            QVERIFY(same(must(reader.calls().attempts(filter, missedOnly)), expected, sum, filter.limit));
        }
    }
}

void ReaderScopeTest::directs()
{
    begin();
    const Reader reader = seenReader();
    for (const CallFilter &like : filters()) {
        DirectFilter filter;
        filter.range = like.range;
        filter.agents = like.agents;
        filter.number = like.number;
        filter.limit = like.limit;
        filter.unknownToo = m_random() % 2 == 0;
        DirectFilter unlimited = filter;
        unlimited.limit = all;
        std::vector<DirectRow> expected = must(whole().calls().directs(unlimited)).rows;
        std::erase_if(expected, [&](const DirectRow &r) {
            return !m_viewer.sees(r.agent, r.dialled) && (r.agent.isValid() || !m_viewer.seesQueues);
        });
        const qint64 sum = sumOf(expected, [](const DirectRow &row) { return row.talk; });
        QVERIFY(same(must(reader.calls().directs(filter)), expected, sum, filter.limit));
        std::vector<DirectRow> each;
        QVERIFY(reader.calls().eachDirect(filter, [&](const DirectRow &row) { each.push_back(row); }).ok());
        QVERIFY(each == expected);
    }
}

void ReaderScopeTest::phones()
{
    begin();
    DirectFilter filter;
    filter.range = m_range;
    filter.limit = all;
    std::map<QString, qint64> calls;
    for (const DirectRow &call : must(whole().calls().directs(filter)).rows) {
        if (!m_viewer.sees(call.agent, call.dialled) && (call.agent.isValid() || !m_viewer.seesQueues))
            continue;
        ++calls[call.phone.toString()];
        ++calls[call.otherPhone.toString()];
    }
    std::map<QString, AgentId> agents;
    for (const NamedAgent &agent : must(whole().names().agents()))
        agents[agent.name] = agent.id;
    std::set<QString> expected;
    for (const PhoneUse &phone : must(whole().calls().phones()))
        if (m_viewer.seesAll || m_viewer.seesEver(agents[phone.agent]))
            expected.insert(phone.phone);
    std::set<QString> found;
    for (const PhoneUse &phone : must(seenReader().calls().phones())) {
        found.insert(phone.phone);
        QCOMPARE(phone.calls, calls[phone.phone]);
    }
    QVERIFY(found == expected);
}

/// As the store has them: how long they are counted depends on the horizon that is asked for.
template <class Row>
static std::vector<Row> withoutHorizon(std::vector<Row> rows)
{
    for (Row &row : rows)
        row.counted.reset();
    return rows;
}

void ReaderScopeTest::stays()
{
    begin();
    const Reader reader = seenReader();
    for (const CallFilter &filter : filters()) {
        CallFilter unlimited = filter;
        unlimited.limit = all;
        const Instant horizon = filter.range.to;
        std::vector<SessionRow> sessions = must(whole().stays().sessions(unlimited, horizon)).rows;
        std::erase_if(sessions, [&](const SessionRow &row) { return !m_viewer.sees(row, filter.range); });
        QVERIFY(same(must(reader.stays().sessions(filter, horizon)), sessions,
                     secondsOf(sessions, filter.range, m_viewer), filter.limit));
        std::vector<SessionRow> eachSession;
        QVERIFY(reader.stays()
                    .eachSession(filter, [&](const SessionRow &row) { eachSession.push_back(row); })
                    .ok());
        QVERIFY(eachSession == withoutHorizon(sessions));
        std::vector<PauseRow> pauses = must(whole().stays().pauses(unlimited, horizon)).rows;
        std::erase_if(pauses, [&](const PauseRow &row) { return !m_viewer.sees(row, filter.range); });
        QVERIFY(same(must(reader.stays().pauses(filter, horizon)), pauses,
                     secondsOf(pauses, filter.range, m_viewer), filter.limit));
        std::vector<PauseRow> eachPause;
        QVERIFY(
            reader.stays().eachPause(filter, [&](const PauseRow &row) { eachPause.push_back(row); }).ok());
        QVERIFY(eachPause == withoutHorizon(pauses));
    }
}

void ReaderScopeTest::queueFigures()
{
    begin();
    for (const By by : {By::Quarter, By::Hour, By::Day, By::Month, By::All}) {
        const auto expected = must(whole().figures().queues(m_range, by));
        const auto found = must(seenReader().figures().queues(m_range, by));
        QCOMPARE(found.size(), m_viewer.seesQueues ? expected.size() : size_t(0));
        for (size_t i = 0; i < found.size(); ++i)
            QVERIFY(found[i].queue == expected[i].queue && found[i].cell == expected[i].cell);
    }
}

void ReaderScopeTest::agentFigures()
{
    begin();
    const Reader reader = seenReader();
    const Calendar &calendar = m_store->calendar();
    using Cells = std::map<std::pair<Instant, AgentId>, AgentCell>;
    const auto told = [](const std::vector<AgentInterval> &intervals) {
        Cells cells;
        for (const AgentInterval &interval : intervals)
            cells[{interval.start, interval.agent}] = interval.cell;
        return cells;
    };
    // Whole days, and a range that is cut within one: from the days' tables and from the quarters'.
    const TimeRange cut{m_range.from + std::chrono::hours(30), m_range.to - std::chrono::minutes(75)};
    for (const TimeRange &range : {m_range, cut}) {
        for (const By by : {By::Quarter, By::HalfHour, By::Hour, By::Day, By::Week, By::Month, By::All}) {
            const Cells found = told(must(reader.figures().agents(range, by, {})));
            Cells expected;
            const bool fine = by == By::Quarter || by == By::HalfHour || by == By::Hour || by == By::Day;
            for (const auto &[key, cell] :
                 told(must(whole().figures().agents(range, fine ? by : By::Day, {})))) {
                if (!m_viewer.sees(key.second, std::max(key.first, range.from)))
                    continue;
                const Instant start = by == By::All ? range.from
                    : fine                          ? key.first
                                                    : calendar.bucketStart(key.first, by);
                expected[{start, key.second}].add(cell);
            }
            std::erase_if(expected, [](const auto &entry) { return entry.second.isZero(); });
            QCOMPARE(found.size(), expected.size());
            for (const auto &[key, cell] : expected) {
                QVERIFY(found.contains(key));
                AgentCell other = found.at(key);
                if (!fine) { // a call of two days counts once in both
                    QVERIFY(other.calls <= cell.calls);
                    other.calls = cell.calls;
                }
                QVERIFY(other == cell);
            }
        }
    }
    // Distinct calls: of an agent who was a member once, those of that time.
    for (const AgentId agent : m_agents) {
        const auto spans = m_viewer.scope.spansOf(agent);
        if (spans.size() != 1)
            continue;
        const TimeRange member{std::max(spans[0].from, m_range.from), std::min(spans[0].to, m_range.to)};
        if (member.isEmpty())
            continue;
        const Cells found = told(must(reader.figures().agents(m_range, By::All, {})));
        const Cells expected = told(must(whole().figures().agents(member, By::All, {})));
        const auto left = found.find({m_range.from, agent});
        const auto right = expected.find({member.from, agent});
        QCOMPARE(left != found.end(), right != expected.end());
        if (left != found.end())
            QVERIFY(left->second == right->second);
    }
}

void ReaderScopeTest::openTimes()
{
    begin();
    OpenTimes open;
    for (const AgentId agent : m_agents)
        for (qint64 slot = quarterOf(m_range.from); slot < quarterOf(m_range.to); slot += 7)
            open[{agent, slot}].loggedIn = 1 + slot % 1000;
    qint64 expected = 0;
    for (const auto &[key, cell] : open)
        if (m_viewer.sees(key.who, quarterStart(key.slot)))
            expected += cell.loggedIn;
    const auto sum = [&](const OpenTimes &times) {
        qint64 loggedIn = 0;
        for (const AgentInterval &interval : must(seenReader().figures().agents(m_range, By::Day, times)))
            loggedIn += interval.cell.loggedIn;
        return loggedIn;
    };
    QCOMPARE(sum(open) - sum({}), expected);
}

void ReaderScopeTest::days()
{
    begin();
    for (const bool anyQueue : {true, false}) {
        if (!anyQueue) // days on which agents came and nobody called
            QVERIFY(m_store->database().execute("DELETE FROM queue_day").ok());
        std::set<QDate> expected;
        if (m_viewer.seesQueues)
            for (const QueueInterval &day : must(whole().figures().queues(m_range, By::Day)))
                expected.insert(m_store->calendar().dayOf(day.start));
        for (const AgentInterval &day : must(whole().figures().agents(m_range, By::Day, {})))
            if (m_viewer.sees(day.agent, day.start))
                expected.insert(m_store->calendar().dayOf(day.start));
        const auto found = must(seenReader().figures().days());
        QVERIFY(std::set<QDate>(found.begin(), found.end()) == expected);
        QVERIFY(std::ranges::is_sorted(found));
        QCOMPARE(must(seenReader().figures().known()).has_value(), !m_viewer.scope.seesNothing());
    }
    m_store.reset(); // made again for the next
}

void ReaderScopeTest::names()
{
    begin();
    const Reader reader = seenReader();
    QStringList expected;
    for (const NamedAgent &agent : must(whole().names().agents()))
        if (m_viewer.seesEver(agent.id))
            expected << agent.name;
    QStringList found;
    for (const NamedAgent &agent : must(reader.names().agents()))
        found << agent.name;
    QCOMPARE(found, expected);
    const bool any = !m_viewer.scope.seesNothing();
    QCOMPARE(must(reader.names().queues()).size(), any ? must(whole().names().queues()).size() : 0);
    QCOMPARE(must(reader.names().sources()).empty(), !any);
    QCOMPARE(must(reader.names().goals()).empty(), !m_viewer.seesQueues);
    QCOMPARE(must(reader.audit().last(10)).size(), size_t(m_viewer.seesAll ? 1 : 0));
}

void ReaderScopeTest::books()
{
    begin();
    const auto horizon = m_store->journal().horizon();
    const DoctorReport expected = must(whole().doctor().report(horizon));
    const DoctorReport found = must(seenReader().doctor().report(horizon));
    QCOMPARE(found.books.size(), m_viewer.seesQueues ? expected.books.size() : 0);
    QCOMPARE(found.segments.size(), m_viewer.seesQueues ? expected.segments.size() : 0);
    QCOMPARE(found.noteCount(), m_viewer.seesAll ? expected.noteCount() : 0);
    QCOMPARE(found.notes.size(), m_viewer.seesAll ? expected.notes.size() : 0);
}

/// A call counts once, also where the agent met it before they could be seen.
void ReaderScopeTest::metAgain()
{
    ScratchStore store;
    store.take(logText(R"(
        23:50:00|c1|support|NONE|ENTERQUEUE||0901|1
        23:50:05|c1|support|Anna|CONNECT|5|x|1
        23:55:00|c1|support|Anna|COMPLETEAGENT|5|295|1
        +1 00:10:00|c1|support|NONE|ENTERQUEUE||0901|1
        +1 00:10:05|c1|support|Anna|CONNECT|5|x|1
        +1 00:11:00|c1|support|Anna|COMPLETEAGENT|5|55|1)"));
    const AgentId anna = must(store.reader().names().agents()).front().id;
    const TimeRange both{readTime("00:00:00"), readTime("+2 00:00:00")};
    const Instant midnight = readTime("+1 00:00:00");
    const auto calls = [&](const Scope &scope, By by) {
        qint64 sum = 0;
        for (const AgentInterval &interval :
             must(Reader(store.database(), store.calendar(), scope).figures().agents(both, by, {})))
            sum += interval.cell.calls;
        return sum;
    };
    QCOMPARE(calls(Scope::everything(), By::All), qint64(1));
    QCOMPARE(calls(Scope::own(anna), By::All), qint64(1));
    for (const By by : {By::Day, By::Month, By::All}) {
        QCOMPARE(calls(Scope::teams({{anna, midnight, Instant::max()}}), by), qint64(1));
        QCOMPARE(calls(Scope::teams({{anna, Instant::min(), midnight}}), by), qint64(1));
    }
    QCOMPARE(calls(Scope::own(anna), By::Day), qint64(2));
}

/// SQLite takes no expression deeper than 1,000.
void ReaderScopeTest::manySpans()
{
    fill(1);
    std::vector<AgentSpan> spans{{m_agents[1]}};
    for (int i = 0; i < 5'000; ++i)
        spans.push_back({m_agents[0], m_range.from + std::chrono::minutes(4 * i),
                         m_range.from + std::chrono::minutes(4 * i + 2)});
    const Reader reader(m_store->database(), m_store->calendar(), Scope::teams(std::move(spans)));
    CallFilter filter;
    filter.range = m_range;
    QVERIFY(must(reader.calls().visits(filter)).total > 0);
    QVERIFY(must(reader.calls().legs(filter)).total > 0);
    QVERIFY(must(reader.stays().sessions(filter, m_range.to)).total > 0);
    QVERIFY(!must(reader.figures().agents(m_range, By::All, {})).empty());
}

CALLHELM_TEST(ReaderScopeTest)
#include "readerscopetest.moc"
