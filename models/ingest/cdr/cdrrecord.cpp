#include "ingest/cdr/cdrrecord.h"

#include <algorithm>
#include <charconv>

#include <QCoreApplication>

#include "ingest/ami/amimessage.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

constexpr qint64 earliestMs = 631'152'000'000; // 1990-01-01
constexpr qint64 firstMsTooLate = 4'102'444'800'000; // 2100-01-01
constexpr qint64 longestSeconds = 3653LL * 24 * 3600; // ten years

const char *faultMessage(CdrFault fault)
{
    switch (fault) {
    case CdrFault::None:
        break;
    case CdrFault::TooLong:
        return QT_TRANSLATE_NOOP("CdrDecoder", "The record is longer than 64 KiB.");
    case CdrFault::NulByte:
        return QT_TRANSLATE_NOOP("CdrDecoder", "The record contains NUL bytes.");
    case CdrFault::UnclosedQuote:
        return QT_TRANSLATE_NOOP("CdrDecoder", "A quotation mark is not closed.");
    case CdrFault::UnknownColumns:
        return QT_TRANSLATE_NOOP("CdrDecoder", "The columns are not those of a call detail record.");
    case CdrFault::NoTime:
        return QT_TRANSLATE_NOOP("CdrDecoder", "“%1” is not a time.");
    case CdrFault::BeforeRange:
        return QT_TRANSLATE_NOOP("CdrDecoder", "The time %1 lies before 1990.");
    case CdrFault::AfterRange:
        return QT_TRANSLATE_NOOP("CdrDecoder", "The time %1 lies after 2099.");
    case CdrFault::NoNumber:
        return QT_TRANSLATE_NOOP("CdrDecoder", "“%1” stands where a length of time belongs.");
    case CdrFault::NegativeNumber:
        return QT_TRANSLATE_NOOP("CdrDecoder", "The length of time %1 is negative.");
    case CdrFault::AbsurdNumber:
        return QT_TRANSLATE_NOOP("CdrDecoder", "The length of time %1 is over ten years.");
    case CdrFault::UnknownDisposition:
        return QT_TRANSLATE_NOOP("CdrDecoder", "How the call ended is not known: “%1”.");
    }
    return "";
}

std::string_view trimmed(std::string_view text)
{
    const auto drop = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && drop(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && drop(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Whole seconds; a fraction is cut off.
CdrFault readSeconds(std::string_view text, qint64 &seconds)
{
    const char *const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, seconds);
    if (error == std::errc::invalid_argument)
        return CdrFault::NoNumber;
    const bool fraction = rest != end && *rest == '.'
        && std::all_of(rest + 1, end, [](char c) { return c >= '0' && c <= '9'; });
    if (rest != end && !fraction)
        return CdrFault::NoNumber;
    if (text.front() == '-' && (error != std::errc() || seconds < 0))
        return CdrFault::NegativeNumber;
    return error != std::errc() || seconds > longestSeconds ? CdrFault::AbsurdNumber : CdrFault::None;
}

CdrFault readTime(std::string_view text, DayOrder order, WallTime &time)
{
    const std::optional<WallTime> read = wallTime(text, order);
    if (!read)
        return CdrFault::NoTime;
    time = *read;
    if (time < earliestMs)
        return CdrFault::BeforeRange;
    return time >= firstMsTooLate ? CdrFault::AfterRange : CdrFault::None;
}

CdrFault readDisposition(std::string_view text, CallRecorded::How &how)
{
    using How = CallRecorded::How;
    if (sameName(text, "ANSWERED"))
        how = How::Answered;
    else if (sameName(text, "NO ANSWER") || sameName(text, "NOANSWER"))
        how = How::Unanswered;
    else if (sameName(text, "BUSY"))
        how = How::Busy;
    else if (sameName(text, "FAILED") || sameName(text, "CONGESTION"))
        how = How::Failed;
    else
        return CdrFault::UnknownDisposition;
    return CdrFault::None;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '+' || c == '*' || c == '#';
    });
}

/// "name" <number>, or one of the two alone.
void readCallerId(std::string_view text, CallRecorded &call)
{
    std::string_view number;
    if (text.size() > 2 && text.front() == '"' && text.ends_with(">\"")) // quotes that were not doubled
        text = text.substr(1, text.size() - 2);
    const std::size_t open = text.rfind('<');
    if (open != std::string_view::npos && text.back() == '>') {
        number = trimmed(text.substr(open + 1, text.size() - open - 2));
        text = trimmed(text.substr(0, open));
    } else if (text == call.number || (call.number.empty() && isNumber(text))) {
        number = text;
        text = {};
    }
    while (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = trimmed(text.substr(1, text.size() - 2));
    call.name = text == "\"" ? std::string_view() : text;
    if (call.number.empty())
        call.number = number;
}

/// How long the record's call was, and the moment of its end. The two times may lie on either side of a
/// change of the clocks; the duration tells.
CdrFault readTimes(const CdrRecord &record, CdrClock &clock, Instant &at, CallRecorded &call,
                   std::string_view &subject)
{
    const std::optional<Instant> created = createdAt(record.uniqueId);
    WallTime start = 0;
    WallTime end = 0;
    subject = record.start;
    if (record.start.empty() && record.end.empty())
        return CdrFault::NoTime;
    if (!record.start.empty())
        if (const CdrFault fault = readTime(record.start, clock.order(), start); fault != CdrFault::None)
            return fault;
    subject = record.end;
    if (!record.end.empty())
        if (const CdrFault fault = readTime(record.end, clock.order(), end); fault != CdrFault::None)
            return fault;
    std::optional<qint64> seconds;
    subject = record.duration;
    if (!record.duration.empty()) {
        qint64 read = 0;
        if (const CdrFault fault = readSeconds(record.duration, read); fault != CdrFault::None)
            return fault;
        seconds = read;
    } else if (record.start.empty() || record.end.empty()) {
        return CdrFault::NoNumber;
    }
    const Duration told = std::chrono::seconds(seconds.value_or(0));
    if (record.start.empty()) {
        at = clock.moment(end);
    } else if (record.end.empty()) {
        at = clock.moment(start, created) + told;
    } else {
        const Instant began = clock.moment(start, created);
        const Duration between(end - start);
        constexpr Duration rounding = std::chrono::seconds(1);
        constexpr Duration hour = std::chrono::hours(1);
        const auto isTold = [&](Duration length) {
            return seconds && length >= told - rounding && length <= told + rounding;
        };
        if (isTold(between))
            at = began + between;
        else if (isTold(between + hour) || isTold(between - hour)) // the clocks were changed meanwhile
            at = began + told;
        else
            at = std::max(clock.moment(end), began);
        if (!seconds) {
            call.length = at - began;
            return CdrFault::None;
        }
    }
    call.length = told;
    return CdrFault::None;
}

} // namespace

QString cdrFaultText(CdrFault fault, std::string_view subject)
{
    const QString text = QCoreApplication::translate("CdrDecoder", faultMessage(fault));
    return text.contains(QLatin1String("%1")) ? text.arg(excerptOf(subject.substr(0, 40))) : text;
}

CdrFault readCall(const CdrRecord &record, CdrClock &clock, Instant &at, CallRecorded &call,
                  std::string_view &subject)
{
    call = CallRecorded();
    call.call = record.uniqueId;
    call.linked = record.linkedId;
    call.application = record.application;
    call.number = record.source;
    call.dialled = record.destination;
    call.channel = record.channel;
    call.toChannel = record.toChannel;
    call.witness = CallRecorded::Witness::Record;
    if (!record.callerId.empty())
        readCallerId(record.callerId, call);
    if (const CdrFault fault = readTimes(record, clock, at, call, subject); fault != CdrFault::None)
        return fault;
    subject = record.disposition;
    if (const CdrFault fault = readDisposition(record.disposition, call.how); fault != CdrFault::None)
        return fault;
    qint64 talk = 0;
    subject = record.talk;
    if (!record.talk.empty())
        if (const CdrFault fault = readSeconds(record.talk, talk); fault != CdrFault::None)
            return fault;
    if (call.how == CallRecorded::How::Answered)
        call.talk = std::chrono::seconds(talk);
    return CdrFault::None;
}

} // namespace callhelm
