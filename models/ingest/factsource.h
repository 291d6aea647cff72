#pragma once

#include <memory>
#include <utility>

#include <QObject>

#include "domain/fact.h"
#include "domain/source.h"

namespace callhelm {

/// How a running source fares.
enum class SourceState {
    Stopped,
    Running,
    Waiting, ///< nothing to read for now, and that is not as it should be (the file is missing)
    Failed ///< gave up
};

/// A source of facts that runs by itself until stopped. Lives in one thread; its batches may go to any.
class FactSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual SourceState state() const = 0;

    /// A held source tells nothing: who takes its facts has no room. One that can wait goes on later where it
    /// is; a live feed, which would lose what it does not read, is disconnected and learns the present state
    /// anew when it is let go.
    void setHeld(bool held)
    {
        if (std::exchange(m_held, held) != held)
            heldChanged();
    }
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Whether what it does not tell now can be told later.
    [[nodiscard]] virtual bool canWait() const { return true; }
    /// What was told did not begin where the store stands: goes on from that place of that log, unless it
    /// began to read again since (SegmentInfo::reading).
    virtual void readFrom(const SegmentInfo &) { }

protected:
    virtual void heldChanged() { }

private:
    bool m_held = false;

Q_SIGNALS:
    /// New facts, in the order in which the source told them. `segment` says from which run of the source,
    /// with the position and lines where that run began in this program; the batch's own position is where it
    /// ends.
    void facts(const callhelm::SegmentInfo &segment, const std::shared_ptr<const callhelm::FactBatch> &batch);
    /// `message` says for people why it waits or failed; empty otherwise.
    void stateChanged(callhelm::SourceState state, const QString &message);
};

} // namespace callhelm
