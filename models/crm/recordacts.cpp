#include "crm/recordacts.h"

#include <algorithm>

namespace callhelm {

namespace {

using enum ActKind;

/// Facts of one record, moment and person: however many they are, one save.
struct Save
{
    Instant at;
    AgentId by;
    BatchId batch; ///< of its first fact
    bool creates = false;
    std::vector<RecordEvent::Change> changes;
    std::vector<FieldValue> after; ///< what the record holds after it, by EntitySpec::fields
};

void addChange(std::vector<RecordEvent::Change> &changes, const RecordEvent::Change &change)
{
    const auto known = std::ranges::find(changes, change.field, &RecordEvent::Change::field);
    if (known == changes.end())
        changes.push_back(change);
    else
        known->to = change.to;
}

std::vector<Save> savesOf(const EntitySpec &entity, const std::vector<RecordEvent> &events)
{
    std::vector<Save> saves;
    saves.reserve(events.size());
    std::vector<FieldValue> values(entity.fields.size());
    for (const RecordEvent &event : events) {
        if (saves.empty() || saves.back().at != event.at || saves.back().by != event.by)
            saves.push_back({event.at, event.by, event.batch, event.creates, {}, {}});
        Save &save = saves.back();
        for (const RecordEvent::Change &change : event.changes) {
            addChange(save.changes, change);
            if (const int index = entity.indexOf(change.field); index >= 0)
                values[size_t(index)] = change.to;
        }
        save.after = values;
    }
    for (Save &save : saves)
        std::erase_if(save.changes, [](const auto &change) { return change.from == change.to; });
    return saves;
}

/// Works out the acts of one record.
class Acts
{
public:
    Acts(const EntitySpec &entity, const RecordState &state, const std::vector<RecordEvent> &events,
         const ActsContext &context)
        : m_entity(entity), m_state(state), m_context(context), m_saves(savesOf(entity, events))
    {
        const RecordId customer
            = entity.entity == Entity::Customer ? state.id : now(Field::Customer).id<RecordId>();
        m_customer = customer.isValid() ? context.effective(customer) : RecordId();
    }

    std::vector<KpiAct> take()
    {
        switch (m_entity.entity) {
        case Entity::Customer:
            addCustomer();
            break;
        case Entity::Deal:
            addDeal();
            break;
        case Entity::Order:
            addOrder();
            break;
        case Entity::Task:
            addTask();
            break;
        case Entity::Meeting:
            addMeeting();
            break;
        case Entity::Note:
            addNote();
            break;
        case Entity::Ticket:
            addTicket();
            break;
        case Entity::Conversation:
            addConversation();
            break;
        case Entity::Message:
            addMessage();
            break;
        case Entity::Rating:
            break;
        }
        return std::move(m_acts);
    }

private:
    [[nodiscard]] const FieldValue &now(Field field) const { return valueOf(m_entity, m_state, field); }
    [[nodiscard]] const FieldValue &after(const Save &save, Field field) const
    {
        static const FieldValue none;
        const int index = m_entity.indexOf(field);
        return index < 0 ? none : save.after[size_t(index)];
    }
    [[nodiscard]] static bool changes(const Save &save, Field field)
    {
        return std::ranges::count(save.changes, field, &RecordEvent::Change::field) > 0;
    }
    /// Whether something that people know of the record changed; who owns it, and what was told by a program,
    /// is none of that.
    [[nodiscard]] bool isEdited(const Save &save, std::initializer_list<Field> not_) const
    {
        return std::ranges::any_of(save.changes, [&](const RecordEvent::Change &change) {
            return m_entity.indexOf(change.field) >= 0 && std::ranges::count(not_, change.field) == 0;
        });
    }
    /// The person of a role, else who made the save.
    [[nodiscard]] AgentId roleOr(const Save &save, Field role) const
    {
        if (!save.by.isValid() && m_context.isNobodys && m_context.isNobodys(save.batch))
            return {};
        const auto agent = after(save, role).id<AgentId>();
        return agent.isValid() ? agent : save.by;
    }
    [[nodiscard]] Instant momentOr(Field field, Instant otherwise) const
    {
        return now(field).isNumber() ? now(field).instant() : otherwise;
    }
    /// The save from which on the record is in a state that it is in now; none where it is not.
    template <class Is>
    [[nodiscard]] const Save *since(Is is) const
    {
        const Save *first = nullptr;
        for (const Save &save : m_saves)
            if (!is(save))
                first = nullptr;
            else if (first == nullptr)
                first = &save;
        return first;
    }
    [[nodiscard]] bool isCurrency() const
    {
        const std::string &currency = now(Field::Currency).text();
        return currency.empty() || currency == m_context.currency;
    }
    void add(Instant at, AgentId agent, ActKinds kinds, qint64 amount = 0)
    {
        if (agent.isValid() && !kinds.isEmpty())
            m_acts.push_back({at, agent, kinds, m_customer, amount, 0});
    }

    void addCustomer()
    {
        for (const Save &save : m_saves) {
            if (save.creates)
                add(m_state.created, save.by, {CustomerCreated});
            else if (isEdited(save, {Field::Owner}))
                add(save.at, save.by, {CustomerUpdated});
        }
    }

    void addDeal()
    {
        constexpr qint64 cancelled = qint64(DealStatus::Cancelled);
        for (const Save &save : m_saves) {
            if (save.creates) {
                add(m_state.created, save.by, {DealCreated});
                continue;
            }
            ActKinds kinds;
            const bool isMoved = changes(save, Field::Status);
            if (isMoved && after(save, Field::Status) == FieldValue(cancelled)) {
                kinds.add(DealCancelled);
            } else {
                if (isMoved)
                    kinds.add(DealMoved);
                // When it was closed comes with the status.
                if (isMoved ? isEdited(save, {Field::Status, Field::Closed}) : isEdited(save, {}))
                    kinds.add(DealEdited);
            }
            add(save.at, save.by, kinds);
        }
        const Save *won = since([this](const Save &save) {
            return after(save, Field::Status) == FieldValue(qint64(DealStatus::Won));
        });
        if (won != nullptr)
            add(momentOr(Field::Closed, won->creates ? m_state.created : won->at), roleOr(*won, Field::Owner),
                {isCurrency() ? DealWon : DealWonElsewhere}, isCurrency() ? now(Field::Amount).number() : 0);
    }

    void addOrder()
    {
        if (m_saves.empty())
            return;
        const auto performer = now(Field::Performer).id<AgentId>();
        add(momentOr(Field::At, m_state.created), performer.isValid() ? performer : m_saves.front().by,
            {isCurrency() ? Ordered : OrderedElsewhere},
            isCurrency() ? now(Field::Amount).number() - now(Field::Discount).number() : 0);
    }

    void addTask()
    {
        for (const Save &save : m_saves)
            if (save.creates)
                add(m_state.created, roleOr(save, Field::Owner), {TaskNew});
        const Save *done = since([this](const Save &save) { return !after(save, Field::Done).isEmpty(); });
        if (done != nullptr)
            add(now(Field::Done).instant(), roleOr(*done, Field::Owner), {TaskDone});
    }

    void addMeeting()
    {
        for (const Save &save : m_saves) {
            const FieldValue &status = after(save, Field::Status);
            const bool isPlanned = status.isEmpty() || status == FieldValue(qint64(MeetingStatus::Planned));
            if (isPlanned && (save.creates || changes(save, Field::Status) || changes(save, Field::At)))
                add(save.creates ? m_state.created : save.at, roleOr(save, Field::Owner), {MeetingPlanned});
        }
        const Save *met = since([this](const Save &save) {
            return after(save, Field::Status) == FieldValue(qint64(MeetingStatus::TookPlace));
        });
        if (met != nullptr)
            add(momentOr(Field::At, met->creates ? m_state.created : met->at), roleOr(*met, Field::Owner),
                {Met});
    }

    void addNote()
    {
        for (const Save &save : m_saves) {
            if (save.creates)
                add(m_state.created, roleOr(save, Field::Author), {NoteAdded});
            else if (changes(save, Field::Text))
                add(save.at, save.by, {NoteEdited});
        }
    }

    void addTicket()
    {
        if (m_state.mergedInto.isValid() || now(Field::Status) == FieldValue(qint64(TicketStatus::Merged)))
            return;
        for (const Save &save : m_saves)
            if (save.creates)
                add(m_state.created, roleOr(save, Field::Owner), {TicketNew});
        const Save *done = since([this](const Save &save) {
            return after(save, Field::Status) == FieldValue(qint64(TicketStatus::Done));
        });
        if (done != nullptr)
            add(momentOr(Field::Done, done->creates ? m_state.created : done->at),
                roleOr(*done, Field::Owner), {TicketDone});
    }

    void addConversation()
    {
        for (const Save &save : m_saves)
            if (save.creates)
                add(momentOr(Field::Opened, m_state.created), roleOr(save, Field::Owner), {ConversationNew});
    }

    void addMessage()
    {
        if (m_saves.empty())
            return;
        const auto isOne
            = [this](Field field, auto value) { return now(field) == FieldValue(qint64(value)); };
        const Instant at = momentOr(Field::At, m_state.created);
        const bool isEmail = isOne(Field::Kind, MessageKind::Email);
        if (isOne(Field::Direction, MessageDirection::In)) {
            if (isEmail)
                add(at, receiver(at), {EmailReceived});
            return;
        }
        if (!isOne(Field::Direction, MessageDirection::Out) || isOne(Field::Who, MessageWho::Bot)
            || isOne(Field::Who, MessageWho::Customer))
            return;
        const auto author = now(Field::Author).id<AgentId>();
        const bool isOk = now(Field::Ok).isEmpty() || now(Field::Ok).number() != 0;
        ActKinds kinds;
        if (isEmail) {
            kinds.add(EmailOut);
            if (isOk)
                kinds.add(EmailSent);
        } else if (const bool isSms = isOne(Field::Kind, MessageKind::Sms);
                   isSms || isOne(Field::Kind, MessageKind::Care)) {
            kinds.add(CareSent);
            if (isSms && isOk)
                kinds.add(SmsSent);
        } else if (isOne(Field::Kind, MessageKind::Chat)) {
            kinds.add(ChatSent);
        }
        add(at, author.isValid() ? author : m_saves.front().by, kinds);
    }

    /// Of an e-mail received: the conversation's owner of then, else the customer's.
    [[nodiscard]] AgentId receiver(Instant at) const
    {
        const auto conversation = now(Field::Conversation).id<RecordId>();
        if (conversation.isValid())
            if (const AgentId owner = m_context.ownerAt(conversation, at); owner.isValid())
                return owner;
        return m_customer.isValid() ? m_context.ownerAt(m_customer, at) : AgentId();
    }

    const EntitySpec &m_entity;
    const RecordState &m_state;
    const ActsContext &m_context;
    std::vector<Save> m_saves;
    RecordId m_customer;
    std::vector<KpiAct> m_acts;
};

} // namespace

std::vector<KpiAct> actsOf(const EntitySpec &entity, const RecordState &state,
                           const std::vector<RecordEvent> &events, const ActsContext &context)
{
    return Acts(entity, state, events, context).take();
}

CustomerBegan customerBegan(const RecordState &state, const std::vector<RecordEvent> &events)
{
    CustomerBegan began{state.created, {}};
    for (const RecordEvent &event : events)
        for (const RecordEvent::Change &change : event.changes)
            if (change.field == Field::Owner && change.to.isNumber() && !began.firstOwner.isValid())
                began.firstOwner = change.to.id<AgentId>();
    return began;
}

AgentId ownerAt(const std::vector<RecordEvent> &events, Instant at)
{
    AgentId owner;
    for (const RecordEvent &event : events)
        if (event.at <= at)
            for (const RecordEvent::Change &change : event.changes)
                if (change.field == Field::Owner)
                    owner = change.to.id<AgentId>();
    return owner;
}

} // namespace callhelm
