#pragma once

#include <unordered_map>
#include <vector>

#include <QHash>

#include "domain/recordschema.h"

namespace callhelm {

/// A word of a list that admins edit: a pool, a stage, a source …
struct Term
{
    TermId id;
    TermList list = TermList::Pool;
    TermId parent; ///< the pool of a stage; none where the list has no such order
    QString name;
    int position = 0; ///< among those of its list and parent, as they are shown
    bool hidden = false; ///< not offered any more; records keep it
    bool isMeeting = false; ///< of task types: completing such a task records a meeting
    bool operator==(const Term &) const = default;
};

/// All words of all lists, as they are at one moment.
class Terms
{
public:
    Terms() = default;
    explicit Terms(std::vector<Term> terms);

    [[nodiscard]] const std::vector<Term> &all() const { return m_terms; }
    /// By position.
    [[nodiscard]] std::vector<Term> of(TermList list, TermId parent = TermId()) const;
    /// Null where there is none.
    [[nodiscard]] const Term *find(TermId id) const;
    /// By a name, whatever its case and accents.
    [[nodiscard]] const Term *find(TermList list, const QString &name, TermId parent = TermId()) const;
    [[nodiscard]] QString name(TermId id) const;
    void add(const Term &term);

private:
    [[nodiscard]] static QString keyOf(TermList list, TermId parent, const QString &name);

    std::vector<Term> m_terms;
    std::unordered_map<TermId, size_t> m_byId;
    QHash<QString, size_t> m_byName;
};
using TermsPtr = std::shared_ptr<const Terms>;

} // namespace callhelm
