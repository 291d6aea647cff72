#pragma once

#include <optional>

#include "store/transaction.h"

namespace callhelm {

/// Several reads that see the store at one moment, whatever a writer commits meanwhile. Within a transaction
/// that runs already, or another moment, it is that one's.
class ReadMoment
{
public:
    /// The moment is that of the first read. Statements that are still being read when the object goes are
    /// ended.
    static Result<ReadMoment> begin(Database &database);

private:
    explicit ReadMoment(std::optional<Transaction> own) : m_own(std::move(own)) { }
    std::optional<Transaction> m_own; ///< none: another's
};

} // namespace callhelm
