#include "calls/calloutcome.h"

namespace callhelm {

Outcome outcomeOf(CallerLeft::How how)
{
    switch (how) {
    case CallerLeft::How::Abandoned:
        return Outcome::Abandoned;
    case CallerLeft::How::TimedOut:
        return Outcome::TimedOut;
    case CallerLeft::How::ByKey:
    case CallerLeft::How::Withdrawn: // by somebody's choice, too, and no key of its own in the books
        return Outcome::LeftByKey;
    case CallerLeft::How::QueueEmpty:
        return Outcome::LeftEmpty;
    }
    return Outcome::Abandoned;
}

Outcome outcomeOf(CallerRefused::Why why)
{
    switch (why) {
    case CallerRefused::Why::QueueFull:
        return Outcome::RefusedFull;
    case CallerRefused::Why::NobodyIn:
        return Outcome::RefusedEmpty;
    case CallerRefused::Why::Closed:
        return Outcome::RefusedClosed;
    case CallerRefused::Why::Diverted:
        return Outcome::RefusedOther;
    }
    return Outcome::RefusedOther;
}

LegEnd endOf(LegEnded::By by)
{
    switch (by) {
    case LegEnded::By::Agent:
        return LegEnd::Agent;
    case LegEnded::By::Caller:
        return LegEnd::Caller;
    case LegEnded::By::BlindTransfer:
        return LegEnd::BlindTransfer;
    case LegEnded::By::AttendedTransfer:
        return LegEnd::AttendedTransfer;
    case LegEnded::By::Unknown:
        break;
    }
    return LegEnd::Unknown;
}

DirectEnd endOf(CallRecorded::How how)
{
    switch (how) {
    case CallRecorded::How::Answered:
        return DirectEnd::Answered;
    case CallRecorded::How::Busy:
        return DirectEnd::Busy;
    case CallRecorded::How::Failed:
        return DirectEnd::Failed;
    case CallRecorded::How::Unanswered:
        break;
    }
    return DirectEnd::Unanswered;
}

} // namespace callhelm
