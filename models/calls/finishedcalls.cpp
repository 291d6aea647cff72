#include "calls/finishedcalls.h"

#include <algorithm>
#include <cstring>

#include "base/calendar.h"
#include "calls/rowids.h"
#include "calls/statearchive.h"

namespace callhelm {

namespace {

// Ids and moments of one call lie close together, and small numbers take few bytes: each is kept as what it
// differs by from a neighbour. In quint64, where every difference can be taken and undone.
enum class Way { Pack, Unpack };

quint64 plain(qint64 value) { return quint64(value); }
quint64 plain(Instant at) { return quint64(toMs(at)); }
template <class Tag>
quint64 plain(Id<Tag> id)
{
    return quint64(id.value());
}

void set(qint64 &value, quint64 to) { value = qint64(to); }
void set(Instant &at, quint64 to) { at = instantFromMs(qint64(to)); }
template <class Tag>
void set(Id<Tag> &id, quint64 to)
{
    id = Id<Tag>(qint64(to));
}

template <class T, class Base>
void relate(Way way, T &value, const Base &base)
{
    set(value, way == Way::Pack ? plain(value) - plain(base) : plain(value) + plain(base));
}

/// While the visit itself is whole.
void relateLegs(Way way, LiveVisit &visit, Instant lastSeen)
{
    for (LiveLeg &leg : visit.legs) {
        LegRow &row = leg.row;
        relate(way, row.id, visit.row.id);
        relate(way, row.visit, visit.row.id);
        relate(way, row.source, visit.row.source);
        relate(way, row.queue, visit.row.queue);
        relate(way, row.entered, visit.row.entered);
        relate(way, row.connected, lastSeen);
        if (row.ended)
            relate(way, *row.ended, lastSeen);
    }
}

/// While the visits are whole.
void relateParts(Way way, LiveCall &call)
{
    const VisitId visit = call.visits.empty() ? VisitId() : call.visits.front().row.id;
    for (LiveCall::Part &part : call.parts) {
        relate(way, part.visit, visit);
        relate(way, part.quarter, quarterOf(call.lastSeen));
    }
}

/// What names the call by its id is not kept a second time.
void name(LiveCall &call, const ShortText &id)
{
    for (LiveVisit &visit : call.visits) {
        visit.row.call = id;
        for (LiveLeg &leg : visit.legs)
            leg.row.call = id;
    }
}

/// The moment first.
void allButId(StateArchive &a, LiveCall &call)
{
    a(call.lastSeen, call.visits, call.parts, call.seen, call.consultation);
}

} // namespace

bool FinishedCalls::isFinished(const LiveCall &call)
{
    const auto legFinished = [&call](const LiveLeg &leg) {
        return leg.row.reason != LegEnd::Open && !leg.isDirty() && leg.row.call == call.id;
    };
    return !call.dirty && std::all_of(call.visits.begin(), call.visits.end(), [&](const LiveVisit &visit) {
        return visit.over && visit.row.outcome != Outcome::Waiting && !visit.isDirty()
            && visit.row.call == call.id && std::all_of(visit.legs.begin(), visit.legs.end(), legFinished);
    });
}

void FinishedCalls::put(LiveCall call)
{
    relateParts(Way::Pack, call);
    for (LiveVisit &visit : call.visits) {
        relateLegs(Way::Pack, visit, call.lastSeen);
        relate(Way::Pack, visit.row.id, RowIds::firstOf(visit.row.entered));
        relate(Way::Pack, visit.row.entered, call.lastSeen);
    }
    name(call, {});

    m_scratch.resize(0); // which keeps its memory
    const std::string_view id = call.id;
    putVarint(m_scratch, id.size());
    m_scratch.append(id.data(), qsizetype(id.size()));
    StateArchive writing(m_scratch);
    allButId(writing, call);
    m_calls.insert(Packed({m_scratch.constData(), size_t(m_scratch.size())}));
}

std::optional<LiveCall> FinishedCalls::take(std::string_view id)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return {};
    LiveCall call = it->unpacked();
    m_calls.erase(it);
    return call;
}

void FinishedCalls::forgetBefore(Instant at)
{
    std::erase_if(m_calls, [at](const Packed &packed) { return packed.lastSeen() < at; });
}

FinishedCalls::Packed::Packed(std::string_view from)
    : bytes(new char[from.size()]), size(quint32(from.size()))
{
    std::copy(from.begin(), from.end(), bytes.get());
}

std::string_view FinishedCalls::Packed::id() const
{
    VarintReader reader(QByteArrayView(bytes.get(), size));
    const QByteArrayView id = reader.bytes(reader.next());
    return {id.data(), size_t(id.size())};
}

Instant FinishedCalls::Packed::lastSeen() const
{
    VarintReader reader(QByteArrayView(bytes.get(), size));
    (void)reader.bytes(reader.next());
    return instantFromMs(reader.nextSigned());
}

LiveCall FinishedCalls::Packed::unpacked() const
{
    LiveCall call;
    const std::string_view text = id();
    call.id = text;
    const QByteArrayView all(bytes.get(), size);
    // Damaged bytes may have no id: its place is then unknown, and nothing is read.
    StateArchive reading = StateArchive::reading(
        text.data() != nullptr ? all.sliced(text.data() + text.size() - bytes.get()) : QByteArrayView());
    allButId(reading, call);
    for (LiveVisit &visit : call.visits) {
        relate(Way::Unpack, visit.row.entered, call.lastSeen);
        relate(Way::Unpack, visit.row.id, RowIds::firstOf(visit.row.entered));
        relateLegs(Way::Unpack, visit, call.lastSeen);
    }
    relateParts(Way::Unpack, call);
    name(call, call.id);
    return call;
}

} // namespace callhelm
