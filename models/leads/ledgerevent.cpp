#include "leads/ledgerevent.h"

#include "base/varint.h"

namespace callhelm {

namespace {

// The first byte: the kind, how a lead was handed out, and two marks.
constexpr int howShift = 3;
constexpr quint64 kindMask = 7;
constexpr quint64 howMask = 3;
constexpr quint64 wasLatestMark = 32;
constexpr quint64 hasListMark = 64; ///< a list follows
constexpr quint64 kinds = 7;

/// Ids that stand near each other stay short.
class IdWriter
{
public:
    explicit IdWriter(QByteArray &bytes) : m_bytes(bytes) { }
    void put(AgentId id)
    {
        putSigned(m_bytes, id.value() - m_last);
        m_last = id.value();
    }

private:
    QByteArray &m_bytes;
    qint64 m_last = 0;
};

AgentId nextId(VarintReader &bytes, AgentId last)
{
    return AgentId(qint64(quint64(last.value()) + quint64(bytes.nextSigned())));
}

} // namespace

QByteArray encodeLedgerEvent(const LedgerEvent &event)
{
    const bool hasList = !event.changes.empty() || !event.agents.empty();
    QByteArray bytes;
    putVarint(bytes,
              quint64(event.kind) | quint64(event.how) << howShift | (event.wasLatest ? wasLatestMark : 0)
                  | (hasList ? hasListMark : 0));
    IdWriter ids(bytes);
    switch (event.kind) {
    case LedgerEvent::Kind::HandOut:
        if (hasList)
            putVarint(bytes, event.changes.size());
        for (const LedgerEvent::Change &change : event.changes) {
            ids.put(change.agent);
            putVarint(bytes, quint64(change.skip));
        }
        break;
    case LedgerEvent::Kind::Undone:
    case LedgerEvent::Kind::Order:
        if (hasList)
            putVarint(bytes, event.agents.size());
        for (const LeadRuleAgent &one : event.agents) {
            ids.put(one.agent);
            putVarint(bytes, quint64(one.weight));
        }
        break;
    case LedgerEvent::Kind::Joined:
    case LedgerEvent::Kind::Weight:
        putVarint(bytes, quint64(event.weight));
        break;
    case LedgerEvent::Kind::Correction:
        putSigned(bytes, event.hundredths);
        break;
    case LedgerEvent::Kind::Left:
        break;
    }
    return bytes;
}

std::optional<LedgerEvent> decodeLedgerEvent(QByteArrayView stored)
{
    VarintReader bytes(stored);
    const quint64 head = bytes.next();
    if (bytes.failed() || (head & kindMask) >= kinds || head >= 2 * hasListMark)
        return std::nullopt;
    LedgerEvent event;
    event.kind = LedgerEvent::Kind(head & kindMask);
    event.how = HandOutKind(head >> howShift & howMask);
    event.wasLatest = (head & wasLatestMark) != 0;
    const bool isHandOut = event.kind == LedgerEvent::Kind::HandOut;
    const bool hasList = (head & hasListMark) != 0;
    AgentId agent;
    const quint64 count = hasList ? bytes.next() : 0;
    for (quint64 i = 0; i < count; ++i) {
        agent = nextId(bytes, agent);
        const quint64 value = bytes.next();
        if (bytes.failed() || value > quint64(isHandOut ? leadSkipCount - 1 : mostLeadWeight))
            return std::nullopt;
        if (isHandOut)
            event.changes.push_back({agent, LeadSkip(value)});
        else
            event.agents.push_back({agent, int(value)});
    }
    switch (event.kind) {
    case LedgerEvent::Kind::Joined:
    case LedgerEvent::Kind::Weight: {
        const quint64 weight = bytes.next();
        if (hasList || weight > mostLeadWeight)
            return std::nullopt;
        event.weight = int(weight);
        break;
    }
    case LedgerEvent::Kind::Correction:
        event.hundredths = bytes.nextSigned();
        [[fallthrough]];
    case LedgerEvent::Kind::Left:
        if (hasList)
            return std::nullopt;
        break;
    case LedgerEvent::Kind::HandOut:
    case LedgerEvent::Kind::Undone:
    case LedgerEvent::Kind::Order:
        break;
    }
    return bytes.failed() || !bytes.atEnd() ? std::nullopt : std::optional(std::move(event));
}

} // namespace callhelm
