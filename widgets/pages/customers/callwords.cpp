#include "pages/customers/callwords.h"

#include "common/format.h"
#include "common/recordformat.h"

namespace callhelm {

CallWords::CallWords(const RecordText &text, std::function<QString(QueueId)> queueName)
    : m_text(text), m_queueName(std::move(queueName))
{
}

bool CallWords::isMissed(const StoryCall &call)
{
    if (call.direction == Direction::Out || call.talk > 0)
        return false;
    return call.outcome ? callhelm::isMissed(*call.outcome) || isRefused(*call.outcome)
                        : call.end.value_or(DirectEnd::Unanswered) != DirectEnd::Answered;
}

QString CallWords::inTitle(const StoryCall &call)
{
    if (!call.outcome) {
        switch (call.end.value_or(DirectEnd::Unanswered)) {
        case DirectEnd::Answered:
            return tr("Called in, talked %1").arg(format::length(call.talk));
        case DirectEnd::Busy:
            return tr("Called in, line busy");
        case DirectEnd::Failed:
            return tr("Called in, not put through");
        case DirectEnd::Unanswered:
            break;
        }
        return tr("Called in, not answered");
    }
    const QString wait = format::length(call.wait);
    switch (*call.outcome) {
    case Outcome::Waiting:
        return tr("Calls in, waits");
    case Outcome::Answered:
        return tr("Called in, talked %1").arg(format::length(call.talk));
    case Outcome::Abandoned:
        return tr("Called in, gave up after %1").arg(wait);
    case Outcome::TimedOut:
        return tr("Called in, waited in vain for %1").arg(wait);
    case Outcome::LeftByKey:
        return tr("Called in, left by key after %1").arg(wait);
    case Outcome::LeftEmpty:
        return tr("Called in, sent away after %1: nobody in").arg(wait);
    case Outcome::RefusedFull:
    case Outcome::RefusedEmpty:
    case Outcome::RefusedClosed:
    case Outcome::RefusedOther:
        break;
    }
    return tr("Called in, turned away");
}

QString CallWords::outTitle(const StoryCall &call)
{
    if (call.talk > 0 || call.end == DirectEnd::Answered || call.outcome == Outcome::Answered)
        return tr("Called out, talked %1").arg(format::length(call.talk));
    if (call.end == DirectEnd::Busy)
        return tr("Called out, line busy");
    if (call.end == DirectEnd::Failed)
        return tr("Called out, not put through");
    return tr("Called out, not answered");
}

QString CallWords::detail(const StoryEntry &entry, std::optional<Instant> talkedAt) const
{
    const StoryCall &call = *entry.call;
    QStringList parts;
    if (const QString who = m_text.catalogue().personName(call.agent); !who.isEmpty())
        parts << who;
    if (call.queue.isValid()) {
        QString queue = tr("queue %1").arg(m_queueName(call.queue));
        if (call.talk > 0)
            queue += QStringLiteral(", ") + tr("waited %1").arg(format::length(call.wait));
        parts << queue;
    }
    if (isMissed(call)) {
        if (talkedAt)
            parts << tr("nobody talked to them until %1")
                         .arg(m_text.moment(*talkedAt, m_text.calendar().dayOf(entry.at)));
        else
            parts << tr("nobody has talked to them since");
    }
    if (parts.isEmpty())
        parts << format::phone(call.number);
    return parts.join(QStringLiteral(" · "));
}

StoryItem CallWords::item(const StoryEntry &entry, std::optional<Instant> talkedAt) const
{
    const StoryCall &call = *entry.call;
    StoryItem item;
    item.kind = StoryKind::Call;
    item.key = call.visit.isValid() ? QStringLiteral("visit %1").arg(call.visit.value())
                                    : QStringLiteral("direct %1").arg(call.direct.value());
    item.visit = call.visit;
    item.direct = call.direct;
    item.number = call.number;
    item.isBad = isMissed(call);
    const bool in = call.direction == Direction::In;
    item.title = in ? inTitle(call) : outTitle(call);
    item.detail = detail(entry, talkedAt);
    item.icon = item.isBad ? QStringLiteral("call-missed")
        : in               ? QStringLiteral("call-in")
                           : QStringLiteral("call-out");
    item.token = item.isBad ? Token::Bad : call.talk > 0 ? Token::Good : Token::TextSecond;
    return item;
}

} // namespace callhelm
