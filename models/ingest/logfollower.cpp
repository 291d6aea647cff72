#include "ingest/logfollower.h"

#include <algorithm>
#include <utility>

namespace callhelm {

namespace {

constexpr auto pollInterval = std::chrono::milliseconds(250);
constexpr int piecesAtOnce = 4; // between two turns of the event loop

} // namespace

LogFollower::LogFollower(SegmentInfo from, QTimeZone zone, QObject *parent)
    : FactSource(parent), m_from(std::move(from)), m_zone(std::move(zone))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LogFollower::poll);
}

LogFollower::~LogFollower() = default;

void LogFollower::start()
{
    if (m_state == SourceState::Running || m_state == SourceState::Waiting)
        return;
    setState(SourceState::Running);
    m_timer.start(0);
}

void LogFollower::stop()
{
    m_timer.stop();
    if (!m_runs.empty())
        remember(m_runs.front());
    m_runs.clear();
    m_next.reset();
    setState(SourceState::Stopped);
}

/// Where reading goes on after a stop or an error.
void LogFollower::remember(const Run &run)
{
    m_from.identity = run.segment.identity;
    m_from.position = run.log.position();
    m_from.lines = run.log.linesRead();
}

/// As after a start: the log may have been read to its end and let go since.
void LogFollower::readFrom(const SegmentInfo &from)
{
    if (from.reading != m_reading || m_state == SourceState::Stopped)
        return;
    m_from.identity = from.identity;
    m_from.position = from.position;
    m_from.lines = from.lines;
    m_runs.clear();
    m_next.reset();
    ++m_reading;
    if (m_timer.isActive())
        m_timer.start(0);
}

void LogFollower::heldChanged()
{
    if (!isHeld() && m_timer.isActive())
        m_timer.start(0);
}

void LogFollower::poll()
{
    m_moreToRead = false;
    lookAtPath(); // also while held: logs that are rotated away meanwhile stay open
    read();
    if (m_state == SourceState::Running || m_state == SourceState::Waiting)
        m_timer.start(m_moreToRead ? std::chrono::milliseconds(0) : pollInterval);
}

/// Finds out whether the log that grows is still the one at the path.
void LogFollower::lookAtPath()
{
    if (!m_runs.empty() && m_runs.back().growing && m_runs.back().log.wasBegunAnew())
        finishBegunAnew();
    Run *current = !m_runs.empty() && m_runs.back().growing ? &m_runs.back() : nullptr;
    if (current && current->log.isStillAtPath())
        return setState(SourceState::Running);
    // Until the log at the path has its first line, its writer may still write to the old one.
    if (!openNext())
        return;
    if (m_next->identity().isEmpty() || takeNext(current))
        setState(SourceState::Running);
}

/// Opens what is at the path, unless it is open already.
bool LogFollower::openNext()
{
    if (m_next && m_next->isStillAtPath() && !m_next->wasBegunAnew())
        return true;
    m_next.reset();
    Result<LogFile> log = open(path(), LogFile::Kind::Growing);
    if (!log.ok()) {
        failed(log.error());
        return false;
    }
    m_next = std::move(log).value();
    return true;
}

bool LogFollower::takeNext(Run *current)
{
    LogFile next = *std::exchange(m_next, std::nullopt);
    const QByteArray identity = next.identity();
    if (current && identity == current->segment.identity && next.size() >= current->log.position()) {
        // The same log in a new file, as copying tools leave it.
        if (const Result<void> went = next.goTo(current->log.position(), current->log.linesRead()); !went) {
            failed(went.error());
            return false;
        }
        current->log = std::move(next);
        return true;
    }
    if (current) {
        current->growing = false;
        current->log.setKind(LogFile::Kind::Whole);
    } else if (identity == m_from.identity && next.size() >= m_from.position) {
        return add(std::move(next), {m_from.position, m_from.lines}, true);
    } else if (!m_from.identity.isEmpty()) {
        takeRotated(identity);
    }
    // Shorter than before and with the same first line: emptied and written anew.
    const bool anew = identity == std::exchange(m_emptied, {})
        || identity == (current ? current->segment.identity : m_from.identity);
    return add(std::move(next), {}, true, anew);
}

/// The log that was being read when the program ended, and those begun after it, all rotated away meanwhile.
void LogFollower::takeRotated(const QByteArray &present)
{
    const std::vector<RotatedLog> logs = rotated();
    auto log = std::find_if(logs.begin(), logs.end(),
                            [this](const RotatedLog &other) { return other.identity == m_from.identity; });
    QList<QByteArray> taken{present}; // somebody may have left copies about
    for (; log != logs.end(); ++log) {
        if (taken.contains(log->identity))
            continue;
        taken.append(log->identity);
        const bool known = log->identity == m_from.identity;
        Result<LogFile> file = open(log->path, LogFile::Kind::Whole);
        if (file.ok())
            add(std::move(file).value(), known ? LogPlace{m_from.position, m_from.lines} : LogPlace(), false);
    }
}

/// The growing log was emptied: what we had not read of it is in the copy that was made before, if anywhere.
void LogFollower::finishBegunAnew()
{
    Run old = std::move(m_runs.back());
    m_runs.pop_back();
    m_from.identity.clear(); // nothing left to look for
    m_emptied = old.segment.identity;
    for (const RotatedLog &copy : rotated()) {
        if (copy.identity != old.segment.identity)
            continue;
        Result<LogFile> file = open(copy.path, LogFile::Kind::Whole);
        if (!file.ok() || !file->goTo(old.log.position(), old.log.linesRead()))
            continue;
        old.log = std::move(file).value();
        old.growing = false;
        m_runs.push_back(std::move(old));
        return;
    }
}

bool LogFollower::add(LogFile log, LogPlace from, bool growing, bool anew)
{
    const QByteArray identity = log.identity();
    if (from.position > 0) {
        if (const Result<void> went = log.goTo(from.position, from.lines); !went) {
            failed(went.error());
            return false;
        }
    }
    SegmentInfo segment = m_from;
    segment.identity = identity;
    segment.position = log.position(); // after a byte order mark
    segment.lines = from.lines;
    segment.open = true;
    segment.anew = anew;
    segment.reading = m_reading;
    m_runs.push_back({std::move(log), std::move(segment), growing});
    return true;
}

void LogFollower::read()
{
    for (int piece = 0; !m_runs.empty() && !isHeld(); ++piece) {
        if (piece == piecesAtOnce) {
            m_moreToRead = true;
            return;
        }
        Run &run = m_runs.front();
        if (run.growing && run.log.size() <= run.log.bytesRead())
            return;
        auto batch = std::make_shared<FactBatch>();
        const Result<bool> more = run.log.next(*batch);
        if (!more.ok()) {
            remember(run);
            m_runs.clear();
            return failed(more.error());
        }
        if (*more) {
            if (batch->linesRead > 0) {
                const SegmentInfo segment = run.segment;
                Q_EMIT facts(segment, batch); // who hears it may stop us
            }
        } else if (run.growing) {
            return;
        } else {
            m_runs.pop_front();
        }
    }
}

Result<LogFile> LogFollower::open(const QString &path, LogFile::Kind kind) const
{
    return LogFile::open(makeLogFormat(m_from.source.kind, m_zone), path, 0, 0, kind);
}

std::vector<RotatedLog> LogFollower::rotated() const
{
    return rotatedLogs(path(), m_from.source.kind, m_zone);
}

/// A file that can't be reached may come back; one of another kind will not turn into a log.
void LogFollower::failed(const Error &error)
{
    setState(error.kind == Error::Kind::File ? SourceState::Waiting : SourceState::Failed, error.toString());
}

void LogFollower::setState(SourceState state, const QString &message)
{
    if (state == m_state && message == m_message)
        return;
    m_state = state;
    m_message = message;
    Q_EMIT stateChanged(state, message);
}

} // namespace callhelm
