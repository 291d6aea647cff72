#pragma once

#include <span>
#include <string_view>

#include "ingest/simulator/crmplan.h"

namespace callhelm {

class Dice;

/// What is written in the simulated call centre, in the customer's language.
namespace crmtexts {

enum class Kind {
    Note, ///< after a call
    MissedCall, ///< task after a call that nobody took
    Task,
    Ticket,
    ChildTicket,
    Question, ///< of the customer, in a conversation
    Bot, ///< the first answer, by itself
    Answer, ///< of an agent
    Thanks, ///< of the customer, at the end
    Subject, ///< of an e-mail conversation
    Care, ///< message that is sent without being asked
    Praise, ///< beside a good rating
    Complaint ///< beside a bad one
};

[[nodiscard]] std::span<const std::string_view> all(Kind kind, crmplan::Language language);
[[nodiscard]] std::string_view any(Dice &dice, Kind kind, crmplan::Language language);

} // namespace crmtexts

} // namespace callhelm
