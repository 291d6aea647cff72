#pragma once

#include "services/change.h"
#include "services/watchedfolders.h"

namespace callhelm {

/// Begins or ends to watch a folder, or changes how its files are read.
class FolderChange final : public Change
{
public:
    /// Setting under which the store keeps the folders.
    static constexpr const char *setting = "folders";

    /// From now on the folder is watched as `to`; nothing: no more. `shown` is told, in the window's thread,
    /// how it is then.
    FolderChange(QString folder, std::optional<WatchedFolder> to,
                 std::function<void(const std::optional<WatchedFolder> &)> shown)
        : m_folder(std::move(folder)), m_to(std::move(to)), m_shown(std::move(shown))
    {
    }

    [[nodiscard]] std::vector<Act> acts() const override { return {act()}; }
    [[nodiscard]] QString whom() const override { return m_folder; }
    [[nodiscard]] QString text() const override;
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override { m_shown(m_to); }
    [[nodiscard]] std::unique_ptr<Change> inverse() const override;

private:
    [[nodiscard]] Act act() const { return m_to ? Act::FollowLog : Act::UnfollowLog; }

    QString m_folder;
    std::optional<WatchedFolder> m_from; ///< as it was
    std::optional<WatchedFolder> m_to;
    std::function<void(const std::optional<WatchedFolder> &)> m_shown;
    bool m_takesBack = false; ///< only from m_from
    bool m_isOther = false; ///< something was changed
};

} // namespace callhelm
