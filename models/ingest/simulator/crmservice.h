#pragma once

#include <string>
#include <unordered_map>

#include "ingest/simulator/crmtexts.h"
#include "ingest/simulator/crmworld.h"

namespace callhelm {

/// Conversations with their messages, tickets, and what customers say of them in surveys.
class CrmService
{
public:
    /// `world` must outlive it.
    explicit CrmService(CrmWorld &world) : m_world(world) { }

    // -- conversations --
    void open();
    void goOn(qint64 conversation);
    void conversationRated(qint64 conversation);
    /// A message that nobody asked for.
    void sendCare();

    // -- tickets --
    /// `agent` opens it and is in charge.
    void openTicket(const CrmCustomer &customer, int agent);
    /// Of any customer, by whoever works.
    void openTicket();
    void ticketMoves(qint64 ticket);

    // -- surveys --
    /// Asks who called, whose customer may be none's; not everybody answers. `wait`: seconds before the talk.
    void askCaller(std::string_view call, qint64 customer, int agent, qint64 wait);
    void callRated(qint64 survey);

private:
    struct Conversation
    {
        qint64 customer = 0;
        int agent = -1;
        qint64 kind = 0; ///< of its messages
        int messages = 0;
        bool answered = false;
        bool resolved = false;
    };
    struct Ticket
    {
        qint64 customer = 0;
        int owner = -1;
        qint64 parent = 0;
        int openChildren = 0;
        TicketStatus status = TicketStatus::New;
    };
    struct CallSurvey
    {
        std::string call;
        qint64 customer = 0;
        int agent = -1;
        qint64 wait = 0;
    };
    void say(qint64 number, const Conversation &conversation, MessageWho who);
    qint64 addTicket(const CrmCustomer &customer, int agent, qint64 parent);
    void planTicket(qint64 number, const Ticket &ticket, qint64 least, qint64 most);
    void rate(CrmWorld::Entries entries, const CrmCustomer *customer, int agent, double mood,
              std::string_view survey);

    CrmWorld &m_world;
    std::unordered_map<qint64, Conversation> m_conversations;
    std::unordered_map<qint64, Ticket> m_tickets;
    std::unordered_map<qint64, CallSurvey> m_surveys;
    qint64 m_lastSurvey = 0;
};

} // namespace callhelm
