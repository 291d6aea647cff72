#include "domain/recordschema.h"

#include <algorithm>

namespace callhelm {

namespace {

FieldSpec plain(Field field, const char *name, FieldType type) { return {field, name, type}; }

FieldSpec choice(Field field, const char *name, const char *spacedWords)
{
    return {field, name, FieldType::Choice, QString::fromLatin1(spacedWords).split(QLatin1Char(' '))};
}

FieldSpec term(Field field, const char *name, TermList list)
{
    return {field, name, FieldType::Term, {}, list};
}

FieldSpec record(Field field, const char *name, Entity target)
{
    return {field, name, FieldType::Record, {}, {}, target};
}

FieldSpec agent(Field field, const char *name) { return plain(field, name, FieldType::Agent); }

FieldSpec time(Field field, const char *name) { return plain(field, name, FieldType::Time); }

FieldSpec customer() { return record(Field::Customer, "customer", Entity::Customer); }

FieldSpec currency() { return plain(Field::Currency, "currency", FieldType::Currency); }

EntitySpec customers()
{
    return {Entity::Customer,
            "customers",
            "customer",
            {plain(Field::Name, "name", FieldType::Text), plain(Field::Phone, "phone", FieldType::Phones),
             plain(Field::Email, "email", FieldType::Emails), agent(Field::Owner, "owner"),
             term(Field::Pool, "pool", TermList::Pool), term(Field::Stage, "stage", TermList::Stage),
             term(Field::Source, "source", TermList::Source),
             term(Field::Channel, "channel", TermList::Channel),
             term(Field::Province, "province", TermList::Province),
             plain(Field::Country, "country", FieldType::Text),
             plain(Field::NoteText, "note", FieldType::LongText)}};
}

EntitySpec deals()
{
    return {Entity::Deal,
            "deals",
            "deal",
            {customer(), plain(Field::Name, "name", FieldType::Text), agent(Field::Owner, "owner"),
             term(Field::Stage, "stage", TermList::DealStage),
             choice(Field::Status, "status", "open won lost cancelled"),
             plain(Field::Amount, "amount", FieldType::Money), currency(),
             term(Field::Product, "product", TermList::Product), time(Field::Closed, "closed")}};
}

EntitySpec orders()
{
    return {Entity::Order,
            "orders",
            "sales_order",
            {customer(), agent(Field::Performer, "performer"), time(Field::At, "at"),
             choice(Field::Kind, "kind", "new renewal upsell other"),
             plain(Field::Amount, "amount", FieldType::Money),
             plain(Field::Discount, "discount", FieldType::Money), currency()}};
}

EntitySpec tasks()
{
    return {Entity::Task,
            "tasks",
            "task",
            {customer(), record(Field::Deal, "deal", Entity::Deal),
             term(Field::Type, "type", TermList::TaskType), agent(Field::Owner, "owner"),
             plain(Field::Text, "text", FieldType::LongText), time(Field::Due, "due"),
             time(Field::Done, "done"), time(Field::Remind, "remind")}};
}

EntitySpec meetings()
{
    return {Entity::Meeting,
            "meetings",
            "meeting",
            {customer(), agent(Field::Owner, "owner"), time(Field::At, "at"),
             term(Field::Type, "type", TermList::MeetingType),
             choice(Field::Status, "status", "planned took_place missed cancelled"),
             time(Field::Remind, "remind")}};
}

EntitySpec notes()
{
    return {Entity::Note,
            "notes",
            "note",
            {customer(), record(Field::Deal, "deal", Entity::Deal), agent(Field::Author, "author"),
             time(Field::At, "at"), plain(Field::Text, "text", FieldType::LongText)}};
}

EntitySpec tickets()
{
    return {Entity::Ticket,
            "tickets",
            "ticket",
            {record(Field::Parent, "parent", Entity::Ticket), customer(), agent(Field::Owner, "owner"),
             plain(Field::Subject, "subject", FieldType::Text),
             choice(Field::Status, "status", "new open waiting done merged"),
             term(Field::Priority, "priority", TermList::Priority), time(Field::Due, "due"),
             time(Field::FirstResponse, "first_response"), time(Field::Done, "done")}};
}

EntitySpec conversations()
{
    return {Entity::Conversation,
            "conversations",
            "conversation",
            {customer(), term(Field::Channel, "channel", TermList::Channel), agent(Field::Owner, "owner"),
             time(Field::Opened, "opened"), time(Field::Resolved, "resolved"),
             choice(Field::Status, "status", "open resolved"),
             plain(Field::Subject, "subject", FieldType::Text)}};
}

EntitySpec messages()
{
    return {Entity::Message,
            "messages",
            "message",
            {record(Field::Conversation, "conversation", Entity::Conversation), customer(),
             choice(Field::Kind, "kind", "chat email sms care"),
             choice(Field::Direction, "direction", "in out"),
             choice(Field::Who, "who", "customer person bot"), agent(Field::Author, "author"),
             time(Field::At, "at"), plain(Field::Ok, "ok", FieldType::Flag),
             plain(Field::Text, "text", FieldType::LongText)}};
}

EntitySpec ratings()
{
    return {Entity::Rating,
            "ratings",
            "rating",
            {record(Field::Conversation, "conversation", Entity::Conversation),
             record(Field::Ticket, "ticket", Entity::Ticket), plain(Field::Call, "call", FieldType::Text),
             customer(), agent(Field::Agent, "agent"), plain(Field::Score, "score", FieldType::Number),
             plain(Field::Scale, "scale", FieldType::Number), time(Field::At, "at"),
             plain(Field::Survey, "survey", FieldType::Text),
             plain(Field::Text, "text", FieldType::LongText)}};
}

} // namespace

int EntitySpec::indexOf(Field field) const
{
    const auto it = std::ranges::find(fields, field, &FieldSpec::field);
    return it == fields.end() ? -1 : int(it - fields.begin());
}

const FieldSpec *EntitySpec::find(Field field) const
{
    const int index = indexOf(field);
    return index < 0 ? nullptr : &fields[size_t(index)];
}

const FieldSpec *EntitySpec::find(const QString &fieldName) const
{
    const auto it = std::ranges::find(fields, fieldName.toUtf8(), &FieldSpec::name);
    return it == fields.end() ? nullptr : &*it;
}

RecordSchema::RecordSchema(const std::vector<OwnField> &own)
    : m_entities{customers(), deals(),   orders(),        tasks(),    meetings(),
                 notes(),     tickets(), conversations(), messages(), ratings()}
{
    for (const OwnField &field : own) {
        FieldSpec spec = plain(field.field, "", field.type);
        spec.name = "own_" + QByteArray::number(int(field.field));
        spec.choices = field.choices;
        spec.title = field.title;
        spec.hidden = field.hidden;
        m_entities.at(size_t(field.entity)).fields.push_back(std::move(spec));
    }
}

const EntitySpec *RecordSchema::find(const QString &name) const
{
    const auto it = std::ranges::find(m_entities, name.toUtf8(), &EntitySpec::name);
    return it == m_entities.end() ? nullptr : &*it;
}

} // namespace callhelm
