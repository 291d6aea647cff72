#pragma once

#include <QDate>

#include "access/people.h"
#include "services/serviceset.h"
#include "support/answers.h"

namespace callhelm {

/// Somebody who signs in, or only works here.
[[nodiscard]] inline PersonRecord somebody(const char *name, Role role, const char *login = "")
{
    PersonRecord record;
    record.person.name = QString::fromUtf8(name);
    record.person.login = QString::fromUtf8(login);
    record.person.role = role;
    return record;
}

/// The password of all of them.
[[nodiscard]] inline QString openSesame() { return QStringLiteral("open sesame"); }

/// By the name they sign in with, as they are now.
[[nodiscard]] inline PersonRecord recordOf(ServiceSet &set, const char *login)
{
    const Person *person = set.people.people().personByLogin(QString::fromUtf8(login));
    return person == nullptr ? PersonRecord() : recordOf(set.people.people(), person->id);
}

} // namespace callhelm
