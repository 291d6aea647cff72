#include "ingest/simulator/crmdiary.h"

#include "ingest/simulator/crmplan.h"

namespace callhelm {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 remindBefore = 15 * 60;

/// Whole quarters of an hour, as people plan.
qint64 rounded(qint64 second) { return second / 900 * 900; }

} // namespace

void CrmDiary::note(const CrmCustomer &customer, int author, qint64 at)
{
    m_world.add(
        Entity::Note, author,
        {CrmWorld::customerEntry(customer), CrmWorld::agent(Field::Author, author),
         CrmWorld::time(Field::At, at),
         CrmWorld::text(Field::Text, crmtexts::any(m_world.dice, crmtexts::Kind::Note, customer.language))},
        at);
}

int CrmDiary::anyType()
{
    return int(m_world.dice.between(0, qint64(crmplan::words(TermList::TaskType).size()) - 1));
}

void CrmDiary::add(const CrmCustomer &customer, int owner, std::string_view text, int type, qint64 made,
                   qint64 due)
{
    CrmWorld::Entries entries{CrmWorld::customerEntry(customer),
                              CrmWorld::word(Field::Type, TermList::TaskType, type),
                              CrmWorld::agent(Field::Owner, owner), CrmWorld::text(Field::Text, text),
                              CrmWorld::time(Field::Due, due)};
    if (m_world.dice.chance(0.35))
        entries.push_back(CrmWorld::time(Field::Remind, due - remindBefore));
    const qint64 number = m_world.add(Entity::Task, owner, std::move(entries), made);
    m_tasks.emplace(number, Task{customer.number, owner, type == crmplan::meetingTask});
    const double fate = m_world.dice.fraction();
    if (fate >= 0.9)
        return; // nobody ever does it
    const qint64 span = std::max<qint64>(due - m_world.now, 0);
    const qint64 when = fate < 0.76 ? m_world.now + 300 + qint64(m_world.dice.fraction() * double(span))
                                    : std::max(due, m_world.now) + m_world.dice.between(hour, 2 * day);
    m_world.plan(m_world.whenOn(owner, when), CrmEvent::Kind::TaskDone, number);
}

void CrmDiary::addTask(const CrmCustomer &customer, int owner, crmtexts::Kind text, int type)
{
    const qint64 wait = text == crmtexts::Kind::MissedCall ? m_world.dice.between(hour / 2, 4 * hour)
                                                           : m_world.dice.between(2 * hour, 5 * day);
    const qint64 due = rounded(m_world.whenOn(owner, m_world.now + wait)) + 900;
    add(customer, owner, crmtexts::any(m_world.dice, text, customer.language), type, m_world.now, due);
}

void CrmDiary::addTask()
{
    const CrmCustomer &customer = m_world.anyCustomer();
    const int type = anyType();
    if (customer.owner >= 0 && m_world.isOn(customer.owner, m_world.now))
        addTask(customer, customer.owner, crmtexts::Kind::Task, type);
}

void CrmDiary::addPastTask(const CrmCustomer &customer)
{
    const qint64 made = m_world.start - m_world.dice.between(2 * day, 30 * day);
    const qint64 due = rounded(m_world.start + m_world.dice.between(-2 * day, 12 * day));
    add(customer, customer.owner, crmtexts::any(m_world.dice, crmtexts::Kind::Task, customer.language),
        anyType(), made, due);
}

void CrmDiary::taskDone(qint64 number)
{
    const Task task = m_tasks.at(number);
    m_tasks.erase(number);
    m_world.change(Entity::Task, number, task.owner, {CrmWorld::time(Field::Done, m_world.now)});
    if (!task.isMeeting)
        return;
    m_world.add(Entity::Meeting, task.owner,
                {CrmWorld::customerEntry(m_world.customer(task.customer)),
                 CrmWorld::agent(Field::Owner, task.owner), CrmWorld::time(Field::At, m_world.now),
                 m_world.anyWord(Field::Type, TermList::MeetingType),
                 CrmWorld::number(Field::Status, qint64(MeetingStatus::TookPlace))});
}

void CrmDiary::planMeeting()
{
    const CrmCustomer &customer = m_world.anyCustomer();
    if (customer.owner < 0 || !m_world.isOn(customer.owner, m_world.now))
        return;
    const qint64 wanted = m_world.now + m_world.dice.between(5 * hour, 5 * day);
    const qint64 at = rounded(m_world.whenOn(customer.owner, wanted)) + 900;
    const qint64 number
        = m_world.add(Entity::Meeting, customer.owner,
                      {CrmWorld::customerEntry(customer), CrmWorld::agent(Field::Owner, customer.owner),
                       CrmWorld::time(Field::At, at), m_world.anyWord(Field::Type, TermList::MeetingType),
                       CrmWorld::number(Field::Status, qint64(MeetingStatus::Planned)),
                       CrmWorld::time(Field::Remind, at - remindBefore)});
    m_meetings.emplace(number, customer.owner);
    m_world.plan(m_world.whenOn(customer.owner, at + m_world.dice.between(20 * 60, 2 * hour)),
                 CrmEvent::Kind::MeetingOver, number);
}

void CrmDiary::meetingOver(qint64 number)
{
    const int owner = m_meetings.at(number);
    m_meetings.erase(number);
    const double fate = m_world.dice.fraction();
    const MeetingStatus status = fate < 0.77 ? MeetingStatus::TookPlace
        : fate < 0.89                        ? MeetingStatus::Missed
                                             : MeetingStatus::Cancelled;
    m_world.change(Entity::Meeting, number, owner, {CrmWorld::number(Field::Status, qint64(status))});
}

} // namespace callhelm
