#include <map>

#include <QTest>

#include "kpiscene.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));

/// A moment of November 2026 in Vietnam.
Instant on(int day, int hour, int minute = 0)
{
    return calendar.startOf(QDate(2026, 11, day)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

FieldValue words(const char *text) { return FieldValue(QString::fromUtf8(text)); }
template <class Choice>
FieldValue chosen(Choice choice)
{
    return FieldValue(qint64(choice));
}

/// November of a small company: Lan, Minh and Hoa in Sales, Tuan and Anna in Care, Ivan in no team; Hoa moves
/// to Care on the 16th. What each act counts for stands beside it; the sums stand in the test.
class November
{
public:
    November() : scene(calendar)
    {
        for (const char *name : {"Lan", "Minh", "Hoa", "Tuan", "Anna", "Ivan"})
            agents[name] = scene.agent(QString::fromLatin1(name));
        sales = scene.team(QStringLiteral("Sales"));
        care = scene.team(QStringLiteral("Care"));
        const QDate long_ago(2026, 1, 1), moved(2026, 11, 16);
        scene.member(sales, agents["Lan"], {{long_ago, {}}});
        scene.member(sales, agents["Minh"], {{long_ago, {}}});
        scene.member(sales, agents["Hoa"], {{long_ago, {}}});
        scene.member(care, agents["Tuan"], {{long_ago, {}}});
        scene.member(care, agents["Anna"], {{long_ago, {}}});
        addCustomers();
        addCalls();
        addDeals();
        addTheRest();
        merge();
        scene.member(sales, agents["Hoa"], {{long_ago, moved}}); // said when all that was known
        scene.member(care, agents["Hoa"], {{moved, {}}});
    }

    KpiSubject who(const QByteArray &name)
    {
        if (name == "Sales" || name == "Care")
            return KpiSubject::of(name == "Sales" ? sales : care);
        return name == "all" ? KpiSubject::all() : KpiSubject::of(agents.at(name));
    }

    KpiScene scene;
    std::map<QByteArray, AgentId> agents;
    TeamId sales, care;

private:
    using Entries = std::vector<FieldEntry>;

    /// A save by somebody, in a batch of its own.
    RecordId add(Entity entity, Instant at, const char *by, Entries entries)
    {
        RecordId record;
        m_batch = scene.write([&](RecordWriter &writer) {
            record = given(writer.add(entity, at, agent(by), std::move(entries)));
        });
        return record;
    }
    void change(RecordId record, Instant at, const char *by, Entries entries,
                RecordBatch::Kind kind = RecordBatch::Kind::Edit)
    {
        m_batch = scene.write(
            [&](RecordWriter &writer) { done(writer.change(record, at, agent(by), std::move(entries))); },
            kind);
    }
    AgentId agent(const char *name) { return *name != 0 ? agents.at(name) : AgentId(); }

    /// On each day from the 2nd to the 11th four customers: of Lan, Minh and Tuan, who make them, and of Hoa,
    /// by an import that does not tell who made them (nobody's act, but Hoa is the first owner).
    void addCustomers()
    {
        for (int day = 2; day <= 11; ++day)
            for (const char *name : {"Lan", "Minh", "Tuan", "Hoa"}) {
                const bool isImport = QByteArray(name) == "Hoa";
                Entries entries{{Field::Name, words(name)}, {Field::Owner, FieldValue(agents[name])}};
                if (day == 9 && QByteArray(name) == "Tuan") // has called on the 2nd
                    entries.push_back({Field::Phone, words("0901000001")});
                m_customers[{*name, day}]
                    = add(Entity::Customer, on(day, 8), isImport ? "" : name, std::move(entries));
            }
    }
    RecordId customer(char of, int day) { return m_customers.at({of, day}); }

    void addCalls()
    {
        const auto at = [](int day, int hour, int minute = 0, int second = 0) {
            return QByteArray::number(toMs(on(day, hour, minute)) / 1000 + second);
        };
        QByteArray log = at(1, 0) + "|NONE|NONE|NONE|QUEUESTART|\n"; // kept from the month's first day
        // Before its customer existed; Ivan: in, 2 minutes, with T9.
        log += at(2, 9) + "|c1|sales|NONE|ENTERQUEUE||0901000001|1\n";
        log += at(2, 9, 0, 10) + "|c1|sales|Ivan|CONNECT|10|c1|3\n";
        log += at(2, 9, 2, 10) + "|c1|sales|Ivan|COMPLETECALLER|10|120|1\n";
        // Lan is rung in vain; Anna: in, 5 minutes, with T9.
        log += at(10, 9) + "|c2|sales|NONE|ENTERQUEUE||0901000001|1\n";
        log += at(10, 9, 0, 15) + "|c2|sales|Lan|RINGNOANSWER|15000\n";
        log += at(10, 9, 0, 20) + "|c2|sales|Anna|CONNECT|20|c2|3\n";
        log += at(10, 9, 5, 20) + "|c2|sales|Anna|COMPLETECALLER|20|300|1\n";
        // The caller gives up while Lan is rung: no call of hers.
        log += at(10, 10) + "|c3|sales|NONE|ENTERQUEUE||0901000001|1\n";
        log += at(10, 10, 0, 5) + "|c3|sales|Lan|RINGCANCELED|5000\n";
        log += at(10, 10, 0, 5) + "|c3|sales|NONE|ABANDON|1|1|5\n";
        // One call, Minh for half a minute and then Hoa for one and a half; nobody's number.
        log += at(10, 12) + "|c5|sales|NONE|ENTERQUEUE||0909999999|1\n";
        log += at(10, 12, 0, 5) + "|c5|sales|Minh|CONNECT|5|c5|3\n";
        log += at(10, 12, 0, 35) + "|c5|sales|Minh|BLINDTRANSFER|700|default|5|30|1\n";
        log += at(10, 12, 0, 36) + "|c5|sales|NONE|ENTERQUEUE||0909999999|1\n";
        log += at(10, 12, 0, 40) + "|c5|sales|Hoa|CONNECT|4|c5|3\n";
        log += at(10, 12, 2, 10) + "|c5|sales|Hoa|COMPLETEAGENT|4|90|1\n";
        // Hoa dials T9: a minute, and on the next day in vain.
        log += at(17, 11, 1, 15) + "|c6|sales|Hoa|OUTCALL|ANSWER|60|75,0901000001\n";
        log += at(18, 11, 0, 20) + "|c7|sales|Hoa|OUTCALL|NOANSWER||20,0901000001\n";
        log += at(30, 23) + "|NONE|NONE|NONE|CONFIGRELOAD|\n"; // to its last
        scene.store.take(log);
    }

    void addDeals()
    {
        // Created, edited (two fields, one act), won on the 6th by Minh …
        const RecordId first = add(Entity::Deal, on(4, 10), "Minh",
                                   {{Field::Customer, FieldValue(customer('M', 3))},
                                    {Field::Owner, FieldValue(agents["Minh"])},
                                    {Field::Status, chosen(DealStatus::Open)},
                                    {Field::Amount, FieldValue(qint64(1'000'000) * moneyUnit)}});
        change(first, on(5, 10), "Minh",
               {{Field::Amount, FieldValue(qint64(1'200'000) * moneyUnit)}, {Field::Name, words("Roof")}});
        change(first, on(6, 10), "Minh", {{Field::Status, chosen(DealStatus::Won)}});
        // … reopened by Hoa, who owns it and wins it again: counted once, for Hoa, on the 19th.
        change(first, on(10, 15), "Hoa", {{Field::Status, chosen(DealStatus::Open)}});
        change(first, on(18, 15), "Hoa", {{Field::Owner, FieldValue(agents["Hoa"])}});
        change(first, on(19, 15), "Hoa", {{Field::Status, chosen(DealStatus::Won)}});
        // Won when it came in, in dollars, closed on the 7th.
        add(Entity::Deal, on(5, 11), "Lan",
            {{Field::Customer, FieldValue(customer('L', 4))},
             {Field::Owner, FieldValue(agents["Lan"])},
             {Field::Status, chosen(DealStatus::Won)},
             {Field::Amount, FieldValue(qint64(500) * moneyUnit)},
             {Field::Currency, words("USD")},
             {Field::Closed, FieldValue(on(7, 0))}});
        // Cancelled, with another amount: cancelled only.
        const RecordId third = add(
            Entity::Deal, on(12, 10), "Anna",
            {{Field::Customer, FieldValue(customer('T', 6))}, {Field::Owner, FieldValue(agents["Anna"])}});
        change(third, on(13, 10), "Anna",
               {{Field::Status, chosen(DealStatus::Cancelled)}, {Field::Amount, FieldValue(qint64(1))}});
    }

    void addTheRest()
    {
        const RecordId l2 = customer('L', 2);
        // Minh updates Lan's customer, in two weeks.
        change(l2, on(3, 9), "Minh", {{Field::Name, words("Lan B")}, {Field::Email, words("b@c.vn")}});
        change(l2, on(9, 9), "Minh", {{Field::Name, words("Lan C")}});
        // Hoa's notes on them: added, edited, and another one after moving to Care.
        const auto note = [&](Instant at, const char *by, RecordId of) {
            return add(Entity::Note, at, by,
                       {{Field::Customer, FieldValue(of)},
                        {Field::Author, FieldValue(agent(by))},
                        {Field::Text, words("note")}});
        };
        change(note(on(3, 11), "Hoa", l2), on(4, 11), "Hoa", {{Field::Text, words("other words")}});
        note(on(17, 10), "Hoa", l2);
        note(on(4, 16), "Tuan", l2); // what an import brings late counts on its day
        note(on(6, 16), "Lan", customer('L', 5)); // taken back: nothing
        scene.write([batch = m_batch](RecordWriter &writer) { done(writer.setVoided(batch, true)); },
                    RecordBatch::Kind::Automatic);
        const RecordId binned = note(on(21, 10), "Ivan", customer('T', 7)); // stays counted
        change(binned, on(22, 10), "", {{Field::Deleted, FieldValue(qint64(1))}},
               RecordBatch::Kind::Automatic);

        const RecordId task
            = add(Entity::Task, on(2, 10), "Lan", {{Field::Owner, FieldValue(agents["Tuan"])}});
        change(task, on(3, 10), "Tuan", {{Field::Done, FieldValue(on(3, 10))}});
        const RecordId again
            = add(Entity::Task, on(10, 10), "Anna", {{Field::Owner, FieldValue(agents["Anna"])}});
        change(again, on(11, 10), "Anna", {{Field::Done, FieldValue(on(11, 10))}});
        change(again, on(12, 10), "Anna", {{Field::Done, FieldValue()}});
        change(again, on(30, 10), "Anna", {{Field::Done, FieldValue(on(30, 10))}});

        const auto meeting = [&] {
            return add(Entity::Meeting, on(16, 10), "Ivan",
                       {{Field::Customer, FieldValue(customer('T', 7))},
                        {Field::Owner, FieldValue(agents["Ivan"])},
                        {Field::At, FieldValue(on(20, 14))},
                        {Field::Status, chosen(MeetingStatus::Planned)}});
        };
        change(meeting(), on(20, 15), "Ivan", {{Field::Status, chosen(MeetingStatus::TookPlace)}});
        change(meeting(), on(17, 15), "Ivan", {{Field::Status, chosen(MeetingStatus::Cancelled)}});

        const RecordId t8 = customer('T', 8);
        const RecordId talk
            = add(Entity::Conversation, on(5, 9), "Tuan",
                  {{Field::Customer, FieldValue(t8)}, {Field::Owner, FieldValue(agents["Tuan"])}});
        const auto message = [&](Instant at, MessageKind kind, const char *author, bool ok) {
            const bool isOut = *author != 0;
            Entries entries{{Field::Customer, FieldValue(t8)},
                            {Field::Kind, chosen(kind)},
                            {Field::Direction, chosen(isOut ? MessageDirection::Out : MessageDirection::In)},
                            {Field::Ok, FieldValue(qint64(ok))},
                            {Field::At, FieldValue(at)}};
            if (isOut)
                entries.push_back({Field::Author, FieldValue(agent(author))});
            else
                entries.push_back({Field::Conversation, FieldValue(talk)});
            add(Entity::Message, at, author, std::move(entries));
        };
        message(on(3, 14), MessageKind::Email, "Anna", true);
        message(on(3, 15), MessageKind::Email, "Anna", false);
        message(on(4, 14), MessageKind::Sms, "Anna", true);
        add(Entity::Message, on(4, 15), "",
            {{Field::Customer, FieldValue(t8)},
             {Field::Kind, chosen(MessageKind::Care)},
             {Field::Direction, chosen(MessageDirection::Out)},
             {Field::Who, chosen(MessageWho::Bot)}});
        message(on(10, 14), MessageKind::Email, "", true); // counts for Anna, who owns it by then
        message(on(5, 14), MessageKind::Email, "", true); // counts for Tuan
        change(talk, on(9, 14), "Anna", {{Field::Owner, FieldValue(agents["Anna"])}});
    }

    /// L3 is M2, created earlier, by Minh; T5 is H4, created earlier and Hoa's.
    void merge()
    {
        change(customer('L', 3), on(12, 16), "", {{Field::MergedInto, FieldValue(customer('M', 2))}},
               RecordBatch::Kind::Merge);
        change(customer('H', 4), on(12, 17), "", {{Field::MergedInto, FieldValue(customer('T', 5))}},
               RecordBatch::Kind::Merge);
    }

    std::map<std::pair<char, int>, RecordId> m_customers;
    BatchId m_batch;
};

/// By weeks cut to November: Sunday the 1st; 2–8; 9–15; 16–22; 23–29; Monday the 30th; and the month.
struct Expected
{
    const char *metric;
    const char *who;
    std::array<double, 6> weeks;
    double month;
};

// Customers made: seven days of the week from the 2nd, three of the next. L3 is M2's part (Minh's, the 2nd),
// T5 is H4's (Hoa's, the 4th): Lan and Tuan lose one each of the first week.
constexpr Expected expected[]{
    {"customers_new", "Lan", {0, 6, 3, 0, 0, 0}, 9},
    {"customers_new", "Minh", {0, 7, 3, 0, 0, 0}, 10},
    {"customers_new", "Hoa", {0, 7, 3, 0, 0, 0}, 10},
    {"customers_new", "Tuan", {0, 6, 3, 0, 0, 0}, 9},
    {"customers_new", "Anna", {0, 0, 0, 0, 0, 0}, 0},
    {"customers_new", "Sales", {0, 20, 9, 0, 0, 0}, 29},
    {"customers_new", "Care", {0, 6, 3, 0, 0, 0}, 9},
    {"customers_new", "all", {0, 26, 12, 0, 0, 0}, 38},
    // Lan: customers made 7 and 3, a deal. Minh: 7 and 3, L2 updated in both weeks, a deal created, edited,
    // moved. Hoa: a note; a deal reopened; a note, a deal edited and moved, two calls made. Tuan: 7 and 3, a
    // note, an e-mail received. Anna: two e-mails and an SMS; a deal created (its cancelling is none), an
    // e-mail received, a call received. Ivan: a call received from T9 before they were known; met, a note.
    {"interactions", "Lan", {0, 8, 3, 0, 0, 0}, 11},
    {"interactions", "Minh", {0, 11, 4, 0, 0, 0}, 15},
    {"interactions", "Hoa", {0, 1, 1, 5, 0, 0}, 7},
    {"interactions", "Tuan", {0, 9, 3, 0, 0, 0}, 12},
    {"interactions", "Anna", {0, 3, 3, 0, 0, 0}, 6},
    {"interactions", "Ivan", {0, 1, 0, 2, 0, 0}, 3},
    {"interactions", "Sales", {0, 20, 8, 0, 0, 0}, 28},
    {"interactions", "Care", {0, 12, 6, 5, 0, 0}, 23},
    {"interactions", "all", {0, 33, 14, 7, 0, 0}, 54},
    // Lan: L2, M2 (as L3), L4 … L8; L9 … L11. Minh: M2 … M8 and L2; M9 … M11 and L2 again: 8 + 4 is 11.
    // Hoa: L2; M3 (deal moved); L2, M3, T9 (talked; the call in vain is none): 3 in all. Tuan: T2 … T8, L2;
    // T9 … T11. Anna: T6 (deal), T9 (call). Ivan: T9; T7. Sales: L2, L4 … L8, M2 … M8; L9 … L11, M9 … M11,
    // L2, M3. Care: T2 … T8, L2; T9, T10, T11, T6; Hoa's three; in all T2 … T11, L2, M3.
    {"customers_touched", "Lan", {0, 7, 3, 0, 0, 0}, 10},
    {"customers_touched", "Minh", {0, 8, 4, 0, 0, 0}, 11},
    {"customers_touched", "Hoa", {0, 1, 1, 3, 0, 0}, 3},
    {"customers_touched", "Tuan", {0, 8, 3, 0, 0, 0}, 11},
    {"customers_touched", "Anna", {0, 0, 2, 0, 0, 0}, 2},
    {"customers_touched", "Ivan", {0, 1, 0, 1, 0, 0}, 2},
    {"customers_touched", "Sales", {0, 13, 8, 0, 0, 0}, 19},
    {"customers_touched", "Care", {0, 8, 4, 3, 0, 0}, 12},
    {"customers_touched", "all", {0, 21, 12, 4, 0, 0}, 29},
    // Their owners'; what was undone and done again counts when it was last done.
    {"tasks_new", "Tuan", {0, 1, 0, 0, 0, 0}, 1},
    {"tasks_new", "Lan", {0, 0, 0, 0, 0, 0}, 0},
    {"tasks_new", "Anna", {0, 0, 1, 0, 0, 0}, 1},
    {"tasks_new", "Care", {0, 1, 1, 0, 0, 0}, 2},
    {"tasks_new", "all", {0, 1, 1, 0, 0, 0}, 2},
    {"tasks_done", "Tuan", {0, 1, 0, 0, 0, 0}, 1},
    {"tasks_done", "Anna", {0, 0, 0, 0, 0, 1}, 1},
    {"tasks_done", "Care", {0, 1, 0, 0, 0, 1}, 2},
    {"tasks_done", "all", {0, 1, 0, 0, 0, 1}, 2},
    {"meetings", "Ivan", {0, 0, 0, 1, 0, 0}, 1},
    {"meetings", "Care", {0, 0, 0, 0, 0, 0}, 0},
    {"meetings", "all", {0, 0, 0, 1, 0, 0}, 1},
    {"emails_sent", "Anna", {0, 1, 0, 0, 0, 0}, 1},
    {"emails_sent", "Care", {0, 1, 0, 0, 0, 0}, 1},
    {"emails_sent", "all", {0, 1, 0, 0, 0, 0}, 1},
    {"sms_sent", "Anna", {0, 1, 0, 0, 0, 0}, 1},
    {"sms_sent", "all", {0, 1, 0, 0, 0, 0}, 1},
    // D1 of Minh, D2 of Lan, D3 of Anna.
    {"deals_new", "Minh", {0, 1, 0, 0, 0, 0}, 1},
    {"deals_new", "Lan", {0, 1, 0, 0, 0, 0}, 1},
    {"deals_new", "Anna", {0, 0, 1, 0, 0, 0}, 1},
    {"deals_new", "Hoa", {0, 0, 0, 0, 0, 0}, 0},
    {"deals_new", "Sales", {0, 2, 0, 0, 0, 0}, 2},
    {"deals_new", "Care", {0, 0, 1, 0, 0, 0}, 1},
    {"deals_new", "all", {0, 2, 1, 0, 0, 0}, 3},
    {"deals_touched", "Minh", {0, 1, 0, 0, 0, 0}, 1},
    {"deals_touched", "Hoa", {0, 0, 1, 1, 0, 0}, 1},
    {"deals_touched", "Anna", {0, 0, 1, 0, 0, 0}, 1},
    {"deals_touched", "Sales", {0, 2, 1, 0, 0, 0}, 2},
    {"deals_touched", "Care", {0, 0, 1, 1, 0, 0}, 2},
    {"deals_touched", "all", {0, 2, 2, 1, 0, 0}, 3},
    // D2 on the 7th, D1 for Hoa on the 19th, when Hoa is in Care.
    {"deals_won", "Lan", {0, 1, 0, 0, 0, 0}, 1},
    {"deals_won", "Minh", {0, 0, 0, 0, 0, 0}, 0},
    {"deals_won", "Hoa", {0, 0, 0, 1, 0, 0}, 1},
    {"deals_won", "Sales", {0, 1, 0, 0, 0, 0}, 1},
    {"deals_won", "Care", {0, 0, 0, 1, 0, 0}, 1},
    {"deals_won", "all", {0, 1, 0, 1, 0, 0}, 2},
    {"revenue", "Lan", {0, 0, 0, 0, 0, 0}, 0}, // dollars
    {"revenue", "Hoa", {0, 0, 0, 120'000'000, 0, 0}, 120'000'000},
    {"revenue", "Sales", {0, 0, 0, 0, 0, 0}, 0},
    {"revenue", "Care", {0, 0, 0, 120'000'000, 0, 0}, 120'000'000},
    {"revenue", "all", {0, 0, 0, 120'000'000, 0, 0}, 120'000'000},
    {"deal_interactions", "Minh", {0, 3, 0, 0, 0, 0}, 3},
    {"deal_interactions", "Lan", {0, 1, 0, 0, 0, 0}, 1},
    {"deal_interactions", "Hoa", {0, 0, 1, 2, 0, 0}, 3},
    {"deal_interactions", "Anna", {0, 0, 2, 0, 0, 0}, 2},
    {"deal_interactions", "Sales", {0, 4, 1, 0, 0, 0}, 5},
    {"deal_interactions", "Care", {0, 0, 2, 2, 0, 0}, 4},
    {"deal_interactions", "all", {0, 4, 3, 2, 0, 0}, 9},
    // c2 is one call of Lan, in vain, and Anna; c5 one of Minh and Hoa; c3 nobody's.
    {"calls", "Ivan", {0, 1, 0, 0, 0, 0}, 1},
    {"calls", "Lan", {0, 0, 1, 0, 0, 0}, 1},
    {"calls", "Anna", {0, 0, 1, 0, 0, 0}, 1},
    {"calls", "Minh", {0, 0, 1, 0, 0, 0}, 1},
    {"calls", "Hoa", {0, 0, 1, 2, 0, 0}, 3},
    {"calls", "Tuan", {0, 0, 0, 0, 0, 0}, 0},
    {"calls", "Sales", {0, 0, 2, 0, 0, 0}, 2},
    {"calls", "Care", {0, 0, 1, 2, 0, 0}, 3},
    {"calls", "all", {0, 1, 2, 2, 0, 0}, 5},
    {"calls_connected", "Ivan", {0, 1, 0, 0, 0, 0}, 1},
    {"calls_connected", "Lan", {0, 0, 0, 0, 0, 0}, 0},
    {"calls_connected", "Hoa", {0, 0, 1, 1, 0, 0}, 2},
    {"calls_connected", "Sales", {0, 0, 1, 0, 0, 0}, 1},
    {"calls_connected", "Care", {0, 0, 1, 1, 0, 0}, 2},
    {"calls_connected", "all", {0, 1, 2, 1, 0, 0}, 4},
    {"talk_minutes", "Ivan", {0, 2, 0, 0, 0, 0}, 2},
    {"talk_minutes", "Anna", {0, 0, 5, 0, 0, 0}, 5},
    {"talk_minutes", "Minh", {0, 0, 0.5, 0, 0, 0}, 0.5},
    {"talk_minutes", "Hoa", {0, 0, 1.5, 1, 0, 0}, 2.5},
    {"talk_minutes", "Sales", {0, 0, 2, 0, 0, 0}, 2},
    {"talk_minutes", "Care", {0, 0, 5, 1, 0, 0}, 6},
    {"talk_minutes", "all", {0, 2, 7, 1, 0, 0}, 10},
    {"talk_out_minutes", "Hoa", {0, 0, 0, 1, 0, 0}, 1},
    {"talk_out_minutes", "Care", {0, 0, 0, 1, 0, 0}, 1},
    {"talk_out_minutes", "all", {0, 0, 0, 1, 0, 0}, 1},
    {"talk_in_minutes", "Hoa", {0, 0, 1.5, 0, 0, 0}, 1.5},
    {"talk_in_minutes", "Sales", {0, 0, 2, 0, 0, 0}, 2},
    {"talk_in_minutes", "all", {0, 2, 7, 0, 0, 0}, 9},
};

struct OfADay
{
    const char *metric;
    const char *who;
    int day;
    double value;
};
constexpr OfADay days[]{
    // Lan L10, Minh M10, Tuan T10, Hoa M3, Anna T9.
    {"customers_touched", "all", 10, 5},
    // Lan and Minh made one each, Minh a deal; Tuan made one and wrote the note that came late; Anna's SMS.
    {"interactions", "all", 4, 6},
    {"interactions", "Hoa", 4, 0}, // a note edited is none
    {"customers_touched", "Hoa", 4, 1}, // but touches
    {"deals_won", "all", 6, 0}, // won, but opened again since
    {"deals_won", "Hoa", 19, 1},
    {"deal_interactions", "Anna", 13, 1},
    {"deals_touched", "Anna", 13, 0},
    {"calls", "all", 10, 2},
    {"calls", "Sales", 10, 2},
    {"customers_new", "Hoa", 4, 1}, // H4, part of T5
    {"customers_new", "Tuan", 5, 0},
    {"tasks_done", "Anna", 11, 0},
};

} // namespace

/// A month of a small company, by hand: all eighteen metrics.
class KpiGoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_november = std::make_unique<November>(); }
    void cleanupTestCase() { m_november.reset(); }
    void weeksAndMonth();
    void daysOfIt();
    void otherCurrency();
    void verifies();

private:
    const QDate m_first{2026, 11, 1};
    const QDate m_last{2026, 11, 30};
    std::unique_ptr<November> m_november;
};

void KpiGoldenTest::weeksAndMonth()
{
    QStringList wrong;
    std::set<QByteArray> metrics;
    for (const Expected &line : expected) {
        const KpiMetric *metric = kpimetrics::find(QLatin1String(line.metric));
        QVERIFY2(metric != nullptr, line.metric);
        metrics.insert(line.metric);
        const KpiFigures figures
            = m_november->scene.figures({m_november->who(line.who)}, {metric}, m_first, m_last, By::Week);
        QCOMPARE(figures.starts.size(), line.weeks.size());
        QCOMPARE(figures.starts[1], QDate(2026, 11, 2));
        const KpiSeries &series = figures.of(0, 0);
        const auto compare = [&](const KpiFigure &figure, double value, const QString &when) {
            if (figure.value != value)
                wrong << QStringLiteral("%1 %2 %3: %4, not %5")
                             .arg(QLatin1String(line.metric), QLatin1String(line.who), when)
                             .arg(figure.value.value_or(-1))
                             .arg(value);
        };
        for (size_t week = 0; week < line.weeks.size(); ++week)
            compare(series.intervals[week], line.weeks.at(week), figures.starts[week].toString(Qt::ISODate));
        compare(series.whole, line.month, QStringLiteral("month"));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QCOMPARE(metrics.size(), kpimetrics::eighteen().size());
}

void KpiGoldenTest::daysOfIt()
{
    for (const OfADay &line : days) {
        const KpiMetric *metric = kpimetrics::find(QLatin1String(line.metric));
        const KpiFigures figures
            = m_november->scene.figures({m_november->who(line.who)}, {metric}, m_first, m_last, By::Day);
        QCOMPARE(figures.starts.size(), size_t(30));
        QVERIFY2(figures.of(0, 0).intervals[size_t(line.day - 1)].value == line.value,
                 qPrintable(QStringLiteral("%1 %2 on %3: %4")
                                .arg(QLatin1String(line.metric), QLatin1String(line.who))
                                .arg(line.day)
                                .arg(*figures.of(0, 0).intervals[size_t(line.day - 1)].value)));
    }
}

/// Counted beside the sum, never in it.
void KpiGoldenTest::otherCurrency()
{
    const KpiFigures figures
        = m_november->scene.figures({m_november->who("Lan"), m_november->who("all"), m_november->who("Hoa")},
                                    {&kpimetrics::revenue}, m_first, m_last, By::All);
    QCOMPARE(figures.of(0, 0).whole, (KpiFigure{true, 0.0, 1}));
    QCOMPARE(figures.of(1, 0).whole, (KpiFigure{true, 120'000'000.0, 1}));
    QCOMPARE(figures.of(2, 0).whole.otherCurrency, 0);
    QVERIFY(
        !m_november->scene.figures({KpiSubject::all()}, {&kpimetrics::orderRevenue}, m_first, m_last, By::All)
             .of(0, 0)
             .whole.value); // no order was ever told of
}

void KpiGoldenTest::verifies()
{
    for (const Difference &difference : m_november->scene.store.verify())
        QFAIL(qPrintable(difference.table + difference.examples.join(QLatin1Char('\n'))));
}

CALLHELM_TEST(KpiGoldenTest)
#include "kpigoldentest.moc"
