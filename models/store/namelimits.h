#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "calls/foldoutput.h"
#include "domain/fact.h"

namespace callhelm {

/// How many agents and queues a store knows at most: a source gone wild, or a hostile one, could name so many
/// that neither memory nor a window would bear them. A fact that brings one more is set aside before it is
/// stored, so that the live fold, rebuild and verify see the same facts.
class NameLimits
{
public:
    static constexpr qint64 mostQueues = 2'000;
    static constexpr qint64 mostAgents = 10'000;

    /// `names`, those of the folds, must outlive the object.
    explicit NameLimits(const Registry &names) : m_names(names) { }

    /// Why the fact has to be set aside; nothing when it may be stored, and its names are known from then on.
    std::optional<Rejection> admit(const Fact &fact);
    /// Whether so many names more fit for sure, whatever they are.
    [[nodiscard]] bool hasRoomFor(qint64 more);
    /// Whether admit() would refuse the fact.
    [[nodiscard]] bool refuses(const Fact &fact) const;
    /// Names that were admitted and do not stand among the folds' are forgotten: their facts were undone.
    void forget();

private:
    using Set = std::unordered_set<std::string>;
    enum class Kind { Queue, Agent };
    [[nodiscard]] bool isKnown(Kind kind, Text name) const;
    [[nodiscard]] bool isFull(Kind kind) const;
    void settle();

    const Registry &m_names;
    Set m_queues, m_agents; ///< admitted, and not among the folds' names when settle() looked
    qint64 m_settledAt = 0; ///< how many names the folds had then
};

} // namespace callhelm
