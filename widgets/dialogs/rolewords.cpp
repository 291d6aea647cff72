#include "dialogs/rolewords.h"

#include <QCoreApplication>

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::RoleWords)
};

} // namespace

QString roleWord(Role role)
{
    switch (role) {
    case Role::Owner:
        return Tr::tr("owner");
    case Role::Admin:
        return Tr::tr("admin");
    case Role::Supervisor:
        return Tr::tr("supervisor");
    case Role::Agent:
        break;
    }
    return Tr::tr("agent");
}

} // namespace callhelm
