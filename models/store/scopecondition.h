#pragma once

#include <optional>
#include <vector>

#include <QByteArrayList>

#include "access/scope.h"

namespace callhelm {

/// What a scope lets through of the rows of a range, as part of a WHERE that is made of whole numbers only.
/// For scopes that do not see all.
class ScopeCondition
{
public:
    ScopeCondition(const Scope &scope, const TimeRange &range);

    /// The agent of a row is seen at the moment by which the row counts, which lies within the range.
    [[nodiscard]] QByteArray at(const QByteArray &agent, const QByteArray &moment) const;
    /// The agent of a stay (agent, from_at, to_at) that touches the range is seen at some moment of it within
    /// the range.
    [[nodiscard]] QByteArray during() const;
    /// The agent is seen at some time.
    [[nodiscard]] static QByteArray ever(const Scope &scope, const QByteArray &agent);

private:
    /// Agents who are seen during the same part of the range.
    struct Group
    {
        std::optional<qint64> from; ///< ms; none: from the range's beginning
        std::optional<qint64> to; ///< none: to its end
        QByteArrayList agents;
    };
    std::vector<Group> m_groups;
};

} // namespace callhelm
