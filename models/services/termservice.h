#pragma once

#include <vector>

#include <QFuture>
#include <QObject>

#include "access/people.h"
#include "base/result.h"
#include "domain/terms.h"

namespace callhelm {

class StoreAccess;

/// The lists of words that records use (pools, stages, sources …), own fields, and who sees a pool. For
/// admins.
class TermService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit TermService(StoreAccess &access) : m_access(access) { }

    /// Makes words (without id) or changes them; one step of undo. Fails with Error::Kind::Usage for an empty
    /// name, or one that its list has already.
    QFuture<Result<void>> save(std::vector<Term> terms);
    /// The same for own fields; type and kind of one that is there stay.
    QFuture<Result<void>> save(const OwnField &field);
    QFuture<Result<void>> setPool(const PoolAccess &access);

Q_SIGNALS:
    void poolsChanged(); ///< who sees them

private:
    StoreAccess &m_access;
};

} // namespace callhelm
