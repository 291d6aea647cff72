#include "services/timetravel.h"

#include <atomic>
#include <limits>

#include <QElapsedTimer>
#include <QPromise>

#include "base/answer.h"
#include "services/alertruleservice.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/goalservice.h"
#include "services/past.h"
#include "services/storeaccess.h"
#include "store/ratingreader.h"

namespace callhelm {

namespace {

constexpr qint64 nowhere = std::numeric_limits<qint64>::min();
constexpr qint64 tellEvery = 100; // ms
constexpr qint64 tellAfter = 250; // ms: most jumps are over by then

} // namespace

/// Makes moments in its thread. `wanted` is read and set from both sides.
struct TimeTravel::Worker : QObject
{
    Worker(const QString &path, const Calendar &calendar) : zone(calendar) { past.emplace(path, calendar); }

    std::atomic<qint64> wanted = nowhere; ///< ms
    std::atomic<bool> asked = false; ///< a serve() is on its way
    Calendar zone;
    std::optional<Past> past; ///< until the thread ends
    std::function<void(double)> tell; ///< called in the thread

    /// Whether a jump to that day is still wanted; tells how far it is.
    Past::GoOn goOnTo(QDate day)
    {
        QElapsedTimer since;
        since.start();
        return [this, day, since, told = qint64(0)](double done) mutable {
            const qint64 target = wanted;
            if (target == nowhere || zone.dayOf(instantFromMs(target)) != day)
                return false;
            if (since.elapsed() > tellAfter && since.elapsed() - told > tellEvery) {
                told = since.elapsed();
                tell(done);
            }
            return true;
        };
    }
};

/// Asks for the rows of one moment; the worker's thread makes them.
class TimeTravel::PastRows final : public RowSource
{
public:
    PastRows(StoreAccess &access, std::shared_ptr<Worker> worker, Instant moment, SourceEnds ends)
        : m_access(access), m_worker(std::move(worker)), m_moment(moment), m_ends(std::move(ends))
    {
    }

    QFuture<Result<Rows<VisitRow>>> visits(const CallFilter &filter) override
    {
        return ask<VisitRow>([filter](Reader &reader, Instant) { return reader.calls().visits(filter); });
    }
    QFuture<Result<Rows<LegRow>>> legs(const CallFilter &filter) override
    {
        return ask<LegRow>([filter](Reader &reader, Instant) { return reader.calls().legs(filter); });
    }
    QFuture<Result<Rows<AttemptRow>>> attempts(const CallFilter &filter, bool missedOnly) override
    {
        return ask<AttemptRow>([filter, missedOnly](Reader &reader, Instant) {
            return reader.calls().attempts(filter, missedOnly);
        });
    }
    QFuture<Result<Rows<SessionRow>>> sessions(const CallFilter &filter) override
    {
        return ask<SessionRow>([filter, ends = m_ends](Reader &reader, Instant at) {
            return reader.stays().sessions(filter, at, ends);
        });
    }
    QFuture<Result<Rows<PauseRow>>> pauses(const CallFilter &filter) override
    {
        return ask<PauseRow>([filter, ends = m_ends](Reader &reader, Instant at) {
            return reader.stays().pauses(filter, at, ends);
        });
    }
    QFuture<Result<Rows<RatingRow>>> ratings(const CallFilter &filter) override
    {
        return m_access.ask<Rows<RatingRow>>(Act::ReadFigures, [filter, moment = m_moment](Reader &reader) {
            return RatingReader(reader.context()).rows(filter, moment);
        });
    }
    QFuture<Result<Rows<DirectRow>>> directs(const DirectFilter &filter) override
    {
        return ask<DirectRow>([filter](Reader &reader, Instant) { return reader.calls().directs(filter); });
    }

private:
    template <class Row>
    QFuture<Result<Rows<Row>>> ask(std::function<Result<Rows<Row>>(Reader &, Instant)> question)
    {
        if (auto allowed = m_access.requireRight(Act::ReadFigures); !allowed)
            return readyFuture(Result<Rows<Row>>(allowed.error()));
        auto promise = std::make_shared<QPromise<Result<Rows<Row>>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            m_worker.get(),
            [worker = m_worker.get(), promise, question = std::move(question), moment = m_moment] {
                auto reader = worker->past->rowsAt(moment, {});
                promise->addResult(reader ? question(**reader, moment) : Result<Rows<Row>>(reader.error()));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    StoreAccess &m_access;
    std::shared_ptr<Worker> m_worker;
    Instant m_moment;
    SourceEnds m_ends;
};

TimeTravel::TimeTravel(StoreAccess &access, const CallQuestions &calls, const CalendarService &calendar,
                       const GoalService &goals, AlertRuleService &rules, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_calls(calls)
    , m_calendar(calendar)
    , m_worker(std::make_shared<Worker>(access.path(), access.calendar()))
{
    m_worker->tell = [this](double done) {
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (m_moment)
                    Q_EMIT progress(done);
            },
            Qt::QueuedConnection);
    };
    m_thread.setObjectName(QStringLiteral("past"));
    m_thread.start();
    m_worker->moveToThread(&m_thread);

    const auto inWorker = [this](auto work) {
        QMetaObject::invokeMethod(
            m_worker.get(), [worker = m_worker.get(), work] { work(*worker); }, Qt::QueuedConnection);
        if (m_moment)
            goTo(*m_moment);
    };
    const auto takeRules = [this, inWorker](const std::vector<AlertRule> &now) {
        m_rulesKnown = true;
        inWorker([now](Worker &worker) { worker.past->setRules(now); });
    };
    setScope(access.session().scope());
    connect(&access, &StoreAccess::sessionChanged, this, [this] { setScope(m_access.session().scope()); });
    connect(&rules, &AlertRuleService::changed, this, takeRules);
    connect(&goals, &GoalService::changed, this,
            [inWorker] { inWorker([](Worker &worker) { worker.past->forgetDay(); }); });
    connect(&calendar, &CalendarService::changed, this, [this, inWorker] {
        leave();
        inWorker([now = m_calendar.calendar()](Worker &worker) {
            worker.zone = now;
            worker.past->setCalendar(now);
        });
    });
    connect(&calls, &CallQuestions::changed, this, &TimeTravel::possibleChanged);
    onFinished(rules.rules(), this, [this, takeRules](const Result<std::vector<AlertRule>> &kept) {
        if (kept && !m_rulesKnown) // else they were changed meanwhile
            takeRules(*kept);
    });
}

bool TimeTravel::isPossible() const { return m_calls.known().has_value(); }

TimeTravel::~TimeTravel()
{
    m_worker->wanted = nowhere;
    // The connections belong to their thread and are closed there, after the questions still waiting.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->past.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <class Answer>
QFuture<Result<Answer>> TimeTravel::ask(std::function<Result<Answer>(Past &)> work)
{
    if (auto allowed = m_access.requireRight(Act::ReadFigures); !allowed)
        return readyFuture(Result<Answer>(allowed.error()));
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    QFuture<Result<Answer>> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), promise, work = std::move(work)] {
            promise->addResult(work(*worker->past));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<std::vector<QDate>>> TimeTravel::days()
{
    return ask<std::vector<QDate>>([](Past &past) { return past.days(); });
}

QFuture<Result<PastOutline>> TimeTravel::outline(QDate day)
{
    return ask<PastOutline>([day](Past &past) { return past.outline(day); });
}

void TimeTravel::goTo(Instant moment)
{
    if (auto allowed = m_access.requireRight(Act::ReadFigures); !allowed) {
        Q_EMIT failed(allowed.error());
        return;
    }
    m_moment = moment;
    m_worker->wanted = toMs(moment);
    if (m_worker->asked.exchange(true))
        return; // it will find this moment
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), view = m_view, ends = m_calls.ends()] {
            worker->asked = false;
            const qint64 wanted = worker->wanted;
            if (wanted == nowhere)
                return;
            const Instant at = instantFromMs(wanted);
            worker->past->setEnds(ends);
            const auto seen = worker->past->at(at, worker->goOnTo(worker->zone.dayOf(at)));
            QMetaObject::invokeMethod(
                this,
                [this, view, wanted, seen] {
                    if (view == m_view)
                        arrive(wanted, seen);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void TimeTravel::arrive(qint64 moment, const Result<PastMoment> &seen)
{
    if (!m_moment)
        return; // back in the present meanwhile
    if (!seen) {
        if (seen.error().kind == Error::Kind::Cancelled)
            return; // another day was wanted, and is on its way
        leave();
        Q_EMIT failed(seen.error());
        return;
    }
    // While the slider is being moved, moments on the way are shown too, but no other day's.
    const Calendar &calendar = m_calendar.calendar();
    if (calendar.dayOf(instantFromMs(moment)) != calendar.dayOf(*m_moment))
        return;
    m_shown = *seen;
    Q_EMIT arrived(*m_shown);
}

void TimeTravel::setScope(const Scope &scope)
{
    leave();
    ++m_view;
    m_worker->asked = false; // what is on its way is another's
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), scope] { worker->past->setScope(scope); },
        Qt::QueuedConnection);
}

void TimeTravel::leave()
{
    m_worker->wanted = nowhere;
    m_shown.reset();
    if (!m_moment)
        return;
    m_moment.reset();
    Q_EMIT left();
}

std::unique_ptr<RowSource> TimeTravel::rowsAt(Instant moment)
{
    return std::make_unique<PastRows>(m_access, m_worker, moment, m_calls.ends());
}

} // namespace callhelm
