#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include "access/session.h"
#include "base/answer.h"
#include "base/calendar.h"
#include "base/clock.h"
#include "services/change.h"
#include "services/factqueue.h"
#include "services/readerthread.h"
#include "services/undostack.h"
#include "store/storelock.h"

namespace callhelm {

class Writer;
struct LiveState;
using LiveStatePtr = std::shared_ptr<const LiveState>;
struct SegmentInfo;

/// The way to an opened store: questions and changes, both answered through futures, so that nobody waits.
/// Take the answers with onFinished() (base/answer.h). What the services do goes through it; it asks for the
/// rights, and notes what was denied. Called from the thread it lives in (the window's); work runs elsewhere.
class StoreAccess final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString path; ///< store file; made when missing
        QTimeZone zone; ///< invalid: the one stored in it, else the system's
        Session session = Session::ofStoreOwner(QStringLiteral("local"));
        std::optional<Error> readOnly = {}; ///< set: opens for reading only; every change is refused with it
    };
    /// Reads what has to be known before anything is shown.
    using Load = std::function<Result<void>(const Reader &)>;
    /// Opens or makes a store and holds it as its one writer. Fails with Error::Kind::Held when another
    /// program holds it, with Newer, Store or File else, leaving the file as it was. Waits for all that.
    static Result<std::unique_ptr<StoreAccess>> open(const Options &options, const Load &load);
    ~StoreAccess() override;
    /// Waits until all was done that was asked for, and closes the store. failed() tells what is lost.
    void close();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Why nothing may be changed; nothing where changes are possible. What another program commits shows
    /// within about a second.
    [[nodiscard]] const std::optional<Error> &readOnly() const { return m_readOnly; }
    [[nodiscard]] const Session &session() const { return m_session; }
    /// Who works with it from now on: what they may, and whom they see. What the one before could take back
    /// is theirs alone, and forgotten when somebody else comes. What was asked before is answered as it was
    /// asked.
    void setSession(const Session &session);
    /// Callers' numbers are masked also for who may see them, until showNumbers(). The change itself:
    /// NumberService.
    void setNumbersMasked(bool masked);
    [[nodiscard]] bool numbersMasked() const { return m_numbersMasked; }
    /// Whether this session, which may see callers' numbers, sees them where they are masked. Another
    /// person's session begins with masked ones.
    void showNumbers(bool shown);
    [[nodiscard]] bool numbersShown() const { return m_numbersShown; }
    [[nodiscard]] UndoStack &undoStack() { return m_undo; }
    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }
    /// By which everything is read from now on. The change itself: CalendarService.
    void setCalendar(const Calendar &calendar);
    [[nodiscard]] const Clock &systemClock() const { return m_systemClock; }
    /// The time the floor shows: the system's, or the simulator's while it runs.
    [[nodiscard]] ScaledClock &clock() { return m_clock; }
    [[nodiscard]] FactQueue &queue() { return m_queue; } ///< from the sources to the writer
    /// Follows the present, whatever those who ask keep the other reader busy with.
    [[nodiscard]] ReaderThread &presentReader() { return *m_presentReader; }
    void setLive(bool live, std::set<QString> telling); ///< see Writer

    /// Asks for the right; fails with Error::Kind::Denied, which the audit trail notes.
    Result<void> requireRight(Act act, const QString &whom = {})
    {
        return requireRight(m_session, act, whom);
    }
    /// The same for somebody who is not at the window: a command that was handed over.
    Result<void> requireRight(const Session &who, Act act, const QString &whom = {});

    /// Asks the store something for which there is a right.
    template <class Answer>
    QFuture<Result<Answer>> ask(Act act, std::function<Result<Answer>(Reader &)> work)
    {
        if (auto allowed = requireRight(act); !allowed)
            return readyFuture(Result<Answer>(allowed.error()));
        return ask<Answer>(std::move(work));
    }
    /// The same for what everybody may know: names, goals, rules.
    template <class Answer>
    QFuture<Result<Answer>> ask(std::function<Result<Answer>(Reader &)> work)
    {
        return m_reader->ask<Answer>(std::move(work));
    }
    /// Asks what follows the present, beside the questions of pages.
    template <class Answer>
    QFuture<Result<Answer>> askPresent(std::function<Result<Answer>(Reader &)> work)
    {
        return m_presentReader->ask<Answer>(std::move(work));
    }
    /// Asks the writer what it holds in memory, and then the store with what it said. The writer may be busy
    /// for long; meanwhile the reader answers others.
    template <class Answer, class Told>
    QFuture<Result<Answer>> askBoth(Act act, std::function<Told(Writer &)> first,
                                    std::function<Result<Answer>(Reader &, const Told &)> then)
    {
        if (auto allowed = requireRight(act); !allowed)
            return readyFuture(Result<Answer>(allowed.error()));
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        inWriter([promise, this, first = std::move(first), then = std::move(then)](Writer &writer) {
            m_reader->answer<Answer>(
                promise, [then, told = first(writer)](Reader &reader) { return then(reader, told); });
        });
        return promise->future();
    }
    /// Runs in the writer's thread, after what was asked of it before. Asks for no right.
    void inWriter(std::function<void(Writer &)> work);
    /// The same with an answer.
    template <class Answer>
    QFuture<Result<Answer>> change(std::function<Result<Answer>(Writer &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        inWriter([promise, work = std::move(work)](Writer &writer) {
            promise->addResult(work(writer));
            promise->finish();
        });
        return promise->future();
    }
    /// Makes a change: right, transaction with its lines of the audit trail, undo stack, announcement; the
    /// future has its answer after that. Fails with Denied, as readOnly() says, or as the change does. A
    /// change may wait for an import to end.
    QFuture<Result<void>> run(std::shared_ptr<Change> change, ChangeOrigin origin = ChangeOrigin::Person)
    {
        return run(m_session, std::move(change), origin);
    }
    /// The same for somebody who is not at the window, and cannot take it back there.
    QFuture<Result<void>> runAs(const Session &who, std::shared_ptr<Change> change)
    {
        return run(who, std::move(change), ChangeOrigin::Another);
    }

    /// A line of the audit trail: this person did this now.
    [[nodiscard]] AuditEntry entry(Act act, const QString &whom, const QJsonObject &from,
                                   const QJsonObject &to) const;
    /// Adds a line to the audit trail and gives its number.
    QFuture<Result<qint64>> note(const AuditEntry &entry);

Q_SIGNALS:
    void published(const callhelm::LiveStatePtr &state);
    void readFrom(const callhelm::SegmentInfo &place); ///< see Writer::readFrom()
    void committed(); ///< the store has changed: by a person at once, by sources at most four times a second
    void sessionChanged(); ///< who works with it, or what they see
    void calendarChanged();
    void audited(); ///< the audit trail has grown
    void operated(); ///< a command that was handed over has changed something
    /// Background work met an error (full disk, damaged store). What the store does not take is told once;
    /// it is tried again, and the facts of sources wait meanwhile.
    void failed(const callhelm::Error &error);
    void worksAgain(); ///< the store takes again what waited since failed()

private:
    StoreAccess(const Options &options, Calendar calendar, bool numbersMasked,
                std::unique_ptr<StoreLock> lock);
    Result<void> openWriter(const std::optional<QString> &keptZone);
    /// What the session comes to by the numbers that are masked.
    void applySession();
    QFuture<Result<void>> run(const Session &who, std::shared_ptr<Change> change, ChangeOrigin origin);
    void finish(ChangeOrigin origin, const std::shared_ptr<Change> &change, const Result<void> &done,
                bool isAudited);
    template <class Function>
    auto waitForWriter(Function function);

    std::unique_ptr<StoreLock> m_lock; ///< given back after everything else is closed
    QString m_path;
    std::optional<Error> m_readOnly;
    Session m_givenSession; ///< as it was given, whatever numbers are masked
    Session m_session;
    Session m_undoing; ///< whose changes can be taken back: who worked last
    bool m_numbersMasked = false;
    bool m_numbersShown = false;
    Calendar m_calendar;
    SystemClock m_systemClock;
    ScaledClock m_clock;
    FactQueue m_queue;
    QThread m_writerThread;
    std::unique_ptr<Writer> m_writer; ///< lives in its thread
    std::unique_ptr<ReaderThread> m_reader;
    std::unique_ptr<ReaderThread> m_presentReader;
    UndoStack m_undo;
    std::vector<Act> m_deniedReadings; ///< noted already
    QTimer m_announce;
    bool m_isClosed = false;
};

} // namespace callhelm
