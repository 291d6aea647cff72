#include <QTest>

#include "crm/recordacts.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

const AgentId anna(1), ivan(2), lan(3);
const Instant morning = instantFromMs(1'793'600'000'000);
constexpr RecordId customer = recordIdOf(Entity::Customer, 1);

/// A fact of one record so many minutes after the first.
struct Said
{
    int minute;
    AgentId by;
    std::vector<FieldEntry> entries;
};

template <class Choice>
FieldEntry status(Choice choice)
{
    return {Field::Status, FieldValue(qint64(choice))};
}
FieldEntry owner(AgentId agent) { return {Field::Owner, FieldValue(agent)}; }
FieldEntry amount(qint64 hundredths) { return {Field::Amount, FieldValue(hundredths)}; }
FieldEntry text(Field field, const char *words) { return {field, FieldValue(std::string(words))}; }

/// `minute agent kinds` of each act, the kinds as their numbers' names.
QStringList actsOf(Entity entity, const std::vector<Said> &said)
{
    static const RecordSchema schema;
    static const RecordRules rules;
    RecordFold fold(schema.of(entity), rules);
    std::vector<RecordEvent> events;
    qint64 seq = 0;
    for (const Said &one : said)
        if (auto event = fold.apply({recordIdOf(entity, 7), morning + std::chrono::minutes(one.minute), ++seq,
                                     one.by, BatchId(1), one.entries}))
            events.push_back(*event);
    const ActsContext context{"VND", [](RecordId record) { return record; },
                              [](RecordId, Instant at) { return at < morning ? AgentId() : lan; }};
    static constexpr const char *names[]{"new",
                                         "created",
                                         "updated",
                                         "noted",
                                         "note edited",
                                         "deal created",
                                         "deal edited",
                                         "moved",
                                         "cancelled",
                                         "won",
                                         "won elsewhere",
                                         "task",
                                         "task done",
                                         "met",
                                         "care",
                                         "sms",
                                         "e-mail",
                                         "e-mail sent",
                                         "e-mail received",
                                         "ordered",
                                         "ordered elsewhere",
                                         "ticket",
                                         "ticket done",
                                         "conversation"};
    QStringList acts;
    for (const KpiAct &act : callhelm::actsOf(schema.of(entity), *fold.state(), events, context)) {
        QStringList kinds;
        for (size_t kind = 0; kind < std::size(names); ++kind)
            if (act.kinds.has(ActKind(kind)))
                kinds << QLatin1String(names[kind]);
        if (kinds.isEmpty())
            continue; // who is in charge: KpiBesideTest
        QString line = QStringLiteral("%1 %2 %3")
                           .arg((act.at - morning) / std::chrono::minutes(1))
                           .arg(act.agent.value())
                           .arg(kinds.join(u'+'));
        if (act.amount != 0)
            line += QStringLiteral(" %1").arg(act.amount);
        acts << line;
    }
    return acts;
}

} // namespace

/// What saves of records were, and whom they count for (SPEC section 4).
class RecordActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void customers();
    void deals();
    void wonOnce();
    void others();
    void messages();
};

void RecordActsTest::customers()
{
    // However many fields change, one save is one act; who owns a customer is no information about them.
    QCOMPARE(actsOf(Entity::Customer,
                    {{0, anna, {text(Field::Name, "Lan"), owner(ivan)}},
                     {1, ivan, {text(Field::Name, "Lan B"), text(Field::Country, "VN")}},
                     {2, ivan, {text(Field::Name, "Lan B")}}, // nothing new
                     {3, lan, {owner(anna)}},
                     {4, AgentId(), {text(Field::Name, "Lan C")}}, // nobody's act
                     {5, lan, {text(Field::Name, "Lan D")}},
                     {5, lan, {text(Field::Country, "RU")}}, // the same save
                     {5, ivan, {text(Field::Country, "VN")}},
                     {6, lan, {{Field::Deleted, FieldValue(qint64(1))}}}}),
             QStringList({"0 1 created", "1 2 updated", "5 3 updated", "5 2 updated"}));
    const RecordFact fact{customer, morning, 1, anna, BatchId(1), {owner(ivan)}};
    const RecordSchema schema;
    const RecordRules rules;
    RecordFold fold(schema.of(Entity::Customer), rules);
    std::vector<RecordEvent> events{*fold.apply(fact)};
    events.push_back(*fold.apply({customer, morning + Duration(5), 2, anna, BatchId(1), {owner(lan)}}));
    QCOMPARE(customerBegan(*fold.state(), events).firstOwner, ivan);
    QCOMPARE(customerBegan(*fold.state(), events).created, morning);
    QCOMPARE(ownerAt(events, morning), ivan);
    QCOMPARE(ownerAt(events, morning + Duration(5)), lan);
    QCOMPARE(ownerAt(events, morning - Duration(1)), AgentId());
}

void RecordActsTest::deals()
{
    // One save is one act of each kind; cancelled is cancelled only; when it was closed comes with a status.
    QCOMPARE(actsOf(Entity::Deal,
                    {{0, anna, {owner(anna), amount(100), status(DealStatus::Open)}},
                     {1, anna, {amount(200), text(Field::Name, "Roof")}},
                     {2, ivan, {status(DealStatus::Lost), {Field::Closed, FieldValue(morning)}}},
                     {3, ivan, {status(DealStatus::Open), amount(300)}},
                     {4, lan, {status(DealStatus::Cancelled), amount(400)}},
                     {5, lan, {status(DealStatus::Open)}},
                     {6, AgentId(), {amount(500)}}}),
             QStringList({"0 1 deal created", "1 1 deal edited", "2 2 moved", "3 2 deal edited+moved",
                          "4 3 cancelled", "5 3 moved"}));
}

void RecordActsTest::wonOnce()
{
    // On the day it last became won, for who owned it then.
    QCOMPARE(actsOf(Entity::Deal,
                    {{0, anna, {owner(anna), amount(100)}},
                     {1, anna, {status(DealStatus::Won)}},
                     {2, anna, {status(DealStatus::Open)}},
                     {3, anna, {owner(ivan)}},
                     {4, lan, {status(DealStatus::Won)}},
                     {5, lan, {owner(lan), amount(700)}}})
                 .filter(QStringLiteral("won")),
             QStringList({"4 2 won 700"}));
    // `closed` where it is given; a won deal that is open again is none.
    QCOMPARE(actsOf(Entity::Deal,
                    {{0,
                      AgentId(),
                      {owner(anna),
                       amount(100),
                       status(DealStatus::Won),
                       {Field::Closed, FieldValue(morning + std::chrono::minutes(9))}}}}),
             QStringList({"9 1 won 100"}));
    QCOMPARE(actsOf(Entity::Deal,
                    {{0, AgentId(), {owner(anna), status(DealStatus::Won)}},
                     {1, AgentId(), {status(DealStatus::Lost)}}}),
             QStringList());
    // Other currencies are counted, never added.
    QCOMPARE(actsOf(Entity::Deal,
                    {{0,
                      AgentId(),
                      {owner(anna), amount(100), status(DealStatus::Won), text(Field::Currency, "USD")}}}),
             QStringList({"0 1 won elsewhere"}));
    QCOMPARE(actsOf(Entity::Deal,
                    {{0,
                      AgentId(),
                      {owner(anna), amount(100), status(DealStatus::Won), text(Field::Currency, "VND")}}}),
             QStringList({"0 1 won 100"}));
}

void RecordActsTest::others()
{
    // Tasks and meetings count for their owner, orders for who performed them, notes for their author.
    const auto minute = [](int at) { return FieldValue(morning + std::chrono::minutes(at)); };
    QCOMPARE(actsOf(Entity::Task,
                    {{0, anna, {owner(ivan)}},
                     {5, anna, {{Field::Done, minute(4)}}},
                     {6, anna, {{Field::Done, FieldValue()}}},
                     {7, anna, {owner(lan)}},
                     {8, anna, {{Field::Done, minute(8)}}}}),
             QStringList({"0 2 task", "8 3 task done"}));
    QCOMPARE(actsOf(Entity::Meeting,
                    {{0, anna, {owner(ivan), {Field::At, minute(30)}}},
                     {31, anna, {status(MeetingStatus::TookPlace)}}}),
             QStringList({"30 2 met"}));
    QCOMPARE(actsOf(Entity::Meeting, {{0, anna, {owner(ivan), status(MeetingStatus::Missed)}}}),
             QStringList());
    QCOMPARE(actsOf(Entity::Order,
                    {{0,
                      anna,
                      {{Field::Performer, FieldValue(ivan)},
                       amount(1000),
                       {Field::Discount, FieldValue(qint64(100))},
                       {Field::At, minute(3)}}}}),
             QStringList({"3 2 ordered 900"}));
    QCOMPARE(actsOf(Entity::Note,
                    {{0, anna, {{Field::Author, FieldValue(ivan)}, text(Field::Text, "a")}},
                     {1, lan, {text(Field::Text, "b")}},
                     {2, AgentId(), {text(Field::Text, "c")}}}),
             QStringList({"0 2 noted", "1 3 note edited"}));
    QCOMPARE(actsOf(Entity::Ticket,
                    {{0, anna, {owner(ivan), status(TicketStatus::New)}},
                     {1, anna, {status(TicketStatus::Done)}},
                     {2, anna, {status(TicketStatus::Open)}},
                     {3, anna, {status(TicketStatus::Done)}}}),
             QStringList({"0 2 ticket", "3 2 ticket done"}));
    QCOMPARE(actsOf(Entity::Ticket, {{0, anna, {owner(ivan), status(TicketStatus::Merged)}}}), QStringList());
    QCOMPARE(actsOf(Entity::Conversation, {{0, anna, {owner(ivan)}}}), QStringList({"0 2 conversation"}));
}

void RecordActsTest::messages()
{
    const auto message = [](MessageKind kind, MessageDirection direction, MessageWho who, qint64 ok) {
        std::vector<FieldEntry> entries{{Field::Kind, FieldValue(qint64(kind))},
                                        {Field::Direction, FieldValue(qint64(direction))},
                                        {Field::Who, FieldValue(qint64(who))},
                                        {Field::Ok, FieldValue(ok)},
                                        {Field::Customer, FieldValue(customer)}};
        if (who == MessageWho::Person)
            entries.push_back({Field::Author, FieldValue(ivan)});
        return actsOf(Entity::Message, {{0, AgentId(), entries}}).join(u';');
    };
    using enum MessageKind;
    using enum MessageDirection;
    using enum MessageWho;
    QCOMPARE(message(Email, Out, Person, 1), QStringLiteral("0 2 e-mail+e-mail sent"));
    QCOMPARE(message(Email, Out, Person, 0), QStringLiteral("0 2 e-mail"));
    QCOMPARE(message(Sms, Out, Person, 1), QStringLiteral("0 2 care+sms"));
    QCOMPARE(message(Sms, Out, Person, 0), QStringLiteral("0 2 care"));
    QCOMPARE(message(Care, Out, Person, 1), QStringLiteral("0 2 care"));
    QCOMPARE(message(Care, Out, Bot, 1), QString());
    QCOMPARE(message(Chat, Out, Person, 1), QString());
    QCOMPARE(message(Email, In, MessageWho::Customer, 1),
             QStringLiteral("0 3 e-mail received")); // its owner's
    QCOMPARE(message(Sms, In, MessageWho::Customer, 1), QString());
}

CALLHELM_TEST(RecordActsTest)
#include "recordactstest.moc"
