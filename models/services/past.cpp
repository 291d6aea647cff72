#include "services/past.h"

#include <algorithm>
#include <utility>

#include <QDir>

#include "metrics/figures.h"
#include "services/debtservice.h"
#include "services/floorbuilder.h"
#include "services/floorscope.h"
#include "store/migrator.h"
#include "store/openstore.h"
#include "store/rowwriter.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

constexpr qint64 factsPerMark = 50'000; // folding them takes some tens of milliseconds
constexpr qint64 stepBack = 10'000; // ms: out of the reach of a border between witnesses
constexpr int mostSteps = 1'000;

} // namespace

/// The rows of one moment in a store of their own, so that the reader answers for it as it does for the
/// present.
struct Past::Scratch
{
    // Not beside the store: nothing may be writable there, and a kill would leave it there for ever.
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/callhelm-past-XXXXXX")};
    Instant moment;
    std::unique_ptr<Database> database;
    std::optional<Reader> reader;
};

Past::Past(QString path, Calendar calendar) : m_path(std::move(path)), m_calendar(std::move(calendar)) { }
Past::~Past() = default;

Result<void> Past::open()
{
    if (m_fold)
        return {};
    auto database = Database::open(m_path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    auto fold = PastFold::open(**database);
    if (!fold)
        return fold.error();
    m_database = std::move(*database);
    m_fold = std::move(*fold);
    return {};
}

Result<void> Past::lookForNews()
{
    auto from = m_watch.changedFrom(*m_database);
    if (!from)
        return from.error();
    if (!*from)
        return {};
    m_scratch.reset();
    std::erase_if(m_marks, [at = **from](const FoldCheckpoint &mark) { return mark.at > at; });
    if (m_day && **from < m_day->from())
        m_day.reset();
    else if (m_day)
        m_day->forgetFrom(**from);
    return {};
}

Result<PastMoment> Past::at(Instant moment, const GoOn &goOn)
{
    auto seen = moveTo(moment, goOn);
    if (!seen)
        return seen.error();
    auto rated = withRatings(*seen->floor);
    if (!rated)
        return rated.error();
    const FloorSnapshotPtr floor = m_scope.hidesNothing() ? *rated : scoped(**rated, m_scope);
    return PastMoment{floor, scoped(seen->alerts.current(), m_scope), scoped(seen->alerts.past(), m_scope)};
}

/// Ratings are records: the store is asked for those that were known then.
Result<FloorSnapshotPtr> Past::withRatings(const FloorSnapshot &floor)
{
    FloorFigures figures;
    if (auto done = readRatings(figures, Reader(*m_database, m_calendar), floor.asOf); !done)
        return done.error();
    auto rated = std::make_shared<FloorSnapshot>(floor);
    rated->ratings = std::move(figures.ratings);
    rated->ratingsBefore = std::move(figures.ratingsBefore);
    return FloorSnapshotPtr(std::move(rated));
}

Result<PastDay::Seen> Past::moveTo(Instant moment, const GoOn &goOn)
{
    if (auto done = open(); !done)
        return done.error();
    auto current = ReadMoment::begin(*m_database);
    if (!current)
        return current.error();
    if (auto done = lookForNews(); !done)
        return done.error();
    const TimeRange day = m_calendar.range(m_calendar.dayOf(moment));
    auto country = readCountry(*m_database);
    if (!country)
        return country.error();
    if (!m_day || m_day->range() != day || m_day->country() != *country)
        if (auto done = enter(day, goOn); !done)
            return done.error();
    return m_day->at(moment, m_ends, [&goOn](qint64) { return !goOn || goOn(1); });
}

Result<void> Past::takeUp(qint64 before, const TimeRange &day)
{
    const auto after = std::ranges::upper_bound(m_marks, before, {}, &FoldCheckpoint::at);
    return m_fold->begin(after == m_marks.begin() ? nullptr : &*std::prev(after), toMs(day.to) + 1);
}

Result<void> Past::enter(const TimeRange &day, const GoOn &goOn)
{
    m_day.reset();
    m_scratch.reset();
    Reader reader(*m_database, m_calendar);
    auto goals = reader.names().goals();
    if (!goals)
        return goals.error();
    auto shown = outline(m_calendar.dayOf(day.from));
    if (!shown)
        return shown.error();

    auto debts = DebtService::bookAt(reader, day.from);
    if (!debts)
        return debts.error();

    qint64 start = toMs(day.from);
    if (auto done = takeUp(start, day); !done)
        return done;
    if (!m_fold->mayMark(start)) {
        for (int step = 0; step < mostSteps && !m_fold->mayMark(start); ++step)
            start -= stepBack;
        if (auto done = takeUp(start, day); !done)
            return done;
    }
    if (auto done = walkTo(start, goOn); !done)
        return done;
    m_day.emplace(*m_fold, start,
                  PastDay::Settings{day, shown->shown, m_rules, std::move(*goals), std::move(*debts)});
    return {};
}

Result<void> Past::walkTo(qint64 start, const GoOn &goOn)
{
    const qint64 first = m_fold->next().value_or(start);
    const auto report = [&](qint64 at) {
        return !goOn || goOn(start > first ? double(at - first) / double(start - first) : 1);
    };
    qint64 counted = 0;
    for (auto next = m_fold->next(); next && *next < start; next = m_fold->next()) {
        const QDate day = m_calendar.dayOf(instantFromMs(*next));
        const qint64 target = std::min(start, toMs(m_calendar.startOf(day.addDays(1))));
        if (auto done = m_fold->skipTo(target, report); !done)
            return done;
        if (m_fold->folded() - counted >= factsPerMark && m_fold->mayMark(target)) {
            keepMark(target);
            counted = m_fold->folded();
        }
    }
    return m_fold->skipTo(start, report); // what was told ahead ends here
}

void Past::keepMark(qint64 at)
{
    const auto place = std::ranges::lower_bound(m_marks, at, {}, &FoldCheckpoint::at);
    if (place == m_marks.end() || place->at != at)
        m_marks.insert(place, m_fold->mark(at));
}

Result<Reader *> Past::rowsAt(Instant moment, const GoOn &goOn)
{
    if (auto seen = moveTo(moment, goOn); !seen)
        return seen.error();
    if (m_scratch && m_scratch->moment == moment)
        return &*m_scratch->reader;
    auto scratch = std::make_unique<Scratch>();
    scratch->moment = moment;
    const QString path = scratch->folder.filePath(QStringLiteral("past.sqlite"));
    if (const Migration made = Migrator().migrate(path); made.error)
        return *made.error;
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    scratch->database = std::move(*database);
    auto rows = RowWriter::open(*scratch->database);
    if (!rows)
        return rows.error();
    auto transaction = Transaction::begin(*scratch->database);
    if (!transaction)
        return transaction.error();
    if (auto done = writeSetting(*scratch->database, QLatin1String(countrySetting),
                                 countryName(m_day->country())); // by which callers are found
        !done)
        return done.error();
    for (const FoldOutput *output : m_day->outputs())
        if (auto done = (*rows)->write(*output); !done)
            return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    scratch->reader.emplace(*scratch->database, m_calendar, m_scope);
    m_scratch = std::move(scratch);
    return &*m_scratch->reader;
}

Result<std::vector<QDate>> Past::days()
{
    if (auto done = open(); !done)
        return done.error();
    return Reader(*m_database, m_calendar, m_scope).figures().days();
}

Result<PastOutline> Past::outline(QDate day)
{
    if (auto done = open(); !done)
        return done.error();
    PastOutline outline;
    outline.range = m_calendar.range(day);
    const Reader reader(*m_database, m_calendar, m_scope);
    auto current = reader.moment();
    if (!current)
        return current.error();
    auto queues = reader.figures().queues(outline.range, By::Quarter);
    if (!queues)
        return queues.error();
    auto agents = reader.figures().agents(outline.range, By::Quarter, {});
    if (!agents)
        return agents.error();
    const qint64 first = quarterOf(outline.range.from);
    outline.missed.resize(size_t(quarterOf(outline.range.to) - first));
    const auto happened = [&outline](Instant start) {
        TimeRange &shown = outline.shown;
        const TimeRange quarter{start, start + quarterLength};
        shown = shown.isEmpty()
            ? quarter
            : TimeRange{std::min(shown.from, quarter.from), std::max(shown.to, quarter.to)};
    };
    const QueueGoal anyGoal; // counts do not depend on it
    for (const QueueInterval &quarter : *queues) {
        happened(quarter.start);
        outline.missed[size_t(quarterOf(quarter.start) - first)]
            += QueueFigures(quarter.cell, anyGoal).missed();
    }
    for (const AgentInterval &quarter : *agents)
        happened(quarter.start);
    return outline;
}

void Past::setRules(std::vector<AlertRule> rules)
{
    m_rules = std::move(rules);
    forgetDay();
}

void Past::setCalendar(const Calendar &calendar)
{
    m_calendar = calendar;
    forgetDay();
}

void Past::setScope(Scope scope)
{
    m_scope = std::move(scope);
    forgetDay(); // the hours shown are those of what is seen
}

void Past::forgetDay()
{
    m_day.reset();
    m_scratch.reset();
}

} // namespace callhelm
