#include "items/ownfieldmodel.h"

#include "base/text.h"
#include "crm/recordwords.h"

namespace callhelm {

QString ownFieldType(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return OwnFieldModel::tr("Number");
    case FieldType::Date:
        return OwnFieldModel::tr("Date");
    case FieldType::Choice:
        return OwnFieldModel::tr("Choice");
    default:
        return OwnFieldModel::tr("Text");
    }
}

QVariant OwnFieldModel::cell(const OwnField &row, Column column, int role) const
{
    if (role != ValueRole)
        return {};
    switch (column) {
    case Column::Title:
        return row.title;
    case Column::Of:
        return recordwords::kinds(row.entity);
    case Column::Type:
        return ownFieldType(row.type);
    case Column::Choices:
        return row.choices.isEmpty() ? QVariant() : QVariant(row.choices.join(QLatin1String(", ")));
    case Column::Shown:
        return row.hidden ? tr("hidden") : tr("yes");
    case Column::Count:
        break;
    }
    return {};
}

QString OwnFieldModel::searchText(const OwnField &row) const
{
    return fold(row.title + u' ' + row.choices.join(u' '));
}

ColumnInfo OwnFieldModel::describe(Column column) const
{
    switch (column) {
    case Column::Title:
        return {QStringLiteral("title"), tr("Title"), {}, ValueKind::Text};
    case Column::Of:
        return {QStringLiteral("of"), tr("Of"), tr("Whose records have it."), ValueKind::Text};
    case Column::Type:
        return {QStringLiteral("type"), tr("Type"), {}, ValueKind::Text};
    case Column::Choices:
        return {QStringLiteral("choices"), tr("Choices"), tr("Of a choice: what can be chosen."),
                ValueKind::Text};
    case Column::Shown:
        return {QStringLiteral("shown"), tr("Shown"),
                tr("A hidden field is not asked for any more. Records keep what they have."),
                ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
