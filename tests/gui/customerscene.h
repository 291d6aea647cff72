#pragma once

#include <memory>

#include "pages/customers/customerpane.h"
#include "services/recordservice.h"
#include "services/termservice.h"
#include "stage.h"

namespace callhelm {

/// A store with words, two customers who share a phone, and what happened with the first.
struct CustomerScene
{
    Stage stage;
    RecordService &records{stage.services->records};
    RecordId customer;
    RecordId other;
    RecordId task;
    RecordId note;
    RecordId meeting;

    bool fill()
    {
        return stage.import(recordedLog()) && stage.signIn() && addWords() && addCustomers() && addStory();
    }
    [[nodiscard]] CustomerServices services()
    {
        return {records, stage.services->calendar, stage.services->calls, [this] { return ownAgents; },
                [this](Act act) { return stage.services->access.session().may(act); }};
    }
    std::vector<AgentId> ownAgents;

    [[nodiscard]] TermId term(TermList list, const char *name, TermId parent = {}) const
    {
        const Term *found = records.catalogue()->terms->find(list, QString::fromUtf8(name), parent);
        return found != nullptr ? found->id : TermId();
    }
    [[nodiscard]] TermId website() const { return term(TermList::Pool, "Website"); }
    [[nodiscard]] AgentId agent(int at) const { return stage.services->calls.agents().at(size_t(at)).id; }
    [[nodiscard]] QString agentName(int at) const { return records.catalogue()->personName(agent(at)); }
    [[nodiscard]] static FieldValue text(const char *utf8) { return FieldValue(QString::fromUtf8(utf8)); }

    /// Invalid where it was refused.
    RecordId add(Entity entity, std::vector<FieldEntry> entries)
    {
        const auto made = awaited(records.save({{entity, {}, std::move(entries)}}));
        if (!made)
            qWarning("%s", qPrintable(made.error().toString()));
        return made ? made->front() : RecordId();
    }
    [[nodiscard]] FieldValue get(RecordId record, Field field)
    {
        const auto row = awaited(records.record(record));
        if (!row || !*row)
            return {};
        const int at = records.catalogue()->schema->of(*entityOf(record)).indexOf(field);
        return (*row)->state.values.at(size_t(at));
    }
    std::unique_ptr<CustomerPane> open()
    {
        auto pane = std::make_unique<CustomerPane>(services(), stage.looks, stage.prompts);
        pane->resize(560, 800);
        static_cast<QWidget &>(*pane).show();
        pane->show(customer);
        if (!QTest::qWaitFor([&] { return !pane->isWaiting(); }, 10'000))
            qWarning("no customer came");
        return pane;
    }

private:
    bool add(TermList list, std::initializer_list<const char *> names, TermId parent = {})
    {
        std::vector<Term> all;
        for (const char *name : names) {
            Term term;
            term.list = list;
            term.parent = parent;
            term.name = QString::fromUtf8(name);
            term.position = int(all.size());
            all.push_back(term);
        }
        if (!awaited(stage.services->terms.save(std::move(all))))
            return false;
        return QTest::qWaitFor([&] { return term(list, *(names.end() - 1), parent).isValid(); }, 10'000);
    }
    bool addWords()
    {
        OwnField ends;
        ends.title = QStringLiteral("Contract ends");
        ends.type = FieldType::Date;
        return add(TermList::Pool, {"Website"})
            && add(TermList::Stage, {"New", "Contacted", "Offer", "Renewal"}, website())
            && add(TermList::DealStage, {"Offer", "Negotiation"})
            && add(TermList::TaskType, {"Call", "Visit"}) && add(TermList::MeetingType, {"Visit"})
            && add(TermList::Channel, {"Zalo"}) && add(TermList::Province, {"TP. Hồ Chí Minh"})
            && awaited(stage.services->terms.save(ends))
            && QTest::qWaitFor(
                   [this] {
                       return records.catalogue()->schema->of(Entity::Customer).indexOf(Field(firstOwnField))
                           >= 0;
                   },
                   10'000);
    }
    bool addCustomers()
    {
        const QDate today = stage.services->calendar.calendar().dayOf(stage.services->calendar.now());
        customer = add(Entity::Customer,
                       {{Field::Name, text("Công ty Minh Long")},
                        {Field::Phone, text("0903 118 274")},
                        {Field::Email, text("thao@minhlong.vn")},
                        {Field::Owner, FieldValue(agent(0))},
                        {Field::Pool, FieldValue(website())},
                        {Field::Stage, FieldValue(term(TermList::Stage, "Offer", website()))},
                        {Field::Channel, FieldValue(term(TermList::Channel, "Zalo"))},
                        {Field::Province, FieldValue(term(TermList::Province, "TP. Hồ Chí Minh"))},
                        {Field::NoteText, text("Two shops")},
                        {Field(firstOwnField), FieldValue(today.addDays(10).toJulianDay())}});
        other = add(Entity::Customer,
                    {{Field::Name, text("Cty Minh Long")},
                     {Field::Phone, text("+84 903 118 274")},
                     {Field::Owner, FieldValue(agent(1))},
                     {Field::NoteText, text("Met at the fair")}});
        return customer.isValid() && other.isValid();
    }
    bool addStory()
    {
        const Instant now = stage.services->calendar.now();
        const FieldEntry of{Field::Customer, FieldValue(customer)};
        const FieldEntry owner{Field::Owner, FieldValue(agent(0))};
        const RecordId won = add(Entity::Deal,
                                 {of,
                                  owner,
                                  {Field::Name, text("First year")},
                                  {Field::Amount, FieldValue(qint64(152'000'000 * moneyUnit))},
                                  {Field::Status, FieldValue(qint64(DealStatus::Won))}});
        const RecordId open = add(Entity::Deal,
                                  {of,
                                   owner,
                                   {Field::Name, text("Renewal 2027")},
                                   {Field::Amount, FieldValue(qint64(62'000'000 * moneyUnit))},
                                   {Field::Status, FieldValue(qint64(DealStatus::Open))},
                                   {Field::Stage, FieldValue(term(TermList::DealStage, "Offer"))}});
        task = add(Entity::Task,
                   {of,
                    owner,
                    {Field::Text, text("Call about the renewal, 12 months")},
                    {Field::Type, FieldValue(term(TermList::TaskType, "Call"))},
                    {Field::Due, FieldValue(now + std::chrono::hours(3))},
                    {Field::Remind, FieldValue(now + std::chrono::hours(2))}});
        meeting = add(Entity::Meeting,
                      {of,
                       owner,
                       {Field::At, FieldValue(now + std::chrono::hours(50))},
                       {Field::Type, FieldValue(term(TermList::MeetingType, "Visit"))},
                       {Field::Status, FieldValue(qint64(MeetingStatus::Planned))}});
        note = add(Entity::Note,
                   {of,
                    {Field::Author, FieldValue(agent(0))},
                    {Field::Text, text("Wants the price for two shops before Friday")},
                    {Field::At, FieldValue(now)}});
        const RecordId ticket = add(Entity::Ticket, {of, owner, {Field::Subject, text("invoice address")}});
        const RecordId mail = add(Entity::Message,
                                  {of,
                                   {Field::Kind, FieldValue(qint64(MessageKind::Email))},
                                   {Field::Direction, FieldValue(qint64(MessageDirection::Out))},
                                   {Field::Text, text("Gia hạn hợp đồng")},
                                   {Field::Author, FieldValue(agent(0))},
                                   {Field::At, FieldValue(now)}});
        const auto moved = awaited(records.save(
            {{Entity::Deal, open, {{Field::Stage, FieldValue(term(TermList::DealStage, "Negotiation"))}}}}));
        return won.isValid() && open.isValid() && task.isValid() && meeting.isValid() && note.isValid()
            && ticket.isValid() && mail.isValid() && moved.ok();
    }
};

} // namespace callhelm
