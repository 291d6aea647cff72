#pragma once

#include <initializer_list>
#include <vector>

#include "base/time.h"
#include "domain/recordschema.h"

namespace callhelm {

/// Figures that acts and calls add up to, by their numbers in the store (KpiMetric::number).
enum class KpiNumber : quint8 {
    Calls = 1,
    CallsConnected,
    TalkTime, ///< milliseconds
    TalkOutTime,
    TalkInTime,
    CustomersNew,
    CustomersTouched,
    Interactions,
    TasksNew,
    TasksDone,
    Meetings,
    EmailsSent,
    SmsSent,
    DealsNew,
    DealsTouched,
    DealsWon,
    Revenue, ///< hundredths
    DealInteractions,
    OrderRevenue, ///< hundredths
    TicketsNew,
    TicketsDone,
    ConversationsNew,
    Satisfaction, ///< this and the next are no sums: they are read from the ratings
    RatingMean,
    // Beside a figure, never in it: records whose amount is in another currency.
    RevenueElsewhere = 101,
    OrderRevenueElsewhere
};

/// What one save of one record, or one call, was. Their numbers are kept in stores.
enum class ActKind : quint8 {
    CustomerNew, ///< for the first owner
    CustomerCreated,
    CustomerUpdated,
    NoteAdded,
    NoteEdited,
    DealCreated,
    DealEdited,
    DealMoved, ///< to another status
    DealCancelled,
    DealWon,
    DealWonElsewhere, ///< in another currency
    TaskNew,
    TaskDone,
    Met,
    CareSent, ///< sms or care, by a person
    SmsSent, ///< with success
    EmailOut,
    EmailSent, ///< with success
    EmailReceived,
    Ordered,
    OrderedElsewhere,
    TicketNew,
    TicketDone,
    ConversationNew,
    CallPart, ///< dialled, was rung in vain, or answered
    CallTalked,
    CallMade, ///< to a customer
    CallReceived, ///< from a customer, with success
    ChatSent, ///< by a person; like the next it adds to no figure, and is care of a lead
    MeetingPlanned
};

class ActKinds
{
public:
    constexpr ActKinds() = default;
    constexpr ActKinds(std::initializer_list<ActKind> kinds)
    {
        for (const ActKind kind : kinds)
            add(kind);
    }
    constexpr explicit ActKinds(qint64 bits) : m_bits(bits) { }
    constexpr void add(ActKind kind) { m_bits |= qint64(1) << int(kind); }
    [[nodiscard]] constexpr bool has(ActKind kind) const { return (m_bits >> int(kind) & 1) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr qint64 bits() const { return m_bits; }
    bool operator==(const ActKinds &) const = default;

private:
    qint64 m_bits = 0;
};

/// Something that counts for an agent in the figures of SPEC section 4.
struct KpiAct
{
    Instant at; ///< the day it counts on
    AgentId agent;
    ActKinds kinds;
    RecordId customer; ///< whom it concerns; none: nobody known
    qint64 amount = 0; ///< of DealWon, Ordered: hundredths; of calls: ms talked on calls in
    qint64 amountOut = 0; ///< of calls: ms talked on calls out
    bool operator==(const KpiAct &) const = default;
};

/// How a figure is made of such parts.
enum class KpiAdds : quint8 {
    Sum,
    OncePerPiece, ///< each call once, whoever took part
    OncePerEntity ///< each customer, or deal, once over any range
};
[[nodiscard]] constexpr KpiAdds addsOf(KpiNumber number)
{
    switch (number) {
    case KpiNumber::Calls:
    case KpiNumber::CallsConnected:
        return KpiAdds::OncePerPiece;
    case KpiNumber::CustomersTouched:
    case KpiNumber::DealsTouched:
        return KpiAdds::OncePerEntity;
    default:
        return KpiAdds::Sum;
    }
}

/// What an act adds to one figure.
struct KpiPart
{
    KpiNumber number = KpiNumber::Calls;
    qint64 entity = 0; ///< of a figure that counts each once: which one
    qint64 value = 0;
    bool operator==(const KpiPart &) const = default;
};
/// All that an act adds. `piece` is the record, or the call, that it is of.
[[nodiscard]] std::vector<KpiPart> partsOf(const KpiAct &act, qint64 piece);
/// The kinds of acts that add to a figure.
[[nodiscard]] ActKinds kindsOf(KpiNumber number);
/// What is care of a customer by who did it (SPEC section 7, Recall): the interactions of section 4 that are
/// not the customer's own, a chat message out, a meeting planned, a task completed for them.
[[nodiscard]] ActKinds careKinds();

} // namespace callhelm
