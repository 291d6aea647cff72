#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/recordschema.h"

namespace callhelm {

class CountryService;
class PbxActions;
class StoreAccess;

/// Calls customers by the place of a number in their record: who sees numbers in part calls them all the
/// same, and the whole number reaches nobody but the telephone system and the audit trail.
class CustomerDialling final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    CustomerDialling(StoreAccess &access, PbxActions &pbx, const CountryService &country);

    /// Rings `phone`, the person's own; who answers there is connected with the customer's number at `place`,
    /// counted from 0. Gives the server's words once it was answered. Fails with Error::Kind::Usage where the
    /// customer is not to be seen, has no such number, or the phone is known to be somebody else's; with
    /// Denied, and else as PbxActions::dial() does.
    QFuture<Result<QString>> dial(RecordId customer, int place, const QString &phone);

private:
    struct Callee;

    StoreAccess &m_access;
    PbxActions &m_pbx;
    const CountryService &m_country;
};

} // namespace callhelm
