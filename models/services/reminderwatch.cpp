#include "services/reminderwatch.h"

#include <algorithm>
#include <iterator>

#include "base/answer.h"
#include "services/calendarservice.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

constexpr auto tick = std::chrono::seconds(15);
constexpr Duration lateSaying = std::chrono::hours(24); ///< how far back somebody may set a reminder
constexpr int mostOfOnce = 100; ///< of each kind

RecordQuery question(Entity entity, const std::vector<AgentId> &whose, std::optional<Instant> toldUntil,
                     Instant now)
{
    RecordQuery query;
    query.entity = entity;
    RecordFilter owner;
    owner.field = Field::Owner;
    for (const AgentId agent : whose)
        owner.oneOf.emplace_back(agent);
    RecordFilter remind;
    remind.field = Field::Remind;
    if (toldUntil)
        remind.from = toMs(*toldUntil - lateSaying);
    remind.before = toMs(now) + 1;
    RecordFilter waits;
    if (entity == Entity::Task) {
        waits.field = Field::Done;
        waits.isEmpty = true;
    } else {
        waits.field = Field::Status;
        waits.oneOf = {FieldValue(qint64(MeetingStatus::Planned)), FieldValue()};
    }
    query.filters = {owner, remind, waits};
    query.sort = Field::Remind;
    query.limit = mostOfOnce;
    return query;
}

} // namespace

ReminderWatch::ReminderWatch(RecordService &records, const CalendarService &calendar, QObject *parent)
    : QObject(parent), m_records(records), m_calendar(calendar)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &ReminderWatch::look);
    connect(&records, &RecordService::changed, this, &ReminderWatch::look);
}

void ReminderWatch::begin(std::vector<AgentId> whose, std::optional<Instant> toldUntil)
{
    end();
    m_whose = std::move(whose);
    m_toldUntil = toldUntil;
    if (m_whose.empty())
        return;
    m_tick.start();
    look();
}

void ReminderWatch::end()
{
    ++m_stamp;
    m_isLooking = m_lookAgain = false;
    m_tick.stop();
    m_whose.clear();
    m_told.clear();
    if (!m_current.rows.empty()) {
        m_current = {};
        Q_EMIT changed();
    }
}

void ReminderWatch::look()
{
    if (m_whose.empty())
        return;
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    const Instant now = m_calendar.now();
    const auto finish
        = [this, stamp = m_stamp, now](const Result<RecordRows> &tasks, const Result<RecordRows> &meetings) {
              if (stamp != m_stamp)
                  return;
              m_isLooking = false;
              if (!tasks || !meetings)
                  return Q_EMIT failed(!tasks ? tasks.error() : meetings.error());
              RecordRows all = *tasks;
              all.rows.insert(all.rows.end(), meetings->rows.begin(), meetings->rows.end());
              all.names.insert(meetings->names.begin(), meetings->names.end());
              take(std::move(all), now);
              if (std::exchange(m_lookAgain, false))
                  look();
          };
    onFinished(m_records.rows(question(Entity::Task, m_whose, m_toldUntil, now)), this,
               [this, now, finish](const Result<RecordRows> &tasks) {
                   onFinished(
                       m_records.rows(question(Entity::Meeting, m_whose, m_toldUntil, now)), this,
                       [tasks, finish](const Result<RecordRows> &meetings) { finish(tasks, meetings); });
               });
}

Instant ReminderWatch::remindOf(const RecordRow &row) const
{
    const auto entity = entityOf(row.state.id);
    const int at = entity ? m_records.catalogue()->schema->of(*entity).indexOf(Field::Remind) : -1;
    return at >= 0 && size_t(at) < row.state.values.size() ? row.state.values[size_t(at)].instant()
                                                           : Instant();
}

void ReminderWatch::take(RecordRows rows, Instant until)
{
    // What was told before the last begin(): unless it was set or changed since.
    std::erase_if(rows.rows, [this](const RecordRow &row) {
        return m_toldUntil && remindOf(row) <= *m_toldUntil && row.state.updated <= *m_toldUntil
            && !m_told.contains({row.state.id, remindOf(row)});
    });
    std::ranges::stable_sort(
        rows.rows, [this](const RecordRow &a, const RecordRow &b) { return remindOf(a) > remindOf(b); });
    std::vector<RecordId> fresh;
    for (const RecordRow &row : rows.rows)
        if (m_told.emplace(row.state.id, remindOf(row)).second)
            fresh.push_back(row.state.id);
    const bool isSame
        = std::ranges::equal(rows.rows, m_current.rows, {}, &RecordRow::state, &RecordRow::state);
    m_current = std::move(rows);
    if (!isSame)
        Q_EMIT changed();
    if (!fresh.empty())
        Q_EMIT told(fresh, until);
}

} // namespace callhelm
