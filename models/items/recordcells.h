#pragma once

#include <functional>
#include <optional>
#include <unordered_map>

#include <QCoreApplication>
#include <QVariant>

#include "crm/recordrow.h"
#include "domain/terms.h"
#include "items/recordcolumns.h"

namespace callhelm {

/// What records of a list refer to, and what is said of it.
struct RecordNames
{
    RecordSchemaPtr schema; ///< never null
    TermsPtr terms; ///< never null
    std::function<QString(AgentId)> person;
    QString currency; ///< the organisation's
};

/// What stands in the cells of a list of records: raw values, with names in place of ids.
class RecordCells
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::RecordCells)
public:
    RecordCells(Entity entity, RecordNames names);

    void setNames(RecordNames names);
    /// Of records that rows refer to.
    void addRecordNames(const std::unordered_map<RecordId, QString> &names);
    void clearRecordNames() { m_recordNames.clear(); }
    /// Empty where it is not known.
    [[nodiscard]] QString nameOf(RecordId record) const;

    [[nodiscard]] const EntitySpec &spec() const { return m_names.schema->of(m_entity); }
    [[nodiscard]] QString title(const RecordColumn &column) const;
    /// `now` tells what is overdue; without it nothing is.
    [[nodiscard]] QVariant data(const RecordRow &row, const RecordColumn &column, int role,
                                const std::optional<Instant> &now) const;
    /// Empty, too, where the kind has no such field.
    [[nodiscard]] FieldValue fieldValue(const RecordRow &row, Field field) const;

private:
    struct Step
    {
        int place = 0;
        int count = 0;
    };
    [[nodiscard]] QVariant valueOf(const RecordRow &row, const RecordColumn &column) const;
    /// Of a field that a state has a place for.
    [[nodiscard]] QVariant kept(const FieldValue &value, const FieldSpec &field) const;
    [[nodiscard]] QVariant detailOf(const RecordRow &row, const RecordColumn &column) const;
    [[nodiscard]] QVariant tipOf(const RecordRow &row, const RecordColumn &column,
                                 const std::optional<Instant> &now) const;
    [[nodiscard]] Step stepOf(const RecordRow &row) const;
    [[nodiscard]] bool isOverdue(const RecordRow &row, const std::optional<Instant> &now) const;
    [[nodiscard]] bool isLost(const RecordRow &row) const;
    void countSteps();

    Entity m_entity;
    RecordNames m_names;
    std::unordered_map<TermId, Step> m_steps; ///< of stages
    std::unordered_map<RecordId, QString> m_recordNames;
};

} // namespace callhelm
