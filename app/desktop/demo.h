#pragma once

#include <QObject>

#include "base/result.h"
#include "services/demotargets.h"

namespace callhelm {

class Desktop;
class ServiceSet;

/// The demo: a simulated call centre with people in it, who are signed in by choosing them.
class Demo final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Demo(ServiceSet &services, Desktop &desktop);

    /// Signs the owner in, and lets the simulator run; at the first start makes the people once the
    /// simulator's past is made up.
    void begin();

private:
    void makeRules();
    void startSimulator();
    void makePeople();
    void addPeople(const QByteArray &passwordHash);
    void signIn();
    void tell(const Error &error);

    ServiceSet &m_services;
    Desktop &m_desktop;
    DemoTargets m_targets; ///< set once there are people
    bool m_isMaking = false;
};

} // namespace callhelm
