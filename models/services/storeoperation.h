#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QJsonObject>

#include "access/session.h"
#include "base/calendar.h"
#include "base/result.h"
#include "calls/agentnow.h"
#include "domain/auditentry.h"
#include "services/importreport.h"

namespace callhelm {

class Database;
class Journal;

/// How far an operation has come.
struct OperationProgress
{
    int percent = 0;
    qint64 lines = 0; ///< or whatever it counts
};

/// What an operation works on.
struct OperationWork
{
    QString store;
    Journal *journal = nullptr; ///< null for an operation that does not change the store
    Database *database = nullptr; ///< the journal's
    /// Who does what, as the program knows that holds the store; nothing: nobody follows the floor.
    std::optional<std::vector<AgentNow>> agents = {};
    Session session = Session::ofStoreOwner(QStringLiteral("local")); ///< whose work it is
    Calendar calendar; ///< the organisation's
    /// Told now and then; false stops the operation, and nothing was changed. May be empty.
    std::function<bool(const OperationProgress &)> goOn;
    /// Writes a line of the audit trail within the running transaction, in the name of whose work it is;
    /// there where there is a journal.
    std::function<Result<void>(const AuditEntry &)> note;
    /// Told every rejected line of an import that asks for them. May be empty.
    std::function<void(const DoctorNote &)> rejected;
};

/// Something the command line does to a store. Whoever holds the store runs it: the command itself, or the
/// program that is open on the store, to which it is sent as its name and arguments.
class StoreOperation
{
public:
    virtual ~StoreOperation() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// All that is needed to make it again elsewhere; paths are absolute.
    [[nodiscard]] virtual QJsonObject arguments() const = 0;
    /// What it asks a right for.
    [[nodiscard]] virtual Act act() const = 0;
    /// To whom or what it is done, for the trail when it is denied.
    [[nodiscard]] virtual QString whom() const { return {}; }
    /// Whether it may be done without signing in: it asks for something else.
    [[nodiscard]] virtual bool isForFileOwner() const { return false; }
    /// Whether it needs the right to write the store.
    [[nodiscard]] virtual bool changesStore() const { return true; }
    /// Does it and returns what came of it. Fails with Error::Kind::Cancelled when stopped.
    virtual Result<QJsonObject> run(const OperationWork &work) const = 0;

    /// The operation of that name. Fails with Error::Kind::Usage where there is none, or with such arguments.
    static Result<std::unique_ptr<StoreOperation>> make(const QString &name, const QJsonObject &arguments);
};

} // namespace callhelm
