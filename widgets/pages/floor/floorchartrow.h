#pragma once

#include <functional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "base/calendar.h"
#include "pages/floor/floordrill.h"
#include "floor/floorsummary.h"

namespace callhelm {

class ChartCard;
class Theme;

/// The charts of the floor: agents by state, missed calls, calls and satisfaction through the day.
class FloorChartRow final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the row.
    FloorChartRow(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent = nullptr);

    /// What is to be drawn next: the floor, or the queues chosen (none: all); `ofToday`: its day is today.
    void setFloor(const FloorSnapshotPtr &floor, std::vector<QueueId> queues, bool ofToday);
    /// Draws all charts anew.
    void draw();
    /// The same one by one, each leaving room for what a person does meanwhile.
    void drawStepwise();
    void retranslate();

Q_SIGNALS:
    /// Somebody wants what is behind a slot of the missed calls, or of all calls.
    void opened(callhelm::floordrill::Tile tile, const callhelm::TimeRange &slot);

private:
    void drawNext();

    std::function<const Calendar &()> m_calendar;
    ChartCard *m_states;
    ChartCard *m_missed;
    ChartCard *m_calls;
    ChartCard *m_satisfaction;
    FloorSnapshotPtr m_floor;
    std::vector<QueueId> m_queues;
    SharedRows<FloorInterval> m_drawn; ///< what the charts show
    QTimer m_step; ///< runs while they are drawn one by one
    int m_next = 0;
    bool m_ofToday = true;
};

} // namespace callhelm
