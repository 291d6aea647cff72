#include "calls/agentnaming.h"

#include "domain/phone.h"

namespace callhelm {

namespace {
constexpr Duration sameMoment = std::chrono::seconds(2); // told in whole seconds, by two witnesses
}

AgentId AgentNaming::meantBy(AgentId named, std::string_view name, Instant at)
{
    const PhoneBook &phones = m_names.phones;
    if (m_state != phones.state()) {
        m_meanings.clear();
        m_state = phones.state();
    }
    const auto index = size_t(named.value());
    if (index >= m_meanings.size())
        m_meanings.resize(index + 1);
    Meaning &meaning = m_meanings[index];
    switch (meaning.kind) {
    case Kind::Same:
        return named;
    case Kind::Other:
        return meaning.agent;
    case Kind::NotKnown:
    case Kind::Varies:
        break;
    }
    bool varies = false;
    const std::string_view meant = phones.meantBy(m_source, name, at, &varies);
    const AgentId agent = meant == name ? named : m_names.agent(meant);
    meaning = {varies ? Kind::Varies : agent == named ? Kind::Same : Kind::Other, agent};
    return agent;
}

AgentId AgentNaming::whoLeft(std::string_view name, Instant at, const std::function<bool(AgentId)> &isIn)
{
    const AgentId agent = this->agent(name, at);
    if (!m_names.phones.tellsNames() || isIn(agent))
        return agent;
    const ToldPhones::Stretches *stretches
        = m_names.phones.toldBy(m_source).stretchesOf(phoneOfInterface(name));
    if (stretches == nullptr)
        return agent;
    for (auto stretch = stretches->rbegin(); stretch != stretches->rend(); ++stretch) {
        if (stretch->first.at > at)
            continue;
        const AgentId owner = this->agent(name, stretch->first.at);
        if (isIn(owner))
            return owner;
        if (stretch->first.at + sameMoment < at)
            break;
    }
    return agent;
}

} // namespace callhelm
