#include "services/writer.h"

#include <QCoreApplication>

#include "store/openstore.h"

namespace callhelm {

namespace {

constexpr auto group = std::chrono::milliseconds(80); // what arrives within it is one transaction
constexpr auto retry = std::chrono::seconds(2); // after a full disk: tried again until there is room
constexpr auto firstPublish = std::chrono::milliseconds(120); // the window's first frame goes before
constexpr auto tick = std::chrono::seconds(1); // time itself changes the floor
constexpr size_t mostWaiting = 20'000; // batches kept while the store takes none

} // namespace

Writer::Writer(QString path, Calendar calendar, const ScaledClock &clock)
    : m_path(std::move(path))
    , m_calendar(std::move(calendar))
    , m_clock(clock)
    , m_commit(this)
    , m_publish(this)
    , m_look(this)
{
    m_commit.setSingleShot(true);
    m_publish.setSingleShot(true);
    connect(&m_commit, &QTimer::timeout, this, &Writer::commitWaiting);
    connect(&m_publish, &QTimer::timeout, this, &Writer::publish);
    connect(&m_look, &QTimer::timeout, this, &Writer::lookForOthers);
}

Writer::~Writer() = default;

Result<void> Writer::open(const std::optional<Error> &readOnly)
{
    auto database = Database::open(m_path, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_readOnly = readOnly;
    if (m_readOnly) {
        m_others.emplace(*m_database);
        if (auto seen = m_others->changed(); !seen)
            return seen.error();
        Q_EMIT committed(); // there may have been commits since the store was looked at first
        m_look.start(tick);
    }
    m_publish.start(firstPublish);
    return {};
}

bool Writer::takenUp()
{
    if (m_journal || m_trouble || !m_database)
        return m_journal != nullptr;
    if (auto journal = Journal::open(*m_database, m_calendar)) {
        m_journal = std::move(*journal);
    } else {
        m_trouble = journal.error();
        Q_EMIT failed(*m_trouble);
    }
    return m_journal != nullptr;
}

void Writer::close()
{
    if (m_journal && !m_waiting.empty())
        commitWaiting();
    m_commit.stop(); // after the last commit, which starts them
    m_publish.stop();
    m_look.stop();
    m_journal.reset();
    m_others.reset();
    if (m_database && !m_readOnly)
        (void)m_database->checkpoint();
    m_database.reset();
}

void Writer::take(const SegmentInfo &segment, const Batch &batch)
{
    if (m_waiting.size() >= mostWaiting)
        m_waiting.pop_front(); // the source can send it again: its position was not stored
    m_waiting.push_back({segment, batch});
    if (!m_commit.isActive())
        m_commit.start(group);
}

void Writer::commitWaiting()
{
    if (m_waiting.empty() || !takenUp())
        return;
    Result<void> done = m_journal->begin();
    for (const Waiting &waiting : m_waiting) {
        if (!done)
            break;
        if (auto appended = m_journal->append(waiting.segment, *waiting.batch); !appended)
            done = appended.error();
    }
    if (done)
        done = m_journal->commit();
    if (!done) {
        if (auto undone = m_journal->rollback(); !undone)
            Q_EMIT failed(undone.error());
        Q_EMIT failed(done.error());
        m_commit.start(retry);
        return;
    }
    m_waiting.clear();
    Q_EMIT committed();
    publish(); // commits are rare enough: who does what shows at once
}

void Writer::publish()
{
    if (!takenUp())
        return;
    auto state = std::make_shared<LiveState>();
    state->horizon = m_journal->horizon();
    state->live = m_live;
    state->rate = m_clock.rate();
    const Instant now = m_clock.now();
    state->asOf = m_live ? now : state->horizon.value_or(now);
    state->agents = m_journal->agents(state->asOf);
    state->waiting = m_journal->waiting();
    state->open = m_journal->openTimes(state->asOf);
    Reader reader(*m_database, m_calendar);
    if (auto done = m_debts.follow(*m_journal, reader, state->asOf); !done)
        Q_EMIT failed(done.error());
    state->debts = m_live ? m_debts.lately(now) : m_debts.open();
    Q_EMIT published(state);
    if (m_live)
        m_publish.start(tick);
}

/// The journal holds what it read: it is made anew with what the other program wrote.
void Writer::lookForOthers()
{
    const auto changed = m_others->changed();
    if (!changed || !*changed) // a store that cannot be read now may be a moment later
        return;
    m_journal.reset();
    m_trouble.reset();
    Q_EMIT committed();
    publish();
}

void Writer::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    publish();
}

std::optional<Instant> Writer::horizon() { return takenUp() ? m_journal->horizon() : std::nullopt; }

OpenTimes Writer::openTimes(Instant at) { return takenUp() ? m_journal->openTimes(at) : OpenTimes(); }

std::unordered_map<std::string, std::string> Writer::toldPhones()
{
    if (!takenUp())
        return {};
    return m_journal->toldPhones();
}

void Writer::import(const std::shared_ptr<QPromise<Result<ImportReport>>> &promise, SourceKind kind,
                    const QStringList &files, const QString &source)
{
    if (m_readOnly || !takenUp()) {
        promise->addResult(m_readOnly ? *m_readOnly : *m_trouble);
        promise->finish();
        return;
    }
    commitWaiting();
    CallImport task; // clang-format takes the name `import` for the keyword
    task.files = files;
    task.source.kind = kind;
    task.zone = m_calendar.zone();
    if (!source.isEmpty())
        task.source.name = source;
    task.goOn = [&](const ImportProgress &progress) {
        if (progress.bytesTotal > 0)
            promise->setProgressValueAndText(
                int(1000 * progress.bytesRead / progress.bytesTotal),
                QCoreApplication::translate("Import", "%L1 lines").arg(progress.lines));
        return !promise->isCanceled();
    };
    promise->setProgressRange(0, 1000);
    promise->addResult(task.run(*m_journal));
    promise->finish();
    Q_EMIT committed();
    publish();
}

Result<QJsonObject> Writer::run(const StoreOperation &operation, OperationWork work)
{
    if (m_readOnly)
        return *m_readOnly;
    if (!takenUp())
        return *m_trouble;
    commitWaiting();
    work.journal = m_journal.get();
    auto result = operation.run(work);
    Q_EMIT committed();
    publish();
    return result;
}

Result<void> Writer::change(const Change &change, Durability durability)
{
    if (m_readOnly)
        return *m_readOnly;
    if (!takenUp())
        return *m_trouble;
    commitWaiting();
    Result<void> done = m_journal->begin(durability);
    if (done)
        done = change(*m_database, *m_journal);
    if (done)
        done = m_journal->commit();
    if (!done) {
        (void)m_journal->rollback();
        return done;
    }
    Q_EMIT committed();
    publish();
    return {};
}

Result<void> Writer::decide(const std::function<Result<void>(Database &)> &change)
{
    if (!m_database)
        return Error{Error::Kind::Store, tr("The store is closed."), m_path, 0};
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
