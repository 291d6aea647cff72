#pragma once

#include <vector>

#include <QFuture>
#include <QTest>

#include "base/result.h"
#include "store/auditlog.h"
#include "store/database.h"

namespace callhelm {

/// Waits for a future's answer, letting events through. An error when none comes.
template <class T>
[[nodiscard]] Result<T> awaited(const QFuture<Result<T>> &future, int patience = 60'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        return Error{Error::Kind::Usage, QStringLiteral("no answer came"), {}, 0};
    return future.result();
}

/// The audit trail of a store as it stands there, the newest entry first: whoever works with it.
[[nodiscard]] inline std::vector<AuditEntry> storedTrail(const QString &store)
{
    auto database = Database::open(store, Database::Mode::ReadOnly);
    auto entries = database ? readAudit(**database, 100'000) : database.error();
    return entries ? *entries : std::vector<AuditEntry>();
}

} // namespace callhelm
