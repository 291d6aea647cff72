#include "domain/kpiact.h"

namespace callhelm {

namespace {

using enum ActKind;

constexpr KpiNumber numbers[]{KpiNumber::Calls,
                              KpiNumber::CallsConnected,
                              KpiNumber::TalkTime,
                              KpiNumber::TalkOutTime,
                              KpiNumber::TalkInTime,
                              KpiNumber::CustomersNew,
                              KpiNumber::CustomersTouched,
                              KpiNumber::Interactions,
                              KpiNumber::TasksNew,
                              KpiNumber::TasksDone,
                              KpiNumber::Meetings,
                              KpiNumber::EmailsSent,
                              KpiNumber::SmsSent,
                              KpiNumber::DealsNew,
                              KpiNumber::DealsTouched,
                              KpiNumber::DealsWon,
                              KpiNumber::Revenue,
                              KpiNumber::DealInteractions,
                              KpiNumber::OrderRevenue,
                              KpiNumber::TicketsNew,
                              KpiNumber::TicketsDone,
                              KpiNumber::ConversationsNew,
                              KpiNumber::RevenueElsewhere,
                              KpiNumber::OrderRevenueElsewhere};

constexpr ActKinds kindsFor(KpiNumber number)
{
    switch (number) {
    case KpiNumber::Calls:
        return {CallPart};
    case KpiNumber::CallsConnected:
    case KpiNumber::TalkTime:
    case KpiNumber::TalkOutTime:
    case KpiNumber::TalkInTime:
        return {CallTalked};
    case KpiNumber::CustomersNew:
        return {CustomerNew};
    case KpiNumber::CustomersTouched:
        return {CustomerCreated, CustomerUpdated, NoteAdded,  NoteEdited,
                DealCreated,     DealMoved,       CallTalked, Met};
    case KpiNumber::Interactions:
        return {CustomerCreated, CustomerUpdated, NoteAdded, DealCreated, DealEdited, DealMoved,
                CallMade,        CallReceived,    Met,       CareSent,    EmailOut,   EmailReceived};
    case KpiNumber::TasksNew:
        return {TaskNew};
    case KpiNumber::TasksDone:
        return {TaskDone};
    case KpiNumber::Meetings:
        return {Met};
    case KpiNumber::EmailsSent:
        return {EmailSent};
    case KpiNumber::SmsSent:
        return {SmsSent};
    case KpiNumber::DealsNew:
        return {DealCreated};
    case KpiNumber::DealsTouched:
        return {DealCreated, DealEdited, DealMoved};
    case KpiNumber::DealsWon:
        return {DealWon, DealWonElsewhere};
    case KpiNumber::Revenue:
        return {DealWon};
    case KpiNumber::DealInteractions:
        return {DealCreated, DealEdited, DealMoved, DealCancelled};
    case KpiNumber::OrderRevenue:
        return {Ordered};
    case KpiNumber::TicketsNew:
        return {TicketNew};
    case KpiNumber::TicketsDone:
        return {TicketDone};
    case KpiNumber::ConversationsNew:
        return {ConversationNew};
    case KpiNumber::Satisfaction:
    case KpiNumber::RatingMean:
        break;
    case KpiNumber::RevenueElsewhere:
        return {DealWonElsewhere};
    case KpiNumber::OrderRevenueElsewhere:
        return {OrderedElsewhere};
    }
    return {};
}

/// Of the kinds of one save each counts one.
qint64 countOf(ActKinds kinds, ActKinds counted)
{
    qint64 count = 0;
    for (qint64 bits = kinds.bits() & counted.bits(); bits != 0; bits &= bits - 1)
        ++count;
    return count;
}

} // namespace

ActKinds kindsOf(KpiNumber number) { return kindsFor(number); }

ActKinds careKinds()
{
    return {CustomerCreated, CustomerUpdated, NoteAdded,      DealCreated, DealEdited,
            DealMoved,       CallMade,        CallReceived,   Met,         CareSent,
            EmailOut,        ChatSent,        MeetingPlanned, TaskDone};
}

std::vector<KpiPart> partsOf(const KpiAct &act, qint64 piece)
{
    std::vector<KpiPart> parts;
    for (const KpiNumber number : numbers) {
        const qint64 count = countOf(act.kinds, kindsFor(number));
        if (count == 0)
            continue;
        KpiPart part{number, 0, count};
        switch (number) {
        case KpiNumber::TalkTime:
            part.value = act.amount + act.amountOut;
            break;
        case KpiNumber::TalkInTime:
            part.value = act.amount;
            break;
        case KpiNumber::TalkOutTime:
            part.value = act.amountOut;
            break;
        case KpiNumber::Revenue:
        case KpiNumber::OrderRevenue:
            part.value = act.amount;
            break;
        case KpiNumber::CustomersTouched:
            if (!act.customer.isValid())
                continue;
            part = {number, act.customer.value(), 1};
            break;
        case KpiNumber::Calls:
        case KpiNumber::CallsConnected:
        case KpiNumber::DealsTouched:
            part = {number, piece, 1};
            break;
        default:
            break;
        }
        if (part.value != 0)
            parts.push_back(part);
    }
    return parts;
}

} // namespace callhelm
