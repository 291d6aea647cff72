#pragma once

#include <array>
#include <queue>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/calendar.h"
#include "ingest/simulator/crmplan.h"
#include "ingest/simulator/dice.h"
#include "ingest/simulator/simulatedact.h"

namespace callhelm {

/// What is going to happen with the simulated customers.
struct CrmEvent
{
    enum class Kind {
        DayBegins,
        CallNoted, ///< customer, agent
        CallRated, ///< number of the survey
        CallTaskMade, ///< customer, agent
        ConversationOpens,
        ConversationGoesOn, ///< conversation
        ConversationRated, ///< conversation
        CareSent,
        DealOpens,
        DealMoves, ///< deal
        LeadArrives,
        LeadContacted, ///< customer
        LeadGoesOn, ///< customer
        Renewal,
        TaskMade,
        TaskDone, ///< task
        MeetingPlanned,
        MeetingOver, ///< meeting
        TicketOpens,
        TicketMoves, ///< ticket
        StageChanges
    };

    qint64 second = 0;
    quint64 order = 0; ///< events of one second happen in the order in which they were planned
    Kind kind = Kind::DayBegins;
    qint64 subject = 0; ///< number of the record, or what is said above
    int agent = -1;
};

/// One of the simulated customers.
struct CrmCustomer
{
    qint64 number = 0;
    std::string phone;
    std::string email;
    crmplan::Language language = crmplan::Language::Vietnamese;
    int owner = -1; ///< place among planAgents()
    int pool = 0;
    int stage = 0;
};

/// The simulated customers and what happens with them at one moment; those who let it go on (CrmDeals,
/// CrmDiary, CrmService, CrmStock) share it. Times are whole seconds since the epoch.
class CrmWorld
{
public:
    using Entries = std::vector<SimulatedEntry>;
    /// In place of an agent: whoever owns the customer when it is written down (SimulatedOwner). They work by
    /// day, from Monday to Saturday.
    static constexpr int holder = -2;

    CrmWorld(quint32 seed, qint64 startSecond, const Calendar &zoneCalendar);

    void plan(qint64 second, CrmEvent::Kind kind, qint64 subject = 0, int agent = -1)
    {
        m_events.push({second, ++m_planned, kind, subject, agent});
    }
    [[nodiscard]] bool isDue(qint64 second) const
    {
        return !m_events.empty() && m_events.top().second <= second;
    }
    CrmEvent takeEvent();

    /// Makes a record; its number. `at` may lie before now.
    qint64 add(Entity entity, int by, Entries entries, qint64 at);
    qint64 add(Entity entity, int by, Entries entries) { return add(entity, by, std::move(entries), now); }
    void change(Entity entity, qint64 number, int by, Entries entries, qint64 at);
    void change(Entity entity, qint64 number, int by, Entries entries)
    {
        change(entity, number, by, std::move(entries), now);
    }
    [[nodiscard]] std::vector<SimulatedAct> takeActs() { return std::exchange(m_acts, {}); }

    /// Makes a customer, known by a phone from now on.
    CrmCustomer &addCustomer(const std::string &phone, int owner, int pool, int stage, qint64 at, int by);
    [[nodiscard]] std::vector<CrmCustomer> &customers() { return m_customers; }
    /// Null where none has the phone.
    [[nodiscard]] CrmCustomer *customerOf(const std::string &phone);
    [[nodiscard]] CrmCustomer &customer(qint64 number) { return m_customers[size_t(number - 1)]; }
    [[nodiscard]] CrmCustomer &anyCustomer();
    /// Moves a customer to a stage of their pool.
    void moveTo(CrmCustomer &customer, int stage, int by, qint64 at);

    // -- who works when --
    [[nodiscard]] bool isOn(int agent, qint64 second) const;
    /// That moment, or one soon after the beginning of the agent's next shift.
    [[nodiscard]] qint64 whenOn(int agent, qint64 second);
    /// Somebody who works at that moment, who speaks the language if there is one; -1: nobody works.
    [[nodiscard]] int someoneOn(qint64 second, crmplan::Language language);
    /// An agent who speaks a language.
    [[nodiscard]] int anyAgent(crmplan::Language language);

    // -- values --
    [[nodiscard]] static SimulatedEntry text(Field field, std::string_view text);
    [[nodiscard]] static SimulatedEntry number(Field field, qint64 number);
    [[nodiscard]] static SimulatedEntry time(Field field, qint64 second);
    [[nodiscard]] static SimulatedEntry agent(Field field, int agent);
    [[nodiscard]] static SimulatedEntry record(Field field, Entity entity, qint64 number);
    [[nodiscard]] static SimulatedEntry customerEntry(const CrmCustomer &customer);
    /// A word of a list, by its place.
    [[nodiscard]] static SimulatedEntry word(Field field, TermList list, qint64 place);
    [[nodiscard]] SimulatedEntry anyWord(Field field, TermList list);

    Calendar calendar;
    Dice dice;
    const qint64 start;
    qint64 now;

private:
    struct Later
    {
        bool operator()(const CrmEvent &a, const CrmEvent &b) const
        {
            return a.second != b.second ? a.second > b.second : a.order > b.order;
        }
    };
    struct Day
    {
        QDate date;
        TimeRange range; ///< of the day
    };
    [[nodiscard]] const Day &dayAt(qint64 second) const;
    void tell(SimulatedRecord record, int by, Entries entries, qint64 at);

    std::priority_queue<CrmEvent, std::vector<CrmEvent>, Later> m_events;
    quint64 m_planned = 0;
    std::vector<SimulatedAct> m_acts;
    std::array<qint64, entityCount> m_counts{};
    std::vector<CrmCustomer> m_customers; ///< by number
    std::unordered_map<std::string, qint64> m_byPhone;
    mutable Day m_day; ///< the one last asked for
};

} // namespace callhelm
