#include "pages/floor/floortravel.h"

#include "pages/floor/floorheader.h"
#include "pages/floor/floorpage.h"
#include "pages/floor/travelbar.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/floorsnapshotservice.h"

namespace callhelm {

FloorTravel::FloorTravel(const FloorSnapshotService &floor, const CallQuestions &calls,
                         const CalendarService &calendar, TimeTravel &travel, FloorPage &page)
    : QObject(&page)
    , m_floor(floor)
    , m_calls(calls)
    , m_calendar(calendar)
    , m_travel(travel)
    , m_page(page)
    , m_days(this)
    , m_outline(this)
{
    TravelBar &bar = page.travelBar();
    connect(&page, &FloorPage::travelWanted, this, [this](bool on) {
        if (on && m_travel.isPossible())
            begin();
        else
            m_travel.leave();
    });
    connect(&bar, &TravelBar::momentWanted, &travel, &TimeTravel::goTo);
    connect(&bar, &TravelBar::dayChanged, this, [this](QDate day) {
        m_outline.ask(m_travel.outline(day), [this](const Result<PastOutline> &outline) {
            if (outline)
                m_page.travelBar().setOutline(*outline);
        });
    });
    connect(&travel, &TimeTravel::arrived, this, [this](const PastMoment &moment) {
        m_page.setPast(moment.floor);
        m_page.travelBar().setArrived(moment.floor->asOf);
    });
    connect(&travel, &TimeTravel::progress, &bar, &TravelBar::setProgress);
    connect(&travel, &TimeTravel::left, this, [this] { m_page.setPast(nullptr); });
    connect(&travel, &TimeTravel::failed, this,
            [this](const Error &error) { Q_EMIT m_page.notice(error.toString()); });
    connect(&travel, &TimeTravel::possibleChanged, this, [this] {
        showPossible();
        if (m_travel.moment())
            showDays();
    });
    connect(&calendar, &CalendarService::changed, this, &FloorTravel::showDays);
    showPossible();
}

void FloorTravel::begin()
{
    const FloorSnapshotPtr floor = m_floor.floor();
    const TimeRange known = *m_calls.known();
    const Instant last = std::max(known.from, known.to - Duration(1));
    Instant from = floor ? std::clamp(floor->asOf, known.from, last) : last;
    from = instantFromMs(toMs(from) / 1000 * 1000);
    m_page.travelBar().setCalendar(m_calendar.calendar());
    m_page.setTravelling(true);
    showDays();
    m_page.travelBar().setDays({}, last); // until the answer is there
    m_page.travelBar().goTo(from);
}

void FloorTravel::showDays()
{
    m_days.ask(m_travel.days(), [this](const Result<std::vector<QDate>> &days) {
        if (!days || !m_calls.known())
            return;
        const Calendar &calendar = m_calendar.calendar();
        const TimeRange known = *m_calls.known();
        std::vector<QDate> all = *days;
        // Open sessions reach beyond what was told.
        std::erase_if(all, [&](QDate day) {
            return calendar.startOf(day) >= known.to || calendar.range(day).to <= known.from;
        });
        m_page.travelBar().setCalendar(calendar);
        m_page.travelBar().setDays(std::move(all), known.to - Duration(1));
    });
}

void FloorTravel::showPossible()
{
    m_page.header().setTravelRefused(
        m_travel.isPossible() ? QString() : tr("Nothing is stored yet that one could go back to."));
}

} // namespace callhelm
