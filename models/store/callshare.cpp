#include "store/callshare.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

#include "base/varint.h"
#include "calls/rowids.h"

namespace callhelm {

namespace {

constexpr int pageSeconds = 7; // bits: 128 s
constexpr int pageNumbers = 10; // bits: so many channels of them at most
constexpr int strewnPages = 20; // bits

quint64 hashOf(std::string_view text, quint64 seed)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ seed; // FNV-1a
    for (const char c : text)
        hash = (hash ^ uchar(c)) * 0x100000001b3ULL;
    hash ^= hash >> 32; // its upper bits depend on the last letters too little
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

/// The two numbers of an id as Asterisk makes them, `SECOND.NUMBER`, maybe after the system's name.
struct ChannelId
{
    quint64 second = 0;
    quint64 number = 0;
};
std::optional<ChannelId> channelId(std::string_view call)
{
    constexpr size_t digitsOfSecond = 10;
    constexpr size_t mostDigits = 12;
    const size_t dot = call.rfind('.');
    const auto isNumber = [](std::string_view text) {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (dot == std::string_view::npos || dot < digitsOfSecond)
        return {};
    const std::string_view second = call.substr(dot - digitsOfSecond, digitsOfSecond);
    const std::string_view number = call.substr(dot + 1);
    if (number.empty() || number.size() > mostDigits || !isNumber(second) || !isNumber(number))
        return {};
    ChannelId id;
    for (const char c : second)
        id.second = id.second * 10 + quint64(c - '0');
    for (const char c : number)
        id.number = id.number * 10 + quint64(c - '0');
    return id;
}

void putText(VarintWriter &writer, std::string_view text)
{
    writer.put(text.size());
    writer.bytes(text.data(), text.size());
}

std::string_view nextText(VarintReader &reader)
{
    const QByteArrayView bytes = reader.bytes(reader.next());
    return {bytes.data(), size_t(bytes.size())};
}

qint64 idsAt(Instant began, SourceId source) { return RowIds::idsOf(began, source).first; }

void putShare(VarintWriter &writer, const CallShare &share, SourceId source, Instant &before)
{
    writer.byte(char(quint8(share.kind) | quint8(share.direction) << 2 | quint8(share.counts ? 1 : 0) << 3));
    writer.put(quint64(share.agent.value()));
    writer.putSigned(qint64(quint64(toMs(share.began)) - quint64(toMs(std::exchange(before, share.began)))));
    if (share.kind == CallShare::Kind::Attempt)
        return;
    writer.putSigned(share.talk);
    if (share.kind == CallShare::Kind::Direct) {
        putText(writer, share.number.view());
        return;
    }
    writer.putSigned(share.visit.value() - idsAt(share.began, source));
    writer.putSigned(share.leg - idsAt(share.began, source));
}

bool nextShare(VarintReader &reader, CallShare &share, SourceId source, Instant &before)
{
    const QByteArrayView head = reader.bytes(1);
    if (reader.failed())
        return false;
    const auto bits = quint8(head.front());
    if ((bits & 3) > quint8(CallShare::Kind::Direct))
        return false;
    share.kind = CallShare::Kind(bits & 3);
    share.direction = Direction(bits >> 2 & 1);
    share.counts = (bits >> 3 & 1) != 0;
    share.agent = AgentId(qint64(reader.next()));
    share.began = instantFromMs(qint64(quint64(toMs(before)) + quint64(reader.nextSigned())));
    before = share.began;
    if (share.kind == CallShare::Kind::Attempt)
        return !reader.failed();
    share.talk = reader.nextSigned();
    if (share.kind == CallShare::Kind::Direct) {
        share.number = nextText(reader);
        return !reader.failed();
    }
    const auto base = quint64(idsAt(share.began, source));
    share.visit = VisitId(qint64(base + quint64(reader.nextSigned())));
    share.leg = qint64(base + quint64(reader.nextSigned()));
    return !reader.failed();
}

} // namespace

CallShare CallShare::of(const LegRow &row)
{
    return {Kind::Talk, row.direction, true, row.agent, row.entered, row.talk, row.id.value(), row.visit};
}

CallShare CallShare::of(const AttemptRow &row)
{
    return {Kind::Attempt, Direction::In, !row.cancelled, row.agent, row.counted, 0, 0, VisitId()};
}

CallShare CallShare::of(const DirectRow &row)
{
    const bool isTalk = row.end == DirectEnd::Answered;
    return {Kind::Direct, row.direction, isTalk, row.agent, row.dialled, row.talk, 0, VisitId(), row.number};
}

bool CallShare::isBefore(const CallShare &a, const CallShare &b)
{
    const auto keyOf = [](const CallShare &share) {
        return std::tuple(share.kind, share.leg, share.began, share.agent, share.direction,
                          share.number.view(), share.talk, share.counts);
    };
    return keyOf(a) < keyOf(b);
}

void CountedCall::add(const CallShare &share)
{
    shares.insert(std::ranges::upper_bound(shares, share, CallShare::isBefore), share);
}

void CountedCall::remove(const CallShare &share)
{
    if (const auto found = std::ranges::find(shares, share); found != shares.end())
        shares.erase(found);
}

Instant CountedCall::began() const
{
    Instant began = Instant::max();
    for (const CallShare &share : shares)
        began = std::min(began, share.began);
    return began;
}

std::vector<KpiAct> CountedCall::acts() const
{
    std::vector<KpiAct> acts;
    const Instant at = began();
    for (const CallShare &share : shares) {
        if (!share.agent.isValid() || (share.kind == CallShare::Kind::Attempt && !share.counts))
            continue;
        auto act = std::ranges::lower_bound(acts, share.agent, {}, &KpiAct::agent);
        if (act == acts.end() || act->agent != share.agent)
            act = acts.insert(act, {at, share.agent, {ActKind::CallPart}, {}, 0, 0});
        if (share.kind == CallShare::Kind::Attempt || !share.counts)
            continue;
        act->kinds.add(ActKind::CallTalked);
        (share.direction == Direction::In ? act->amount : act->amountOut) += share.talk * 1000;
    }
    for (const With &one : with) {
        const auto act = std::ranges::lower_bound(acts, one.agent, {}, &KpiAct::agent);
        if (act == acts.end() || act->agent != one.agent)
            continue;
        act->customer = one.customer;
        act->kinds = ActKinds(act->kinds.bits() | one.kinds.bits());
    }
    return acts;
}

bool CountedCall::isBefore(const CountedCall &a, const CountedCall &b)
{
    const auto keyOf = [](const CountedCall &one) {
        return std::tuple(one.source, one.call.view().size(), one.call.view());
    };
    return keyOf(a) < keyOf(b);
}

qint64 pieceOf(SourceId source, std::string_view call)
{
    return -qint64(hashOf(call, quint64(source.value())) >> 2) - 1;
}

qint64 callPageOf(std::string_view call)
{
    if (const auto id = channelId(call))
        return qint64((id->second >> pageSeconds) << 26 | (id->number >> pageNumbers & 0x3FFFFFF));
    return -1 - qint64(hashOf(call, 0) & ((quint64(1) << strewnPages) - 1));
}

QByteArray encodeCalls(const std::vector<CountedCall> &calls)
{
    VarintWriter writer(qsizetype(calls.size()) * 40);
    Instant before;
    std::string_view idBefore;
    for (const CountedCall &call : calls) {
        writer.put(quint64(call.source.value()));
        const std::string_view id = call.call.view(); // mostly as the one before, but for the last letters
        const size_t same = size_t(std::ranges::mismatch(id, idBefore).in1 - id.begin());
        writer.put(same);
        putText(writer, id.substr(same));
        idBefore = id;
        writer.put(call.shares.size());
        for (const CallShare &share : call.shares)
            putShare(writer, share, call.source, before);
        writer.put(call.with.size());
        for (const CountedCall::With &with : call.with) {
            writer.put(quint64(with.agent.value()));
            writer.put(quint64(with.kinds.bits()));
            writer.put(quint64(with.customer.value()));
        }
    }
    return writer.take();
}

bool decodeCalls(QByteArrayView bytes, std::vector<CountedCall> &calls)
{
    VarintReader reader(bytes);
    Instant before;
    std::string id;
    while (!reader.atEnd()) {
        CountedCall &call = calls.emplace_back();
        call.source = SourceId(qint64(reader.next()));
        const quint64 same = reader.next();
        if (same > id.size())
            return false;
        id.resize(size_t(same));
        id += nextText(reader);
        call.call = id;
        for (quint64 left = reader.next(); left > 0; --left)
            if (reader.failed() || !nextShare(reader, call.shares.emplace_back(), call.source, before))
                return false;
        for (quint64 left = reader.next(); left > 0; --left) {
            if (reader.failed())
                return false;
            CountedCall::With &with = call.with.emplace_back();
            with.agent = AgentId(qint64(reader.next()));
            with.kinds = ActKinds(qint64(reader.next()));
            with.customer = RecordId(qint64(reader.next()));
        }
    }
    return !reader.failed();
}

} // namespace callhelm
