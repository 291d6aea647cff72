#pragma once

#include <functional>
#include <set>

#include <QHash>

#include "access/people.h"
#include "base/result.h"
#include "domain/importmapping.h"
#include "domain/terms.h"

namespace callhelm {

class Database;
class Journal;

/// What an import makes of names of people and of words: those that are known, whatever their case and
/// accents, and new ones where the mapping says so.
class ImportNames
{
public:
    /// All must outlive it.
    static Result<std::unique_ptr<ImportNames>> open(Database &database, Journal &journal,
                                                     const ImportMapping &mapping);

    /// By name, login, or the name on the telephone system. No id: the name is left out; an error where the
    /// row is to be rejected.
    Result<AgentId> person(const QString &name);
    Result<TermId> term(TermList list, const QString &name, TermId parent = TermId());

    [[nodiscard]] const Terms &terms() const { return m_terms; }
    [[nodiscard]] const QStringList &newPeople() const { return m_newPeople; }
    /// `source: Facebook`
    [[nodiscard]] const QStringList &newTerms() const { return m_newTerms; }

private:
    ImportNames(Database &database, Journal &journal, const ImportMapping &mapping)
        : m_database(database), m_journal(journal), m_mapping(mapping)
    {
    }
    struct TermSpelling
    {
        TermList list = TermList::Pool;
        TermId parent;
        QString name;
        bool operator==(const TermSpelling &) const = default;
        friend size_t qHash(const TermSpelling &one, size_t seed)
        {
            return qHashMulti(seed, int(one.list), one.parent.value(), one.name);
        }
    };
    Result<void> read();
    Result<AgentId> personByKey(const QString &name, const QString &key);
    Result<TermId> termByName(TermList list, const QString &name, TermId parent);

    Database &m_database;
    Journal &m_journal;
    const ImportMapping &m_mapping;
    UnknownNames m_unknownPeople = UnknownNames::Make;
    Terms m_terms;
    QHash<QString, AgentId> m_people; ///< by folded name
    QHash<QString, AgentId> m_spellings; ///< as rows have them
    QHash<TermSpelling, TermId> m_termSpellings;
    QStringList m_newPeople;
    QStringList m_newTerms;
};

/// source, channel, task_type …
[[nodiscard]] QString termListName(TermList list);

} // namespace callhelm
