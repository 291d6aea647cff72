#include "dialogs/mergeplan.h"

#include <algorithm>

namespace callhelm {

namespace {

FieldValue allOf(const FieldValue &a, const FieldValue &b)
{
    std::vector<std::string> all = separateTexts(a);
    for (const std::string &one : separateTexts(b))
        if (std::ranges::find(all, one) == all.end())
            all.push_back(one);
    return joinedTexts(all);
}

} // namespace

MergePlan::MergePlan(const RecordCatalogue &catalogue, const RecordState &into, const RecordState &other)
{
    const EntitySpec &spec = catalogue.schema->of(Entity::Customer);
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec &field = spec.fields[i];
        Row row;
        row.field = field.field;
        row.into = i < into.values.size() ? into.values[i] : FieldValue();
        row.other = i < other.values.size() ? other.values[i] : FieldValue();
        if (field.field == Field::Name)
            m_otherName = row.other.string();
        if (row.into.isEmpty() && row.other.isEmpty())
            continue;
        row.differs = row.into != row.other;
        row.mayJoin = row.differs && !row.into.isEmpty() && !row.other.isEmpty()
            && (field.type == FieldType::Phones || field.type == FieldType::Emails
                || field.type == FieldType::LongText);
        row.choice = row.mayJoin ? Choice::Both : row.into.isEmpty() ? Choice::Other : Choice::Into;
        m_rows.push_back(std::move(row));
    }
}

FieldValue MergePlan::resultOf(size_t row) const
{
    const Row &one = m_rows[row];
    switch (one.choice) {
    case Choice::Into:
        return one.into;
    case Choice::Other:
        return one.other;
    case Choice::Both:
        break;
    }
    if (one.field != Field::NoteText)
        return allOf(one.into, one.other);
    return FieldValue(one.into.string() + u'\n' + tr("— from %1 —").arg(m_otherName) + u'\n'
                      + one.other.string());
}

std::vector<FieldEntry> MergePlan::chosen() const
{
    std::vector<FieldEntry> entries;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].differs)
            entries.push_back({m_rows[i].field, resultOf(i)});
    return entries;
}

} // namespace callhelm
