#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "services/simulatedrecordfeed.h"

namespace callhelm {

class CalendarService;
class SourceHost;
class StoreAccess;

/// The simulated call centre as a source of facts, and of what its agents do with its customers.
class SimulatorService final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    SimulatorService(StoreAccess &access, SourceHost &host, const CalendarService &calendar);

    /// Runs it from the clock's present on; first fills in `historyDays` before it. `handsOut`: what arrives
    /// in that past is handed out by the store's rules, as if the program had run; LeadWatch is to be held
    /// until caughtUp().
    QFuture<Result<void>> start(double rate, quint32 seed, int historyDays, bool handsOut = false);
    /// So many times as fast as real time.
    Result<void> setRate(double rate);
    QFuture<Result<void>> stop();

Q_SIGNALS:
    void recordsWritten(); ///< of its customers
    void caughtUp(); ///< once after each start: its past is written, or will not be

private:
    void lookWhetherCaughtUp();

    StoreAccess &m_access;
    SourceHost &m_host;
    const CalendarService &m_calendar;
    SimulatedRecordFeed m_feed;
    bool m_isCatchingUp = false;
};

} // namespace callhelm
