#include "services/floorsnapshotservice.h"

#include <algorithm>
#include <utility>

#include "base/answer.h"
#include "services/floorbuilder.h"
#include "services/readerthread.h"

namespace callhelm {

namespace {

constexpr qint64 readEvery = 250; // ms
constexpr qint64 restPerReading
    = 4; // a reading that takes long leaves the machine in peace four times as long

} // namespace

FloorSnapshotService::FloorSnapshotService(ReaderThread &reader, Calendar calendar, QObject *parent)
    : QObject(parent), m_reader(reader), m_calendar(std::move(calendar))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FloorSnapshotService::readFigures);
}

void FloorSnapshotService::take(const LiveStatePtr &state)
{
    m_state = state;
    // Figures are of one day: on a new one they have to be read before anything shows.
    const bool sameDay = m_floor->today.from <= state->asOf && state->asOf < m_floor->today.to;
    if (m_known && sameDay)
        show(restate(*m_floor, *state));
    if (!m_next.isActive())
        readFigures();
}

void FloorSnapshotService::readFigures()
{
    if (m_reading || m_read == m_state)
        return;
    m_reading = true;
    m_read = m_state;
    m_readingFor.start();
    onFinished(m_reader.ask<FloorSnapshotPtr>([state = m_state, calendar = m_calendar](Reader &reader) {
        return buildFloor(reader, calendar, *state);
    }),
               this, [this, state = m_state](const Result<FloorSnapshotPtr> &floor) {
                   m_reading = false;
                   m_next.start(std::chrono::milliseconds(
                       std::max(readEvery, restPerReading * m_readingFor.elapsed())));
                   if (!floor) {
                       Q_EMIT failed(floor.error());
                       return;
                   }
                   m_known = true;
                   show(state == m_state ? *floor : restate(**floor, *m_state));
               });
}

void FloorSnapshotService::show(FloorSnapshotPtr floor)
{
    m_floor = std::move(floor);
    Q_EMIT changed(m_floor);
}

} // namespace callhelm
