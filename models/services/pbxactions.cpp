#include "services/pbxactions.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QPromise>

#include "ingest/ami/pbxorders.h"
#include "services/amiservers.h"
#include "services/pbxconnections.h"
#include "services/pbxobstacle.h"
#include "services/sourcehost.h"

namespace callhelm {

namespace {

Result<std::vector<AmiHeaders>> asList(const Result<AmiHeaders> &action)
{
    if (!action)
        return action.error();
    return std::vector<AmiHeaders>{*action};
}

QString detail(const char *name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("; %1: %2").arg(QLatin1String(name), value);
}

/// Why nobody answered an Originate: its Reason is one of Asterisk's control frames (frame.h).
QString whyNotReached(const QString &reason)
{
    const auto said
        = [](const char *text) { return QCoreApplication::translate("callhelm::PbxActions", text); };
    switch (reason.toInt()) {
    case 1:
        return said(QT_TRANSLATE_NOOP("callhelm::PbxActions", "the call was rejected."));
    case 3:
        return said(QT_TRANSLATE_NOOP("callhelm::PbxActions", "nobody answered it."));
    case 5:
        return said(QT_TRANSLATE_NOOP("callhelm::PbxActions", "it is busy."));
    case 8:
        return said(QT_TRANSLATE_NOOP("callhelm::PbxActions", "there is no free line to it."));
    default:
        break;
    }
    return said(
        QT_TRANSLATE_NOOP("callhelm::PbxActions", "the server does not know it, or it is switched off."));
}

} // namespace

/// What is to be done, and how it is written down.
struct PbxActions::Order
{
    PbxAct act;
    PbxAgent agent;
    QString details; ///< each beginning with "; "
    QString from;
    QString to;
    Result<std::vector<AmiHeaders>> actions; ///< one for each of his phones
};

/// An order on its way.
class PbxActions::Run
{
public:
    explicit Run(Order wanted) : order(std::move(wanted)) { promise.start(); }

    Order order;
    AuditEntry entry;
    QPromise<Result<QString>> promise;
    qint64 number = 0; ///< of its entry in the audit trail
    std::size_t next = 0; ///< action to be sent
    AmiAnswer answer;
};

PbxActions::PbxActions(const AmiServers &servers, const PbxConnections &lines, SourceHost &sources,
                       const Session &session, const Clock &clock, Record record, QObject *parent)
    : QObject(parent)
    , m_servers(servers)
    , m_lines(lines)
    , m_sources(sources)
    , m_session(session)
    , m_clock(clock)
    , m_record(std::move(record))
{
    connect(&lines, &PbxConnections::changed, this, &PbxActions::changed);
    connect(&servers, &AmiServers::changed, this, &PbxActions::changed);
}

PbxActions::~PbxActions() = default;

bool PbxActions::isPhone(const QString &phone) { return pbxorder::isPhone(phone); }

Act PbxActions::actOf(PbxAct act)
{
    switch (act) {
    case PbxAct::Pause:
        return Act::PbxPause;
    case PbxAct::Resume:
        return Act::PbxResume;
    case PbxAct::AddToQueue:
        return Act::PbxAddToQueue;
    case PbxAct::RemoveFromQueue:
        return Act::PbxRemoveFromQueue;
    case PbxAct::Listen:
        return Act::PbxListen;
    case PbxAct::Whisper:
        return Act::PbxWhisper;
    case PbxAct::BargeIn:
        return Act::PbxBargeIn;
    case PbxAct::Dial:
        return Act::PbxDial;
    case PbxAct::HangUp:
        break;
    }
    return Act::PbxHangUp;
}

std::vector<PbxAgent> PbxActions::known(const QString &agent) const
{
    std::vector<PbxAgent> all;
    for (const AmiServerSettings &server : m_servers.all()) {
        const PbxConnections::Line &line = m_lines.line(server.id);
        const std::vector<AmiPhone> phones = phonesOf(line, agent);
        if (phones.empty())
            continue;
        PbxAgent here{server.id, server.name, agent, {}, {}, false, {}};
        for (const AmiPhone &phone : phones) {
            if (here.channel.isEmpty())
                here.channel = phone.channel;
            here.paused |= isPaused(phone);
        }
        for (const QString &queue : line.phones->queues) {
            bool in = false;
            bool paused = false;
            for (const AmiPhone &phone : phones)
                for (const AmiPhone::Place &place : phone.queues)
                    if (place.queue == queue) {
                        in = true;
                        paused |= place.paused;
                    }
            if (in)
                here.queues.push_back({queue, paused});
            else
                here.otherQueues.append(queue);
        }
        all.push_back(std::move(here));
    }
    std::stable_partition(all.begin(), all.end(),
                          [](const PbxAgent &here) { return !here.channel.isEmpty(); });
    return all;
}

std::optional<QString> PbxActions::obstacle(PbxAct act, const PbxAgent &agent) const
{
    if (!m_session.may(actOf(act)))
        return tr("Your role does not permit acting on the telephone system.");
    if (agent.server.isEmpty())
        return tr("No Asterisk server is set up.");
    return pbxObstacle(act, agent, m_lines.line(agent.server));
}

PbxActions::Done PbxActions::pause(const PbxAgent &agent, const QString &reason, const QString &queue)
{
    std::vector<AmiHeaders> actions;
    for (const AmiPhone &phone : phonesOf(m_lines.line(agent.server), agent.agent))
        if (queue.isEmpty() ? !phone.queues.empty() : isIn(phone, queue))
            actions.push_back(pbxorder::pause(phone.interface, true, reason, queue));
    return carryOut({PbxAct::Pause, agent, detail("queue", queue), {}, reason, std::move(actions)});
}

PbxActions::Done PbxActions::resume(const PbxAgent &agent, const QString &queue)
{
    std::vector<AmiHeaders> actions;
    for (const AmiPhone &phone : phonesOf(m_lines.line(agent.server), agent.agent))
        if (queue.isEmpty() ? !phone.queues.empty() : isIn(phone, queue))
            actions.push_back(pbxorder::pause(phone.interface, false, {}, queue));
    return carryOut({PbxAct::Resume, agent, detail("queue", queue), {}, {}, std::move(actions)});
}

PbxActions::Done PbxActions::addToQueue(const PbxAgent &agent, const QString &queue, int penalty)
{
    const std::vector<AmiPhone> phones = phonesOf(m_lines.line(agent.server), agent.agent);
    std::vector<AmiHeaders> actions;
    if (!phones.empty()) {
        // By the phone that is in a queue now, if one is.
        const auto used = std::ranges::find_if(phones, [](const AmiPhone &p) { return !p.queues.empty(); });
        const AmiPhone &phone = used == phones.end() ? phones.front() : *used;
        actions.push_back(pbxorder::addToQueue({queue, phone.interface, agent.agent, phone.stateInterface,
                                                penalty, std::ranges::any_of(phones, isPaused)}));
    }
    return carryOut({PbxAct::AddToQueue,
                     agent,
                     detail("penalty", QString::number(penalty)),
                     {},
                     queue,
                     std::move(actions)});
}

PbxActions::Done PbxActions::removeFromQueue(const PbxAgent &agent, const QString &queue)
{
    std::vector<AmiHeaders> actions;
    for (const AmiPhone &phone : phonesOf(m_lines.line(agent.server), agent.agent))
        if (isIn(phone, queue))
            actions.push_back(pbxorder::removeFromQueue(queue, phone.interface));
    return carryOut({PbxAct::RemoveFromQueue, agent, {}, queue, {}, std::move(actions)});
}

PbxActions::Done PbxActions::listen(const PbxAgent &agent, const QString &phone)
{
    return spy(PbxAct::Listen, agent, phone);
}

PbxActions::Done PbxActions::whisper(const PbxAgent &agent, const QString &phone)
{
    return spy(PbxAct::Whisper, agent, phone);
}

PbxActions::Done PbxActions::bargeIn(const PbxAgent &agent, const QString &phone)
{
    return spy(PbxAct::BargeIn, agent, phone);
}

PbxActions::Done PbxActions::spy(PbxAct act, const PbxAgent &agent, const QString &phone)
{
    const SpyMode mode = act == PbxAct::Listen ? SpyMode::Listen
        : act == PbxAct::Whisper               ? SpyMode::Whisper
                                               : SpyMode::Barge;
    const auto action
        = pbxorder::listen(phone, agent.channel, mode, QStringLiteral("Callhelm: %1").arg(agent.agent));
    return carryOut(
        {act, agent, detail("phone", phone) + detail("channel", agent.channel), {}, {}, asList(action)});
}

PbxActions::Done PbxActions::hangUp(const PbxAgent &agent)
{
    return carryOut({PbxAct::HangUp,
                     agent,
                     detail("channel", agent.channel),
                     {},
                     {},
                     asList(pbxorder::hangUp(agent.channel))});
}

QString PbxActions::phoneOf(const QStringList &agents) const
{
    for (const AmiServerSettings &server : m_servers.all())
        for (const AmiPhone &phone : m_lines.line(server.id).phones->phones)
            if (agents.contains(phone.agent) && isPhone(phone.interface))
                return phone.interface;
    return {};
}

QString PbxActions::holderOf(const QString &phone) const
{
    for (const AmiServerSettings &server : m_servers.all())
        for (const AmiPhone &known : m_lines.line(server.id).phones->phones)
            if (known.interface == phone)
                return known.agent;
    return {};
}

bool PbxActions::mayDial() const { return m_session.may(Act::PbxDial) && !m_servers.all().empty(); }

PbxAgent PbxActions::diallerOf(const PbxCall &call) const
{
    PbxAgent first{{}, {}, call.whom, {}, {}, false, {}};
    PbxAgent able;
    for (const AmiServerSettings &server : m_servers.all()) {
        const PbxAgent here{server.id, server.name, call.whom, {}, {}, false, {}};
        if (first.server.isEmpty())
            first = here;
        if (obstacle(PbxAct::Dial, here))
            continue;
        const auto &phones = m_lines.line(server.id).phones->phones;
        if (std::ranges::find(phones, call.phone, &AmiPhone::interface) != phones.end())
            return here;
        if (able.server.isEmpty())
            able = here;
    }
    return able.server.isEmpty() ? first : able;
}

std::optional<QString> PbxActions::dialObstacle() const { return obstacle(PbxAct::Dial, diallerOf({})); }

PbxActions::Done PbxActions::dial(const PbxCall &call)
{
    const PbxAgent dialler = diallerOf(call);
    const AmiServerSettings *server = m_servers.find(dialler.server);
    const auto action
        = pbxorder::dial(call.phone, call.number, server != nullptr ? server->dialContext : QString());
    return carryOut({PbxAct::Dial,
                     dialler,
                     detail("phone", call.phone) + detail("number", call.number),
                     {},
                     {},
                     asList(action)});
}

PbxActions::Done PbxActions::carryOut(Order order)
{
    auto run = std::make_shared<Run>(std::move(order));
    const Order &wanted = run->order;
    AuditEntry &entry = run->entry;
    entry.at = m_clock.now();
    entry.who = m_session.actor().name;
    entry.role = m_session.isNobody() ? QString() : roleName(m_session.actor().role);
    entry.what = actName(actOf(wanted.act));
    entry.whom = wanted.agent.agent;
    entry.from = wanted.from;
    entry.to = wanted.to;
    entry.details = QStringLiteral("server: ") + wanted.agent.serverName + wanted.details;
    Done future = run->promise.future();

    const bool denied = !m_session.may(actOf(wanted.act));
    std::optional<Error> why;
    if (const auto obstacle = this->obstacle(wanted.act, wanted.agent))
        why = Error{denied ? Error::Kind::Denied : Error::Kind::Usage, *obstacle, {}, 0};
    else if (!wanted.actions)
        why = wanted.actions.error();
    else if (wanted.actions->empty())
        why = Error{Error::Kind::Usage, tr("%1 is not there any more.").arg(wanted.agent.agent), {}, 0};
    else
        for (const AmiHeaders &action : *wanted.actions)
            if (auto bytes = amiAction(action); !bytes)
                why = bytes.error();
    if (why) {
        finish(run, denied ? QStringLiteral("denied") : QStringLiteral("not sent"), why->text, *why);
        return future;
    }
    entry.outcome = QStringLiteral("ordered");
    m_record(entry, [this, run](const Result<qint64> &number) {
        if (!number) { // what cannot be written down is not done
            run->promise.addResult(number.error());
            run->promise.finish();
            return;
        }
        run->number = *number;
        send(run);
    });
    return future;
}

void PbxActions::send(const std::shared_ptr<Run> &run)
{
    const AmiHeaders action = (*run->order.actions)[run->next++];
    const auto heard = [this, run](const AmiAnswer &answer) { // in the sources' thread
        QMetaObject::invokeMethod(this, [this, run, answer] {
            run->answer = answer;
            answered(run);
        });
    };
    m_sources.reach(run->order.agent.serverName, [action, heard](FactSource *source) {
        if (auto *server = qobject_cast<AmiSource *>(source))
            server->client().ask(action, heard);
        else
            heard({AmiAnswer::Kind::NotSent, tr("There is no connection to the telephone system.")});
    });
}

void PbxActions::answered(const std::shared_ptr<Run> &run)
{
    const QString &words = run->answer.text;
    const auto failed = [&](const char *outcome, Error::Kind kind, const QString &text) {
        finish(run, QLatin1String(outcome), words, Error{kind, text, {}, 0});
    };
    switch (run->answer.kind) {
    case AmiAnswer::Kind::Success:
        if (run->next < run->order.actions->size())
            return send(run); // his next phone
        return finish(run, QStringLiteral("done"), words, words);
    case AmiAnswer::Kind::Refused:
        return failed("refused", Error::Kind::Input,
                      tr("%1 refused: %2").arg(run->order.agent.serverName, words));
    case AmiAnswer::Kind::Failed:
        return failed("failed", Error::Kind::Input,
                      tr("Your phone was not reached: %1").arg(whyNotReached(words)));
    case AmiAnswer::Kind::NoAnswer:
        return failed("no answer", Error::Kind::File,
                      tr("%1 did not answer. Whether it was done is not known: the floor will show it.")
                          .arg(run->order.agent.serverName));
    case AmiAnswer::Kind::Lost:
        return failed(
            "connection lost", Error::Kind::File,
            tr("The connection to %1 was lost before it answered. Whether it was done is not known: "
               "the floor will show it.")
                .arg(run->order.agent.serverName));
    case AmiAnswer::Kind::NotSent:
        break;
    }
    failed("not sent", Error::Kind::Usage, words);
}

void PbxActions::finish(const std::shared_ptr<Run> &run, const QString &outcome, const QString &words,
                        const Result<QString> &result)
{
    AuditEntry entry = run->entry;
    entry.at = m_clock.now();
    entry.outcome = outcome;
    entry.about = run->number;
    entry.details += detail("answer", words);
    m_record(entry, [run, result](const Result<qint64> &number) {
        // What was done is done; that it could not be written down must not be overlooked either.
        run->promise.addResult(number || !result ? result : Result<QString>(number.error()));
        run->promise.finish();
    });
}

} // namespace callhelm
