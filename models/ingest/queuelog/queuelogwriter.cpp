#include "ingest/queuelog/queuelogwriter.h"

#include <algorithm>
#include <type_traits>

namespace callhelm {

namespace {

/// One overload for each kind of fact: what comes after the time.
class LineWriter
{
public:
    explicit LineWriter(QByteArray &out) : m_out(out) { }

    void operator()(const CallerEntered &f)
    {
        head(f.call, f.queue, {}, "ENTERQUEUE");
        text({});
        text(f.number);
        if (f.position > 0)
            number(f.position);
    }
    void operator()(const CallerRefused &f)
    {
        constexpr std::string_view names[] = {"FULL", "JOINEMPTY", "CLOSED", "DIVERT_HOLDTIME"};
        head(f.call, f.queue, {}, names[std::size_t(f.why)]);
        text({});
    }
    void operator()(const RingFailed &f)
    {
        head(f.call, f.queue, f.agent, "RINGNOANSWER");
        number(toMs(f.ring));
    }
    void operator()(const RingCancelled &f)
    {
        head(f.call, f.queue, f.agent, "RINGCANCELED");
        number(toMs(f.ring));
    }
    void operator()(const AgentConnected &f)
    {
        head(f.call, f.queue, f.agent, "CONNECT");
        length(f.wait);
        text({}); // the agent's channel, which facts do not keep
        if (f.ring >= Duration(0))
            length(f.ring);
    }
    void operator()(const LegEnded &f)
    {
        switch (f.by) {
        case LegEnded::By::Agent:
            head(f.call, f.queue, f.agent, "COMPLETEAGENT");
            break;
        case LegEnded::By::Caller:
        case LegEnded::By::Unknown: // the format has no word for it
            head(f.call, f.queue, f.agent, "COMPLETECALLER");
            break;
        case LegEnded::By::BlindTransfer: {
            head(f.call, f.queue, f.agent, "BLINDTRANSFER");
            // What has an extension and a context stands as two fields, anything else as it is.
            const std::size_t at = f.target.find('@');
            const bool isTwo = at != std::string_view::npos && at > 0 && at + 1 < f.target.size();
            text(isTwo ? f.target.substr(0, at) : f.target);
            text(isTwo ? f.target.substr(at + 1) : std::string_view());
            break;
        }
        case LegEnded::By::AttendedTransfer:
            head(f.call, f.queue, f.agent, "ATTENDEDTRANSFER");
            text("BRIDGE");
            text(f.target);
            break;
        }
        length(f.wait);
        length(f.talk);
        number(1);
    }
    void operator()(const CallerLeft &f)
    {
        constexpr std::string_view names[]
            = {"ABANDON", "EXITWITHTIMEOUT", "EXITWITHKEY", "EXITEMPTY", "WITHDRAW"};
        head(f.call, f.queue, {}, names[std::size_t(f.how)]);
        if (f.how == CallerLeft::How::ByKey)
            text(f.key);
        number(1);
        number(1);
        length(f.wait);
    }
    void operator()(const MemberJoined &f)
    {
        head("MANAGER", f.queue, f.agent, "ADDMEMBER");
        text(f.paused ? "PAUSED" : "");
    }
    void operator()(const MemberLeft &f)
    {
        head("MANAGER", f.queue, f.agent, "REMOVEMEMBER");
        text({});
    }
    void operator()(const AgentLoggedOn &f)
    {
        head({}, {}, f.agent, "AGENTLOGIN");
        text(f.channel);
    }
    void operator()(const AgentLoggedOff &f)
    {
        head({}, {}, f.agent, "AGENTLOGOFF");
        text(f.channel);
    }
    void operator()(const PauseBegan &f)
    {
        head({}, f.queue, f.agent, f.queue.empty() ? "PAUSEALL" : "PAUSE");
        text(f.reason);
    }
    void operator()(const PauseEnded &f)
    {
        head({}, f.queue, f.agent, f.queue.empty() ? "UNPAUSEALL" : "UNPAUSE");
        text({});
    }
    void operator()(const WrapUpBegan &f)
    {
        head({}, f.queue, f.agent, "WRAPUPSTART");
        length(f.length);
    }
    void operator()(const SystemStarted &)
    {
        head({}, {}, {}, "QUEUESTART");
        text({});
    }
    // What only a live source tells: Asterisk logs the end of ringing only, and no present state.
    void operator()(const AgentRung &) { }
    void operator()(const SourceConnected &) { }
    void operator()(const SyncBegan &) { }
    void operator()(const MemberSeen &) { }
    void operator()(const CallerSeen &) { }
    void operator()(const CallSeen &) { }
    void operator()(const SyncEnded &) { }
    void operator()(const CallRecorded &f) // a member's outbound call: the others are not the queue_log's
    {
        constexpr std::string_view names[] = {"ANSWER", "NOANSWER", "BUSY", "CONGESTION"};
        head(f.call, {}, f.name, "OUTCALL");
        text(names[std::size_t(f.how)]);
        length(f.talk);
        text(f.dialled);
    }
    void operator()(const AgentPhone &) { }
    void operator()(const DialBegan &) { }
    void operator()(const DialAnswered &) { }
    void operator()(const DialEnded &) { }
    void operator()(const OtherEvent &f)
    {
        head(f.call, f.queue, f.agent, f.name);
        m_out += '|';
        append(f.data, false); // holds the bars between its fields
    }

private:
    void head(Text call, Text queue, Text agent, std::string_view event)
    {
        for (const Text name : {call, queue, agent})
            text(name.empty() ? Text("NONE") : name);
        text(event);
    }
    void text(Text text)
    {
        m_out += '|';
        append(text, true);
    }
    void append(Text text, bool field)
    {
        for (const char c : text)
            m_out += (c == '|' && field) || c == '\n' || c == '\r' || c == '\0' ? '_' : c;
    }
    void number(qint64 number) { m_out.append(1, '|').append(QByteArray::number(number)); }
    void length(Duration length) { length < Duration(0) ? text({}) : number(wholeSeconds(length)); }

    QByteArray &m_out;
};

template <class T, class... Kinds>
constexpr bool isOneOf = (std::is_same_v<T, Kinds> || ...);

void append(QByteArray &out, const Fact &fact)
{
    const bool logged = std::visit(
        [](const auto &body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, CallRecorded>)
                return body.application == CallRecorded::memberCall;
            return !isOneOf<Body, AgentRung, SourceConnected, SyncBegan, MemberSeen, CallerSeen, CallSeen,
                            SyncEnded, AgentPhone, DialBegan, DialAnswered, DialEnded>;
        },
        fact.body);
    if (!logged)
        return;
    const qint64 ms = toMs(fact.at);
    out += QByteArray::number(ms / 1000);
    if (ms % 1000 != 0)
        out.append(1, '.').append(QByteArray::number(ms % 1000).rightJustified(3, '0'));
    std::visit(LineWriter(out), fact.body);
    out += '\n';
}

} // namespace

QByteArray QueueLogWriter::line(const Fact &fact)
{
    QByteArray out;
    append(out, fact);
    return out;
}

QByteArray QueueLogWriter::lines(const FactBatch &batch)
{
    QByteArray out;
    out.reserve(qsizetype(batch.facts.size()) * 72);
    for (const Fact &fact : batch.facts)
        append(out, fact);
    return out;
}

} // namespace callhelm
