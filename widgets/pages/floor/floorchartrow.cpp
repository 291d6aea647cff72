#include "pages/floor/floorchartrow.h"

#include <QHBoxLayout>

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "charts/floorcharts.h"
#include "common/format.h"
#include "common/theme.h"
#include "metrics/queuemetrics.h"
#include "metrics/satisfactionmetrics.h"

namespace callhelm {

namespace {
constexpr int chartCount = 4;
}

FloorChartRow::FloorChartRow(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent)
    : QWidget(parent)
    , m_calendar(std::move(calendar))
    , m_states(new ChartCard(theme, m_calendar, this))
    , m_missed(new ChartCard(theme, m_calendar, this))
    , m_calls(new ChartCard(theme, m_calendar, this))
    , m_satisfaction(new ChartCard(theme, m_calendar, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_states, 28);
    layout->addWidget(m_missed, 23);
    layout->addWidget(m_calls, 25);
    layout->addWidget(m_satisfaction, 24);
    for (const auto &[card, tile] :
         {std::pair(m_missed, floordrill::Tile::Missed), std::pair(m_calls, floordrill::Tile::Answered),
          std::pair(m_satisfaction, floordrill::Tile::Satisfaction)})
        connect(&card->chart(), &ChartView::opened, this,
                [this, tile = tile](const TimeRange &slot) { Q_EMIT opened(tile, slot); });
    connect(&m_step, &QTimer::timeout, this, &FloorChartRow::drawNext);
}

void FloorChartRow::setFloor(const FloorSnapshotPtr &floor, std::vector<QueueId> queues, bool ofToday)
{
    m_floor = floor;
    m_ofToday = ofToday;
    m_queues = std::move(queues);
    for (ChartCard *ofQueues : {m_missed, m_calls})
        ofQueues->setVisible(floor->seesQueues);
}

void FloorChartRow::draw()
{
    m_next = 0;
    while (m_next < chartCount)
        drawNext();
    m_step.stop();
}

void FloorChartRow::drawStepwise()
{
    if (m_step.isActive())
        return;
    m_next = 0;
    m_step.start(0);
}

void FloorChartRow::drawNext()
{
    const FloorSnapshot &floor = *m_floor;
    if (m_next == 0) {
        retranslate();
        m_drawn = m_queues.empty() ? floor.intervals : SharedRows(intervalsOf(floor, m_queues));
    }
    const std::vector<FloorInterval> &shown = m_drawn;
    switch (m_next++) {
    case 0:
        m_states->chart().setPicture(floorcharts::agentsByState(floor, shown, m_calendar()));
        break;
    case 1:
        m_missed->chart().setPicture(floorcharts::missedCalls(floor, shown, m_calendar()));
        break;
    case 2:
        m_calls->chart().setPicture(floorcharts::calls(floor, shown, m_calendar()));
        break;
    default:
        m_satisfaction->chart().setPicture(floorcharts::satisfaction(floor, m_queues, m_calendar()));
        m_step.stop();
    }
}

void FloorChartRow::retranslate()
{
    const bool past = m_floor && !m_ofToday;
    const QString day = past ? format::date(m_calendar().dayOf(m_floor->asOf)) : tr("today");
    m_states->setTexts(tr("Agents by state"), day, tr("Agents show here once they log in."));
    m_missed->setTexts(queuemetrics::missed.title(), tr("by half hour"),
                       past ? tr("No call had been missed by then.") : tr("No call has been missed today."));
    m_calls->setTexts(tr("Calls"), tr("by half hour"),
                      past ? tr("No call had come in by then.") : tr("No call has come in today."));
    m_satisfaction->setTexts(satisfactionmetrics::satisfaction.title(), tr("by hour"),
                             past ? tr("No rating had been given by then.") : tr("No ratings today."));
}

} // namespace callhelm
