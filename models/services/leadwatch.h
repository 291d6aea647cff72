#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "calls/agentnow.h"
#include "domain/leadrows.h"

namespace callhelm {

class StoreAccess;

/// Hands leads out by itself while the program is open, whether somebody is signed in or not: when one leaves
/// its delay or falls due, when one arrives, when somebody becomes eligible, when rules change, and once
/// after the start, for the time in which it was closed. For the store's holder.
class LeadWatch final : public QObject
{
    Q_OBJECT
public:
    struct Timing
    {
        std::chrono::milliseconds first{500}; ///< after the start
        std::chrono::milliseconds between{1000}; ///< at least, from look to look
        std::chrono::milliseconds longest{20'000}; ///< leave, caps and working time change without a word
    };
    /// `access` must outlive it.
    explicit LeadWatch(StoreAccess &access);
    LeadWatch(StoreAccess &access, Timing timing);

    /// Nothing is handed out by itself any more.
    void stop();
    /// While it is held nothing is handed out: what there is belongs to a past that is being made up.
    void hold(bool isHeld);
    /// Looks soon whether there is something to hand out.
    void look();

Q_SIGNALS:
    void handedOut(const callhelm::LeadRun &run);
    void failed(const callhelm::Error &error);

private:
    struct Look;
    void lookNow();
    void run();
    void follow(const std::vector<AgentNow> &agents);
    void lookIn(std::chrono::milliseconds delay);

    StoreAccess &m_access;
    Timing m_timing;
    std::vector<AgentNow> m_agents; ///< as the floor has them; empty while no feed tells
    std::set<std::pair<AgentId, bool>> m_online; ///< with whether they are paused
    QTimer m_next;
    QElapsedTimer m_last; ///< since the last look
    std::chrono::milliseconds m_pause; ///< till the next: longer while what is due finds nobody
    bool m_isBusy = false;
    bool m_again = false; ///< something changed meanwhile
    bool m_isStopped = false;
    bool m_isHeld = false;
};

} // namespace callhelm
