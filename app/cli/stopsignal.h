#pragma once

namespace callhelm {

/// While it lives, Ctrl+C and the signals that end a program ask it to stop in good order. A second one ends
/// it at once. One at a time.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    [[nodiscard]] static bool isAsked();
};

} // namespace callhelm
