#include "cli/stopsignal.h"

#include <csignal>

namespace callhelm {

namespace {

volatile std::sig_atomic_t asked = 0;

constexpr int ends[] = {
    SIGINT,
    SIGTERM,
#ifdef SIGHUP
    SIGHUP,
#endif
};

void note(int signal)
{
    asked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

StopSignal::StopSignal()
{
    asked = 0;
    for (const int signal : ends)
        std::signal(signal, note);
}

StopSignal::~StopSignal()
{
    for (const int signal : ends)
        std::signal(signal, SIG_DFL);
}

bool StopSignal::isAsked() { return asked != 0; }

} // namespace callhelm
