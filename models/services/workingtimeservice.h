#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "base/workingtime.h"
#include "services/exceptiondays.h"

namespace callhelm {

class Reader;
class StoreAccess;

/// When the organisation works. Changes ask for the right to set sources, stand in the audit trail day by
/// day, and can be undone.
class WorkingTimeService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it; `time` is what the store holds now.
    WorkingTimeService(StoreAccess &access, WorkingTime time);

    /// As a store keeps it; WorkingTime::usual() where it was never set.
    [[nodiscard]] static Result<WorkingTime> read(const Reader &reader);

    [[nodiscard]] const WorkingTime &workingTime() const { return m_time; }
    /// Fails with Error::Kind::Usage where spans cannot be.
    QFuture<Result<void>> setWorkingTime(const WorkingTime &time);
    /// Adds days that differ from their weekdays, in place of what was said of the same days.
    QFuture<Result<void>> takeDays(const std::vector<ExceptionDay> &days);

Q_SIGNALS:
    void changed();

private:
    QFuture<Result<void>> change(const std::function<WorkingTime(const WorkingTime &)> &make);
    void show(const WorkingTime &time);
    void readAgain();

    StoreAccess &m_access;
    WorkingTime m_time;
};

} // namespace callhelm
