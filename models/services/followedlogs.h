#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QStringList>

#include "domain/source.h"

namespace callhelm {

/// Which growing files are followed, in the order in which they were begun: what each is, and which telephone
/// system writes it. As the store keeps it.
class FollowedLogs
{
public:
    /// Empty where nothing is kept.
    [[nodiscard]] static FollowedLogs fromJson(const QString &json);
    [[nodiscard]] QString toJson() const;

    [[nodiscard]] QStringList files() const;
    /// A source without a name is one that an earlier program did not name.
    [[nodiscard]] std::optional<SourceInfo> find(const QString &file) const;
    void set(const QString &file, const SourceInfo &source); ///< a new one at the end
    void remove(const QString &file);

private:
    std::vector<std::pair<QString, SourceInfo>> m_logs;
};

} // namespace callhelm
