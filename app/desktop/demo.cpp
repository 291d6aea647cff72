#include "desktop/demo.h"

#include <QPointer>
#include <QThreadPool>

#include "access/password.h"
#include "base/answer.h"
#include "desktop/desktop.h"
#include "desktop/signincontroller.h"
#include "mainwindow.h"
#include "services/demoleads.h"
#include "services/demopeople.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

constexpr quint32 seed = 1;
constexpr int pastDays = 14;

} // namespace

Demo::Demo(ServiceSet &services, Desktop &desktop)
    : m_services(services), m_desktop(desktop), m_targets(services)
{
}

void Demo::begin()
{
    m_desktop.signIn().offerPeople(DemoPeople::logins(), QLatin1String(DemoPeople::password));
    if (m_services.access.readOnly())
        return;
    connect(&m_services.simulator, &SimulatorService::caughtUp, this,
            [this] { m_services.leadWatch->hold(false); });
    m_services.leadWatch->hold(true); // what arrived meanwhile is handed out when it did
    if (m_services.signIn.hasPeople()) {
        signIn();
        return;
    }
    makeRules();
    connect(&m_services.calls, &CallQuestions::changed, this, &Demo::makePeople);
}

/// Before what they hand out arrives.
void Demo::makeRules()
{
    const Calendar calendar = m_services.calendar.calendar();
    const Instant since
        = calendar.startOf(calendar.dayOf(m_services.access.systemClock().now()).addDays(-pastDays));
    onFinished(m_services.access.run(std::make_shared<DemoLeads>(since)), this,
               [this](const Result<void> &done) {
                   if (!done)
                       tell(done.error());
                   startSimulator();
               });
}

void Demo::startSimulator()
{
    onFinished(m_services.simulator.start(1, seed, pastDays, true), this,
               [this](const Result<void> &started) {
                   if (!started)
                       tell(started.error());
                   else
                       makePeople();
               });
}

void Demo::makePeople()
{
    if (m_isMaking || m_services.signIn.hasPeople() || !DemoPeople::isStaffed(m_services.calls.agents()))
        return;
    m_isMaking = true;
    QThreadPool::globalInstance()->start([guard = QPointer(this), this] { // a tenth of a second
        auto hash = hashPassword(QLatin1String(DemoPeople::password));
        QMetaObject::invokeMethod(qApp, [guard, this, hash] {
            if (!guard)
                return;
            if (hash)
                addPeople(*hash);
            else
                tell(hash.error());
        });
    });
}

void Demo::addPeople(const QByteArray &passwordHash)
{
    auto people
        = std::make_shared<DemoPeople>(m_services.calls.agents(), passwordHash, m_services.people.today());
    onFinished(m_services.access.run(std::move(people)), this, [this](const Result<void> &done) {
        if (!done) {
            tell(done.error());
            return;
        }
        connect(&m_services.people, &PeopleService::changed, this, &Demo::signIn, Qt::SingleShotConnection);
        m_services.people.refresh();
    });
}

void Demo::signIn()
{
    const QString password = QLatin1String(DemoPeople::password);
    onFinished(m_services.signIn.signIn(DemoPeople::ownersLogin(), password), this,
               [this](const Result<SignInAnswer> &answer) {
                   const bool isIn = answer && answer->outcome == SignInAnswer::Outcome::SignedIn;
                   if (!isIn) // nothing more is made up
                       m_services.leadWatch->hold(false);
                   if (!answer)
                       tell(answer.error());
                   else if (!isIn)
                       m_desktop.signIn().askForPassword();
                   else if (!m_isMaking)
                       startSimulator();
                   else
                       onFinished(m_targets.set(), this, [this](const Result<void> &set) {
                           if (!set)
                               tell(set.error());
                       });
               });
}

void Demo::tell(const Error &error) { m_desktop.window().notify(error.toString(), Tone::Bad); }

} // namespace callhelm
