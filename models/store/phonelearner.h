#pragma once

#include <map>
#include <string>
#include <vector>

#include "calls/foldoutput.h"
#include "store/factstore.h"
#include "store/momentranges.h"

namespace callhelm {

class Projector;

/// Keeps the phone book up to date while facts come, and says which of the stretches of time that were folded
/// rest on what changes in it.
class PhoneLearner
{
public:
    /// All must outlive it.
    PhoneLearner(FactStore &facts, Registry &names, Projector &projector)
        : m_facts(facts), m_names(names), m_projector(projector)
    {
    }

    /// What the source's telephone system tells of phones in facts that are about to be stored and folded.
    Result<void> learn(SourceId source, const std::vector<Fact> &facts);
    /// The same from the facts that are stored, in place of what is in the book.
    Result<void> learnAgain(SourceId source);
    /// A person's word.
    void enter(std::string_view phone, std::string_view agent);
    void forget(std::string_view phone);

    /// Names beyond the first `known` ones were used at `at` for the first time.
    void namesCame(qint64 known, Instant at);
    /// The names were read anew.
    void forgetNames();

private:
    [[nodiscard]] MomentRanges restingOn(std::string_view phone, const ToldPhones::Change &change);
    [[nodiscard]] bool standsForPhone(std::string_view phone) const;
    void noteNames();

    FactStore &m_facts;
    Registry &m_names;
    Projector &m_projector;
    std::multimap<std::string, AgentId, std::less<>> m_byPhone; ///< names that are phones, or could be
    qint64 m_noted = 0; ///< names in m_byPhone
    std::vector<qint64> m_firstUsed; ///< by number of the name, ms; the time before all where not known
};

/// What the telephone system told of phones in all facts of the source, and in `more`, which are not stored.
Result<ToldPhones> toldPhonesIn(FactStore &facts, SourceId source, const std::vector<Fact> &more = {});

} // namespace callhelm
