#include "services/floorsnapshotservice.h"

#include <algorithm>
#include <utility>

#include "base/answer.h"
#include "services/floorbuilder.h"
#include "services/floorscope.h"
#include "services/readerthread.h"
#include "store/daysessions.h"

namespace callhelm {

namespace {

constexpr qint64 readEvery = 250; // ms
constexpr qint64 restPerReading
    = 4; // a reading that takes long leaves the machine in peace four times as long

} // namespace

FloorSnapshotService::FloorSnapshotService(ReaderThread &reader, QObject *parent)
    : QObject(parent), m_reader(reader), m_sessions(std::make_shared<DaySessions>())
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FloorSnapshotService::readFigures);
}

FloorSnapshotService::~FloorSnapshotService() = default;

QString FloorSnapshotService::numberWith(AgentId agent) const
{
    const auto it = std::ranges::find(m_all->agents, agent, &FloorAgent::id);
    const bool isSeen = it != m_all->agents.end() && m_scope.sees(agent, m_all->asOf);
    return isSeen ? it->with : QString();
}

void FloorSnapshotService::take(const LiveStatePtr &state)
{
    m_state = state;
    // Figures are of one day: on a new one they have to be read before anything shows.
    const bool sameDay = m_all->today.from <= state->asOf && state->asOf < m_all->today.to;
    if (m_known && sameDay)
        show(restate(*m_all, *state));
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
    onFinished(m_reader.ask<FloorSnapshotPtr>([state = m_state, sessions = m_sessions](Reader &reader) {
        return buildFloor(reader, *state, *sessions);
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

void FloorSnapshotService::setScope(Scope scope)
{
    m_scope = std::move(scope);
    show(m_all);
}

void FloorSnapshotService::show(FloorSnapshotPtr floor)
{
    m_all = std::move(floor);
    m_floor = m_scope.hidesNothing() ? m_all : scoped(*m_all, m_scope);
    Q_EMIT changed(m_floor);
}

} // namespace callhelm
