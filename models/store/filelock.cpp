#include "store/filelock.h"

#include <utility>

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace callhelm {

#ifdef Q_OS_WIN

FileLock::FileLock(QString file) : m_lock(std::make_unique<QLockFile>(file)), m_file(std::move(file)) { }
FileLock::~FileLock() = default;

FileLock::Outcome FileLock::lock(Duration patience)
{
    if (m_lock->tryLock(int(patience.count())))
        return Outcome::Locked;
    return m_lock->error() == QLockFile::LockFailedError ? Outcome::Busy : Outcome::Failed;
}

#else

namespace {
constexpr unsigned long pause = 5; // ms between two attempts
}

FileLock::FileLock(QString file) : m_file(std::move(file)) { }

FileLock::~FileLock()
{
    if (m_fd < 0)
        return;
    QFile::remove(m_file); // while it is locked: who waits for it sees that it has gone
    ::close(m_fd);
}

FileLock::Outcome FileLock::lock(Duration patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const Outcome outcome = attempt();
        if (outcome != Outcome::Busy || deadline.hasExpired())
            return outcome;
        QThread::msleep(pause);
    }
}

FileLock::Outcome FileLock::attempt()
{
    const QByteArray name = QFile::encodeName(m_file);
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return Outcome::Failed;
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const Outcome outcome = errno == EWOULDBLOCK || errno == EINTR ? Outcome::Busy : Outcome::Failed;
        ::close(fd);
        return outcome;
    }
    struct stat mine = {};
    struct stat there = {};
    if (::fstat(fd, &mine) != 0 || ::stat(name.constData(), &there) != 0 || mine.st_ino != there.st_ino
        || mine.st_dev != there.st_dev) { // who had it before removed it
        ::close(fd);
        return Outcome::Busy;
    }
    m_fd = fd;
    return Outcome::Locked;
}

#endif

} // namespace callhelm
