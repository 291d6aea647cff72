#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QPointer>

#include "common/uicontext.h"
#include "dialogs/callercard.h"
#include "floor/floor.h"
#include "services/recordservice.h"

class QWidget;

namespace callhelm {

class CalendarService;
class FloorSnapshotService;

/// Shows who calls while a phone of the signed-in person's rings, where the number is a customer's.
class CallerWatch final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. `ownAgents` are the names under which the person who is signed in works.
    CallerWatch(const FloorSnapshotService &floor, RecordService &records, const CalendarService &calendar,
                std::function<std::vector<AgentId>()> ownAgents, const UiContext &looks, QWidget &window);

    /// Null while none shows.
    [[nodiscard]] CallerCard *card() const { return m_card; }
    /// Nobody works with the window any more.
    void close();

Q_SIGNALS:
    void customerWanted(callhelm::RecordId customer);

private:
    void look(const FloorSnapshot &floor);
    void find(const QString &number, const QString &queue);
    void show(const std::vector<RecordRow> &customers, const QString &queue, qint64 openTasks);

    const FloorSnapshotService &m_floor;
    RecordService &m_records;
    const CalendarService &m_calendar;
    std::function<std::vector<AgentId>()> m_ownAgents;
    const UiContext m_looks;
    QWidget &m_window;
    QString m_number; ///< of the call that is shown, or looked for; empty: none
    QPointer<CallerCard> m_card;
};

} // namespace callhelm
