#include "ingest/simulator/crmservice.h"

#include <algorithm>
#include <array>

#include "ingest/simulator/crmplan.h"

namespace callhelm {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 scale = 5;
constexpr double firstAnswerMean = 190; // seconds
constexpr double callersWhoAnswer = 0.12; // of those whose call went through
constexpr double writersWhoAnswer = 0.45;
constexpr int unluckyAgent = 3; // one of them is rated worse than the others

// Places among the channels.
enum Channel : qint64 { Phone, Zalo, Facebook, Website, Mail };

qint64 anyChannel(Dice &dice)
{
    const double part = dice.fraction();
    return part < 0.42 ? Zalo : part < 0.65 ? Facebook : part < 0.84 ? Website : Mail;
}

} // namespace

void CrmService::open()
{
    const CrmCustomer &customer = m_world.anyCustomer();
    Conversation one;
    one.customer = customer.number;
    const qint64 channel = anyChannel(m_world.dice);
    one.kind = qint64(channel == Mail ? MessageKind::Email : MessageKind::Chat);
    one.agent = m_world.someoneOn(m_world.now, customer.language);
    CrmWorld::Entries entries{
        CrmWorld::customerEntry(customer), CrmWorld::word(Field::Channel, TermList::Channel, channel),
        CrmWorld::time(Field::Opened, m_world.now),
        CrmWorld::number(Field::Status, qint64(ConversationStatus::Open)),
        CrmWorld::text(Field::Subject,
                       crmtexts::any(m_world.dice, crmtexts::Kind::Subject, customer.language))};
    if (one.agent >= 0)
        entries.push_back(CrmWorld::agent(Field::Owner, one.agent));
    const qint64 number = m_world.add(Entity::Conversation, -1, std::move(entries));
    say(number, one, MessageWho::Customer);
    if (channel != Mail && m_world.dice.chance(0.5))
        say(number, one, MessageWho::Bot);
    one.messages = int(m_world.dice.between(1, 4));
    const bool isNeverAnswered = one.agent < 0 || m_world.dice.chance(0.04);
    if (isNeverAnswered)
        return;
    const double slower = channel == Mail ? 12 : 1;
    m_world.plan(
        m_world.whenOn(one.agent,
                       m_world.now + 10 + qint64(m_world.dice.exponential(firstAnswerMean * slower))),
        CrmEvent::Kind::ConversationGoesOn, number);
    m_conversations.emplace(number, one);
}

void CrmService::say(qint64 number, const Conversation &conversation, MessageWho who)
{
    const CrmCustomer &customer = m_world.customer(conversation.customer);
    const bool isFirst = conversation.messages == 0;
    const crmtexts::Kind text = who == MessageWho::Bot ? crmtexts::Kind::Bot
        : who == MessageWho::Person                    ? crmtexts::Kind::Answer
        : isFirst                                      ? crmtexts::Kind::Question
                                                       : crmtexts::Kind::Thanks;
    CrmWorld::Entries entries{
        CrmWorld::record(Field::Conversation, Entity::Conversation, number),
        CrmWorld::customerEntry(customer),
        CrmWorld::number(Field::Kind, conversation.kind),
        CrmWorld::number(Field::Direction,
                         qint64(who == MessageWho::Customer ? MessageDirection::In : MessageDirection::Out)),
        CrmWorld::number(Field::Who, qint64(who)),
        CrmWorld::time(Field::At, m_world.now),
        CrmWorld::number(Field::Ok, 1),
        CrmWorld::text(Field::Text, crmtexts::any(m_world.dice, text, customer.language))};
    if (who == MessageWho::Person)
        entries.push_back(CrmWorld::agent(Field::Author, conversation.agent));
    m_world.add(Entity::Message, who == MessageWho::Person ? conversation.agent : -1, std::move(entries));
}

void CrmService::goOn(qint64 number)
{
    Conversation &one = m_conversations.at(number);
    Dice &dice = m_world.dice;
    const auto again = [&](qint64 least, qint64 most) {
        const qint64 at = m_world.now + dice.between(least, most);
        m_world.plan(one.answered ? at : m_world.whenOn(one.agent, at), CrmEvent::Kind::ConversationGoesOn,
                     number);
    };
    if (one.messages > 0) {
        one.answered = !one.answered; // they take turns
        say(number, one, one.answered ? MessageWho::Person : MessageWho::Customer);
        if (one.answered)
            --one.messages;
        again(15, 400);
        return;
    }
    if (dice.chance(0.93)) {
        m_world.change(Entity::Conversation, number, one.agent,
                       {CrmWorld::number(Field::Status, qint64(ConversationStatus::Resolved)),
                        CrmWorld::time(Field::Resolved, m_world.now)});
        if (dice.chance(writersWhoAnswer)) {
            m_world.plan(m_world.now + dice.between(30, 900), CrmEvent::Kind::ConversationRated, number);
            return;
        }
    }
    m_conversations.erase(number);
}

void CrmService::conversationRated(qint64 number)
{
    const Conversation one = m_conversations.at(number);
    rate({CrmWorld::record(Field::Conversation, Entity::Conversation, number)},
         &m_world.customer(one.customer), one.agent, 0, "chat");
    if (m_world.dice.chance(0.05)) // some change their minds
        m_world.plan(m_world.now + m_world.dice.between(60, hour), CrmEvent::Kind::ConversationRated, number);
    else
        m_conversations.erase(number);
}

void CrmService::sendCare()
{
    const CrmCustomer &customer = m_world.anyCustomer();
    const int agent = customer.owner;
    if (agent < 0 || !m_world.isOn(agent, m_world.now))
        return;
    const bool isSms = m_world.dice.chance(0.7);
    m_world.add(
        Entity::Message, agent,
        {CrmWorld::customerEntry(customer),
         CrmWorld::number(Field::Kind, qint64(isSms ? MessageKind::Sms : MessageKind::Care)),
         CrmWorld::number(Field::Direction, qint64(MessageDirection::Out)),
         CrmWorld::number(Field::Who, qint64(MessageWho::Person)), CrmWorld::agent(Field::Author, agent),
         CrmWorld::time(Field::At, m_world.now),
         CrmWorld::number(Field::Ok, m_world.dice.chance(0.97) ? 1 : 0),
         CrmWorld::text(Field::Text, crmtexts::any(m_world.dice, crmtexts::Kind::Care, customer.language))});
}

qint64 CrmService::addTicket(const CrmCustomer &customer, int agent, qint64 parent)
{
    Dice &dice = m_world.dice;
    const crmtexts::Kind kind = parent == 0 ? crmtexts::Kind::Ticket : crmtexts::Kind::ChildTicket;
    const double part = dice.fraction();
    const qint64 priority = part < 0.15 ? 0 : part < 0.7 ? 1 : part < 0.92 ? 2 : 3;
    constexpr std::array<qint64, 4> hoursByPriority{72, 48, 24, 6};
    CrmWorld::Entries entries{
        CrmWorld::customerEntry(customer),
        CrmWorld::agent(Field::Owner, agent),
        CrmWorld::text(Field::Subject, crmtexts::any(dice, kind, customer.language)),
        CrmWorld::number(Field::Status, qint64(TicketStatus::New)),
        CrmWorld::word(Field::Priority, TermList::Priority, priority),
        CrmWorld::time(Field::Due, m_world.now + hoursByPriority.at(size_t(priority)) * hour)};
    if (parent != 0)
        entries.push_back(CrmWorld::record(Field::Parent, Entity::Ticket, parent));
    const qint64 number = m_world.add(Entity::Ticket, agent, std::move(entries));
    Ticket ticket;
    ticket.customer = customer.number;
    ticket.owner = agent;
    ticket.parent = parent;
    m_tickets.emplace(number, ticket);
    if (!dice.chance(0.05)) // some nobody ever begins
        planTicket(number, ticket, 120, 3 * hour);
    return number;
}

void CrmService::planTicket(qint64 number, const Ticket &ticket, qint64 least, qint64 most)
{
    m_world.plan(m_world.whenOn(ticket.owner, m_world.now + m_world.dice.between(least, most)),
                 CrmEvent::Kind::TicketMoves, number);
}

void CrmService::openTicket(const CrmCustomer &customer, int agent)
{
    const qint64 number = addTicket(customer, agent, 0);
    if (!m_world.dice.chance(0.22))
        return;
    const auto children = int(m_world.dice.between(1, 3));
    for (int child = 0; child < children; ++child) {
        const int helper = m_world.someoneOn(m_world.now, customer.language);
        addTicket(customer, helper < 0 ? agent : helper, number);
    }
    m_tickets.at(number).openChildren = children;
}

void CrmService::openTicket()
{
    const CrmCustomer &customer = m_world.anyCustomer();
    if (const int agent = m_world.someoneOn(m_world.now, customer.language); agent >= 0)
        openTicket(customer, agent);
}

void CrmService::ticketMoves(qint64 number)
{
    Ticket &ticket = m_tickets.at(number);
    const auto become = [&](TicketStatus status, CrmWorld::Entries entries = {}) {
        ticket.status = status;
        entries.push_back(CrmWorld::number(Field::Status, qint64(status)));
        m_world.change(Entity::Ticket, number, ticket.owner, std::move(entries));
    };
    if (ticket.status == TicketStatus::New) {
        become(TicketStatus::Open, {CrmWorld::time(Field::FirstResponse, m_world.now)});
        return planTicket(number, ticket, hour / 2, 20 * hour);
    }
    if (ticket.status == TicketStatus::Open && m_world.dice.chance(0.3)) {
        become(TicketStatus::Waiting);
        return planTicket(number, ticket, 2 * hour, 30 * hour);
    }
    if (ticket.openChildren > 0) // not before those that it waits for
        return planTicket(number, ticket, 4 * hour, 12 * hour);
    become(TicketStatus::Done, {CrmWorld::time(Field::Done, m_world.now)});
    if (ticket.parent != 0)
        --m_tickets.at(ticket.parent).openChildren;
    const Ticket done = ticket;
    m_tickets.erase(number);
    if (done.parent == 0 && m_world.dice.chance(0.3))
        rate({CrmWorld::record(Field::Ticket, Entity::Ticket, number)}, &m_world.customer(done.customer),
             done.owner, 0, "ticket");
}

void CrmService::askCaller(std::string_view call, qint64 customer, int agent, qint64 wait)
{
    if (!m_world.dice.chance(callersWhoAnswer))
        return;
    m_surveys.emplace(++m_lastSurvey, CallSurvey{std::string(call), customer, agent, wait});
    m_world.plan(m_world.now + m_world.dice.between(8, 180), CrmEvent::Kind::CallRated, m_lastSurvey);
}

void CrmService::callRated(qint64 number)
{
    const auto node = m_surveys.extract(number);
    const CallSurvey &survey = node.mapped();
    constexpr qint64 patience = 60;
    rate({CrmWorld::text(Field::Call, survey.call)},
         survey.customer != 0 ? &m_world.customer(survey.customer) : nullptr, survey.agent,
         survey.wait > patience ? -0.12 : 0, "call");
}

/// `mood`: added to the chance of a good score.
void CrmService::rate(CrmWorld::Entries entries, const CrmCustomer *customer, int agent, double mood,
                      std::string_view survey)
{
    Dice &dice = m_world.dice;
    const double good = 0.9 + mood - (agent == unluckyAgent ? 0.17 : 0);
    const bool isGood = dice.chance(good);
    const double part = dice.fraction();
    const qint64 score = isGood ? (part < 0.73 ? 5 : 4) : part < 0.45 ? 3 : part < 0.65 ? 2 : 1;
    if (customer != nullptr)
        entries.push_back(CrmWorld::customerEntry(*customer));
    entries.push_back(CrmWorld::agent(Field::Agent, agent));
    entries.push_back(CrmWorld::number(Field::Score, score * numberUnit));
    entries.push_back(CrmWorld::number(Field::Scale, scale * numberUnit));
    entries.push_back(CrmWorld::time(Field::At, m_world.now));
    entries.push_back(CrmWorld::text(Field::Survey, survey));
    if (customer != nullptr && dice.chance(0.3))
        entries.push_back(
            CrmWorld::text(Field::Text,
                           crmtexts::any(dice, isGood ? crmtexts::Kind::Praise : crmtexts::Kind::Complaint,
                                         customer->language)));
    m_world.add(Entity::Rating, -1, std::move(entries));
}

} // namespace callhelm
