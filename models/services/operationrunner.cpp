#include "services/operationrunner.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include "base/clock.h"
#include "services/auditline.h"
#include "services/denialtext.h"
#include "services/importoperation.h"
#include "services/noteoperation.h"
#include "services/storeclient.h"
#include "services/storehost.h"
#include "services/storesession.h"
#include "store/auditlog.h"
#include "store/openstore.h"
#include "store/storelock.h"
#include "store/storeturn.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

// Many may wait: they look at different moments, and a window that starts looks more often.
constexpr int shortestWait = 50; // ms
constexpr int longestWait = 200; // ms
constexpr auto longSilence = std::chrono::seconds(5); // of a holder that has been asked

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("CommandLine", "Stopped. Nothing was changed."),
            {},
            0};
}

} // namespace

Result<QJsonObject> OperationRunner::run(const StoreOperation &operation)
{
    while (!isStopped()) {
        Error held;
        if (operation.changesStore() && !StoreTurn::isClaimed(m_store)) {
            auto session = StoreSession::open(m_store, m_zone, StoreSession::Mode::Write);
            if (session) {
                OperationWork work;
                work.journal = &(*session)->journal();
                work.calendar = (*session)->calendar();
                work.database = &(*session)->database();
                return runAllowed(operation, std::move(work), (*session)->database());
            }
            if (session.error().kind != Error::Kind::Held)
                return session.error();
            held = session.error();
        }
        if (const auto client = StoreClient::connectTo(m_store)) {
            if (auto answer = handOver(*client, operation))
                return *answer;
            if (isStopped())
                return Error{Error::Kind::Cancelled,
                             QCoreApplication::translate(
                                 "CommandLine",
                                 "Stopped. The program that holds the store has not said how far it came."),
                             {},
                             0};
            // The holder is gone: what it did not finish is done here, or by the next one.
            QThread::msleep(shortestWait);
            continue;
        }
        if (!operation.changesStore())
            return runReading(operation);
        if (auto waited = waitForTurn(held); !waited)
            return waited.error();
    }
    return cancelled();
}

Result<QJsonObject> OperationRunner::runReading(const StoreOperation &operation)
{
    auto database = openStore(m_store, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    auto calendar = readCalendar(**database, m_zone);
    if (!calendar)
        return calendar.error();
    OperationWork work;
    work.calendar = *calendar;
    auto result = runAllowed(operation, std::move(work), **database);
    database->reset();
    if (!result && result.error().kind == Error::Kind::Denied) // counted, or noted, by who may write
        (void)run(NoteOperation(operation.act(), operation.whom()));
    return result;
}

Result<QJsonObject> OperationRunner::runAllowed(const StoreOperation &operation, OperationWork work,
                                                Database &database)
{
    const Instant now = SystemClock().now();
    const bool mayNote = work.journal != nullptr;
    if (!operation.isForFileOwner()) {
        auto who = sessionIn(database, work.calendar, user, now, mayNote);
        if (!who)
            return who.error();
        work.session = *who;
    }
    const Actor actor = work.session.actor();
    work.note = [&database, actor](AuditEntry entry) -> Result<void> {
        entry.who = actor.name;
        entry.role = roleName(actor.role);
        auto kept = appendAudit(database, entry);
        return kept ? Result<void>() : kept.error();
    };
    if (work.session.may(operation.act()))
        return runHere(operation, std::move(work));
    if (mayNote) {
        AuditEntry denial = auditLine(actor, now, operation.act(), operation.whom(), {}, {});
        denial.outcome = QStringLiteral("denied");
        auto transaction = Transaction::begin(database, Durability::Full);
        if (transaction && work.note(denial))
            (void)transaction->commit(); // denied it is, written or not
    }
    return Error{Error::Kind::Denied, denialText(operation.act()), {}, 0};
}

/// Every attempt meets the same lines in the same order: those of one that broke off are not told again.
std::function<void(const DoctorNote &)> OperationRunner::rejectionsOfAttempt()
{
    return [this, met = qint64(0)](const DoctorNote &note) mutable {
        if (met++ < m_toldRejections)
            return;
        ++m_toldRejections;
        if (rejected)
            rejected(note);
    };
}

Result<QJsonObject> OperationRunner::runHere(const StoreOperation &operation, OperationWork work)
{
    work.store = m_store;
    work.rejected = rejectionsOfAttempt();
    work.goOn = [this](const OperationProgress &now) {
        if (progress)
            progress(now);
        return !isStopped();
    };
    return operation.run(work);
}

std::optional<Result<QJsonObject>> OperationRunner::handOver(StoreClient &client,
                                                             const StoreOperation &operation)
{
    bool hasWaited = false;
    StoreClient::Hearing hearing;
    hearing.told = [this, take = rejectionsOfAttempt()](const QJsonObject &message) {
        if (message.contains(holderwords::said)) {
            if (say)
                say(message[holderwords::said].toString());
        } else if (message.contains(holderwords::rejections)) {
            const auto notes = ImportOperation::rejections(message[holderwords::rejections].toArray());
            for (const DoctorNote &note : notes)
                take(note);
        } else if (progress) {
            progress({message[holderwords::percent].toInt(), message[holderwords::lines].toInteger()});
        }
    };
    hearing.stopped = [&](std::chrono::milliseconds silence) {
        if (silence > longSilence && !std::exchange(hasWaited, true) && say)
            if (const auto holder = StoreLock::holder(m_store))
                say(QCoreApplication::translate("CommandLine", "Waiting for %1, which holds the store.")
                        .arg(holder->name()));
        return isStopped();
    };
    QJsonObject request{{holderwords::ask, operation.name()},
                        {holderwords::arguments, operation.arguments()},
                        {holderwords::language, QLocale().name()}};
    if (user) {
        request.insert(holderwords::user, user->login);
        request.insert(holderwords::password, user->password);
    }
    if (m_zone.isValid())
        request.insert(holderwords::zone, QString::fromUtf8(m_zone.id()));
    return client.ask(request, hearing);
}

Result<void> OperationRunner::waitForTurn(const Error &held)
{
    const auto holder = StoreLock::holder(m_store);
    if (holder && held.kind == Error::Kind::Held) {
        if (!holder->isThisMachine || !holder->isThisUser)
            return held;
        if (!std::exchange(m_hasSaid, true) && say)
            say(QCoreApplication::translate("CommandLine", "Waiting for %1, which holds the store.")
                    .arg(holder->name()));
    }
    QThread::msleep(ulong(QRandomGenerator::global()->bounded(shortestWait, longestWait)));
    return {};
}

} // namespace callhelm
