#pragma once

#include <optional>

#include "base/result.h"
#include "crm/wordmatch.h"
#include "domain/recordquery.h"

namespace callhelm {

class Database;
class RecordCondition;
class Statement;

/// Which way the records with the words of a search are found soonest: by the indexes of words and digits,
/// or, where a sample says that very many have them, by looking at the records in the order in which they are
/// wanted.
class RecordSearch
{
public:
    static Result<RecordSearch> plan(Database &database, const EntitySpec &entity, const RecordQuery &query);

    [[nodiscard]] bool isAny() const { return !m_words.empty(); } ///< something is looked for
    /// Narrows to what the indexes tell.
    void narrow(RecordCondition &condition) const;
    /// Whether each record has to be looked at beside.
    [[nodiscard]] bool looks() const { return m_match.has_value(); }
    /// Looks at a row of recordcolumns::names(), then the folded name in the column `nameKey`.
    bool fits(const Statement &row, const EntitySpec &entity, int nameKey);
    /// Whether the index of words alone tells how many there are, when nothing else is asked for.
    [[nodiscard]] bool countsByWords() const;
    /// Of the index of words: each of the words begins one of the record.
    [[nodiscard]] static std::string match(const std::vector<std::string> &words);

private:
    explicit RecordSearch(const RecordRules &rules) : m_rules(rules) { }
    Result<void> sample(Database &database, const RecordQuery &query);

    RecordRules m_rules;
    std::vector<std::string> m_words;
    std::vector<std::string> m_asked; ///< of the indexes
    std::optional<WordMatch> m_match;
    Entity m_entity = Entity::Customer;
};

} // namespace callhelm
