#include "ingest/simulator/crmworld.h"

#include <algorithm>

#include "ingest/simulator/callcentreplan.h"

namespace callhelm {

namespace {

constexpr quint32 seedOfCustomers = 0x5eedc0de; // other chances than those of the calls
constexpr int firstRussian = 12; // places among planAgents()
constexpr int firstLatin = 17;
constexpr qint64 holderComes = 8 * 3600; // into the day
constexpr qint64 holderGoes = 17 * 3600;

crmplan::Language languageOf(int agent)
{
    return agent < firstRussian ? crmplan::Language::Vietnamese
        : agent < firstLatin    ? crmplan::Language::Russian
                                : crmplan::Language::English;
}

int agentCount() { return int(planAgents().size()); }

Instant moment(qint64 second) { return instantFromMs(second * 1000); }

/// Of the local day, seconds since the epoch.
std::pair<qint64, qint64> shiftOf(int agent, qint64 dayBegins)
{
    const ShiftPlan &shift = planShift(planAgents()[size_t(agent)].shift);
    return {dayBegins + qint64(shift.from * 3600), dayBegins + qint64(shift.to * 3600)};
}

} // namespace

CrmWorld::CrmWorld(quint32 seed, qint64 startSecond, const Calendar &zoneCalendar)
    : calendar(zoneCalendar), dice(seed ^ seedOfCustomers), start(startSecond), now(startSecond)
{
}

CrmEvent CrmWorld::takeEvent()
{
    const CrmEvent event = m_events.top();
    m_events.pop();
    return event;
}

void CrmWorld::tell(SimulatedRecord record, int by, Entries entries, qint64 at)
{
    m_acts.push_back({record, moment(now), moment(at),
                      by < 0 ? std::string_view() : planAgents()[size_t(by)].name, std::move(entries),
                      by == holder});
}

qint64 CrmWorld::add(Entity entity, int by, Entries entries, qint64 at)
{
    const qint64 number = ++m_counts.at(size_t(entity));
    tell({entity, number}, by, std::move(entries), at);
    return number;
}

void CrmWorld::change(Entity entity, qint64 number, int by, Entries entries, qint64 at)
{
    tell({entity, number}, by, std::move(entries), at);
}

CrmCustomer &CrmWorld::addCustomer(const std::string &phone, int owner, int pool, int stage, qint64 at,
                                   int by)
{
    CrmCustomer one;
    one.phone = phone;
    one.owner = owner;
    one.pool = pool;
    one.stage = stage;
    one.language = owner >= 0 ? languageOf(owner) : crmplan::anyLanguage(dice);
    const crmplan::Name name = crmplan::anyName(dice, one.language, qint64(m_customers.size()) + 1);
    one.email = name.email;
    const crmplan::Pool &plan = crmplan::pools()[size_t(pool)];
    Entries entries{text(Field::Name, name.full),
                    text(Field::Phone, phone),
                    {Field::Pool, SimulatedWord{TermList::Pool, plan.name}},
                    {Field::Stage, SimulatedWord{TermList::Stage, plan.stages[size_t(stage)], plan.name}},
                    anyWord(Field::Source, TermList::Source),
                    anyWord(Field::Channel, TermList::Channel)};
    if (!one.email.empty())
        entries.push_back(text(Field::Email, one.email));
    if (owner >= 0)
        entries.push_back(agent(Field::Owner, owner));
    if (dice.chance(0.93))
        entries.push_back({Field::Province, SimulatedWord{TermList::Province, crmplan::anyProvince(dice)}});
    one.number = add(Entity::Customer, by, std::move(entries), at);
    m_byPhone.emplace(phone, one.number); // of doubles the first
    return m_customers.emplace_back(std::move(one));
}

CrmCustomer *CrmWorld::customerOf(const std::string &phone)
{
    const auto it = m_byPhone.find(phone);
    return it == m_byPhone.end() ? nullptr : &customer(it->second);
}

CrmCustomer &CrmWorld::anyCustomer()
{
    return m_customers[size_t(dice.between(0, qint64(m_customers.size()) - 1))];
}

void CrmWorld::moveTo(CrmCustomer &customer, int stage, int by, qint64 at)
{
    const crmplan::Pool &pool = crmplan::pools()[size_t(customer.pool)];
    if (customer.stage == stage)
        return;
    customer.stage = stage;
    change(Entity::Customer, customer.number, by,
           {{Field::Stage, SimulatedWord{TermList::Stage, pool.stages[size_t(stage)], pool.name}}}, at);
}

const CrmWorld::Day &CrmWorld::dayAt(qint64 second) const
{
    const Instant at = moment(second);
    if (!m_day.date.isValid() || at < m_day.range.from || at >= m_day.range.to) {
        m_day.date = calendar.dayOf(at);
        m_day.range = calendar.range(m_day.date);
    }
    return m_day;
}

bool CrmWorld::isOn(int agent, qint64 second) const
{
    const Day &day = dayAt(second);
    const qint64 begins = toMs(day.range.from) / 1000;
    if (agent == holder)
        return day.date.dayOfWeek() != Qt::Sunday && second >= begins + holderComes
            && second < begins + holderGoes;
    for (const int back : {0, 1}) { // the night shift began the day before
        const auto [from, to] = shiftOf(agent, begins - back * 24 * 3600);
        if (second >= from && second < to && planWorks(agent, day.date.addDays(-back)))
            return true;
    }
    return false;
}

qint64 CrmWorld::whenOn(int agent, qint64 second)
{
    const qint64 late = dice.between(120, 4 * 3600);
    if (isOn(agent, second))
        return second;
    const Day day = dayAt(second);
    for (int ahead = 0; ahead < 8; ++ahead) {
        const QDate date = day.date.addDays(ahead);
        if (agent == holder) {
            const qint64 comes = toMs(calendar.startOf(date)) / 1000 + holderComes;
            if (comes >= second && date.dayOfWeek() != Qt::Sunday)
                return comes + late / 4;
            continue;
        }
        const auto [from, to] = shiftOf(agent, toMs(calendar.startOf(date)) / 1000);
        if (from >= second && planWorks(agent, date))
            return from + std::min(late, to - from - 1);
    }
    return second + late;
}

int CrmWorld::someoneOn(qint64 second, crmplan::Language language)
{
    std::vector<int> speaking, others;
    for (int agent = 0; agent < agentCount(); ++agent)
        if (isOn(agent, second))
            (languageOf(agent) == language ? speaking : others).push_back(agent);
    const std::vector<int> &some = speaking.empty() ? others : speaking;
    const double place = dice.fraction();
    return some.empty() ? -1 : some[size_t(place * double(some.size()))];
}

int CrmWorld::anyAgent(crmplan::Language language)
{
    switch (language) {
    case crmplan::Language::Vietnamese:
        return int(dice.between(0, firstRussian - 1));
    case crmplan::Language::Russian:
        return int(dice.between(firstRussian, firstLatin - 1));
    case crmplan::Language::English:
        break;
    }
    return int(dice.between(firstLatin, agentCount() - 1));
}

SimulatedEntry CrmWorld::text(Field field, std::string_view text)
{
    return {field, FieldValue(std::string(text))};
}
SimulatedEntry CrmWorld::number(Field field, qint64 number) { return {field, FieldValue(number)}; }
SimulatedEntry CrmWorld::time(Field field, qint64 second) { return {field, FieldValue(moment(second))}; }
SimulatedEntry CrmWorld::agent(Field field, int agent)
{
    if (agent == holder)
        return {field, SimulatedOwner{}};
    return {field, SimulatedAgent{planAgents()[size_t(agent)].name}};
}
SimulatedEntry CrmWorld::record(Field field, Entity entity, qint64 number)
{
    return {field, SimulatedRecord{entity, number}};
}
SimulatedEntry CrmWorld::customerEntry(const CrmCustomer &customer)
{
    return record(Field::Customer, Entity::Customer, customer.number);
}
SimulatedEntry CrmWorld::word(Field field, TermList list, qint64 place)
{
    return {field, SimulatedWord{list, crmplan::words(list)[size_t(place)]}};
}
SimulatedEntry CrmWorld::anyWord(Field field, TermList list)
{
    return word(field, list, dice.between(0, qint64(crmplan::words(list).size()) - 1));
}

} // namespace callhelm
