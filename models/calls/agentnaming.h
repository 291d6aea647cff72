#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "calls/foldoutput.h"

namespace callhelm {

/// Whom a source's facts mean when they name an agent: by default a queue_log names members by their
/// interfaces where they join and leave, and by their names elsewhere. See PhoneBook.
class AgentNaming
{
public:
    /// `names` must outlive the object.
    AgentNaming(SourceId source, Registry &names) : m_source(source), m_names(names) { }

    [[nodiscard]] AgentId agent(std::string_view name, Instant at)
    {
        const AgentId named = m_names.agent(name);
        return m_names.phones.tellsNames() ? meantBy(named, name, at) : named;
    }
    /// Who left a queue: an interface may have been told to be another's in the same second, and whoever was
    /// in the queue by it has left. `isIn` says who is.
    [[nodiscard]] AgentId whoLeft(std::string_view name, Instant at,
                                  const std::function<bool(AgentId)> &isIn);

private:
    enum class Kind : quint8 { NotKnown, Same, Other, Varies };
    struct Meaning
    {
        Kind kind = Kind::NotKnown;
        AgentId agent;
    };
    AgentId meantBy(AgentId named, std::string_view name, Instant at);

    SourceId m_source;
    Registry &m_names;
    std::vector<Meaning> m_meanings; ///< by the number of the name
    quint64 m_state = 0; ///< of the phone book, when they were looked up
};

} // namespace callhelm
