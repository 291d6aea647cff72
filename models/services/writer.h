#pragma once

#include <atomic>
#include <deque>
#include <memory>

#include <QObject>
#include <QPromise>
#include <QTimer>

#include "base/clock.h"
#include "services/callimport.h"
#include "services/debtkeeper.h"
#include "services/livestate.h"
#include "services/storeoperation.h"
#include "store/storewatch.h"

namespace callhelm {

/// The one writer of a store, in a thread of its own: groups what arrives within a moment into one
/// transaction and tells of it after the commit. All functions run in its thread.
class Writer final : public QObject
{
    Q_OBJECT
public:
    using Batch = std::shared_ptr<const FactBatch>;

    Writer(QString path, Calendar calendar, const ScaledClock &clock);
    ~Writer() override;

    /// Opens the store's connection. The folds are taken up where they stood a moment later or when they are
    /// first needed; if that fails, failed() tells, and every later change meets the same error. With a
    /// reason for reading only, every change is refused with it, and what another program commits is noticed
    /// within a second.
    Result<void> open(const std::optional<Error> &readOnly = {});
    void close();

    void take(const SegmentInfo &segment, const Batch &batch);
    void import(const std::shared_ptr<QPromise<Result<ImportReport>>> &promise, SourceKind kind,
                const QStringList &files, const QString &source);
    /// Runs an operation that begins and ends its transactions by itself; what was waiting is committed
    /// before.
    Result<QJsonObject> run(const StoreOperation &operation, OperationWork work);
    using Change = std::function<Result<void>(Database &, Journal &)>;
    /// Runs `change` in a transaction of its own; what was waiting is committed before it.
    Result<void> change(const Change &change, Durability durability = Durability::Normal);
    /// The same for what people decide: on the disk before it returns, and no figures follow from it. Facts
    /// that wait go on waiting.
    Result<void> decide(const std::function<Result<void>(Database &)> &change);
    void setLive(bool live);
    [[nodiscard]] std::optional<Instant> horizon();
    [[nodiscard]] OpenTimes openTimes(Instant at);
    /// See Journal::toldPhones().
    [[nodiscard]] std::unordered_map<std::string, std::string> toldPhones();

Q_SIGNALS:
    void published(const callhelm::LiveStatePtr &state);
    void committed();
    void failed(const callhelm::Error &error);

private:
    struct Waiting
    {
        SegmentInfo segment;
        Batch batch;
    };
    [[nodiscard]] bool takenUp();
    void commitWaiting();
    void publish();
    void lookForOthers();

    QString m_path;
    Calendar m_calendar;
    const ScaledClock &m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    DebtKeeper m_debts;
    std::optional<Error> m_trouble; ///< why there is no journal
    std::optional<Error> m_readOnly; ///< why nothing may be changed
    std::optional<StoreWatch> m_others; ///< of a store that is only read
    std::deque<Waiting> m_waiting;
    QTimer m_commit;
    QTimer m_publish;
    QTimer m_look;
    bool m_live = false;
};

} // namespace callhelm
