#include "services/storeaccess.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "services/auditline.h"
#include "services/denialtext.h"
#include "services/writer.h"
#include "store/auditlog.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

constexpr auto announceEvery = std::chrono::milliseconds(250);

/// Runs in the writer's thread.
Result<qint64> written(Writer &writer, const AuditEntry &entry)
{
    qint64 number = 0;
    auto done = writer.commitAudited([&](Database &database) -> Result<void> {
        auto kept = appendAudit(database, entry);
        if (!kept)
            return kept.error();
        number = kept->number;
        return {};
    });
    return done ? Result<qint64>(number) : done.error();
}

/// Asked again and again, by a page that shows it.
bool isReading(Act act)
{
    return act == Act::ReadFigures || act == Act::ReadBooks || act == Act::ReadAlerts
        || act == Act::ReadPhones || act == Act::ReadTrail || act == Act::ReadSecret
        || act == Act::ReadRecords;
}

QString detailsOf(ChangeOrigin origin)
{
    switch (origin) {
    case ChangeOrigin::Undo:
        return QStringLiteral("undo");
    case ChangeOrigin::Redo:
        return QStringLiteral("redo");
    case ChangeOrigin::Person:
    case ChangeOrigin::Another:
        break;
    }
    return {};
}

} // namespace

/// Only where nobody can go on without it: at the beginning and in the end.
template <class Function>
auto StoreAccess::waitForWriter(Function function)
{
    std::optional<decltype(function())> result;
    QMetaObject::invokeMethod(
        m_writer.get(), [&] { result.emplace(function()); }, Qt::BlockingQueuedConnection);
    return std::move(*result);
}

StoreAccess::StoreAccess(const Options &options, Calendar calendar, bool numbersMasked,
                         std::unique_ptr<StoreLock> lock)
    : m_lock(std::move(lock))
    , m_path(options.path)
    , m_readOnly(options.readOnly)
    , m_givenSession(options.session)
    , m_session(numbersMasked ? options.session.withMaskedNumbers() : options.session)
    , m_undoing(options.session)
    , m_numbersMasked(numbersMasked)
    , m_calendar(std::move(calendar))
    , m_clock(m_systemClock, m_systemClock.now(), 1)
    , m_undo(*this)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(announceEvery);
    connect(&m_announce, &QTimer::timeout, this, &StoreAccess::committed);
    m_writerThread.setObjectName(QStringLiteral("writer"));
    m_writer = std::make_unique<Writer>(m_path, m_calendar, m_clock, m_queue);
    m_writer->moveToThread(&m_writerThread);
    m_writerThread.start();
    m_reader = std::make_unique<ReaderThread>(m_path, m_calendar);
    m_presentReader = std::make_unique<ReaderThread>(m_path, m_calendar, QStringLiteral("floor reader"));
    m_reader->setScope(m_session.scope());
    m_presentReader->setScope(m_session.scope());
    connect(m_writer.get(), &Writer::published, this, &StoreAccess::published);
    connect(m_writer.get(), &Writer::readFrom, this, &StoreAccess::readFrom);
    connect(m_writer.get(), &Writer::committed, this, [this] {
        if (!m_announce.isActive())
            m_announce.start();
    });
    connect(m_writer.get(), &Writer::failed, this, &StoreAccess::failed);
    connect(m_writer.get(), &Writer::worksAgain, this, &StoreAccess::worksAgain);
}

StoreAccess::~StoreAccess() { close(); }

void StoreAccess::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_reader->close(); // before the writer: who closes a store last carries its changes over and tidies up
    m_presentReader->close();
    const Result<void> closed = waitForWriter([this] { return m_writer->close(); });
    m_writerThread.quit();
    m_writerThread.wait();
    m_announce.stop();
    if (!closed)
        Q_EMIT failed(closed.error());
}

Result<std::unique_ptr<StoreAccess>> StoreAccess::open(const Options &options, const Load &load)
{
    QDir().mkpath(QFileInfo(options.path).absolutePath());
    std::unique_ptr<StoreAccess> access;
    std::optional<QString> keptZone;
    {
        std::unique_ptr<StoreLock> lock;
        if (!options.readOnly) {
            auto taken = StoreLock::take(options.path);
            if (!taken)
                return taken.error();
            lock = std::move(*taken);
        }
        auto database = openStore(options.path, lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
        if (!database)
            return database.error();
        auto calendar = readCalendar(**database, options.zone);
        if (!calendar)
            return calendar.error();
        auto masked = readNumbersMasked(**database);
        if (!masked)
            return masked.error();
        const Reader reader(**database, *calendar, options.session.scope());
        {
            auto moment = reader.moment();
            if (!moment)
                return moment.error();
            if (auto loaded = load(reader); !loaded)
                return loaded.error();
            auto zone = SettingReader(**database).value(QLatin1String(zoneSetting));
            if (!zone)
                return zone.error();
            keptZone = *zone;
        }
        access.reset(new StoreAccess(options, *calendar, *masked, std::move(lock)));
    }
    if (auto opened = access->openWriter(keptZone); !opened)
        return opened.error();
    return access;
}

Result<void> StoreAccess::openWriter(const std::optional<QString> &keptZone)
{
    if (auto done = waitForWriter([this] { return m_writer->open(m_readOnly); }); !done || m_readOnly)
        return done;
    const bool isOther = keptZone && Calendar::zoneByName(keptZone->toUtf8()) != m_calendar.zone();
    if (keptZone && !isOther)
        return {};
    const auto keep = [this, isOther](Database &database, Journal &journal) {
        return isOther ? writeCalendar(database, journal, m_calendar)
                       : writeFirstZone(database, m_calendar.zone());
    };
    return waitForWriter([&] { return m_writer->change(keep); });
}

void StoreAccess::setCalendar(const Calendar &calendar)
{
    m_calendar = calendar;
    m_reader->setCalendar(calendar);
    m_presentReader->setCalendar(calendar);
    inWriter([calendar](Writer &writer) { writer.setCalendar(calendar); });
    Q_EMIT calendarChanged();
}

void StoreAccess::setSession(const Session &session)
{
    if (session == m_givenSession)
        return;
    m_numbersShown = m_numbersShown && session.isOfSameOne(m_givenSession);
    m_givenSession = session;
    m_undo.setResting(session.isNobody());
    if (!session.isNobody()) {
        if (!session.isOfSameOne(m_undoing))
            m_undo.clear();
        m_undoing = session;
    }
    m_deniedReadings.clear();
    applySession();
}

void StoreAccess::setNumbersMasked(bool masked)
{
    m_numbersMasked = masked;
    applySession();
}

void StoreAccess::showNumbers(bool shown)
{
    m_numbersShown = shown;
    applySession();
}

void StoreAccess::applySession()
{
    m_session = m_numbersMasked && !m_numbersShown ? m_givenSession.withMaskedNumbers() : m_givenSession;
    m_reader->setScope(m_session.scope());
    m_presentReader->setScope(m_session.scope());
    Q_EMIT sessionChanged();
    m_announce.start(); // names and figures are others
}

void StoreAccess::setLive(bool live, std::set<QString> telling)
{
    inWriter([live, telling = std::move(telling)](Writer &writer) { writer.setLive(live, telling); });
}

void StoreAccess::inWriter(std::function<void(Writer &)> work)
{
    QMetaObject::invokeMethod(
        m_writer.get(), [writer = m_writer.get(), work = std::move(work)] { work(*writer); },
        Qt::QueuedConnection);
}

AuditEntry StoreAccess::entry(Act act, const QString &whom, const QJsonObject &from,
                              const QJsonObject &to) const
{
    return auditLine(m_session.actor(), m_systemClock.now(), act, whom, from, to);
}

Result<void> StoreAccess::requireRight(const Session &who, Act act, const QString &whom)
{
    if (who.may(act))
        return {};
    const bool isAtWindow = &who == &m_session;
    const bool isKnown
        = isAtWindow && isReading(act) && std::ranges::find(m_deniedReadings, act) != m_deniedReadings.end();
    if (!isKnown && !m_readOnly) { // where nothing can be done, there is nothing to be noted
        if (isAtWindow && isReading(act))
            m_deniedReadings.push_back(act);
        AuditEntry denial = auditLine(who.actor(), m_systemClock.now(), act, whom, {}, {});
        denial.outcome = QStringLiteral("denied");
        onFinished(note(denial), this, [this](const Result<qint64> &number) {
            if (!number)
                Q_EMIT failed(number.error());
        });
    }
    return Error{Error::Kind::Denied, who.isNobody() ? tr("Sign in first.") : denialText(act), {}, 0};
}

QFuture<Result<qint64>> StoreAccess::note(const AuditEntry &entry)
{
    return mappedFuture<Result<qint64>>(
        change<qint64>([entry](Writer &writer) { return written(writer, entry); }), this,
        [this](const Result<qint64> &number) {
            if (number)
                Q_EMIT audited();
            return number;
        });
}

QFuture<Result<void>> StoreAccess::run(const Session &who, std::shared_ptr<Change> change,
                                       ChangeOrigin origin)
{
    for (const Act act : change->acts())
        if (auto allowed = requireRight(who, act, change->whom()); !allowed)
            return readyFuture(allowed);
    if (m_readOnly)
        return readyFuture(Result<void>(*m_readOnly));
    if (origin != ChangeOrigin::Another)
        m_undo.began();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    change->prepare([this, change, origin, promise, actor = who.actor(), at = m_systemClock.now()] {
        inWriter([this, change, origin, promise, actor, at](Writer &writer) {
            bool isAudited = false;
            const auto apply = [&](Database &database, Journal &journal) -> Result<void> {
                ChangeGround ground{database, journal};
                auto told = change->apply(ground);
                if (!told)
                    return told.error();
                for (const AuditFields &fields : *told) {
                    AuditEntry line = auditLine(actor, at, fields.act, fields.whom, fields.from, fields.to);
                    line.details = detailsOf(origin);
                    if (auto kept = appendAudit(database, line); !kept)
                        return kept.error();
                    isAudited = true;
                }
                return {};
            };
            const Result<void> done = writer.change(apply, Durability::Full);
            QMetaObject::invokeMethod(this, [this, change, origin, promise, done, isAudited] {
                finish(origin, change, done, isAudited);
                if (!done && promise->isCanceled()) // the form is gone that would say so
                    Q_EMIT failed(done.error());
                promise->addResult(done);
                promise->finish();
            });
        });
    });
    return future;
}

void StoreAccess::finish(ChangeOrigin origin, const std::shared_ptr<Change> &change, const Result<void> &done,
                         bool isAudited)
{
    if (done) {
        change->announce();
        if (isAudited)
            Q_EMIT audited();
        if (m_announce.isActive()) { // what a person did shows at once
            m_announce.stop();
            Q_EMIT committed();
        }
    } else {
        change->failed();
    }
    if (origin != ChangeOrigin::Another)
        m_undo.ended(origin, done ? change.get() : nullptr);
}

} // namespace callhelm
