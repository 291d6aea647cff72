#pragma once

#include <memory>
#include <set>

#include <QObject>
#include <QPromise>
#include <QTimer>

#include "base/clock.h"
#include "services/callimport.h"
#include "services/debtservice.h"
#include "services/factqueue.h"
#include "services/importcontrol.h"
#include "services/livestate.h"
#include "services/storeoperation.h"
#include "services/storetrouble.h"
#include "store/storewatch.h"

namespace callhelm {

/// The one writer of a store, in a thread of its own: groups what waits in the queue within a moment into one
/// transaction and tells of it after the commit. What a store cannot do now (full disk, in use, I/O error) is
/// tried again until it can; the facts wait in the queue meanwhile. All functions run in its thread.
class Writer final : public QObject
{
    Q_OBJECT
public:
    /// `queue` must outlive it.
    Writer(QString path, Calendar calendar, const ScaledClock &clock, FactQueue &queue);
    ~Writer() override;

    /// Opens the store's connection. The folds are taken up where they stood a moment later or when they are
    /// first needed; if that fails, failed() tells, and it is tried again. With a reason for reading only,
    /// every change is refused with it, and what another program commits is noticed within a second.
    Result<void> open(const std::optional<Error> &readOnly = {});
    /// Commits what waits, if the store takes it. Fails when it does not, and something is lost by that: what
    /// live feeds told, which nobody tells again.
    Result<void> close();
    /// Of the organisation, from now on.
    void setCalendar(const Calendar &calendar) { m_calendar = calendar; }

    /// Something waits in the queue.
    void wake();
    /// Commits all that waits in the queue.
    Result<void> drain();
    using Note = std::function<Result<void>(Database &, const ImportReport &)>;
    /// `note` writes what the audit trail says of it, within the import's transaction. See ImportControl for
    /// when it can be stopped.
    void import(const std::shared_ptr<QPromise<Result<ImportReport>>> &promise, CallImport task,
                const std::shared_ptr<ImportControl> &control, const Note &note);
    /// Runs an operation that begins and ends its transactions by itself; what was waiting is committed
    /// before, unless that is more than a moment's work.
    Result<QJsonObject> run(const StoreOperation &operation, OperationWork work);
    using Change = std::function<Result<void>(Database &, Journal &)>;
    /// Runs `change` in a transaction of its own; what was waiting is committed before it, unless that is
    /// more than a moment's work.
    Result<void> change(const Change &change, Durability durability = Durability::Normal);
    /// The same for what people decide: on the disk before it returns, and no figures follow from it. Facts
    /// that wait go on waiting.
    Result<void> commitAudited(const std::function<Result<void>(Database &)> &change);
    /// Whether a feed runs, and of which sources one tells what agents do: their sessions go on by the clock.
    void setLive(bool live, std::set<QString> telling);
    [[nodiscard]] std::optional<Instant> horizon();
    /// Who does what now, while a feed tells; else nobody is known to be there.
    [[nodiscard]] std::vector<AgentNow> agents();
    [[nodiscard]] OpenTimes openTimes(Instant at);

Q_SIGNALS:
    void published(const callhelm::LiveStatePtr &state);
    void committed();
    void failed(const callhelm::Error &error); ///< once, until worksAgain() or another error
    void worksAgain(); ///< after failed()
    /// A followed log was told from another place than this one, where the store stands.
    void readFrom(const callhelm::SegmentInfo &place);

private:
    [[nodiscard]] bool isReady();
    Result<void> makeReady();
    Result<void> makeWritable();
    [[nodiscard]] Database::Mode mode() const;
    void closeDatabase();
    Result<bool> commitSome();
    Result<void> append(std::vector<SegmentInfo> &refused);
    [[nodiscard]] Result<void> whatIsLost(const Result<void> &drained) const;
    void commitWaiting();
    void failedAt(StoreTrouble::At at, const Error &error);
    void passedAt(StoreTrouble::At at);
    void letGoUnsound();
    void wroteSomething();
    void tryAgain();
    void publish();
    [[nodiscard]] SourceEnds ends() const;
    void lookForOthers();

    QString m_path;
    Calendar m_calendar;
    const ScaledClock &m_clock;
    SystemClock m_realTime; ///< what sources tell of; the simulated time may be another
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    DebtService m_debts;
    std::optional<Error> m_readOnly; ///< why nothing may be changed
    std::optional<StoreWatch> m_others; ///< of a store that is only read
    StoreTrouble m_trouble;
    FactQueue &m_queue;
    std::vector<FactQueue::Entry> m_taken; ///< from the queue, and not committed yet
    QTimer m_commit;
    QTimer m_retry; ///< runs while the store has trouble
    QTimer m_publish;
    QTimer m_look; ///< for what others commit
    bool m_isOpen = false;
    bool m_live = false;
    std::set<QString> m_telling; ///< names of sources
};

} // namespace callhelm
