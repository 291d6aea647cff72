#include "domain/terms.h"

#include <algorithm>

#include "base/text.h"

namespace callhelm {

Terms::Terms(std::vector<Term> terms)
{
    for (Term &term : terms)
        add(term);
}

void Terms::add(const Term &term)
{
    m_byId.insert_or_assign(term.id, m_terms.size());
    const QString key = keyOf(term.list, term.parent, term.name);
    if (!m_byName.contains(key) || !term.hidden)
        m_byName.insert(key, m_terms.size());
    m_terms.push_back(term);
}

std::vector<Term> Terms::of(TermList list, TermId parent) const
{
    std::vector<Term> terms;
    for (const Term &term : m_terms)
        if (term.list == list && (term.parent == parent || !parent.isValid()))
            terms.push_back(term);
    std::ranges::stable_sort(terms, [](const Term &a, const Term &b) {
        return a.parent != b.parent ? a.parent < b.parent : a.position < b.position;
    });
    return terms;
}

const Term *Terms::find(TermId id) const
{
    const auto it = m_byId.find(id);
    return it == m_byId.end() ? nullptr : &m_terms[it->second];
}

const Term *Terms::find(TermList list, const QString &name, TermId parent) const
{
    const auto it = m_byName.constFind(keyOf(list, parent, name));
    return it == m_byName.constEnd() ? nullptr : &m_terms[*it];
}

QString Terms::name(TermId id) const
{
    const Term *term = find(id);
    return term != nullptr ? term->name : QString();
}

QString Terms::keyOf(TermList list, TermId parent, const QString &name)
{
    return QString::number(int(list)) + QLatin1Char('/') + QString::number(parent.value()) + QLatin1Char('/')
        + fold(name);
}

} // namespace callhelm
