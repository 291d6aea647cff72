#include "store/namelimits.h"

#include <utility>

#include <QCoreApplication>

namespace callhelm {

namespace {

/// The queue and the agent that a fold may take from a fact.
struct NamesOf
{
    Text queue, agent;
};

NamesOf namesOf(const FactBody &body)
{
    return std::visit(
        []<class F>(const F &fact) {
            NamesOf names;
            if constexpr (!std::is_same_v<F, OtherEvent>) { // kept as it came, and never folded
                if constexpr (requires { fact.queue; })
                    names.queue = fact.queue;
                if constexpr (requires { fact.agent; })
                    names.agent = fact.agent;
            }
            return names;
        },
        body);
}

/// As Rejection::excerpt wants it.
QString shown(Text name)
{
    QString text = QString::fromUtf8(name.data(), qsizetype(name.size())).left(120);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    return text;
}

} // namespace

bool NameLimits::isKnown(Kind kind, Text name) const
{
    if (name.empty())
        return true;
    if ((kind == Kind::Queue ? m_names.queues : m_names.agents).contains(name))
        return true;
    const Set &own = kind == Kind::Queue ? m_queues : m_agents;
    return !own.empty() && own.contains(std::string(name));
}

/// What the folds have taken since does not count twice.
void NameLimits::settle()
{
    const qint64 folded = m_names.queues.size() + m_names.agents.size();
    if (std::exchange(m_settledAt, folded) == folded)
        return;
    std::erase_if(m_queues, [this](const std::string &name) { return m_names.queues.contains(name); });
    std::erase_if(m_agents, [this](const std::string &name) { return m_names.agents.contains(name); });
}

bool NameLimits::isFull(Kind kind) const
{
    return kind == Kind::Queue ? m_names.queues.size() + qint64(m_queues.size()) >= mostQueues
                               : m_names.agents.size() + qint64(m_agents.size()) >= mostAgents;
}

bool NameLimits::hasRoomFor(qint64 more)
{
    settle();
    return m_names.queues.size() + qint64(m_queues.size()) + more <= mostQueues
        && m_names.agents.size() + qint64(m_agents.size()) + more <= mostAgents;
}

bool NameLimits::refuses(const Fact &fact) const
{
    const NamesOf names = namesOf(fact.body);
    return (!isKnown(Kind::Queue, names.queue) && isFull(Kind::Queue))
        || (!isKnown(Kind::Agent, names.agent) && isFull(Kind::Agent));
}

std::optional<Rejection> NameLimits::admit(const Fact &fact)
{
    const NamesOf names = namesOf(fact.body);
    const bool newQueue = !isKnown(Kind::Queue, names.queue);
    const bool newAgent = !isKnown(Kind::Agent, names.agent);
    if ((newQueue && isFull(Kind::Queue)) || (newAgent && isFull(Kind::Agent)))
        settle();
    if (newQueue && isFull(Kind::Queue))
        return Rejection{
            fact.line,
            QCoreApplication::translate("NameLimits", "One queue too many: a store keeps %L1 at most.")
                .arg(mostQueues),
            shown(names.queue)};
    if (newAgent && isFull(Kind::Agent))
        return Rejection{
            fact.line,
            QCoreApplication::translate("NameLimits", "One agent too many: a store keeps %L1 at most.")
                .arg(mostAgents),
            shown(names.agent)};
    if (newQueue)
        m_queues.emplace(names.queue);
    if (newAgent)
        m_agents.emplace(names.agent);
    return std::nullopt;
}

void NameLimits::forget()
{
    m_queues.clear();
    m_agents.clear();
}

} // namespace callhelm
