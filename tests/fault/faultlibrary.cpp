// Preloaded into a program, lets single calls to the disk fail, or kills the program there. What is wanted is
// told by the environment (faultyrun.h writes it):
//   CALLHELM_FAULT_FOLDER  only files below this folder count
//   CALLHELM_FAULT_CALLS   letters of the calls that count: w write, s sync, t truncate, r read, u unlink,
//                          m rename and link
//   CALLHELM_FAULT_AT      number of the first call to fail, from 0; missing: none
//   CALLHELM_FAULT_FOR     how many fail from there on; -1: all
//   CALLHELM_FAULT_HOW     kill, torn (half of it is written, then kill), error (EIO), full (ENOSPC)
//   CALLHELM_FAULT_ROOM    bytes that files may grow by before the disk is full; missing: no limit
//   CALLHELM_FAULT_COUNT   file that gets the number of calls that counted, when the program ends
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

enum class How { Kill, Torn, Error, Full };

struct Plan
{
    const char *folder = getenv("CALLHELM_FAULT_FOLDER");
    const char *calls = getenv("CALLHELM_FAULT_CALLS");
    const char *count = getenv("CALLHELM_FAULT_COUNT");
    long first = number("CALLHELM_FAULT_AT", -1);
    long length = number("CALLHELM_FAULT_FOR", 1);
    long room = number("CALLHELM_FAULT_ROOM", -1);
    How how = howNamed(getenv("CALLHELM_FAULT_HOW"));
    std::atomic<long> seen{0};
    std::atomic<long> used{0};

    ~Plan()
    {
        if (!folder || !count)
            return;
        if (FILE *file = fopen(count, "w")) {
            fprintf(file, "%ld\n", seen.load());
            fclose(file);
        }
    }

    static long number(const char *name, long otherwise)
    {
        const char *text = getenv(name);
        return text ? atol(text) : otherwise;
    }
    static How howNamed(const char *name)
    {
        if (name && !strcmp(name, "kill"))
            return How::Kill;
        if (name && !strcmp(name, "torn"))
            return How::Torn;
        return name && !strcmp(name, "full") ? How::Full : How::Error;
    }
};

Plan &plan()
{
    static Plan plan;
    return plan;
}

/// Lock files are left alone: storelocktest tries what becomes of those that were cut off.
bool isLock(const char *path)
{
    const size_t size = strlen(path);
    return size > 4 && !strcmp(path + size - 4, "lock");
}

bool concerns(const char *path)
{
    return path && plan().folder && strstr(path, plan().folder) == path && !isLock(path);
}

bool concerns(int fd)
{
    if (!plan().folder)
        return false;
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0)
        return false;
    path[size] = 0;
    return concerns(path);
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

/// Whether this call is to fail.
bool isHit(char call)
{
    Plan &p = plan();
    if (!p.calls || !strchr(p.calls, call))
        return false;
    const long n = p.seen.fetch_add(1);
    return p.first >= 0 && n >= p.first && (p.length < 0 || n < p.first + p.length);
}

/// For calls that write nothing: fails with errno set, or does not return.
bool fails(char call)
{
    if (!isHit(call))
        return false;
    if (plan().how == How::Kill || plan().how == How::Torn)
        die();
    errno = plan().how == How::Full ? ENOSPC : EIO;
    return true;
}

long sizeOf(int fd)
{
    struct stat info;
    return fstat(fd, &info) == 0 ? long(info.st_size) : 0;
}

/// Whether the disk has room for a file that grows to `end`.
bool hasRoom(int fd, long end)
{
    Plan &p = plan();
    const long growth = end - sizeOf(fd);
    if (p.room < 0 || growth <= 0)
        return true;
    if (p.used.fetch_add(growth) + growth <= p.room)
        return true;
    p.used.fetch_sub(growth);
    return false;
}

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

template <class Write>
ssize_t writeOrFail(int fd, size_t size, long end, const Write &write)
{
    if (!concerns(fd))
        return write(size);
    if (isHit('w')) {
        if (plan().how == How::Torn && size > 1)
            (void)write(size / 2);
        if (plan().how == How::Kill || plan().how == How::Torn)
            die();
        errno = plan().how == How::Full ? ENOSPC : EIO;
        return -1;
    }
    if (!hasRoom(fd, end)) {
        errno = ENOSPC;
        return -1;
    }
    return write(size);
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming): the system's own names
extern "C" {

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writeOrFail(fd, size, long(at) + long(size), [&](size_t n) { return next(fd, bytes, n, at); });
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) { return pwrite64(fd, bytes, size, at); }

ssize_t write(int fd, const void *bytes, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    const long at = concerns(fd) ? long(lseek(fd, 0, SEEK_CUR)) : 0;
    return writeOrFail(fd, size, at + long(size), [&](size_t n) { return next(fd, bytes, n); });
}

int fsync(int fd)
{
    static const auto next = real<int (*)(int)>("fsync");
    return concerns(fd) && fails('s') ? -1 : next(fd);
}
int fdatasync(int fd)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return concerns(fd) && fails('s') ? -1 : next(fd);
}

int ftruncate64(int fd, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    if (!concerns(fd))
        return next(fd, size);
    if (fails('t'))
        return -1;
    if (!hasRoom(fd, long(size))) {
        errno = ENOSPC;
        return -1;
    }
    if (const long freed = sizeOf(fd) - long(size); freed > 0)
        plan().used.fetch_sub(freed);
    return next(fd, size);
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

ssize_t pread64(int fd, void *bytes, size_t size, off64_t at)
{
    static const auto next = real<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return concerns(fd) && fails('r') ? -1 : next(fd, bytes, size, at);
}
ssize_t pread(int fd, void *bytes, size_t size, off_t at) { return pread64(fd, bytes, size, at); }

int unlink(const char *path)
{
    static const auto next = real<int (*)(const char *)>("unlink");
    if (!concerns(path))
        return next(path);
    if (fails('u'))
        return -1;
    struct stat info;
    const long size = stat(path, &info) == 0 ? long(info.st_size) : 0;
    const int done = next(path);
    if (done == 0)
        plan().used.fetch_sub(size);
    return done;
}

int rename(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    return concerns(to) && fails('m') ? -1 : next(from, to);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto next = real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return concerns(to) && fails('m') ? -1 : next(fromFolder, from, toFolder, to, flags);
}
int link(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("link");
    return concerns(to) && fails('m') ? -1 : next(from, to);
}

} // extern "C"
// NOLINTEND(readability-identifier-naming)
