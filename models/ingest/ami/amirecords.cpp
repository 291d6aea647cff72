#include "ingest/ami/amirecords.h"

#include <utility>

#include "ingest/cdr/cdrrecord.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

constexpr std::size_t mostChannels = 20'000; // of each half

/// The zone in which a clock on the wall shows `wall` at about that moment.
QTimeZone zoneOf(std::optional<WallTime> wall, Instant at)
{
    constexpr qint64 quarter = 15LL * 60 * 1000;
    constexpr qint64 farthest = 14LL * 3600 * 1000;
    const qint64 ahead = wall ? *wall - toMs(at) : 0;
    const qint64 offset = (ahead + (ahead < 0 ? -quarter / 2 : quarter / 2)) / quarter * quarter;
    return offset == 0 || std::abs(offset) > farthest ? QTimeZone::utc() : QTimeZone(int(offset / 1000));
}

} // namespace

void AmiRecords::channel(const AmiMessage &message)
{
    const std::string_view id = message.value("Uniqueid");
    const std::string_view linked = message.value("Linkedid");
    if (id.empty() || linked.empty())
        return;
    if (m_linked.size() >= mostChannels)
        m_linkedBefore = std::exchange(m_linked, {});
    m_linked[std::string(id)] = linked;
}

std::string AmiRecords::linkedTo(const std::string &id) const
{
    for (const Linked &linked : {std::cref(m_linked), std::cref(m_linkedBefore)})
        if (const auto found = linked.find(id); found != linked.end())
            return found->second;
    return {};
}

void AmiRecords::record(const AmiMessage &message, Instant at, AmiFacts &facts) const
{
    const std::string linked = linkedTo(std::string(message.value("UniqueID")));
    CdrRecord cdr;
    cdr.callerId = message.value("CallerID");
    cdr.source = message.value("Source");
    cdr.destination = message.value("Destination");
    cdr.channel = message.value("Channel");
    cdr.toChannel = message.value("DestinationChannel");
    cdr.application = message.value("LastApplication");
    cdr.start = message.value("StartTime");
    cdr.end = message.value("EndTime");
    cdr.duration = message.value("Duration");
    cdr.talk = message.value("BillableSeconds");
    cdr.disposition = message.value("Disposition");
    cdr.uniqueId = message.value("UniqueID");
    cdr.linkedId = linked;
    CdrClock clock(zoneOf(wallTime(cdr.end.empty() ? cdr.start : cdr.end, DayOrder::DayFirst), at));
    CallRecorded call;
    Instant end;
    std::string_view subject;
    if (const CdrFault fault = readCall(cdr, clock, end, call, subject); fault != CdrFault::None) {
        facts.reject(
            {message.record, cdrFaultText(fault, subject), excerptOf("Cdr " + std::string(subject))});
        return;
    }
    for (Text *text : {&call.call, &call.linked, &call.application, &call.number, &call.name, &call.dialled,
                       &call.channel, &call.toChannel})
        *text = facts.keep(*text);
    facts.add(end, message.record, call);
}

} // namespace callhelm
