#pragma once

#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/queries.h"

namespace callhelm {

class StoreAccess;

/// Whose phone is whose.
class PhoneService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit PhoneService(StoreAccess &access);

    /// See PhoneReader.
    [[nodiscard]] QFuture<Result<std::vector<PhoneUse>>> phones();
    /// Says whose phones these are, each noted in the audit trail; re-states all figures where that changes
    /// anything, which may take seconds.
    QFuture<Result<void>> setPhones(const std::vector<PhoneOwner> &owners);

private:
    StoreAccess &m_access;
};

} // namespace callhelm
