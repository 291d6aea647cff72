// bench_make_log LINES FILE [--agents N] [--queues N] [--days N] [--first-day N] [--seed N]: a queue_log to
// measure with, the same for the same arguments.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "callcentre.h"

using namespace callhelm::bench;

int main(int argc, char **argv)
{
    CentreSize size;
    if (argc < 3 || argc % 2 == 0 || (size.lines = std::atoll(argv[1])) <= 0) {
        std::fprintf(stderr,
                     "usage: bench_make_log LINES FILE [--agents N] [--queues N] [--days N] [--first-day N] "
                     "[--seed N]\n");
        return 2;
    }
    for (int i = 3; i < argc; i += 2) {
        const int value = std::atoi(argv[i + 1]);
        if (std::strcmp(argv[i], "--agents") == 0)
            size.agents = value;
        else if (std::strcmp(argv[i], "--queues") == 0)
            size.queues = value;
        else if (std::strcmp(argv[i], "--days") == 0)
            size.days = value;
        else if (std::strcmp(argv[i], "--first-day") == 0)
            size.firstDay = value;
        else if (std::strcmp(argv[i], "--seed") == 0)
            size.seed = quint64(value);
        else
            return 2;
    }
    std::FILE *out = std::fopen(argv[2], "wb");
    if (!out) {
        std::perror(argv[2]);
        return 3;
    }
    const bool played = CallCentre(size, out).play();
    if (std::fclose(out) != 0 || !played) {
        std::perror(argv[2]);
        return 3;
    }
    return 0;
}
