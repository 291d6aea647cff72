#pragma once

#include <functional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "calls/agentnaming.h"
#include "calls/agenttracker.h"
#include "calls/directcall.h"
#include "calls/foldoutput.h"
#include "calls/rowids.h"
#include "domain/fact.h"

namespace callhelm {

/// Follows calls without a queue. What one channel's dialling another came to is a record; which of them is
/// an agent's call, the phones say. Several witnesses may tell of one call, in any order and up to
/// DirectTimes::latest later than what happened meanwhile: the figures come out the same.
class DirectTracker
{
public:
    DirectTracker(SourceId source, Registry &names, AgentNaming &naming, AgentTracker &agents,
                  FoldOutput &out)
        : m_source(source), m_names(names), m_naming(naming), m_agents(agents), m_out(out), m_ids(source)
    {
    }

    /// Tells one dialling from others, whichever witness tells of it.
    [[nodiscard]] static std::string keyOf(std::string_view channel, std::string_view toChannel);

    void apply(const CallRecorded &fact, Instant at);
    void apply(const DialBegan &fact, Instant at);
    /// Whether this object goes on as the other one, but for the ids of rows.
    [[nodiscard]] bool isAsFarAs(const DirectTracker &other) const;
    /// The rows that a better witness may still replace.
    void addRemembered(std::vector<DirectRow> &rows) const;
    /// Takes over where another one stands in giving ids, and gives the rows remembered those that `idOf`
    /// says.
    void takeIds(const DirectTracker &from, const std::function<DirectId(const DirectRow &)> &idOf);

    template <class A>
    void archive(A &a)
    {
        a(m_ids, m_sweptHour);
        archiveMap(a, m_calls);
        archiveMap(a, m_locals);
    }

private:
    /// Dials of one channel, one after the other or at once. They are one call, whatever it takes to reach
    /// somebody: a second trunk, a group of desks, one desk after the other.
    struct Call
    {
        std::vector<DirectDial> dials;
        std::vector<DirectRow> rows; ///< what they come to
        std::set<AgentId> spared; ///< whose phones rang until another one answered
        Instant last;
        template <class A>
        void archive(A &a)
        {
            std::vector<AgentId> agents(spared.begin(), spared.end());
            a(dials, rows, agents, last);
            spared = {agents.begin(), agents.end()};
        }
    };
    /// A Local channel, by the name of its two halves: who dials the near one reaches those whom the far one
    /// dials.
    struct Local
    {
        std::string call; ///< that dials it; empty where that is not told yet
        std::vector<DirectReached> reached;
        Instant last;
        bool operator==(const Local &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(call, reached, last);
        }
    };
    template <class A, class Map>
    static void archiveMap(A &a, Map &map)
    {
        quint64 count = map.size();
        a(count);
        if (a.isReading()) {
            for (quint64 i = 0; i < count && !a.failed(); ++i) {
                std::string key;
                a(key);
                a(map[key]);
            }
            return;
        }
        for (auto &[id, value] : map) {
            std::string key = id;
            a(key, value);
        }
    }

    /// See PhoneBook.
    AgentId ownerOf(std::string_view phone, std::string_view extension, Instant at);
    struct Parties
    {
        AgentId caller;
        AgentId called; ///< may be the caller
    };
    /// The agents at the two ends of a dialling; `Dial` is a fact that tells of one.
    template <class Dial>
    [[nodiscard]] Parties partiesOf(const Dial &dial, Instant at);
    /// The phones that take part, and the name that comes with the first.
    void note(std::string_view channel, std::string_view name, std::string_view toChannel);
    /// What the far half of a Local channel dialled.
    void continued(const CallRecorded &fact, Instant at);
    /// Makes the rows of a call anew and counts what changed.
    void renew(Call &call, std::string_view id);
    /// Counts all of a call in (+1) or out (-1).
    void count(const Call &call, int sign);
    [[nodiscard]] const std::vector<DirectReached> *reachedThrough(std::string_view channel) const;
    void sweep(Instant at);

    SourceId m_source;
    Registry &m_names;
    AgentNaming &m_naming;
    AgentTracker &m_agents;
    FoldOutput &m_out;
    RowIds m_ids;
    qint64 m_sweptHour = 0;
    std::unordered_map<std::string, Call> m_calls; ///< by the dialling channel's id: those told of lately
    std::unordered_map<std::string, Local> m_locals;
};

} // namespace callhelm
