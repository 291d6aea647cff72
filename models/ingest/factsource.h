#pragma once

#include <memory>

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

Q_SIGNALS:
    /// New facts, in the order in which the source told them. `segment` says from which run of the source,
    /// with the position and lines where that run began in this program; the batch's own position is where it
    /// ends.
    void facts(const callhelm::SegmentInfo &segment, const std::shared_ptr<const callhelm::FactBatch> &batch);
    /// `message` says for people why it waits or failed; empty otherwise.
    void stateChanged(callhelm::SourceState state, const QString &message);
};

} // namespace callhelm
