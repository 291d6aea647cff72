#include "pages/floor/agentactionsmenu.h"

#include <algorithm>
#include <chrono>
#include <map>

#include <QMenu>
#include <QTimer>

#include "common/plaintext.h"
#include "base/answer.h"
#include "common/ownphone.h"
#include "common/prompts.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/floorsnapshotservice.h"

namespace callhelm {

namespace {

constexpr int daysOfReasons = 30;
constexpr int mostPauses = 5000;
constexpr int highestPenalty = 10;
constexpr int mostReasons = 12;
constexpr auto soon = std::chrono::milliseconds(500); // a server that refuses has done so by then

bool needsPhone(PbxAct act)
{
    return act == PbxAct::Listen || act == PbxAct::Whisper || act == PbxAct::BargeIn;
}

/// Why agents paused, the most frequent first.
QStringList reasonsOf(const FloorSnapshot &floor, const Result<Rows<PauseRow>> &pauses)
{
    std::map<QString, int> counts;
    for (const FloorAgent &agent : floor.agents)
        if (!agent.pauseReason.isEmpty())
            ++counts[agent.pauseReason];
    if (pauses)
        for (const PauseRow &pause : pauses->rows)
            if (!pause.reason.empty())
                ++counts[QString::fromStdString(pause.reason)];
    std::vector<std::pair<int, QString>> order;
    order.reserve(counts.size());
    for (const auto &[reason, count] : counts)
        order.emplace_back(-count, reason);
    std::ranges::sort(order);
    QStringList reasons;
    for (const auto &[count, reason] : order)
        if (reasons.size() < mostReasons)
            reasons << reason;
    return reasons;
}

/// A menu shows an ampersand only when it is doubled.
QString plain(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

AgentActionsMenu::AgentActionsMenu(PbxActions &pbx, CallQuestions &calls, const FloorSnapshotService &floor,
                                   const CalendarService &calendar, QSettings &settings, Prompts &prompts,
                                   QWidget *window, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_floor(floor)
    , m_calendar(calendar)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_window(window)
{
}

void AgentActionsMenu::fill(QMenu &menu, const FloorAgent &agent)
{
    const std::vector<PbxAgent> known = m_pbx.known(agent.name);
    menu.addSeparator();
    if (known.empty()) {
        QAction *none = menu.addAction(tr("Act on the telephone system"));
        none->setEnabled(false);
        none->setToolTip(plainToolTip(
            tr("No connected Asterisk server knows %1: the name comes from a queue_log, a recording or "
               "the simulator.")
                .arg(agent.name)));
        return;
    }
    for (const PbxAgent &here : known) {
        QMenu *place = &menu;
        if (known.size() > 1) { // to which of them the act goes must be said
            place = menu.addMenu(plain(tr("On %1").arg(here.serverName)));
            place->setToolTipsVisible(true);
        }
        fillFor(*place, {here, here.channel.isEmpty() ? QString() : agent.with});
    }
}

void AgentActionsMenu::fillFor(QMenu &menu, const Target &target)
{
    const bool hasPhone = !ownPhone(m_settings).isEmpty();
    bool phoneLacks = false;
    const auto add = [&](PbxAct act, const QString &text) {
        QAction *action = menu.addAction(text);
        action->setObjectName(PbxActions::verb(act));
        std::optional<QString> why = m_pbx.obstacle(act, target.agent);
        if (!why && needsPhone(act) && !hasPhone) {
            why = tr(
                "It is not known which phone is yours: it would ring, and you would hear the call on it.");
            phoneLacks = true;
        }
        action->setEnabled(!why);
        action->setToolTip(plainToolTip(why.value_or(QString())));
        connect(action, &QAction::triggered, this, [this, act, target] { choose(act, target); });
    };
    add(PbxAct::Pause, tr("Pause…"));
    add(PbxAct::Resume, tr("End the pause"));
    add(PbxAct::AddToQueue, tr("Add to a queue…"));
    add(PbxAct::RemoveFromQueue, tr("Remove from a queue…"));
    menu.addSeparator();
    add(PbxAct::Listen, tr("Listen in"));
    add(PbxAct::Whisper, tr("Whisper to the agent"));
    add(PbxAct::BargeIn, tr("Barge in"));
    if (phoneLacks) {
        QAction *set = menu.addAction(tr("Set your own phone…"));
        set->setObjectName(QStringLiteral("set phone"));
        connect(set, &QAction::triggered, this, &AgentActionsMenu::phoneWanted);
    }
    add(PbxAct::HangUp, tr("Hang up"));
}

void AgentActionsMenu::choose(PbxAct act, const Target &target)
{
    switch (act) {
    case PbxAct::Pause:
        return pause(target);
    case PbxAct::AddToQueue:
        return addToQueue(target);
    case PbxAct::RemoveFromQueue:
        return removeFromQueue(target);
    case PbxAct::Resume:
    case PbxAct::Listen:
    case PbxAct::Whisper:
    case PbxAct::BargeIn:
    case PbxAct::HangUp:
        return confirm(act, target);
    case PbxAct::Dial:
        break; // customers alone
    }
}

void AgentActionsMenu::pause(const Target &target)
{
    CallFilter lately;
    const Instant now = m_calendar.now();
    lately.range = {now - std::chrono::hours(24 * daysOfReasons), now};
    lately.limit = mostPauses;
    onFinished(m_calls.pauses(lately), this, [this, target](const Result<Rows<PauseRow>> &pauses) {
        const PbxAgent &agent = target.agent;
        const QString all = tr("All queues");
        QStringList queues{all};
        for (const PbxAgent::Place &place : agent.queues)
            queues << place.queue;
        Prompts::Form form;
        form.question.title = tr("Pause %1").arg(agent.agent);
        form.question.text
            = tr("%1 on %2 gets no more calls of the queues chosen until the pause is ended. A "
                 "call that goes on is not touched.")
                  .arg(agent.agent, agent.serverName);
        form.question.verb = tr("Pause");
        form.fields = {{tr("Reason"), reasonsOf(*m_floor.floor(), pauses), {}, true},
                       {tr("Queue"), queues, all, false}};
        m_prompts.fill(m_window, form, [this, agent, all](const QStringList &values) {
            const QString queue = values.value(1) == all ? QString() : values.value(1);
            carryOut(m_pbx.pause(agent, values.value(0), queue),
                     queue.isEmpty()
                         ? tr("%1 was paused on %2.").arg(agent.agent, agent.serverName)
                         : tr("%1 was paused in %3 on %2.").arg(agent.agent, agent.serverName, queue));
        });
    });
}

void AgentActionsMenu::addToQueue(const Target &target)
{
    const PbxAgent &agent = target.agent;
    Prompts::Form form;
    form.question.title = tr("Add %1 to a queue").arg(agent.agent);
    form.question.text
        = tr("%1 will be rung for the calls of one more queue of %2.").arg(agent.agent, agent.serverName);
    if (agent.paused)
        form.question.text += u' ' + tr("The present pause will hold there too.");
    form.question.verb = tr("Add");
    QStringList penalties;
    for (int penalty = 0; penalty <= highestPenalty; ++penalty)
        penalties << QString::number(penalty);
    form.fields = {{tr("Queue"), agent.otherQueues, agent.otherQueues.value(0), false},
                   {tr("Penalty (0 is rung first)"), penalties, penalties.first(), false}};
    m_prompts.fill(m_window, form, [this, agent](const QStringList &values) {
        carryOut(m_pbx.addToQueue(agent, values.value(0), values.value(1).toInt()),
                 tr("%1 was added to %3 on %2.").arg(agent.agent, agent.serverName, values.value(0)));
    });
}

void AgentActionsMenu::removeFromQueue(const Target &target)
{
    const PbxAgent &agent = target.agent;
    Prompts::Form form;
    form.question.title = tr("Remove %1 from a queue").arg(agent.agent);
    form.question.text = tr("%1 will not be rung any more for the calls of the queue chosen on %2. A call "
                            "that goes on is not "
                            "touched.")
                             .arg(agent.agent, agent.serverName);
    form.question.verb = tr("Remove");
    form.question.harmful = true;
    QStringList queues;
    for (const PbxAgent::Place &place : agent.queues)
        queues << place.queue;
    form.fields = {{tr("Queue"), queues, queues.value(0), false}};
    m_prompts.fill(m_window, form, [this, agent](const QStringList &values) {
        carryOut(m_pbx.removeFromQueue(agent, values.value(0)),
                 tr("%1 was removed from %3 on %2.").arg(agent.agent, agent.serverName, values.value(0)));
    });
}

void AgentActionsMenu::confirm(PbxAct act, const Target &target)
{
    const PbxAgent &agent = target.agent;
    const QString phone = ownPhone(m_settings);
    PbxActions &pbx = m_pbx;
    Prompts::Question question;
    std::function<PbxActions::Done()> run;
    QString success = tr("%1 rings your phone %2: answer it to hear the call.").arg(agent.serverName, phone);
    switch (act) {
    case PbxAct::Listen:
        question
            = {tr("Listen in"),
               tr("Your phone %3 will ring. When you answer it you hear the call of %1 on %2; neither side "
                  "hears you or is told of it.")
                   .arg(agent.agent, agent.serverName, phone),
               tr("Listen in"), false};
        run = [&pbx, agent, phone] { return pbx.listen(agent, phone); };
        break;
    case PbxAct::Whisper:
        question
            = {tr("Whisper to the agent"),
               tr("Your phone %3 will ring. When you answer it you hear the call of %1 on %2, and %1 hears "
                  "you; the caller does not.")
                   .arg(agent.agent, agent.serverName, phone),
               tr("Whisper"), false};
        run = [&pbx, agent, phone] { return pbx.whisper(agent, phone); };
        break;
    case PbxAct::BargeIn:
        question
            = {tr("Barge in"),
               tr("Your phone %3 will ring. When you answer it you are in the call of %1 on %2: both sides "
                  "hear you.")
                   .arg(agent.agent, agent.serverName, phone),
               tr("Barge in"), false};
        run = [&pbx, agent, phone] { return pbx.bargeIn(agent, phone); };
        break;
    case PbxAct::HangUp:
        question = {tr("Hang up"),
                    target.with.isEmpty()
                        ? tr("The call of %1 on %2 ends at once, for the other side too.")
                              .arg(agent.agent, agent.serverName)
                        : tr("The call of %1 with %3 on %2 ends at once, for the other side too.")
                              .arg(agent.agent, agent.serverName, target.with),
                    tr("Hang up"), true};
        run = [&pbx, agent] { return pbx.hangUp(agent); };
        success = tr("The call of %1 on %2 was ended.").arg(agent.agent, agent.serverName);
        break;
    case PbxAct::Resume:
        question = {tr("End the pause"),
                    tr("The pause of %1 on %2 ends in all queues, and calls come again.")
                        .arg(agent.agent, agent.serverName),
                    tr("End the pause"), false};
        run = [&pbx, agent] { return pbx.resume(agent); };
        success = tr("The pause of %1 on %2 was ended.").arg(agent.agent, agent.serverName);
        break;
    case PbxAct::Pause:
    case PbxAct::AddToQueue:
    case PbxAct::RemoveFromQueue:
    case PbxAct::Dial:
        return;
    }
    m_prompts.confirm(m_window, question, [this, act, run, success] {
        needsPhone(act) ? ring(run(), success) : carryOut(run(), success);
    });
}

/// It is over when the phone was answered; that it rings is to be told before.
void AgentActionsMenu::ring(const PbxActions::Done &done, const QString &ringing)
{
    QTimer::singleShot(soon, this, [this, done, ringing] {
        if (!done.isFinished())
            Q_EMIT told(ringing, Tone::Good);
    });
    onFinished(done, this, [this](const Result<QString> &result) {
        if (!result)
            Q_EMIT told(result.error().toString(), Tone::Bad);
    });
}

void AgentActionsMenu::carryOut(const PbxActions::Done &done, const QString &success)
{
    onFinished(done, this, [this, success](const Result<QString> &result) {
        if (result)
            Q_EMIT told(success, Tone::Good);
        else
            Q_EMIT told(result.error().toString(), Tone::Bad);
    });
}

} // namespace callhelm
