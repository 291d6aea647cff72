#include "ingest/ami/amisource.h"

#include <utility>

namespace callhelm {

namespace {

constexpr auto batchEvery = std::chrono::milliseconds(25);
constexpr auto phonesEvery = std::chrono::milliseconds(250);
constexpr std::size_t mostFacts = 5000; // a batch is told at once when it has so many

SourceState sourceState(AmiState state)
{
    switch (state) {
    case AmiState::Stopped:
        return SourceState::Stopped;
    case AmiState::Live:
        return SourceState::Running;
    case AmiState::Refused:
        return SourceState::Failed;
    case AmiState::Connecting:
    case AmiState::LoggingIn:
    case AmiState::Syncing:
    case AmiState::Waiting:
        break;
    }
    return SourceState::Waiting;
}

} // namespace

AmiSource::AmiSource(const QString &name, AmiServer server, const Clock &clock, const AmiTimings &timings,
                     QObject *parent)
    : FactSource(parent)
    , m_clock(clock)
    , m_client(std::make_unique<AmiClient>(std::move(server), static_cast<AmiListener &>(*this), timings))
{
    m_segment.source = {name, SourceKind::Ami};
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchEvery);
    m_batch.setTimerType(Qt::PreciseTimer);
    connect(&m_batch, &QTimer::timeout, this, &AmiSource::flush);
    m_tellPhones.setSingleShot(true);
    m_tellPhones.setInterval(phonesEvery);
    connect(&m_tellPhones, &QTimer::timeout, this, [this] { Q_EMIT phonesKnown(m_phones.list()); });
}

AmiSource::~AmiSource() = default;

void AmiSource::start()
{
    m_isRunning = true;
    if (!isHeld())
        m_client->start();
}

void AmiSource::stop()
{
    m_isRunning = false;
    m_client->stop();
    flush();
}

/// May come from within flush(), that is from within the client: it is stopped when that has returned.
void AmiSource::heldChanged()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isRunning && isHeld())
                m_client->stop();
            else if (m_isRunning)
                m_client->start();
        },
        Qt::QueuedConnection);
}

SourceState AmiSource::state() const
{
    return m_isRunning && isHeld() ? SourceState::Waiting : sourceState(m_client->state());
}

void AmiSource::connectionBegan()
{
    m_translator.connectionBegan();
    m_phones.connectionBegan();
}

void AmiSource::message(const AmiMessage &message)
{
    m_translator.take(message, m_clock.now());
    m_phones.take(message);
    if (m_phones.isChanged() && !m_tellPhones.isActive())
        m_tellPhones.start();
}

void AmiSource::rejected(const Rejection &rejection) { m_translator.reject(rejection); }

void AmiSource::drained()
{
    if (m_translator.factCount() >= mostFacts)
        flush();
    else if (m_translator.hasFacts() && !m_batch.isActive())
        m_batch.start();
}

void AmiSource::flush()
{
    m_batch.stop();
    if (!m_translator.hasFacts())
        return;
    auto batch = std::make_shared<FactBatch>(m_translator.batch());
    batch->position = m_client->bytesRead();
    batch->bytesRead = batch->position - std::exchange(m_told, batch->position);
    Q_EMIT facts(m_segment, std::shared_ptr<const FactBatch>(std::move(batch)));
}

void AmiSource::stateChanged(AmiState state, const QString &text)
{
    flush(); // what was told before comes before
    if (state == AmiState::Live) { // with the phones, so that one can act at once
        m_tellPhones.stop();
        Q_EMIT phonesKnown(m_phones.list());
    }
    QString message = text;
    if (state == AmiState::Connecting || state == AmiState::LoggingIn)
        message = tr("Connecting");
    else if (state == AmiState::Syncing)
        message = tr("Learning the present state");
    Q_EMIT connectionChanged(state, message);
    if (m_isRunning && state == AmiState::Stopped) { // see heldChanged()
        Q_EMIT FactSource::stateChanged(SourceState::Waiting,
                                        tr("Waiting for the store to take what was told"));
        return;
    }
    Q_EMIT FactSource::stateChanged(sourceState(state), message);
}

void AmiSource::rightsChanged(const AmiRights &rights) { Q_EMIT rightsKnown(rights); }

} // namespace callhelm
