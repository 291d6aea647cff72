#pragma once

#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/queries.h"

namespace callhelm {

class CallQuestions;
class StoreAccess;

/// Whose phone is whose.
class PhoneService final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    PhoneService(StoreAccess &access, const CallQuestions &calls);

    /// Phones that took part in calls without a queue, the busiest first, with suggestions whose they are.
    [[nodiscard]] QFuture<Result<std::vector<PhoneUse>>> phones();
    /// Says whose phones these are, each noted in the audit trail; re-states all figures where that changes
    /// anything, which may take seconds.
    QFuture<Result<void>> setPhones(const std::vector<PhoneOwner> &owners);

private:
    StoreAccess &m_access;
    const CallQuestions &m_calls;
};

} // namespace callhelm
