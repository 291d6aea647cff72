#include "services/simulatedrecordfeed.h"

#include <span>

#include "base/answer.h"
#include "services/storeaccess.h"
#include "services/writer.h"

namespace callhelm {

namespace {

constexpr auto pause = std::chrono::seconds(2); // what is told meanwhile is one transaction
constexpr auto retryAfter = std::chrono::seconds(5);
constexpr size_t actsPerWrite = 2'500;
constexpr size_t much = 300; // acts of the past: they need not wait

} // namespace

SimulatedRecordFeed::SimulatedRecordFeed(StoreAccess &access) : m_access(access)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SimulatedRecordFeed::write);
}

void SimulatedRecordFeed::take(const Run &run, const Acts &acts)
{
    m_waiting.push_back({run, acts});
    if (!m_next.isActive() && !m_isWriting)
        m_next.start(0); // with what else is told at once
    else if (acts->size() > much && !m_hasFailed && m_next.isActive())
        m_next.start(0);
}

void SimulatedRecordFeed::write()
{
    if (m_isWriting || m_waiting.empty())
        return;
    const Run run = m_waiting.front().run;
    std::vector<Acts> parts;
    size_t count = 0;
    for (const Part &part : m_waiting) {
        if (part.run != run || (count > 0 && count + part.acts->size() > actsPerWrite))
            break;
        count += part.acts->size();
        parts.push_back(part.acts);
    }
    m_isWriting = true;
    onFinished(m_access.change<void>([run, parts](Writer &writer) {
        Result<void> done = writer.change([&](Database &database, Journal &journal) -> Result<void> {
            std::vector<SimulatedAct> acts;
            for (const Acts &part : parts)
                acts.insert(acts.end(), part->begin(), part->end());
            return run->write(database, journal, acts);
        });
        if (!done)
            run->forget();
        return done;
    }),
               this, [this, written = parts.size()](const Result<void> &done) { finish(written, done); });
}

void SimulatedRecordFeed::finish(size_t parts, const Result<void> &done)
{
    m_isWriting = false;
    if (!done) {
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT m_access.failed(done.error());
        m_next.start(retryAfter);
        return;
    }
    m_hasFailed = false;
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qsizetype(parts));
    size_t left = 0;
    for (const Part &part : m_waiting)
        left += part.acts->size();
    m_next.start(left > much ? std::chrono::milliseconds(0) : std::chrono::milliseconds(pause));
    Q_EMIT written();
}

} // namespace callhelm
