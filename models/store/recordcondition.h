#pragma once

#include <string>
#include <vector>

#include <QByteArray>

#include "crm/recordrules.h"
#include "domain/recordquery.h"
#include "store/readcontext.h"

namespace callhelm {

class Statement;

/// The WHERE of a query of records: what was asked for, and of that what the scope lets through. Numbers
/// stand in the text, texts are bound.
class RecordCondition
{
public:
    /// `now`: by whose membership of that moment records are seen.
    RecordCondition(const EntitySpec &entity, const RecordQuery &query, const Scope &scope, Instant now);

    /// Records of a kind that a scope lets through; "1" for all.
    [[nodiscard]] static QByteArray seen(const EntitySpec &entity, const Scope &scope, Instant now);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Whether it is of all records of the kind that are neither merged nor in the bin.
    [[nodiscard]] bool isAll() const { return m_isAll; }
    /// Narrows it to records that the index of words finds by an FTS5 expression.
    void findWords(const std::string &match);
    /// To customers that it finds, or whose phones have all those parts (crm/recordrules.h).
    void findDigits(const std::string &match, const std::vector<std::string> &parts);
    void require(const QByteArray &condition);
    void bind(Statement &statement) const;

    /// ` AND rowid …`: of that kind of records.
    [[nodiscard]] static QByteArray rowsOf(Entity entity);

private:
    [[nodiscard]] static QByteArray doubles();
    void filter(const EntitySpec &entity, const RecordFilter &filter);

    QByteArray m_text;
    Entity m_entity;
    std::vector<std::string> m_bound;
    bool m_isAll = true;
};

} // namespace callhelm
