#pragma once

#include "access/session.h"
#include "domain/kpisubject.h"

namespace callhelm {

/// Whose goals and typed-in figures a session may set from a day on, by the people as they are now: owner and
/// admin everybody's, a supervisor those of the teams they are in charge of and of whoever is in one of them
/// on that day or later. What the role permits at all is asked for elsewhere.
[[nodiscard]] bool maySetFor(const Session &session, const People &people, const KpiSubject &subject,
                             QDate from);
/// The same of a person, whether or not calls know them.
[[nodiscard]] bool maySetFor(const Session &session, const People &people, PersonId person, QDate from);

} // namespace callhelm
