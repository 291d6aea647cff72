#include "services/leadwatch.h"

#include <algorithm>

#include "services/leadruns.h"
#include "services/livestate.h"
#include "services/storeaccess.h"
#include "services/workingtimeservice.h"
#include "store/leadstore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr int pauseOfStuck = 5; ///< times as long from look to look while what is due finds nobody

} // namespace

/// What a look found.
struct LeadWatch::Look
{
    bool isDue = false;
    bool hasWork = false; ///< somebody can take something of it
    std::optional<Instant> next; ///< when a lead leaves its delay or falls due
};

LeadWatch::LeadWatch(StoreAccess &access) : LeadWatch(access, Timing()) { }

LeadWatch::LeadWatch(StoreAccess &access, Timing timing)
    : m_access(access), m_timing(timing), m_pause(timing.between)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LeadWatch::lookNow);
    connect(&access, &StoreAccess::committed, this, &LeadWatch::look);
    connect(&access, &StoreAccess::sessionChanged, this, &LeadWatch::look);
    connect(&access, &StoreAccess::calendarChanged, this, &LeadWatch::look);
    connect(&access, &StoreAccess::published, this, [this](const LiveStatePtr &state) {
        follow(state->live ? state->agents : std::vector<AgentNow>());
    });
    m_next.start(m_timing.first);
}

void LeadWatch::stop()
{
    m_isStopped = true;
    m_next.stop();
}

void LeadWatch::hold(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) && !isHeld)
        look();
}

/// Who came, went, paused or goes on.
void LeadWatch::follow(const std::vector<AgentNow> &agents)
{
    std::set<std::pair<AgentId, bool>> online;
    for (const AgentNow &agent : agents)
        if (agent.state != AgentState::Offline)
            online.insert({agent.id, agent.paused});
    m_agents = agents;
    if (std::exchange(m_online, online) == online)
        return;
    m_pause = m_timing.between;
    look();
}

void LeadWatch::look()
{
    if (m_isBusy) {
        m_again = true;
        return;
    }
    const std::chrono::milliseconds since(m_last.isValid() ? m_last.elapsed() : 0);
    lookIn(m_last.isValid() ? std::max(std::chrono::milliseconds(0), m_pause - since) : m_timing.first);
}

void LeadWatch::lookIn(std::chrono::milliseconds delay)
{
    if (m_isStopped || (m_next.isActive() && m_next.remainingTimeAsDuration() <= delay))
        return;
    m_next.start(delay);
}

void LeadWatch::lookNow()
{
    if (m_isStopped || m_isHeld || m_isBusy || m_access.readOnly())
        return;
    m_isBusy = true;
    m_again = false;
    m_last.start();
    const LeadRunTask task{
        {}, m_access.systemClock().now(), {}, Scope::everything(), {m_agents, m_access.session().person()}};
    const auto work = [task](Reader &reader) -> Result<Look> {
        const Reader whole = reader.unscoped();
        const ReadContext &context = whole.context();
        LeadStore store(context.database);
        auto runs = store.runsByItself();
        auto rules = store.rules();
        auto working = WorkingTimeService::read(whole);
        if (!runs || !rules || !working)
            return !runs ? runs.error() : !rules ? rules.error() : working.error();
        Look look;
        if (!*runs || rules->empty())
            return look;
        LeadFinder finder(context, task.at);
        auto due = finder.due(*rules, LeadClock(std::move(*working), context.calendar));
        if (!due)
            return due.error();
        look.next = due->next;
        look.isDue = due->isDue;
        if (!look.isDue)
            return look;
        auto run = dryLeadRun(context, task);
        if (!run)
            return run.error();
        look.hasWork = run->handed + run->recalled > 0;
        return look;
    };
    onFinished(m_access.ask<Look>(work), this, [this, now = task.at](const Result<Look> &found) {
        if (found && found->hasWork && !m_isStopped && !m_isHeld)
            return run();
        m_isBusy = false;
        m_pause = found && found->isDue ? pauseOfStuck * m_timing.between : m_timing.between;
        std::chrono::milliseconds delay = m_again ? m_pause : m_timing.longest;
        if (found && found->next)
            delay = std::min(delay, std::max(*found->next - now, m_timing.between));
        lookIn(delay);
    });
}

void LeadWatch::run()
{
    LeadRunTask task{
        {}, m_access.systemClock().now(), {}, Scope::everything(), {m_agents, m_access.session().person()}};
    m_pause = m_timing.between;
    onFinished(runLeads(m_access, std::move(task), programActor()), this, [this](const Result<LeadRun> &run) {
        m_isBusy = false;
        if (!run)
            Q_EMIT failed(run.error());
        else if (run->id.isValid())
            Q_EMIT handedOut(*run);
        // What could not be written now is tried again, but not at once.
        lookIn(run ? m_timing.between : m_timing.longest);
    });
}

} // namespace callhelm
