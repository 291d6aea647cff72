#pragma once

#include <optional>

#include "domain/source.h"
#include "services/change.h"

namespace callhelm {

/// Begins or ends to follow a growing file.
class FollowChange final : public Change
{
public:
    /// Setting under which the store keeps what is followed.
    static constexpr const char *setting = "followed";

    /// How the running source goes along with it, in the window's thread.
    struct Source
    {
        std::function<void(std::function<void()> then)> stop;
        std::function<void(const SegmentInfo &from)> begin; ///< to be read from there
        std::function<void()> forget;
        std::function<void()> restore; ///< it goes on, as the change could not be made
    };

    /// From now on the file is followed as `to`; nothing: no more. `from` is how it was; nothing: not at all.
    FollowChange(QString file, std::optional<SourceInfo> from, std::optional<SourceInfo> to, Source source);

    [[nodiscard]] std::vector<Act> acts() const override { return {act()}; }
    [[nodiscard]] QString whom() const override { return m_file; }
    [[nodiscard]] QString text() const override;
    void prepare(std::function<void()> then) override;
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override;
    void failed() override;
    [[nodiscard]] std::unique_ptr<Change> inverse() const override;

private:
    [[nodiscard]] Act act() const { return m_to ? Act::FollowLog : Act::UnfollowLog; }

    QString m_file;
    std::optional<SourceInfo> m_from;
    std::optional<SourceInfo> m_to;
    Source m_source;
    bool m_takesBack = false; ///< only from m_from
    bool m_isOther = false; ///< something was changed
    SegmentInfo m_segment; ///< where reading begins
};

} // namespace callhelm
