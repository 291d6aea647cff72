#pragma once

#include <compare>
#include <cstddef>
#include <functional>

#include <QtGlobal>

namespace callhelm {

/// A number that names one kind of thing and cannot be mistaken for another kind or for a count.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the zero that <=> compares with
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0; ///< 0: none
};

using AgentId = Id<struct AgentTag>;
using QueueId = Id<struct QueueTag>;
using SourceId = Id<struct SourceTag>;
using SegmentId = Id<struct SegmentTag>;
using VisitId = Id<struct VisitTag>;
using LegId = Id<struct LegTag>;
using DirectId = Id<struct DirectTag>;
using PersonId = Id<struct PersonTag>;
using TeamId = Id<struct TeamTag>;
using RecordId = Id<struct RecordTag>; ///< of a customer, deal, ticket …: see domain/recordschema.h
using TermId = Id<struct TermTag>;
using BatchId = Id<struct BatchTag>;

} // namespace callhelm

template <class Tag>
struct std::hash<callhelm::Id<Tag>>
{
    std::size_t operator()(callhelm::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value()); }
};
