// How the floor page is led through the past.
#include "pages/floor/floorpage.h"

#include <algorithm>

#include <QAction>
#include <QPushButton>

#include "pages/floor/floorheader.h"
#include "pages/floor/timeslider.h"
#include "pages/floor/travelbar.h"

namespace callhelm {

void FloorPage::open(DrillRequest request)
{
    if (m_floor->past) {
        request.asOf = m_floor->asOf;
        const auto upToThen = [this](CallFilter &filter) {
            filter.range.to = std::min(filter.range.to, m_floor->asOf + Duration(1));
        };
        upToThen(request.filter);
        std::for_each(request.more.begin(), request.more.end(), upToThen);
    }
    Q_EMIT drillDown(request);
}

void FloorPage::makeActions()
{
    m_travel->setShortcut(Qt::CTRL | Qt::Key_T);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setEnabled(false);
    for (QAction *action : {m_travel, m_back})
        addAction(action);
    connect(m_travel, &QAction::triggered, this, [this] {
        if (m_header->travelButton().isEnabled())
            Q_EMIT travelWanted(!isTravelling());
    });
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT travelWanted(false); });
    connect(m_bar, &TravelBar::presentWanted, this, [this] { Q_EMIT travelWanted(false); });
    connect(m_header, &FloorHeader::travelWanted, this, &FloorPage::travelWanted);
}

bool FloorPage::isTravelling() const { return !m_bar->isHidden(); }

void FloorPage::setTravelling(bool on)
{
    m_bar->setVisible(on);
    m_back->setEnabled(on);
    m_header->setTravelling(on);
    if (on)
        m_bar->slider().setFocus();
    else
        m_bar->stop();
}

void FloorPage::setPast(const FloorSnapshotPtr &past)
{
    if (!past)
        setTravelling(false);
    showFloor(past ? past : m_present);
}

} // namespace callhelm
