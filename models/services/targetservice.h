#pragma once

#include <functional>
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
    std::optional<qint64> value; ///< smallest units of the metric (kpi/targetunits.h); nothing: no goal
    /// Somebody who did nothing yet, and has no name under which they are counted: they get one, and the
    /// key's subject is not looked at.
    PersonId person = {};
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

    /// All that the reader's scope lets through.
    [[nodiscard]] static Result<Targets> read(const Reader &reader);

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

Q_SIGNALS:
    void changed(); ///< goals are others now

private:
    struct Version; ///< the key of one
    using Parts = std::vector<std::optional<Target>>;
    using MakePart
        = std::function<Result<std::optional<Target>>(size_t index, const std::optional<Target> &)>;
    QFuture<Result<void>> change(std::vector<Version> versions, MakePart make);

    StoreAccess &m_access;
};

} // namespace callhelm
