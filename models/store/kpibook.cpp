#include "store/kpibook.h"

#include <algorithm>
#include <limits>
#include <set>

#include <sqlite3.h>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/peoplestore.h"
#include "store/sqliteerror.h"

namespace callhelm {

namespace {

constexpr size_t mostDays = 20'000;
constexpr qint64 forEver = std::numeric_limits<qint32>::max(); ///< a day that never comes

KpiSubject subjectOf(TeamId team) { return KpiSubject::of(team); }

KpiAct actOf(const Statement &row, int first)
{
    return {instantFromMs(row.int64(first)), AgentId(row.int64(first + 1)), ActKinds(row.int64(first + 2)),
            RecordId(row.int64(first + 3)),  row.int64(first + 4),          row.int64(first + 5)};
}

} // namespace

struct KpiBook::Statements
{
    Statement readActs, addAct, removeActs, piecesOfAgent, allActs;
    Statement readTouch, addTouch, removeTouch, before, after;
    Statement readCell, writeCell, removeCell, addMember;
};

KpiBook::KpiBook(Database &database, Calendar calendar)
    : m_database(database), m_calendar(std::move(calendar))
{
}
KpiBook::~KpiBook() = default;

Result<std::unique_ptr<KpiBook>> KpiBook::open(Database &database, const Calendar &calendar)
{
    std::unique_ptr<KpiBook> book(new KpiBook(database, calendar));
    if (auto done = book->prepare(); !done)
        return done.error();
    if (auto done = book->readMembers(); !done)
        return done.error();
    return book;
}

Result<void> KpiBook::prepare()
{
    Preparing prepare(m_database);
    const QByteArray act = "at,agent,kinds,customer,amount,amount_out";
    const QByteArray touch = " kpi_touch WHERE number=? AND kind=? AND who=? AND entity=? AND day";
    m.reset(new Statements{prepare("SELECT " + act + " FROM kpi_act WHERE piece=? ORDER BY n"),
                           prepare("INSERT INTO kpi_act(piece,n," + act + ") VALUES(?,?,?,?,?,?,?,?)"),
                           prepare("DELETE FROM kpi_act WHERE piece=?"),
                           prepare("SELECT DISTINCT piece FROM kpi_act WHERE agent=? AND at>=? AND at<?"),
                           prepare("SELECT piece," + act + " FROM kpi_act ORDER BY piece,n"),
                           prepare("SELECT n FROM" + touch + "=?"),
                           prepare("INSERT INTO kpi_touch(number,kind,who,entity,day,n) VALUES(?,?,?,?,?,?)"
                                   " ON CONFLICT(number,kind,who,entity,day) DO UPDATE SET n=excluded.n"),
                           prepare("DELETE FROM" + touch + "=?"),
                           prepare("SELECT day FROM" + touch + "<? ORDER BY day DESC LIMIT 1"),
                           prepare("SELECT day FROM" + touch + ">? ORDER BY day LIMIT 1"),
                           prepare("SELECT cells FROM kpi_day WHERE kind=? AND day=? AND who=?"),
                           prepare("INSERT INTO kpi_day(kind,day,who,cells) VALUES(?,?,?,?)"
                                   " ON CONFLICT(kind,day,who) DO UPDATE SET cells=excluded.cells"),
                           prepare("DELETE FROM kpi_day WHERE kind=? AND day=? AND who=?"),
                           prepare("INSERT INTO kpi_member(team,agent,from_day,until_day) VALUES(?,?,?,?)")});
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

Result<void> KpiBook::readMembers()
{
    m_members.clear();
    return eachRow(
        m_database, "SELECT agent,team,from_day,until_day FROM kpi_member ORDER BY agent,team,from_day",
        [this](const Statement &row) {
            m_members[AgentId(row.int64(0))].push_back({TeamId(row.int64(1)), row.int64(2), row.int64(3)});
        });
}

Result<KpiBook::Members> KpiBook::membersNow()
{
    auto people = PeopleStore(m_database).readTeams();
    if (!people)
        return people.error();
    std::ranges::sort(people->teams, {}, &Team::id);
    const auto dayOf = [this](Instant at, qint64 never) {
        return at == Instant::min() || at == Instant::max() ? never : m_calendar.dayOf(at).toJulianDay();
    };
    Members members;
    for (const Team &team : people->teams)
        for (const AgentSpan &span : people->spansOf(team.id, m_calendar))
            members[span.agent].push_back({team.id, dayOf(span.from, 0), dayOf(span.to, forEver)});
    return members;
}

qint64 KpiBook::dayOf(Instant at)
{
    if (m_days.size() > mostDays)
        m_days.clear();
    const auto [it, isNew] = m_days.try_emplace(quarterOf(at), 0);
    if (isNew)
        it->second = m_calendar.dayOf(at).toJulianDay();
    return it->second;
}

Result<std::vector<KpiAct>> KpiBook::stored(qint64 piece)
{
    std::vector<KpiAct> acts;
    m->readActs.bindAll(piece);
    auto done = eachRow(m->readActs, [&](const Statement &row) { acts.push_back(actOf(row, 0)); });
    if (!done)
        return done.error();
    return acts;
}

Result<void> KpiBook::write(qint64 piece, const std::vector<KpiAct> &acts)
{
    int n = 0;
    for (const KpiAct &act : acts) {
        m->addAct.bindAll(piece, n++, toMs(act.at), act.agent.value(), act.kinds.bits(), act.customer.value(),
                          act.amount, act.amountOut);
        if (auto done = m->addAct.run(); !done)
            return done;
    }
    return {};
}

Result<void> KpiBook::put(qint64 piece, const std::vector<KpiAct> &acts)
{
    auto before = stored(piece);
    if (!before)
        return before.error();
    if (*before == acts)
        return {};
    if (!before->empty()) {
        count(piece, *before, -1);
        noteActed(piece, *before);
        m->removeActs.bindAll(piece);
        if (auto done = m->removeActs.run(); !done)
            return done;
    }
    return putNew(piece, acts);
}

Result<void> KpiBook::putNew(qint64 piece, const std::vector<KpiAct> &acts)
{
    count(piece, acts, 1);
    noteActed(piece, acts);
    return write(piece, acts);
}

void KpiBook::noteActed(qint64 piece, const std::vector<KpiAct> &acts)
{
    static const qint64 care = careKinds().bits();
    for (const KpiAct &act : acts)
        if (act.customer.isValid() && act.customer.value() != piece && (act.kinds.bits() & care) != 0
            && (m_acted.empty() || m_acted.back() != act.customer))
            m_acted.push_back(act.customer);
}

template <class Tell>
void KpiBook::eachWho(AgentId agent, qint64 day, Tell tell) const
{
    tell(KpiSubject::of(agent));
    tell(KpiSubject::all());
    if (const auto found = m_members.find(agent); found != m_members.end())
        for (const Span &span : found->second)
            if (span.from <= day && day < span.until)
                tell(subjectOf(span.team));
}

void KpiBook::count(qint64 piece, const std::vector<KpiAct> &acts, int sign)
{
    std::set<std::pair<KpiNumber, KpiSubject>> counted; // of what counts once however many acts there are
    for (const KpiAct &act : acts) {
        const qint64 day = dayOf(act.at);
        for (const KpiPart &part : partsOf(act, piece))
            eachWho(act.agent, day, [&](const KpiSubject &who) {
                if (addsOf(part.number) != KpiAdds::OncePerPiece || counted.insert({part.number, who}).second)
                    count(part, who, day, sign);
            });
    }
}

void KpiBook::count(const KpiPart &part, const KpiSubject &who, qint64 day, int sign)
{
    if (addsOf(part.number) == KpiAdds::OncePerEntity)
        m_touches[{int(part.number), who, part.entity, day}] += sign * part.value;
    else
        addToCell(who, day, int(part.number), 0, sign * part.value);
}

void KpiBook::addToCell(const KpiSubject &who, qint64 day, int number, qint64 gap, qint64 n)
{
    m_cells[{int(who.kind), day, who.id}][{number, gap}] += n;
}

Result<void> KpiBook::flush()
{
    auto done = flushTouches();
    return done ? flushCells() : done;
}

Result<void> KpiBook::flushTouches()
{
    for (const auto &[touch, by] : m_touches)
        if (by != 0)
            if (auto done = change(touch, by); !done)
                return done;
    m_touches.clear();
    return {};
}

/// A day on which somebody met an entity, or met it no more, changes how long it was since the day before.
Result<void> KpiBook::change(const Touch &touch, qint64 by)
{
    const auto number = [&](Statement &statement) -> Result<qint64> {
        statement.bindAll(touch.number, int(touch.who.kind), touch.who.id, touch.entity, touch.day);
        qint64 value = 0;
        auto done = eachRow(statement, [&](const Statement &row) { value = row.int64(0); });
        return done ? Result<qint64>(value) : done.error();
    };
    auto n = number(m->readTouch);
    if (!n)
        return n.error();
    const qint64 now = *n + by;
    Statement &write = now > 0 ? m->addTouch : m->removeTouch;
    write.bindAll(touch.number, int(touch.who.kind), touch.who.id, touch.entity, touch.day);
    if (now > 0)
        write.bind(6, now);
    if (auto done = write.run(); !done)
        return done;
    if ((*n > 0) == (now > 0))
        return {};
    auto before = number(m->before);
    auto after = number(m->after);
    if (!before || !after)
        return !before ? before.error() : after.error();
    const auto gap = [](qint64 from, qint64 to) { return from != 0 ? to - from : 0; };
    const int sign = now > 0 ? 1 : -1;
    addToCell(touch.who, touch.day, touch.number, gap(*before, touch.day), sign);
    if (*after != 0) {
        addToCell(touch.who, *after, touch.number, gap(*before, *after), -sign);
        addToCell(touch.who, *after, touch.number, *after - touch.day, sign);
    }
    return {};
}

Result<void> KpiBook::flushCells()
{
    for (const auto &[key, change] : m_cells) {
        const auto &[kind, day, who] = key;
        KpiCell cell;
        bool isThere = false;
        bool isWhole = true;
        m->readCell.bindAll(kind, day, who);
        auto done = eachRow(m->readCell, [&](const Statement &row) {
            isThere = true;
            isWhole = eachOfKpiCell(row.blob(0), [&](int number, qint64 gap, qint64 n) {
                cell[{number, gap}] += n;
            });
        });
        if (!done)
            return done;
        if (!isWhole)
            return storeError(SQLITE_CORRUPT, QStringLiteral("kpi_day"), m_database.path());
        for (const auto &[sum, n] : change)
            cell[sum] += n;
        std::erase_if(cell, [](const auto &entry) { return entry.second == 0; });
        if (cell.empty() && !isThere)
            continue;
        const QByteArray bytes = encodeKpiCell(cell);
        Statement &write = cell.empty() ? m->removeCell : m->writeCell;
        write.bindAll(kind, day, who);
        if (!cell.empty())
            write.bind(4, bytes);
        if (auto written = write.run(); !written)
            return written;
    }
    m_cells.clear();
    return {};
}

/// Pieces that count for agents on days on which they are in other teams than before.
Result<std::vector<qint64>> KpiBook::piecesOf(const Members &before, const Members &after)
{
    static const std::vector<Span> none;
    const auto spansOf = [](const Members &members, AgentId agent) -> const std::vector<Span> & {
        const auto found = members.find(agent);
        return found == members.end() ? none : found->second;
    };
    std::set<AgentId> agents;
    for (const Members *members : {&before, &after})
        for (const auto &[agent, spans] : *members)
            agents.insert(agent);
    std::vector<qint64> pieces;
    for (const AgentId agent : agents) {
        const auto &was = spansOf(before, agent);
        const auto &is = spansOf(after, agent);
        if (was == is)
            continue;
        // Days from which on the teams may be others than on the day before.
        std::set<qint64> edges;
        for (const auto *spans : {&was, &is})
            for (const Span &span : *spans)
                edges.insert({span.from, span.until});
        const auto teamsOn = [](const std::vector<Span> &spans, qint64 day) {
            std::set<TeamId> teams;
            for (const Span &span : spans)
                if (span.from <= day && day < span.until)
                    teams.insert(span.team);
            return teams;
        };
        const auto momentOf = [this](qint64 day) {
            constexpr qint64 late = std::numeric_limits<qint64>::max();
            if (day <= 0)
                return -late;
            return day >= forEver ? late : toMs(m_calendar.startOf(QDate::fromJulianDay(day)));
        };
        for (auto from = edges.begin(); from != edges.end() && std::next(from) != edges.end(); ++from) {
            if (teamsOn(was, *from) == teamsOn(is, *from))
                continue;
            m->piecesOfAgent.bindAll(agent.value(), momentOf(*from), momentOf(*std::next(from)));
            auto done
                = eachRow(m->piecesOfAgent, [&](const Statement &row) { pieces.push_back(row.int64(0)); });
            if (!done)
                return done.error();
        }
    }
    std::ranges::sort(pieces);
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

Result<void> KpiBook::followTeams()
{
    auto now = membersNow();
    if (!now)
        return now.error();
    auto pieces = piecesOf(m_members, *now);
    if (!pieces)
        return pieces.error();
    std::vector<std::vector<KpiAct>> acts;
    acts.reserve(pieces->size());
    for (const qint64 piece : *pieces) {
        auto of = stored(piece);
        if (!of)
            return of.error();
        count(piece, *of, -1);
        acts.push_back(std::move(*of));
    }
    m_members = std::move(*now);
    for (size_t i = 0; i < pieces->size(); ++i)
        count((*pieces)[i], acts[i], 1);
    auto done = writeMembers();
    if (done)
        done = flush();
    return done ? m_database.execute("DELETE FROM setting WHERE key='kpi.teams'") : done;
}

Result<void> KpiBook::readTeams()
{
    auto now = membersNow();
    if (!now)
        return now.error();
    m_members = std::move(*now);
    return writeMembers();
}

Result<void> KpiBook::writeMembers()
{
    auto done = m_database.execute("DELETE FROM kpi_member");
    for (const auto &[agent, spans] : m_members)
        for (const Span &span : spans) {
            if (!done)
                return done;
            m->addMember.bindAll(span.team.value(), agent.value(), span.from, span.until);
            done = m->addMember.run();
        }
    return done;
}

Result<void> KpiBook::recount()
{
    m_cells.clear();
    m_touches.clear();
    m_days.clear();
    for (const char *table : {"kpi_day", "kpi_touch"})
        if (auto done = m_database.execute(QByteArray("DELETE FROM ") + table); !done)
            return done;
    qint64 piece = 0;
    std::vector<KpiAct> acts;
    auto done = eachRow(m->allActs, [&](const Statement &row) {
        if (row.int64(0) != piece) {
            count(piece, acts, 1);
            acts.clear();
            piece = row.int64(0);
        }
        acts.push_back(actOf(row, 1));
    });
    if (!done)
        return done;
    count(piece, acts, 1);
    return flush();
}

Result<void> KpiBook::clear()
{
    m_cells.clear();
    m_touches.clear();
    m_acted.clear();
    for (const char *table : {"kpi_act", "kpi_day", "kpi_touch", "kpi_phone"})
        if (auto done = m_database.execute(QByteArray("DELETE FROM ") + table); !done)
            return done;
    return {};
}

Result<void> noteTeamsChanged(Database &database)
{
    return database.execute("INSERT OR IGNORE INTO setting(key,value) VALUES('kpi.teams','1')");
}

Result<bool> haveTeamsChanged(Database &database)
{
    auto marks = database.number("SELECT COUNT(*) FROM setting WHERE key='kpi.teams'");
    return marks ? Result<bool>(*marks > 0) : marks.error();
}

} // namespace callhelm
