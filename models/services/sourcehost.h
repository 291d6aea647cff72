#pragma once

#include <map>
#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include "base/calendar.h"
#include "base/clock.h"
#include "ingest/factsource.h"
#include "services/sourcestatus.h"

namespace callhelm {

/// Runs the live sources in a thread of their own and keeps account of how they fare.
class SourceHost final : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<std::unique_ptr<FactSource>()>;

    explicit SourceHost(QObject *parent = nullptr);
    ~SourceHost() override;

    /// Starts a source under a name; one of that name that runs already is stopped first. `make` is called in
    /// the sources' thread.
    void start(const SourceStatus &status, Make make);
    /// Shows a source that can't run yet, and why.
    void note(const SourceStatus &status);
    void stop(const QString &name);
    void stopAll();
    /// Notes that a source's last event was at `at`, also before it runs; from any thread.
    void heard(const QString &name, Instant at);
    void setRate(const QString &name, double rate);
    /// Calls `use` in the sources' thread with the source of that name, or with null when there is none.
    void reach(const QString &name, std::function<void(FactSource *source)> use);
    [[nodiscard]] std::vector<SourceStatus> statuses() const;
    [[nodiscard]] bool anyRunning() const;

Q_SIGNALS:
    /// From the sources' thread.
    void facts(const callhelm::SegmentInfo &segment, const std::shared_ptr<const callhelm::FactBatch> &batch);
    void changed();

private:
    void noteState(const QString &name, SourceState state, const QString &message);
    void noteEvent(const QString &name, Instant at);

    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in the thread; the sources' parent
    std::map<QString, SourceStatus> m_statuses;
    QElapsedTimer m_sinceTold;
};

} // namespace callhelm
