#pragma once

#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/target.h"

namespace callhelm {

class StoreAccess;

/// Figures that people type in (`manual:NAME`): which there are is the admins' to say, their values are typed
/// in by who may, with who, when, and the day as of which they count. Changes stand in the audit trail and
/// can be undone.
class ManualService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit ManualService(StoreAccess &access);

    /// Which there are, by name, hidden ones too.
    [[nodiscard]] QFuture<Result<std::vector<ManualMetric>>> metrics();
    /// Adds figures or changes them, found by their names without regard to case and accents. Fails with
    /// Error::Kind::Usage for an empty name or one longer than 60 characters.
    QFuture<Result<void>> save(const std::vector<ManualMetric> &metrics);
    /// What was typed in as of [from, until), of those whom the person sees.
    [[nodiscard]] QFuture<Result<std::vector<ManualEntry>>> entries(QDate from, QDate until);
    /// Types values in, all of them or none, as one change; who and when are the session's and now. One
    /// without a value takes away what stood there. Fails with Error::Kind::Denied for somebody whose values
    /// are not the person's to type in, with Usage for an unknown name or a day to come.
    QFuture<Result<void>> enter(const std::vector<ManualEntry> &entries);

Q_SIGNALS:
    void changed();

private:
    StoreAccess &m_access;
};

} // namespace callhelm
