#include "services/importnames.h"

#include <array>

#include <QCoreApplication>

#include "base/text.h"
#include "store/eachrow.h"
#include "store/journal.h"
#include "store/peoplestore.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

Error rejected(const char *text, const QString &name)
{
    return {Error::Kind::Input, QCoreApplication::translate("RecordImport", text).arg(name), {}, 0};
}

} // namespace

QString termListName(TermList list)
{
    static const std::array<const char *, termListCount> names{
        "pool",     "stage",     "deal_stage",   "source",   "channel",
        "province", "task_type", "meeting_type", "priority", "product"};
    return QString::fromLatin1(names.at(size_t(list)));
}

Result<std::unique_ptr<ImportNames>> ImportNames::open(Database &database, Journal &journal,
                                                       const ImportMapping &mapping)
{
    std::unique_ptr<ImportNames> names(new ImportNames(database, journal, mapping));
    if (auto done = names->read(); !done)
        return done.error();
    return names;
}

Result<void> ImportNames::read()
{
    auto terms = TermStore(m_database).read();
    if (!terms)
        return terms.error();
    m_terms = std::move(*terms);
    auto people = PeopleStore(m_database).read();
    if (!people)
        return people.error();
    m_unknownPeople
        = m_mapping.people.value_or(people->persons.empty() ? UnknownNames::Make : UnknownNames::Reject);
    const NameTable &agents = m_journal.names().agents;
    for (qint64 id = 1; id <= agents.size(); ++id) {
        const std::string_view name = agents.name(id);
        m_people.insert(fold(QString::fromUtf8(name.data(), qsizetype(name.size()))), AgentId(id));
    }
    for (const Person &person : people->persons) { // what people are called counts before what phones are
        std::vector<AgentId> own = people->agentsOf(person.id);
        AgentId agent = own.empty() ? AgentId() : own.front();
        if (!agent.isValid()) {
            agent = m_journal.agent(person.name.toStdString());
            if (people->personOf(agent) == nullptr)
                if (auto done = PeopleStore(m_database).setAgent(agent, person.id); !done)
                    return done;
        }
        m_people.insert(fold(person.name), agent);
        if (!person.login.isEmpty() && !m_people.contains(fold(person.login)))
            m_people.insert(fold(person.login), agent);
    }
    return {};
}

Result<AgentId> ImportNames::person(const QString &name)
{
    if (const auto it = m_spellings.constFind(name); it != m_spellings.constEnd())
        return *it;
    auto agent = personByKey(name, fold(name));
    if (agent)
        m_spellings.insert(name, *agent);
    return agent;
}

Result<AgentId> ImportNames::personByKey(const QString &name, const QString &key)
{
    if (key.isEmpty())
        return AgentId();
    if (const auto it = m_people.constFind(key); it != m_people.constEnd())
        return *it;
    switch (m_unknownPeople) {
    case UnknownNames::Reject:
        return rejected(QT_TRANSLATE_NOOP("RecordImport", "There is no person called “%1”."), name);
    case UnknownNames::LeaveEmpty:
        return AgentId();
    case UnknownNames::Make:
        break;
    }
    const AgentId agent = m_journal.agent(name.toStdString());
    m_people.insert(key, agent);
    m_newPeople.append(name);
    return agent;
}

Result<TermId> ImportNames::term(TermList list, const QString &name, TermId parent)
{
    const TermSpelling spelling{list, parent, name};
    if (const auto it = m_termSpellings.constFind(spelling); it != m_termSpellings.constEnd())
        return *it;
    auto term = termByName(list, name, parent);
    if (term)
        m_termSpellings.insert(spelling, *term);
    return term;
}

Result<TermId> ImportNames::termByName(TermList list, const QString &name, TermId parent)
{
    if (fold(name).isEmpty())
        return TermId();
    if (const Term *known = m_terms.find(list, name, parent))
        return known->id;
    switch (m_mapping.terms) {
    case UnknownNames::Reject:
        return rejected(QT_TRANSLATE_NOOP("RecordImport", "“%1” is not in the list."), name);
    case UnknownNames::LeaveEmpty:
        return TermId();
    case UnknownNames::Make:
        break;
    }
    Term term{{}, list, parent, name.simplified(), int(m_terms.of(list, parent).size()), false, false};
    auto id = TermStore(m_database).save(term);
    if (!id)
        return id.error();
    term.id = *id;
    m_terms.add(term);
    m_newTerms.append(termListName(list) + QLatin1String(": ") + term.name);
    return *id;
}

} // namespace callhelm
