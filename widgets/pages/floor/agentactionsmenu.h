#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "floor/floor.h"
#include "common/theme.h"
#include "services/pbxactions.h"

class QMenu;
class QSettings;
class QWidget;

namespace callhelm {

class CalendarService;
class CallQuestions;
class FloorSnapshotService;
class Prompts;

/// What can be done to an agent from their row on the Floor: fills its menu, asks before each act, and says
/// what came of it.
class AgentActionsMenu : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `window` is the parent of its questions.
    AgentActionsMenu(PbxActions &pbx, CallQuestions &calls, const FloorSnapshotService &floor,
                     const CalendarService &calendar, QSettings &settings, Prompts &prompts, QWidget *window,
                     QObject *parent = nullptr);

    /// Adds the acts on an agent; those that are not possible are there, and say why not.
    void fill(QMenu &menu, const FloorAgent &agent);

Q_SIGNALS:
    void told(const QString &text, callhelm::Tone tone);
    /// The person wants to say which phone is their own.
    void phoneWanted();

private:
    struct Target
    {
        PbxAgent agent;
        QString with; ///< the other party's number, where it is known
    };

    void fillFor(QMenu &menu, const Target &target);
    void choose(PbxAct act, const Target &target);
    void pause(const Target &target);
    void addToQueue(const Target &target);
    void removeFromQueue(const Target &target);
    void confirm(PbxAct act, const Target &target);
    void carryOut(const PbxActions::Done &done, const QString &success);
    void ring(const PbxActions::Done &done, const QString &ringing);

    PbxActions &m_pbx;
    CallQuestions &m_calls;
    const FloorSnapshotService &m_floor;
    const CalendarService &m_calendar;
    QSettings &m_settings;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace callhelm
