#include "items/recordcolumns.h"

#include <algorithm>

namespace callhelm {

namespace {

std::vector<Field> shownFirst(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return {Field::Name,     Field::Phone,   Field::Stage,  Field::Owner,
                Field::Province, Field::Channel, Field::Touched};
    case Entity::Deal:
        return {Field::Name,   Field::Customer, Field::Stage, Field::Status,
                Field::Amount, Field::Owner,    Field::Closed};
    case Entity::Order:
        return {Field::At, Field::Customer, Field::Kind, Field::Amount, Field::Discount, Field::Performer};
    case Entity::Task:
        return {Field::Text, Field::Customer, Field::Type, Field::Owner, Field::Due, Field::Done};
    case Entity::Meeting:
        return {Field::At, Field::Customer, Field::Type, Field::Status, Field::Owner};
    case Entity::Note:
        return {Field::At, Field::Customer, Field::Text, Field::Author};
    case Entity::Ticket:
        return {RecordColumn::number, Field::Subject, Field::Customer, Field::Status,
                Field::Priority,      Field::Owner,   Field::Due};
    case Entity::Conversation:
        return {Field::Customer, Field::Channel, Field::Subject, Field::Status,
                Field::Owner,    Field::Opened,  Field::Resolved};
    case Entity::Message:
        return {Field::At,  Field::Customer, Field::Kind, Field::Direction,
                Field::Who, Field::Author,   Field::Text};
    case Entity::Rating:
        return {Field::At, Field::Customer, Field::Score, Field::Scale, Field::Agent, Field::Text};
    }
    return {};
}

ValueKind kindOf(const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldType::LongText:
        return ValueKind::LongText;
    case FieldType::Phones:
        return ValueKind::Phones;
    case FieldType::Emails:
        return ValueKind::Lines;
    case FieldType::Number:
        return ValueKind::Quantity;
    case FieldType::Money:
        return ValueKind::Money;
    case FieldType::Time:
        return ValueKind::When;
    case FieldType::Date:
        return ValueKind::Day;
    case FieldType::Flag:
        return ValueKind::YesNo;
    case FieldType::Term:
        return spec.field == Field::Stage ? ValueKind::Stage : ValueKind::Text;
    case FieldType::Choice:
    case FieldType::Agent:
    case FieldType::Record:
    case FieldType::Text:
    case FieldType::Currency:
        break;
    }
    return ValueKind::Text;
}

/// Stands where it belongs, but shows only where there is room for it.
bool isForRoom(Entity entity, Field field)
{
    return entity == Entity::Customer && (field == Field::Province || field == Field::Channel);
}

} // namespace

std::vector<RecordColumn> recordColumns(const EntitySpec &spec)
{
    std::vector<RecordColumn> all;
    for (size_t i = 0; i < spec.fields.size(); ++i)
        if (const FieldSpec &field = spec.fields[i]; !field.hidden)
            all.push_back({field.field, int(i), kindOf(field), field.name});
    all.push_back({RecordColumn::number, -1, ValueKind::Text, "number"});
    all.push_back({Field::OwnId, -1, ValueKind::Text, "id"});
    all.push_back({Field::Created, -1, ValueKind::When, "created"});
    all.push_back({Field::Updated, -1, ValueKind::When, "updated"});
    all.push_back({Field::By, -1, ValueKind::Text, "by"});
    if (spec.entity == Entity::Customer)
        all.push_back({Field::Touched, -1, ValueKind::Lately, "touched"});

    std::vector<RecordColumn> columns;
    for (const Field field : shownFirst(spec.entity)) {
        const auto it = std::ranges::find(all, field, &RecordColumn::field);
        columns.push_back(*it);
        columns.back().hidden = isForRoom(spec.entity, field);
        all.erase(it);
    }
    for (RecordColumn &column : all) {
        column.hidden = !isOwnField(column.field); // who makes a field wants to see it
        columns.push_back(std::move(column));
    }
    return columns;
}

RecordOrder firstOrder(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return {Field::Touched, true};
    case Entity::Task:
        return {Field::Due, false};
    case Entity::Deal:
        return {Field::Updated, true};
    case Entity::Ticket:
        return {Field::Created, true};
    case Entity::Conversation:
        return {Field::Opened, true};
    default:
        return {Field::At, true};
    }
}

} // namespace callhelm
