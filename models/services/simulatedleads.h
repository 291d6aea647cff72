#pragma once

#include <optional>

#include "base/calendar.h"
#include "base/result.h"
#include "domain/leadrule.h"

namespace callhelm {

class Database;
class Journal;

/// Lets rules hand out what arrives in a past that is made up, at the moments at which a program that runs
/// would have: to the minute. Who is on shift then counts as online. Nothing is handed out without rules.
class SimulatedLeads
{
public:
    /// `present`: from then on the program hands out by itself.
    SimulatedLeads(const Calendar &calendar, Instant present) : m_calendar(calendar), m_present(present) { }

    /// Something came at that moment.
    void expect(Instant at);
    /// Whether there is something to be looked at before what happens at `at` is written.
    [[nodiscard]] bool isDue(Instant at) const { return m_next && *m_next <= at && *m_next <= m_present; }
    /// Hands out all that is due up to that moment. Within a transaction of the journal, in which nobody else
    /// writes records meanwhile.
    Result<void> run(Database &database, Journal &journal, Instant until);

private:
    Result<void> look(Database &database, Journal &journal, Instant at);

    Calendar m_calendar;
    Instant m_present;
    std::optional<Instant> m_next; ///< the next look; nothing: nothing is known to be due
};

} // namespace callhelm
