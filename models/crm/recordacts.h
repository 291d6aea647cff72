#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "crm/recordfold.h"
#include "domain/kpiact.h"

namespace callhelm {

/// What must be known beside a record to tell what its saves were.
struct ActsContext
{
    std::string currency; ///< the organisation's
    /// The customer that this one is part of now.
    std::function<RecordId(RecordId customer)> effective;
    /// Who owned another record at a moment; none where nobody did.
    std::function<AgentId(RecordId record, Instant at)> ownerAt;
    /// Whether the saves of a batch are nobody's act, also where they name an owner: those of a hand-out. May
    /// be empty.
    std::function<bool(BatchId batch)> isNobodys = nullptr;
};

/// A customer's creation, for `customers_new`.
struct CustomerBegan
{
    Instant created;
    AgentId firstOwner; ///< none: never had one
};

/// What the saves of one record were, and whom each counts for (SPEC section 4: Credit, An act, Money). Acts
/// of nobody are left out; so is CustomerNew, which merged customers have together: see customerBegan().
/// `events` are all that count, in their order, `state` what they come to. Pure.
[[nodiscard]] std::vector<KpiAct> actsOf(const EntitySpec &entity, const RecordState &state,
                                         const std::vector<RecordEvent> &events, const ActsContext &context);

[[nodiscard]] CustomerBegan customerBegan(const RecordState &state, const std::vector<RecordEvent> &events);

/// Who owned a record at a moment, by its events.
[[nodiscard]] AgentId ownerAt(const std::vector<RecordEvent> &events, Instant at);

} // namespace callhelm
