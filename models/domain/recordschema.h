#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "domain/recordvalue.h"

namespace callhelm {

/// Kinds of records. Their order is kept in stores.
enum class Entity : quint8 {
    Customer,
    Deal,
    Order,
    Task,
    Meeting,
    Note,
    Ticket,
    Conversation,
    Message,
    Rating
};
inline constexpr int entityCount = 10;

/// A record's id says what kind of record it is; those of one kind lie side by side.
inline constexpr int recordNumberBits = 48;
[[nodiscard]] constexpr RecordId recordIdOf(Entity entity, qint64 number)
{
    return RecordId(((qint64(entity) + 1) << recordNumberBits) + number);
}
/// Nothing for an id that no record can have.
[[nodiscard]] constexpr std::optional<Entity> entityOf(RecordId id)
{
    const qint64 kind = (id.value() >> recordNumberBits) - 1;
    return kind >= 0 && kind < entityCount ? std::optional(Entity(kind)) : std::nullopt;
}
/// Counted from 1 within its kind, as people see it.
[[nodiscard]] constexpr qint64 recordNumber(RecordId id)
{
    return id.value() & ((qint64(1) << recordNumberBits) - 1);
}

/// What a field of a record means. The numbers are kept in stores; those of own fields begin at
/// firstOwnField.
enum class Field : quint16 {
    // of every record
    OwnId = 1, ///< as given by who keeps the record elsewhere
    Created = 2,
    Deleted = 3, ///< lies in the bin
    MergedInto = 4, ///< the record whose part it is now
    RowKey = 5, ///< tells rows without an id of their own apart: see RecordImport
    // of every record, and never said of one: they follow from its facts
    Updated = 6,
    By = 7, ///< who created it
    Touched = 8, ///< of customers: when anything last happened with them
    // of customers
    Name = 10,
    Phone = 11,
    Email = 12,
    Owner = 13,
    Pool = 14,
    Stage = 15,
    Source = 16,
    Channel = 17,
    Province = 18,
    Country = 19,
    NoteText = 20,
    // of the others, some of several
    Customer = 30,
    Status = 31,
    Amount = 32,
    Currency = 33,
    Product = 34,
    Closed = 35,
    Performer = 36,
    At = 37,
    Kind = 38,
    Discount = 39,
    Deal = 40,
    Type = 41,
    Text = 42,
    Due = 43,
    Done = 44,
    Remind = 45,
    Author = 46,
    Parent = 47,
    Subject = 48,
    Priority = 49,
    FirstResponse = 50,
    Opened = 51,
    Resolved = 52,
    Conversation = 53,
    Direction = 54,
    Who = 55,
    Ok = 56,
    Ticket = 57,
    Call = 58,
    Agent = 59,
    Score = 60,
    Scale = 61,
    Survey = 62
};
inline constexpr quint16 firstOwnField = 1000;
[[nodiscard]] constexpr bool isOwnField(Field field) { return quint16(field) >= firstOwnField; }

/// How a field's value is kept in a FieldValue.
enum class FieldType : quint8 {
    Text, ///< one line
    LongText, ///< several lines
    Phones, ///< as written (joinedTexts()); of a record's state: +84…, one for each
    Emails, ///< joinedTexts(), lower case
    Number, ///< in millionths (numberUnit)
    Money, ///< in hundredths, whatever the currency (moneyUnit)
    Currency, ///< three letters; empty: the organisation's
    Time, ///< epoch ms; the beginning of a day stands for the day
    Date, ///< Julian day
    Flag, ///< 0 or 1
    Choice, ///< place among FieldSpec::choices
    Term, ///< a TermId of the list FieldSpec::list
    Agent, ///< an AgentId: people, by the name under which figures are kept
    Record ///< a RecordId of the kind FieldSpec::target
};
inline constexpr qint64 numberUnit = 1'000'000;
inline constexpr qint64 moneyUnit = 100;

/// Lists of words that admins edit.
enum class TermList : quint8 {
    Pool,
    Stage, ///< of a pool, or of none
    DealStage,
    Source,
    Channel,
    Province,
    TaskType,
    MeetingType,
    Priority,
    Product
};
inline constexpr int termListCount = 10;

struct FieldSpec
{
    Field field = Field::Name;
    QByteArray name; ///< as mappings, exports and the store's columns name it
    FieldType type = FieldType::Text;
    QStringList choices = {}; ///< stable names of a Choice
    TermList list = TermList::Pool;
    Entity target = Entity::Customer; ///< of a Record
    QString title = {}; ///< of own fields; the others' titles are translated (recordwords.h)
    bool hidden = false; ///< an own field that is not used any more
    bool operator==(const FieldSpec &) const = default;
};

struct EntitySpec
{
    Entity entity = Entity::Customer;
    QByteArray name; ///< customers
    QByteArray table; ///< in the store
    std::vector<FieldSpec> fields; ///< beside those of every record

    /// Place of a field in `fields` and in RecordState::values; -1 where there is none.
    [[nodiscard]] int indexOf(Field field) const;
    [[nodiscard]] const FieldSpec *find(Field field) const;
    [[nodiscard]] const FieldSpec *find(const QString &fieldName) const;
    bool operator==(const EntitySpec &) const = default;
};

/// A field that an admin made, of customers or deals.
struct OwnField
{
    Field field = Field(firstOwnField);
    Entity entity = Entity::Customer;
    QString title;
    FieldType type = FieldType::Text; ///< Text, Number, Date or Choice
    QStringList choices;
    bool hidden = false;
    bool operator==(const OwnField &) const = default;
};

/// All kinds of records with their fields (SPEC section 8).
class RecordSchema
{
public:
    explicit RecordSchema(const std::vector<OwnField> &own = {});

    [[nodiscard]] const EntitySpec &of(Entity entity) const { return m_entities.at(size_t(entity)); }
    [[nodiscard]] const std::array<EntitySpec, entityCount> &entities() const { return m_entities; }
    /// By its name: customers, deals …
    [[nodiscard]] const EntitySpec *find(const QString &name) const;

private:
    std::array<EntitySpec, entityCount> m_entities;
};
using RecordSchemaPtr = std::shared_ptr<const RecordSchema>;

// Places among the choices of fields of that name.
enum class DealStatus : quint8 { Open, Won, Lost, Cancelled };
enum class MeetingStatus : quint8 { Planned, TookPlace, Missed, Cancelled };
enum class TicketStatus : quint8 { New, Open, Waiting, Done, Merged };
enum class ConversationStatus : quint8 { Open, Resolved };
enum class MessageKind : quint8 { Chat, Email, Sms, Care };
enum class MessageDirection : quint8 { In, Out };
enum class MessageWho : quint8 { Customer, Person, Bot };

} // namespace callhelm
