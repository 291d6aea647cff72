#include "services/sourcehost.h"

#include "services/factqueue.h"

namespace callhelm {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(100); // whether the queue has room again
constexpr qint64 tellEvery = 1000; // ms; an age in seconds needs no more

SourceStatus::State stateOf(SourceState state)
{
    switch (state) {
    case SourceState::Stopped:
        return SourceStatus::State::Stopped;
    case SourceState::Running:
        return SourceStatus::State::Running;
    case SourceState::Waiting:
        return SourceStatus::State::Waiting;
    case SourceState::Failed:
        break;
    }
    return SourceStatus::State::Failed;
}

} // namespace

SourceHost::SourceHost(FactQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_inside(std::make_unique<QObject>())
    , m_look(std::make_unique<QTimer>())
{
    m_thread.setObjectName(QStringLiteral("sources"));
    m_look->setInterval(lookEvery);
    connect(m_look.get(), &QTimer::timeout, m_inside.get(), [this] { letGo(); });
    m_look->moveToThread(&m_thread);
    m_inside->moveToThread(&m_thread);
    m_thread.start();
}

SourceHost::~SourceHost() { close(); }

void SourceHost::close()
{
    if (!m_thread.isRunning())
        return;
    while (!m_statuses.empty()) {
        const QString name = m_statuses.begin()->first; // stop() takes it out of the map
        stop(name);
    }
    QMetaObject::invokeMethod(m_look.get(), &QTimer::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SourceHost::start(const SourceStatus &status, Make make)
{
    stop(status.name);
    m_statuses[status.name] = status;
    const QString name = status.name;
    QMetaObject::invokeMethod(m_inside.get(), [this, name, make = std::move(make)] {
        FactSource *source = make().release();
        source->setParent(m_inside.get());
        source->setObjectName(name);
        connect(
            source, &FactSource::facts, source,
            [this, name, source](const SegmentInfo &segment, const std::shared_ptr<const FactBatch> &batch) {
                take(*source, segment, batch);
                if (!batch->facts.empty())
                    heard(name, batch->facts.back().at);
            });
        connect(source, &FactSource::stateChanged, source,
                [this, name](SourceState state, const QString &message) {
                    QMetaObject::invokeMethod(
                        this, [this, name, state, message] { noteState(name, state, message); });
                });
        source->start();
    });
}

/// Runs in the sources' thread, as what follows.
void SourceHost::take(FactSource &source, const SegmentInfo &segment,
                      const std::shared_ptr<const FactBatch> &batch)
{
    m_queue.put(segment, batch);
    if (!m_queue.isFull(source.canWait()))
        return;
    source.setHeld(true);
    if (!m_look->isActive())
        m_look->start();
}

void SourceHost::letGo()
{
    bool isOneHeld = false;
    for (FactSource *source : inside()) {
        if (source->isHeld() && m_queue.hasRoom(source->canWait()))
            source->setHeld(false);
        isOneHeld = isOneHeld || source->isHeld();
    }
    if (!isOneHeld)
        m_look->stop();
}

QList<FactSource *> SourceHost::inside(const QString &name) const
{
    return name.isEmpty() ? m_inside->findChildren<FactSource *>(Qt::FindDirectChildrenOnly)
                          : m_inside->findChildren<FactSource *>(name, Qt::FindDirectChildrenOnly);
}

void SourceHost::readFrom(const QString &name, const SegmentInfo &from)
{
    QMetaObject::invokeMethod(m_inside.get(), [this, name, from] {
        for (FactSource *source : inside(name))
            source->readFrom(from);
    });
}

void SourceHost::note(const SourceStatus &status)
{
    stop(status.name);
    m_statuses[status.name] = status;
    Q_EMIT changed();
}

void SourceHost::heard(const QString &name, Instant at)
{
    QMetaObject::invokeMethod(this, [this, name, at] { noteEvent(name, at); });
}

void SourceHost::stop(const QString &name, std::function<void()> then)
{
    const bool was = m_statuses.erase(name) > 0;
    if (!m_thread.isRunning()) {
        if (then)
            then();
    } else if (was || then) {
        QMetaObject::invokeMethod(
            m_inside.get(),
            [this, name, then = std::move(then)] {
                end(name);
                if (then)
                    QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
    if (was)
        Q_EMIT changed();
}

/// In the sources' thread.
void SourceHost::end(const QString &name)
{
    for (FactSource *source : inside(name)) {
        source->stop();
        delete source;
    }
}

void SourceHost::setRate(const QString &name, double rate)
{
    if (const auto it = m_statuses.find(name); it != m_statuses.end())
        it->second.rate = rate;
}

void SourceHost::reach(const QString &name, std::function<void(FactSource *)> use)
{
    QMetaObject::invokeMethod(m_inside.get(), [this, name, use = std::move(use)] {
        use(m_inside->findChild<FactSource *>(name, Qt::FindDirectChildrenOnly));
    });
}

std::vector<SourceStatus> SourceHost::statuses() const
{
    std::vector<SourceStatus> statuses;
    for (const auto &[name, status] : m_statuses)
        statuses.push_back(status);
    return statuses;
}

bool SourceHost::anyRunning() const
{
    for (const auto &[name, status] : m_statuses)
        if (status.state == SourceStatus::State::Running)
            return true;
    return false;
}

std::set<QString> SourceHost::telling() const
{
    std::set<QString> sources;
    for (const auto &[name, status] : m_statuses)
        if (status.state == SourceStatus::State::Running && status.kind != SourceKind::Cdr)
            sources.insert(status.source);
    return sources;
}

bool SourceHost::isGoing(const QString &name) const
{
    const auto it = m_statuses.find(name);
    return it != m_statuses.end() && it->second.state != SourceStatus::State::Failed;
}

void SourceHost::noteState(const QString &name, SourceState state, const QString &message)
{
    const auto it = m_statuses.find(name);
    if (it == m_statuses.end())
        return;
    it->second.state = stateOf(state);
    it->second.message = message;
    Q_EMIT changed();
}

void SourceHost::noteEvent(const QString &name, Instant at)
{
    const auto it = m_statuses.find(name);
    if (it == m_statuses.end())
        return;
    it->second.lastEvent = at;
    if (m_sinceTold.isValid() && m_sinceTold.elapsed() < tellEvery)
        return;
    m_sinceTold.start();
    Q_EMIT changed();
}

} // namespace callhelm
