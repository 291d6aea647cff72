#include "cli/stopsignal.h"

#include <csignal>
#include <iterator>

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

void (*before[std::size(ends)])(int) = {};

void note(int signal)
{
    asked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

StopSignal::StopSignal()
{
    asked = 0;
    for (size_t i = 0; i < std::size(ends); ++i) {
        before[i] = std::signal(ends[i], note);
        if (before[i] == SIG_IGN) // as nohup does to SIGHUP
            std::signal(ends[i], SIG_IGN);
    }
}

StopSignal::~StopSignal()
{
    for (size_t i = 0; i < std::size(ends); ++i)
        std::signal(ends[i], before[i] == SIG_ERR ? SIG_DFL : before[i]);
}

bool StopSignal::isAsked() { return asked != 0; }

} // namespace callhelm
