#pragma once

#include <vector>

#include <QCoreApplication>

#include "crm/recordrow.h"
#include "domain/recordfact.h"
#include "services/recordcatalogue.h"

namespace callhelm {

/// What two customers have in common and where they differ, and what comes of a choice for each field.
class MergePlan
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::MergePlan)
public:
    enum class Choice : quint8 { Into, Other, Both };
    struct Row
    {
        Field field = Field::Name;
        FieldValue into;
        FieldValue other;
        bool differs = false;
        bool mayJoin = false; ///< phones, e-mail addresses and notes may be kept of both
        Choice choice = Choice::Into; ///< at first: nothing that is known gets lost where both can be kept
    };

    MergePlan(const RecordCatalogue &catalogue, const RecordState &into, const RecordState &other);

    /// Fields that at least one of them has, in the order of the schema.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// `row` is a place among rows().
    void choose(size_t row, Choice choice) { m_rows[row].choice = choice; }
    [[nodiscard]] FieldValue resultOf(size_t row) const;
    /// For RecordService::merge(): the values of the fields that differ.
    [[nodiscard]] std::vector<FieldEntry> chosen() const;

private:
    std::vector<Row> m_rows;
    QString m_otherName;
};

} // namespace callhelm
