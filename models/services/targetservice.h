#pragma once

#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/target.h"
#include "kpi/targetversions.h"

namespace callhelm {

class Reader;
class StoreAccess;

/// One goal as it is to be from a day on.
struct TargetEdit
{
    TargetKey key;
    std::optional<qint64> value; ///< smallest units of the metric; nothing: no goal
};

/// Goals of teams and agents for days, weeks and months. Owner and admin set all, supervisors those of the
/// teams that they are in charge of and of who is in them. Changes stand in the audit trail and can be
/// undone.
class TargetService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit TargetService(StoreAccess &access);

    /// All versions of goals that the person may see: owner and admin everybody's, a supervisor own teams'
    /// and theirs, an agent own ones.
    [[nodiscard]] QFuture<Result<Targets>> targets();

    /// New versions from a day on (the first of a period), all or none of them, as one change; a version of
    /// the same key and first day is replaced. `until`: the first day on which they hold no more. Fails with
    /// Error::Kind::Denied for somebody whose goals are not the person's to set, with Usage for a negative
    /// value, an end before the beginning, or an unknown team or agent.
    QFuture<Result<void>> save(const std::vector<TargetEdit> &edits, QDate from,
                               std::optional<QDate> until = {});
    /// Takes versions away whose first day lies ahead. Fails with Usage for one that holds already.
    QFuture<Result<void>> remove(const std::vector<TargetKey> &keys, QDate from);
    /// Whose goals the person may set.
    [[nodiscard]] QFuture<Result<std::vector<KpiSubject>>> mySubjects(QDate from);

Q_SIGNALS:
    void changed(); ///< goals are others now

private:
    StoreAccess &m_access;
};

} // namespace callhelm
