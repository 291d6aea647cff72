#include "services/writer.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "store/auditlog.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

constexpr auto group = std::chrono::milliseconds(80); // what arrives within it is one transaction
constexpr auto firstPublish = std::chrono::milliseconds(120); // the window's first frame goes before
constexpr auto tick = std::chrono::seconds(1); // time itself changes the floor
constexpr qint64 factsPerCommit = 50'000; // when more wait, they are taken in several transactions
constexpr qint64 momentsWork = 100'000; // facts

} // namespace

Writer::Writer(QString path, Calendar calendar, const ScaledClock &clock, FactQueue &queue)
    : m_path(std::move(path))
    , m_calendar(std::move(calendar))
    , m_clock(clock)
    , m_queue(queue)
    , m_commit(this)
    , m_retry(this)
    , m_publish(this)
    , m_look(this)
{
    for (QTimer *timer : {&m_commit, &m_retry, &m_publish})
        timer->setSingleShot(true);
    connect(&m_commit, &QTimer::timeout, this, &Writer::commitWaiting);
    connect(&m_retry, &QTimer::timeout, this, &Writer::tryAgain);
    connect(&m_publish, &QTimer::timeout, this, &Writer::publish);
    m_queue.setWake([this] { QMetaObject::invokeMethod(this, &Writer::wake, Qt::QueuedConnection); });
    connect(&m_look, &QTimer::timeout, this, &Writer::lookForOthers);
}

Writer::~Writer() { m_queue.setWake({}); }

Result<void> Writer::open(const std::optional<Error> &readOnly)
{
    m_readOnly = readOnly;
    auto database = Database::open(m_path, mode());
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_isOpen = true;
    if (m_readOnly) {
        m_others.emplace(*m_database);
        if (auto seen = m_others->changed(); !seen)
            return seen.error();
        Q_EMIT committed(); // there may have been commits since the store was looked at first
        m_look.start(tick);
    }
    m_publish.start(firstPublish);
    if (!m_queue.isEmpty())
        wake();
    return {};
}

Database::Mode Writer::mode() const
{
    return m_readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
}

/// Whether the folds are at hand; while the store has trouble it is not asked again and again.
bool Writer::isReady() { return m_journal != nullptr || (!m_retry.isActive() && makeReady().ok()); }

Result<void> Writer::makeReady()
{
    if (m_journal)
        return {};
    if (!m_isOpen)
        return Error{Error::Kind::Store, tr("The store is closed."), m_path, 0};
    if (!m_database) {
        auto database = Database::open(m_path, mode());
        if (!database) {
            failedAt(StoreTrouble::At::Loading, database.error());
            return database.error();
        }
        m_database = std::move(*database);
        if (m_readOnly)
            m_others.emplace(*m_database);
    }
    Journal::Options options;
    options.clock = &m_realTime;
    auto journal = Journal::open(*m_database, m_calendar, options);
    if (!journal) {
        closeDatabase(); // a connection may keep an error
        failedAt(StoreTrouble::At::Loading, journal.error());
        return journal.error();
    }
    m_journal = std::move(*journal);
    passedAt(StoreTrouble::At::Loading);
    return {};
}

void Writer::closeDatabase()
{
    m_others.reset();
    m_database.reset();
}

void Writer::failedAt(StoreTrouble::At at, const Error &error)
{
    if (m_trouble.note(at, error))
        Q_EMIT failed(error);
    if (m_isOpen)
        m_retry.start(m_trouble.delay());
}

void Writer::passedAt(StoreTrouble::At at)
{
    if (!m_trouble.passed(at))
        return;
    m_retry.stop();
    if (m_isOpen)
        m_commit.start(0);
    Q_EMIT worksAgain();
}

/// Where facts wait, only their commit says that the store takes them again.
void Writer::wroteSomething()
{
    if (m_taken.empty())
        passedAt(StoreTrouble::At::Writing);
}

/// After a rollback: what the journal holds in memory may not be what the store holds.
void Writer::letGoUnsound()
{
    if (!m_journal || m_journal->isSound())
        return;
    m_journal.reset();
    closeDatabase(); // a connection may keep an error
    m_retry.start(m_trouble.delay());
}

void Writer::tryAgain()
{
    if (!m_journal && !makeReady())
        return;
    commitWaiting();
    if (!m_publish.isActive())
        publish();
}

Result<void> Writer::close()
{
    Result<void> drained;
    if (!m_journal && !m_queue.isEmpty())
        drained = makeReady();
    m_isOpen = false;
    if (m_journal)
        drained = drain();
    const Result<void> lost = whatIsLost(drained);
    m_commit.stop(); // after the last commit, which starts them
    m_retry.stop();
    m_publish.stop();
    m_look.stop();
    m_journal.reset();
    if (m_database && !m_readOnly)
        (void)m_database->checkpoint();
    closeDatabase();
    return lost;
}

/// Logs are read once more from where the store stands; what a telephone system told is told once.
Result<void> Writer::whatIsLost(const Result<void> &drained) const
{
    qint64 facts = m_queue.waitingFacts(SourceKind::Ami);
    for (const FactQueue::Entry &entry : m_taken)
        if (entry.segment.source.kind == SourceKind::Ami)
            facts += qint64(entry.batch->facts.size());
    if (facts == 0)
        return {};
    const QString why = !drained ? drained.error().text
        : m_trouble.error()      ? m_trouble.error()->text
                                 : QString();
    return Error{Error::Kind::Store,
                 tr("The store took no more: %n event(s) of telephone systems are lost. %1", nullptr,
                    int(std::min<qint64>(facts, std::numeric_limits<int>::max())))
                     .arg(why),
                 m_path, 0};
}

void Writer::wake()
{
    if (m_isOpen && !m_commit.isActive() && !m_retry.isActive())
        m_commit.start(group);
}

/// What was taken from the queue, within a transaction. Tells which logs have to be read from elsewhere.
Result<void> Writer::append(std::vector<SegmentInfo> &refused)
{
    for (const FactQueue::Entry &entry : m_taken) {
        auto appended = m_journal->append(entry.segment, *entry.batch);
        if (!appended)
            return appended.error();
        if (!appended->readFrom)
            continue;
        const bool isTold = std::ranges::any_of(refused, [&](const SegmentInfo &told) {
            return told.source == entry.segment.source && told.file == entry.segment.file
                && told.identity == entry.segment.identity && told.reading == entry.segment.reading;
        });
        if (isTold)
            continue;
        SegmentInfo place = entry.segment;
        place.position = appended->readFrom->position;
        place.lines = appended->readFrom->lines;
        refused.push_back(place);
    }
    return {};
}

/// Commits the first of what waits; false when nothing did.
Result<bool> Writer::commitSome()
{
    if (m_taken.empty())
        m_taken = m_queue.take(factsPerCommit);
    if (m_taken.empty())
        return false;
    std::vector<SegmentInfo> refused;
    Result<void> done = m_journal->begin();
    if (done)
        done = append(refused);
    if (done)
        done = m_journal->commit();
    if (!done) {
        (void)m_journal->rollback(); // what fails now is met again at the next try
        failedAt(StoreTrouble::At::Writing, done.error());
        letGoUnsound();
        return done.error();
    }
    m_taken.clear();
    for (const SegmentInfo &place : refused)
        Q_EMIT readFrom(place);
    passedAt(StoreTrouble::At::Writing);
    Q_EMIT committed();
    return true;
}

Result<void> Writer::drain()
{
    if (auto ready = makeReady(); !ready)
        return ready;
    for (;;) {
        auto more = commitSome();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

void Writer::commitWaiting()
{
    if (!isReady())
        return;
    const auto done = commitSome();
    if (!done || !*done)
        return;
    if (m_isOpen && !m_queue.isEmpty())
        m_commit.start(0); // whoever else wants something of the writer has a turn between
    publish(); // commits are rare enough: who does what shows at once
}

void Writer::publish()
{
    if (!isReady())
        return;
    auto state = std::make_shared<LiveState>();
    state->horizon = m_journal->horizon();
    state->live = m_live;
    state->rate = m_clock.rate();
    const Instant now = m_clock.now();
    state->asOf = m_live ? now : state->horizon.value_or(now);
    state->ends = ends();
    state->agents = m_journal->agents(state->asOf, state->ends);
    state->waiting = m_journal->waiting(state->asOf, state->ends);
    state->open = m_journal->openTimes(state->asOf, state->ends);
    Reader reader(*m_database, m_calendar);
    if (auto done = m_debts.follow(*m_journal, reader, state->asOf); !done)
        failedAt(StoreTrouble::At::Loading, done.error());
    else
        passedAt(StoreTrouble::At::Loading);
    state->debts = m_live ? m_debts.lately(now) : m_debts.open();
    Q_EMIT published(state);
    if (m_live)
        m_publish.start(tick);
}

/// The journal holds what it read: it is made anew with what the other program wrote.
void Writer::lookForOthers()
{
    if (!m_others)
        return;
    const auto changed = m_others->changed();
    if (!changed || !*changed) // a store that cannot be read now may be a moment later
        return;
    m_journal.reset();
    Q_EMIT committed();
    publish();
}

void Writer::setLive(bool live, std::set<QString> telling)
{
    if (m_live == live && m_telling == telling)
        return;
    m_live = live;
    m_telling = std::move(telling);
    publish();
}

std::vector<AgentNow> Writer::agents()
{
    return m_live && isReady() ? m_journal->agents(m_clock.now(), ends()) : std::vector<AgentNow>();
}

std::optional<Instant> Writer::horizon() { return isReady() ? m_journal->horizon() : std::nullopt; }

OpenTimes Writer::openTimes(Instant at) { return isReady() ? m_journal->openTimes(at, ends()) : OpenTimes(); }

SourceEnds Writer::ends() const
{
    std::set<SourceId> running;
    if (!m_telling.empty())
        if (const auto names = Reader(*m_database, m_calendar).names().sources())
            for (const auto &[id, name] : *names)
                if (m_telling.contains(name))
                    running.insert(id);
    return m_journal->ends(running);
}

/// For a change: folds at hand, and committed what waited, unless that is more than a moment's work.
Result<void> Writer::makeWritable()
{
    if (m_readOnly)
        return *m_readOnly;
    if (auto ready = makeReady(); !ready)
        return ready;
    if (m_queue.waitingFacts() <= momentsWork)
        (void)drain(); // if it can be; else it goes on waiting
    return makeReady(); // a failure may have cost the journal
}

void Writer::import(const std::shared_ptr<QPromise<Result<ImportReport>>> &promise, CallImport task,
                    const std::shared_ptr<ImportControl> &control, const Note &note)
{
    const auto answer = [&](const Result<ImportReport> &report) {
        promise->addResult(report);
        promise->finish();
    };
    if (auto ready = makeWritable(); !ready)
        return answer(ready.error());
    task.zone = m_calendar.zone();
    task.goOn = [&](const ImportProgress &progress) {
        if (progress.bytesTotal > 0)
            promise->setProgressValueAndText(
                int(999 * progress.bytesRead / progress.bytesTotal),
                QCoreApplication::translate("Import", "%L1 lines").arg(progress.lines));
        return !control->isCancelled();
    };
    task.mayCommit = [&] {
        const bool may = control->beginCommit();
        if (may)
            promise->setProgressValue(1000);
        return may;
    };
    task.note = [&](const ImportReport &report) { return note(*m_database, report); };
    promise->setProgressRange(0, 1000);
    const Result<ImportReport> report = task.run(*m_journal);
    if (report) {
        wroteSomething();
        Q_EMIT committed();
    }
    letGoUnsound();
    answer(report);
    publish();
}

Result<QJsonObject> Writer::run(const StoreOperation &operation, OperationWork work)
{
    if (auto ready = makeWritable(); !ready)
        return ready.error();
    work.journal = m_journal.get();
    work.database = m_database.get();
    work.agents = agents();
    work.note = [this, actor = work.session.actor()](AuditEntry entry) {
        entry.who = actor.name;
        entry.role = roleName(actor.role);
        auto kept = appendAudit(*m_database, entry);
        return kept ? Result<void>() : kept.error();
    };
    auto result = operation.run(work);
    if (result) {
        wroteSomething();
        Q_EMIT committed();
    }
    letGoUnsound();
    publish();
    return result;
}

Result<void> Writer::change(const Change &change, Durability durability)
{
    if (auto ready = makeWritable(); !ready)
        return ready;
    Result<void> done = m_journal->begin(durability);
    if (done)
        done = change(*m_database, *m_journal);
    if (done)
        done = m_journal->commit();
    if (!done) {
        (void)m_journal->rollback();
        letGoUnsound();
        return done;
    }
    wroteSomething();
    Q_EMIT committed();
    publish();
    return {};
}

Result<void> Writer::commitAudited(const std::function<Result<void>(Database &)> &change)
{
    if (!m_database)
        if (auto ready = makeReady(); !ready)
            return ready;
    if (m_readOnly)
        return *m_readOnly;
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    if (auto done = change(*m_database); !done)
        return done;
    return transaction->commit();
}

} // namespace callhelm
