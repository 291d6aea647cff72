#pragma once

#include <functional>

namespace callhelm {

/// What a page is, too, that may hold something unsaved: the window asks it before it shows another page in
/// its place or closes.
class LeaveGuard
{
public:
    virtual ~LeaveGuard() = default;
    [[nodiscard]] virtual bool hasUnsaved() const = 0;
    /// Asks what shall become of it; calls `leave` once nothing stands in the way, or never.
    virtual void askToLeave(std::function<void()> leave) = 0;

protected:
    LeaveGuard() = default;
    LeaveGuard(const LeaveGuard &) = default;
    LeaveGuard &operator=(const LeaveGuard &) = default;
};

} // namespace callhelm
