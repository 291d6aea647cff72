#include "common/words.h"

#include <QCoreApplication>

namespace callhelm::words {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("callhelm::words", text); }
} // namespace

QString agentState(AgentState state)
{
    switch (state) {
    case AgentState::Offline:
        return tr("Off");
    case AgentState::Available:
        return tr("Available");
    case AgentState::Ringing:
        return tr("Ringing");
    case AgentState::Talking:
        return tr("Talking");
    case AgentState::WrapUp:
        return tr("Wrap-up");
    case AgentState::Paused:
        return tr("Paused");
    }
    return {};
}

QString outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Waiting:
        return tr("Waiting");
    case Outcome::Answered:
        return tr("Answered");
    case Outcome::Abandoned:
        return tr("Abandoned");
    case Outcome::TimedOut:
        return tr("Timed out");
    case Outcome::LeftByKey:
        return tr("Left by key");
    case Outcome::LeftEmpty:
        return tr("Left empty");
    case Outcome::RefusedFull:
        return tr("Refused: queue full");
    case Outcome::RefusedEmpty:
        return tr("Refused: nobody in");
    case Outcome::RefusedClosed:
        return tr("Refused: closed");
    case Outcome::RefusedOther:
        return tr("Refused: diverted");
    }
    return {};
}

QString legEnd(LegEnd end)
{
    switch (end) {
    case LegEnd::Open:
        return tr("Still talking");
    case LegEnd::Agent:
        return tr("Agent hung up");
    case LegEnd::Caller:
        return tr("Caller hung up");
    case LegEnd::BlindTransfer:
        return tr("Blind transfer");
    case LegEnd::AttendedTransfer:
        return tr("Attended transfer");
    case LegEnd::Restart:
        return tr("Cut by a restart");
    case LegEnd::Unknown:
        return tr("Unknown");
    }
    return {};
}

QString direction(Direction direction) { return direction == Direction::In ? tr("In") : tr("Out"); }

QString directEnd(DirectEnd end)
{
    switch (end) {
    case DirectEnd::Answered:
        return tr("Answered");
    case DirectEnd::Unanswered:
        return tr("Not answered");
    case DirectEnd::Busy:
        return tr("Busy");
    case DirectEnd::Failed:
        return tr("Failed");
    }
    return {};
}

QString definition(ServiceLevelDefinition definition)
{
    switch (definition) {
    case ServiceLevelDefinition::OfOffered:
        return tr("of offered");
    case ServiceLevelDefinition::ShortLeftOut:
        return tr("short abandons left out");
    case ServiceLevelDefinition::OfAnswered:
        return tr("of answered");
    case ServiceLevelDefinition::AbandonsCredited:
        return tr("abandons within the threshold credited");
    }
    return {};
}

QString doubt(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        return {};
    case Doubt::NoEntry:
        return tr("Entry not in the log");
    case Doubt::CutByRestart:
        return tr("Cut by a restart");
    case Doubt::LostSight:
        return tr("End not seen");
    }
    return {};
}

QString finding(std::optional<FindingRow::Kind> kind)
{
    if (!kind)
        return tr("Rejected line");
    switch (*kind) {
    case FindingRow::Kind::Orphan:
        return tr("Orphan event");
    case FindingRow::Kind::Overlap:
        return tr("Overlap");
    case FindingRow::Kind::ClockJump:
        return tr("Clock jump");
    case FindingRow::Kind::Doubled:
        return tr("Doubled");
    case FindingRow::Kind::UnknownEvent:
        return tr("Unknown event");
    case FindingRow::Kind::NeverEnded:
        return tr("Never ended");
    case FindingRow::Kind::CutByRestart:
        return tr("Cut by a restart");
    case FindingRow::Kind::TwoNames:
        return tr("Two names of one agent?");
    }
    return {};
}

QString formula(ServiceLevelDefinition definition)
{
    switch (definition) {
    case ServiceLevelDefinition::OfOffered:
        return tr("answered in time / (answered + abandoned + other exits)");
    case ServiceLevelDefinition::ShortLeftOut:
        return tr("answered in time / (answered + abandoned + other exits \u2212 short abandons)");
    case ServiceLevelDefinition::OfAnswered:
        return tr("answered in time / answered");
    case ServiceLevelDefinition::AbandonsCredited:
        return tr("(answered in time + abandoned in time) / (answered + abandoned + other exits)");
    }
    return {};
}

QString interval(By by)
{
    switch (by) {
    case By::Quarter:
        return tr("15 minutes");
    case By::HalfHour:
        return tr("30 minutes");
    case By::Hour:
        return tr("Hour");
    case By::Day:
        return tr("Day");
    case By::Week:
        return tr("Week");
    case By::Month:
        return tr("Month");
    case By::All:
        return tr("Whole range");
    }
    return {};
}

Token colour(AgentState state)
{
    switch (state) {
    case AgentState::Offline:
        return Token::Offline;
    case AgentState::Available:
        return Token::Free;
    case AgentState::Ringing:
        return Token::Ringing;
    case AgentState::Talking:
        return Token::Talking;
    case AgentState::WrapUp:
        return Token::WrapUp;
    case AgentState::Paused:
        return Token::Paused;
    }
    return Token::Offline;
}

} // namespace callhelm::words
