#include "items/ratingmodel.h"

namespace callhelm {

QVariant RatingModel::value(const RatingRow &rating, Column column) const
{
    switch (column) {
    case Column::At:
        return moment(rating.at);
    case Column::Customer:
        return text(rating.customerName);
    case Column::Score:
        return double(rating.score) / double(numberUnit);
    case Column::Agent:
        return nameOf(rating.agent);
    case Column::Survey:
        return text(rating.survey);
    case Column::Text:
        return text(rating.text);
    case Column::Call:
        return text(rating.call);
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo RatingModel::describe(Column column) const
{
    switch (column) {
    case Column::At:
        return {QStringLiteral("at"), tr("Given"), {}, ValueKind::Moment};
    case Column::Customer:
        return {QStringLiteral("customer"), tr("Customer"), {}, ValueKind::Text};
    case Column::Score:
        return {QStringLiteral("score"), tr("Score"), tr("Of 5; from 4 on the customer is satisfied."),
                ValueKind::Decimal};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), tr("Whose conversation or call was rated."),
                ValueKind::Text};
    case Column::Survey:
        return {QStringLiteral("survey"), tr("Survey"), {}, ValueKind::Text};
    case Column::Text:
        return {QStringLiteral("text"), tr("Text"), {}, ValueKind::Text};
    case Column::Call:
        return {QStringLiteral("call"), tr("Call id"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString RatingModel::searchText(const RatingRow &row) const
{
    return fold(row.customerName + QLatin1Char(' ') + names().of(row.agent) + QLatin1Char(' ') + row.text
                + QLatin1Char(' ') + row.call);
}

} // namespace callhelm
