#pragma once

#include <string>
#include <type_traits>

#include <QList>

#include "domain/fact.h"

namespace callhelm {

/// A fact as one line of text that a person can read in a failed comparison.
inline QByteArray factText(const FactBody &body)
{
    const auto join = [](const char *name, std::initializer_list<std::string_view> texts,
                         std::initializer_list<qint64> numbers) {
        QByteArray out(name);
        for (std::string_view text : texts)
            out += '|' + QByteArray(text.data(), qsizetype(text.size()));
        for (qint64 number : numbers)
            out += '|' + QByteArray::number(number);
        return out;
    };
    return std::visit(
        [&join](const auto &f) -> QByteArray {
            using T = std::decay_t<decltype(f)>;
            if constexpr (std::is_same_v<T, CallerEntered>)
                return join("entered", {f.call, f.queue, f.number}, {f.position});
            else if constexpr (std::is_same_v<T, CallerRefused>)
                return join("refused", {f.call, f.queue}, {int(f.why)});
            else if constexpr (std::is_same_v<T, AgentRung>)
                return join("rung", {f.call, f.queue, f.agent}, {});
            else if constexpr (std::is_same_v<T, RingFailed>)
                return join("failed", {f.call, f.queue, f.agent}, {toMs(f.ring)});
            else if constexpr (std::is_same_v<T, RingCancelled>)
                return join("cancelled", {f.call, f.queue, f.agent}, {toMs(f.ring)});
            else if constexpr (std::is_same_v<T, AgentConnected>)
                return join("connected", {f.call, f.queue, f.agent}, {toMs(f.wait), toMs(f.ring)});
            else if constexpr (std::is_same_v<T, LegEnded>)
                return join("ended", {f.call, f.queue, f.agent, f.target},
                            {toMs(f.wait), toMs(f.talk), int(f.by)});
            else if constexpr (std::is_same_v<T, CallerLeft>)
                return join("left", {f.call, f.queue, f.key}, {toMs(f.wait), int(f.how)});
            else if constexpr (std::is_same_v<T, MemberJoined>)
                return join("joined", {f.queue, f.agent}, {f.paused});
            else if constexpr (std::is_same_v<T, MemberLeft>)
                return join("parted", {f.queue, f.agent}, {});
            else if constexpr (std::is_same_v<T, AgentLoggedOn>)
                return join("on", {f.agent, f.channel}, {});
            else if constexpr (std::is_same_v<T, AgentLoggedOff>)
                return join("off", {f.agent, f.channel}, {});
            else if constexpr (std::is_same_v<T, PauseBegan>)
                return join("pause", {f.queue, f.agent, f.reason}, {});
            else if constexpr (std::is_same_v<T, PauseEnded>)
                return join("unpause", {f.queue, f.agent}, {});
            else if constexpr (std::is_same_v<T, WrapUpBegan>)
                return join("wrapup", {f.queue, f.agent}, {toMs(f.length)});
            else if constexpr (std::is_same_v<T, SystemStarted>)
                return join("started", {}, {});
            else if constexpr (std::is_same_v<T, SyncBegan>)
                return join("sync", {}, {int(f.what)});
            else if constexpr (std::is_same_v<T, SourceConnected>)
                return join("connected_source", {}, {toMs(f.silence)});
            else if constexpr (std::is_same_v<T, MemberSeen>)
                return join("member", {f.queue, f.agent, f.reason},
                            {f.paused, f.inCall, f.tellsCalls, toMs(f.pausedFor), toMs(f.memberFor)});
            else if constexpr (std::is_same_v<T, CallerSeen>)
                return join("caller", {f.call, f.queue, f.number}, {f.position, toMs(f.wait)});
            else if constexpr (std::is_same_v<T, CallSeen>)
                return join("call", {f.call}, {});
            else if constexpr (std::is_same_v<T, SyncEnded>)
                return join("synced", {}, {int(f.what)});
            else if constexpr (std::is_same_v<T, CallRecorded>)
                return join(
                    "recorded",
                    {f.call, f.linked, f.application, f.number, f.name, f.dialled, f.channel, f.toChannel},
                    {toMs(f.length), toMs(f.talk), int(f.how), int(f.witness)});
            else if constexpr (std::is_same_v<T, AgentPhone>)
                return join("phone", {f.agent, f.phone}, {});
            else if constexpr (std::is_same_v<T, DialBegan>)
                return join("dial", {f.call, f.channel, f.toChannel, f.number, f.dialled}, {});
            else if constexpr (std::is_same_v<T, DialAnswered>)
                return join("dialanswered", {f.channel, f.toChannel}, {});
            else if constexpr (std::is_same_v<T, DialEnded>)
                return join("dialended", {f.channel, f.toChannel}, {});
            else
                return join(f.known ? "known" : "unknown", {f.name, f.call, f.queue, f.agent, f.data}, {});
        },
        body);
}

inline QByteArray factText(const Fact &fact)
{
    return QByteArray::number(fact.line) + ' ' + QByteArray::number(toMs(fact.at)) + ' '
        + factText(fact.body);
}

inline QList<QByteArray> factTexts(const FactBatch &batch)
{
    QList<QByteArray> texts;
    for (const Fact &fact : batch.facts)
        texts.append(factText(fact));
    return texts;
}

/// Rejections as "line: reason".
inline QStringList rejectionTexts(const FactBatch &batch)
{
    QStringList texts;
    for (const Rejection &rejection : batch.rejections)
        texts.append(QString::number(rejection.line) + QLatin1String(": ") + rejection.reason);
    return texts;
}

} // namespace callhelm
