#include "ingest/simulator/crmmodel.h"

#include <algorithm>
#include <map>

#include "ingest/simulator/callcentreplan.h"
#include "ingest/simulator/crmleads.h"
#include "ingest/simulator/crmservice.h"
#include "ingest/simulator/crmstock.h"

namespace callhelm {

namespace {

using Kind = CrmEvent::Kind;

/// How often things happen by themselves on a weekday.
struct Daily
{
    Kind kind;
    int count;
};
constexpr Daily daily[] = {
    {Kind::ConversationOpens, 64}, {Kind::CareSent, 45},     {Kind::DealOpens, 16},
    {Kind::Renewal, 90},           {Kind::TaskMade, 90},     {Kind::MeetingPlanned, 26},
    {Kind::TicketOpens, 9},        {Kind::StageChanges, 60}, {Kind::LeadArrives, 90},
};

int agentNamed(Text name)
{
    const auto agents = planAgents();
    const auto it = std::ranges::find(agents, name, &AgentPlan::name);
    return it == agents.end() ? -1 : int(it - agents.begin());
}

} // namespace

/// What happens, event by event.
class CrmModel::Life
{
public:
    Life(quint32 seed, qint64 start, const Calendar &calendar) : world(seed, start, calendar)
    {
        world.plan(start, Kind::DayBegins);
    }

    void happenBefore(qint64 second)
    {
        while (world.isDue(second - 1))
            happenNext();
    }
    void happenUntil(qint64 second)
    {
        while (world.isDue(second))
            happenNext();
        world.now = std::max(world.now, second);
    }
    void take(const Fact &fact)
    {
        const qint64 second = wholeSeconds(fact.at.time_since_epoch());
        happenBefore(second);
        world.now = std::max(world.now, second);
        if (const auto *entered = std::get_if<CallerEntered>(&fact.body))
            m_calls.insert_or_assign(std::string(entered->call), std::string(entered->number));
        else if (const auto *left = std::get_if<CallerLeft>(&fact.body))
            callerLeft(*left);
        else if (const auto *ended = std::get_if<LegEnded>(&fact.body))
            talkEnded(*ended);
    }
    [[nodiscard]] std::vector<SimulatedAct> takeActs() { return world.takeActs(); }

private:
    void happenNext();
    void planDay();
    /// The number of a caller who leaves the house.
    std::string takeNumber(Text call);
    void callerLeft(const CallerLeft &left);
    void talkEnded(const LegEnded &ended);
    void dealOpens();
    void stageChanges();

    CrmWorld world;
    CrmDeals m_deals{world};
    CrmDiary m_diary{world};
    CrmService m_service{world};
    CrmLeads m_leads{world, m_deals, m_diary};
    std::map<std::string, std::string, std::less<>> m_calls; ///< numbers of callers who are in the house
    bool m_isFilled = false;
};

void CrmModel::Life::happenNext()
{
    const CrmEvent event = world.takeEvent();
    world.now = std::max(world.now, event.second);
    switch (event.kind) {
    case Kind::DayBegins:
        planDay();
        break;
    case Kind::CallNoted:
        m_diary.note(world.customer(event.subject), event.agent, world.now);
        break;
    case Kind::CallRated:
        m_service.callRated(event.subject);
        break;
    case Kind::CallTaskMade:
        m_diary.addTask(world.customer(event.subject), event.agent, crmtexts::Kind::Task, 1);
        break;
    case Kind::ConversationOpens:
        m_service.open();
        break;
    case Kind::ConversationGoesOn:
        m_service.goOn(event.subject);
        break;
    case Kind::ConversationRated:
        m_service.conversationRated(event.subject);
        break;
    case Kind::CareSent:
        m_service.sendCare();
        break;
    case Kind::DealOpens:
        dealOpens();
        break;
    case Kind::DealMoves:
        m_deals.moves(event.subject);
        break;
    case Kind::LeadArrives:
        m_leads.arrives();
        break;
    case Kind::LeadContacted:
        m_leads.isContacted(event.subject);
        break;
    case Kind::LeadGoesOn:
        m_leads.goesOn(event.subject);
        break;
    case Kind::Renewal:
        m_deals.renew();
        break;
    case Kind::TaskMade:
        m_diary.addTask();
        break;
    case Kind::TaskDone:
        m_diary.taskDone(event.subject);
        break;
    case Kind::MeetingPlanned:
        m_diary.planMeeting();
        break;
    case Kind::MeetingOver:
        m_diary.meetingOver(event.subject);
        break;
    case Kind::TicketOpens:
        m_service.openTicket();
        break;
    case Kind::TicketMoves:
        m_service.ticketMoves(event.subject);
        break;
    case Kind::StageChanges:
        stageChanges();
        break;
    }
}

/// What is to happen by itself on the day that begins, by the same times of day as calls.
void CrmModel::Life::planDay()
{
    if (!m_isFilled)
        CrmStock(world, m_deals, m_diary).fill();
    m_isFilled = true;
    const QDate date = world.calendar.dayOf(instantFromMs(world.now * 1000));
    const TimeRange range = world.calendar.range(date);
    const qint64 begins = toMs(range.from) / 1000;
    const qint64 ends = toMs(range.to) / 1000;
    const auto weekday = Qt::DayOfWeek(date.dayOfWeek());
    for (const Daily &one : daily)
        for (int i = 0; i < one.count; ++i) {
            const qint64 at = world.dice.between(begins, ends - 1);
            const bool happens
                = world.dice.fraction() * planHighestRate() < planArrivalRate(at - begins, weekday) * 1.6;
            if (happens && at >= world.now)
                world.plan(at, one.kind);
        }
    world.plan(ends, Kind::DayBegins);
}

std::string CrmModel::Life::takeNumber(Text call)
{
    const auto it = m_calls.find(call);
    return it == m_calls.end() ? std::string() : m_calls.extract(it).mapped();
}

void CrmModel::Life::callerLeft(const CallerLeft &left)
{
    const std::string number = takeNumber(left.call);
    const CrmCustomer *customer = world.customerOf(number);
    if (customer == nullptr || customer->owner < 0 || left.how == CallerLeft::How::ByKey)
        return;
    if (world.dice.chance(0.25))
        m_diary.addTask(*customer, customer->owner, crmtexts::Kind::MissedCall, 0);
}

void CrmModel::Life::talkEnded(const LegEnded &ended)
{
    const std::string number = takeNumber(ended.call);
    const int agent = agentNamed(ended.agent);
    const bool isTransfer
        = ended.by == LegEnded::By::BlindTransfer || ended.by == LegEnded::By::AttendedTransfer;
    if (number.empty() || agent < 0 || isTransfer)
        return;
    CrmCustomer *customer = world.customerOf(number);
    if (customer == nullptr && world.dice.chance(0.02)) {
        const int pool = world.dice.chance(0.6) ? crmplan::hotline : crmplan::website;
        customer = &world.addCustomer(number, agent, pool, 0, world.now, agent);
        world.plan(world.now + world.dice.between(5, 60), Kind::CallNoted, customer->number, agent);
    } else if (customer != nullptr) {
        const double what = world.dice.fraction();
        if (what < 0.24)
            world.plan(world.now + world.dice.between(5, 90), Kind::CallNoted, customer->number, agent);
        else if (what < 0.30)
            world.plan(world.now + world.dice.between(5, 90), Kind::CallTaskMade, customer->number, agent);
        else if (what < 0.35)
            m_service.openTicket(*customer, agent);
        else if (what < 0.37)
            m_deals.open(*customer, agent, world.now);
    }
    m_service.askCaller(ended.call, customer != nullptr ? customer->number : 0, agent,
                        wholeSeconds(ended.wait));
}

void CrmModel::Life::dealOpens()
{
    CrmCustomer &customer = world.anyCustomer();
    if (customer.owner >= 0 && world.isOn(customer.owner, world.now))
        m_deals.open(customer, customer.owner, world.now);
}

/// Somebody in charge moves a customer on, or gives up.
void CrmModel::Life::stageChanges()
{
    CrmCustomer &customer = world.anyCustomer();
    const crmplan::Pool &pool = crmplan::pools()[size_t(customer.pool)];
    const bool givesUp = world.dice.chance(0.12);
    if (customer.owner < 0 || customer.stage >= pool.won - 1 || !world.isOn(customer.owner, world.now))
        return;
    world.moveTo(customer, givesUp ? pool.lost : customer.stage + 1, customer.owner, world.now);
}

CrmModel::CrmModel(quint32 seed, Instant start, const Calendar &calendar)
    : d(std::make_unique<Life>(seed, wholeSeconds(start.time_since_epoch()), calendar))
{
}
CrmModel::CrmModel(CrmModel &&) noexcept = default;
CrmModel &CrmModel::operator=(CrmModel &&) noexcept = default;
CrmModel::~CrmModel() = default;

std::vector<SimulatedAct> CrmModel::advance(const FactBatch &calls, Instant until)
{
    for (const Fact &fact : calls.facts)
        d->take(fact);
    d->happenUntil(wholeSeconds(until.time_since_epoch()));
    return d->takeActs();
}

} // namespace callhelm
