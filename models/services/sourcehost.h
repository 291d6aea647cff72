#pragma once

#include <map>
#include <memory>
#include <set>

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include "base/calendar.h"
#include "base/clock.h"
#include "ingest/factsource.h"
#include "services/sourcestatus.h"

namespace callhelm {

class FactQueue;

/// Runs the live sources in a thread of their own, puts what they tell into a queue, and keeps account of how
/// they fare. While the queue is full they are held, and go on by themselves when it has room.
class SourceHost final : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<std::unique_ptr<FactSource>()>;

    /// `queue` must outlive it.
    explicit SourceHost(FactQueue &queue, QObject *parent = nullptr);
    ~SourceHost() override;

    /// Starts a source under a name; one of that name that runs already is stopped first. `make` is called in
    /// the sources' thread.
    void start(const SourceStatus &status, Make make);
    /// Shows a source that can't run yet, and why.
    void note(const SourceStatus &status);
    /// `then` is called, in this thread, once nothing more comes from it.
    void stop(const QString &name, std::function<void()> then = {});
    /// Stops all, waits until nothing more comes, and runs nothing any more.
    void close();
    /// Whether a source of that name was started and not stopped since.
    [[nodiscard]] bool has(const QString &name) const { return m_statuses.contains(name); }
    /// The same, and it did not give up.
    [[nodiscard]] bool isGoing(const QString &name) const;
    /// To the source of that name: see FactSource::readFrom(). From any thread.
    void readFrom(const QString &name, const SegmentInfo &from);
    /// Notes that a source's last event was at `at`, also before it runs; from any thread.
    void heard(const QString &name, Instant at);
    void setRate(const QString &name, double rate);
    /// Calls `use` in the sources' thread with the source of that name, or with null when there is none.
    void reach(const QString &name, std::function<void(FactSource *source)> use);
    [[nodiscard]] std::vector<SourceStatus> statuses() const;
    [[nodiscard]] bool anyRunning() const;
    /// The telephone systems of which something that runs tells what agents do.
    [[nodiscard]] std::set<QString> telling() const;

Q_SIGNALS:
    void changed();

private:
    void noteState(const QString &name, SourceState state, const QString &message);
    void noteEvent(const QString &name, Instant at);
    void take(FactSource &source, const SegmentInfo &segment, const std::shared_ptr<const FactBatch> &batch);
    void letGo();
    void end(const QString &name);
    [[nodiscard]] QList<FactSource *> inside(const QString &name = {}) const;

    FactQueue &m_queue;
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in the thread; the sources' parent
    std::unique_ptr<QTimer> m_look; ///< lives in the thread; runs while a source is held
    std::map<QString, SourceStatus> m_statuses;
    QElapsedTimer m_sinceTold;
};

} // namespace callhelm
