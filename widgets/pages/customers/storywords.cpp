#include "pages/customers/storywords.h"

#include <algorithm>

#include <QLocale>

#include "common/format.h"

namespace callhelm {

StoryWords::StoryWords(RecordText text, std::function<QString(QueueId)> queueName, Instant now)
    : m_text(std::move(text))
    , m_calls(m_text, std::move(queueName))
    , m_today(m_text.calendar().dayOf(now))
    , m_now(now)
{
}

StoryKind StoryWords::kindOf(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return StoryKind::Customer;
    case Entity::Deal:
    case Entity::Order:
        return StoryKind::Deal;
    case Entity::Task:
    case Entity::Meeting:
        return StoryKind::Task;
    case Entity::Note:
        return StoryKind::Note;
    case Entity::Ticket:
        return StoryKind::Ticket;
    case Entity::Conversation:
    case Entity::Message:
    case Entity::Rating:
        break;
    }
    return StoryKind::Message;
}

QString StoryWords::iconOf(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return QStringLiteral("agent");
    case Entity::Deal:
        return QStringLiteral("deal");
    case Entity::Order:
        return QStringLiteral("order");
    case Entity::Task:
        return QStringLiteral("task");
    case Entity::Meeting:
        return QStringLiteral("calendar");
    case Entity::Note:
        return QStringLiteral("note");
    case Entity::Ticket:
        return QStringLiteral("ticket");
    case Entity::Conversation:
        return QStringLiteral("chat");
    case Entity::Message:
        return QStringLiteral("mail");
    case Entity::Rating:
        return QStringLiteral("star");
    }
    return {};
}

std::vector<StoryItem> StoryWords::items(const RecordStory &story) const
{
    std::vector<StoryItem> items;
    items.reserve(story.next.size() + story.entries.size());
    for (const StoryEntry &entry : story.next)
        items.push_back(next(entry));
    std::optional<Instant> talkedAt; // the talk after the one at hand: the latest stand first
    for (const StoryEntry &entry : story.entries) {
        StoryItem item = entry.call ? m_calls.item(entry, talkedAt) : happened(entry);
        if (entry.call && entry.call->talk > 0)
            talkedAt = entry.at;
        if (item.title.isEmpty())
            continue; // nothing that anybody wants to be told
        item.at = entry.at;
        item.day = m_text.calendar().dayOf(entry.at);
        item.time = format::shortTime(entry.at, m_text.calendar());
        items.push_back(std::move(item));
    }
    return items;
}

StoryItem StoryWords::next(const StoryEntry &entry) const
{
    StoryItem item;
    const Entity entity = entityOf(entry.record).value_or(Entity::Task);
    item.key = QStringLiteral("next %1").arg(entry.record.value());
    item.kind = StoryKind::Task;
    item.isNext = true;
    item.record = entry.record;
    item.icon = iconOf(entity);
    item.token = Token::Accent;
    item.buttons = entity == Entity::Meeting ? StoryItem::Buttons::Meeting : StoryItem::Buttons::Done;
    const FieldValue due = get(entry, entity == Entity::Meeting ? Field::At : Field::Due);
    item.at = due.isEmpty() ? entry.at : due.instant();
    item.day = m_text.calendar().dayOf(item.at);
    const bool isDay = m_text.calendar().startOf(item.day) == item.at;
    const bool isOver = !due.isEmpty() && (isDay ? item.day < m_today : item.at < m_now);
    QStringList parts{word(entry, Field::Owner)};
    if (due.isEmpty()) {
        item.time = format::none();
    } else if (item.day == m_today && !isDay) {
        item.time = format::shortTime(item.at, m_text.calendar());
    } else {
        item.time = item.day == m_today ? tr("today") : format::dayMonth(item.day);
        if (!isDay)
            parts << tr("at %1").arg(format::shortTime(item.at, m_text.calendar()));
    }
    if (isOver) {
        item.isBad = true;
        parts << tr("overdue");
    }
    if (const FieldValue remind = get(entry, Field::Remind); !remind.isEmpty()) {
        const QString moment = m_text.moment(remind.instant(), m_today);
        parts << (remind.instant() <= m_now ? tr("reminded at %1").arg(moment)
                                            : tr("reminder at %1").arg(moment));
    }
    if (entity == Entity::Meeting) {
        const QString type = word(entry, Field::Type);
        item.title = type.isEmpty() ? tr("Appointment") : tr("Appointment: %1").arg(type);
    } else {
        item.title = word(entry, Field::Text);
        const QString type = word(entry, Field::Type);
        if (item.title.isEmpty())
            item.title = type.isEmpty() ? tr("Task") : type;
        else
            parts.prepend(type);
    }
    item.detail = joined(std::move(parts));
    return item;
}

StoryItem StoryWords::happened(const StoryEntry &entry) const
{
    StoryItem item;
    const Entity entity = entityOf(entry.record).value_or(Entity::Customer);
    item.kind = kindOf(entity);
    item.record = entry.record;
    item.icon = iconOf(entity);
    const qint64 seq = entry.event ? entry.event->seq : 0;
    item.key = QStringLiteral("%1 %2 %3").arg(entry.record.value()).arg(toMs(entry.at)).arg(seq);
    if (!entry.event)
        return item;
    if (const auto *deleted = changeOf(entry, Field::Deleted); deleted != nullptr && !entry.event->creates) {
        item.title = deleted->to.number() != 0 ? tr("Moved to the bin") : tr("Taken out of the bin");
        const QString name = word(entry, entity == Entity::Ticket ? Field::Subject : Field::Name);
        if (entity != Entity::Customer && !name.isEmpty())
            item.title = name + QStringLiteral(": ") + item.title;
    } else if (const auto *merged = changeOf(entry, Field::MergedInto); merged != nullptr) {
        item.title = merged->to.isEmpty()
            ? tr("Separated again")
            : tr("Merged into %1").arg(m_text.record(merged->to.id<RecordId>()));
        item.icon = QStringLiteral("merge");
    } else {
        describe(item, entity, entry);
    }
    const QString by = m_text.catalogue().personName(entry.by);
    if (!by.isEmpty() && !item.detail.contains(by))
        item.detail = joined({item.detail, by});
    return item;
}

void StoryWords::describe(StoryItem &item, Entity entity, const StoryEntry &entry) const
{
    switch (entity) {
    case Entity::Customer:
        item.title = entry.event->creates ? tr("Customer created") : changes(entity, *entry.event);
        if (entry.event->creates)
            item.detail = word(entry, Field::Source);
        return;
    case Entity::Deal:
    case Entity::Order:
        return describeSale(item, entity, entry);
    case Entity::Task:
        return describeTask(item, entry);
    case Entity::Meeting:
        return describeMeeting(item, entry);
    case Entity::Note:
        return describeNote(item, entry);
    case Entity::Ticket:
        return describeTicket(item, entry);
    case Entity::Conversation:
        return describeConversation(item, entry);
    case Entity::Message:
        return describeMessage(item, entry);
    case Entity::Rating:
        return describeRating(item, entry);
    }
}

void StoryWords::describeSale(StoryItem &item, Entity entity, const StoryEntry &entry) const
{
    const RecordEvent &event = *entry.event;
    if (entity == Entity::Order) {
        item.title = event.creates ? tr("Order: %1").arg(word(entry, Field::Kind)) : changes(entity, event);
        item.detail = joined({tr("order, %1").arg(money(entry)), who(entry, Field::Performer)});
        return;
    }
    const QString name = word(entry, Field::Name);
    if (event.creates)
        item.title = tr("New deal: %1").arg(name);
    else if (const auto *status = changeOf(entry, Field::Status))
        item.title = tr("%1: %2").arg(name, statusWord(entity, status->to));
    else if (const QString what = changes(entity, event); !what.isEmpty())
        item.title = name.isEmpty() ? what : tr("%1: %2").arg(name, what);
    const auto *status = changeOf(entry, Field::Status);
    if (status != nullptr && !event.creates && status->to.number() == qint64(DealStatus::Won))
        item.token = Token::Good;
    const QString amount = money(entry);
    item.detail
        = joined({amount.isEmpty() ? tr("deal") : tr("deal, %1").arg(amount), who(entry, Field::Owner)});
}

void StoryWords::describeTask(StoryItem &item, const StoryEntry &entry) const
{
    const QString type = word(entry, Field::Type);
    QString text = word(entry, Field::Text);
    if (text.isEmpty())
        text = type.isEmpty() ? tr("Task") : type;
    item.detail = joined({tr("task"), who(entry, Field::Owner)});
    if (const auto *done = changeOf(entry, Field::Done)) {
        item.title = done->to.isEmpty() ? tr("Not done after all: %1").arg(text) : tr("Done: %1").arg(text);
        item.token = done->to.isEmpty() ? Token::TextSecond : Token::Good;
    } else if (entry.event->creates) {
        item.title = tr("New task: %1").arg(text);
    } else if (const QString what = changes(Entity::Task, *entry.event); !what.isEmpty()) {
        item.title = tr("%1: %2").arg(text, what);
    }
}

void StoryWords::describeMeeting(StoryItem &item, const StoryEntry &entry) const
{
    const QString type = word(entry, Field::Type);
    const QString name = type.isEmpty() ? tr("Appointment") : tr("Appointment: %1").arg(type);
    const FieldValue at = get(entry, Field::At);
    item.detail
        = joined({at.isEmpty() ? QString() : m_text.moment(at.instant(), m_today), who(entry, Field::Owner)});
    const auto *status = changeOf(entry, Field::Status);
    if (status != nullptr && status->to.number() != qint64(MeetingStatus::Planned)) {
        item.title = tr("%1, %2").arg(name, word(entry, Field::Status));
        item.token
            = status->to.number() == qint64(MeetingStatus::TookPlace) ? Token::Good : Token::TextSecond;
    } else if (entry.event->creates) {
        item.title = name;
    } else if (const QString what = changes(Entity::Meeting, *entry.event); !what.isEmpty()) {
        item.title = tr("%1: %2").arg(name, what);
    }
}

void StoryWords::describeNote(StoryItem &item, const StoryEntry &entry) const
{
    const QString text = word(entry, Field::Text);
    if (entry.event->creates) {
        item.title = text.isEmpty() ? tr("Empty note") : text;
        item.detail = joined({tr("note"), who(entry, Field::Author)});
    } else if (changeOf(entry, Field::Text) != nullptr) {
        item.title = tr("Note changed");
        item.detail = text;
    }
}

void StoryWords::describeTicket(StoryItem &item, const StoryEntry &entry) const
{
    const QString number = QString::number(recordNumber(entry.record));
    const QString subject = word(entry, Field::Subject);
    item.detail = joined({tr("ticket"), who(entry, Field::Owner)});
    if (entry.event->creates) {
        item.title = tr("New ticket #%1: %2").arg(number, subject);
    } else if (const auto *status = changeOf(entry, Field::Status)) {
        item.title = tr("Ticket #%1 %2: %3").arg(number, statusWord(Entity::Ticket, status->to), subject);
    } else if (const QString what = changes(Entity::Ticket, *entry.event); !what.isEmpty()) {
        item.title = tr("Ticket #%1: %2").arg(number, what);
    }
}

void StoryWords::describeConversation(StoryItem &item, const StoryEntry &entry) const
{
    const QString subject = word(entry, Field::Subject);
    item.detail = joined({word(entry, Field::Channel), who(entry, Field::Owner)});
    const auto *resolved = changeOf(entry, Field::Resolved);
    if (entry.event->creates)
        item.title = subject.isEmpty() ? tr("Conversation") : tr("Conversation: %1").arg(subject);
    else if (resolved != nullptr && !resolved->to.isEmpty())
        item.title
            = subject.isEmpty() ? tr("Conversation resolved") : tr("Conversation resolved: %1").arg(subject);
    else
        item.title = changes(Entity::Conversation, *entry.event);
}

void StoryWords::describeMessage(StoryItem &item, const StoryEntry &entry) const
{
    if (!entry.event->creates)
        return;
    const bool in = get(entry, Field::Direction).number() == qint64(MessageDirection::In);
    QString what;
    switch (MessageKind(get(entry, Field::Kind).number())) {
    case MessageKind::Email:
        what = in ? tr("E-mail received") : tr("E-mail sent");
        break;
    case MessageKind::Sms:
        what = in ? tr("SMS received") : tr("SMS sent");
        break;
    case MessageKind::Care:
        what = tr("Care message sent");
        item.icon = QStringLiteral("chat");
        break;
    case MessageKind::Chat:
        what = in ? tr("Message received") : tr("Message sent");
        item.icon = QStringLiteral("chat");
        break;
    }
    const FieldValue ok = get(entry, Field::Ok);
    if (!ok.isEmpty() && ok.number() == 0) {
        item.isBad = true;
        item.token = Token::Bad;
        what = tr("%1, not delivered").arg(what);
    }
    const QString text = word(entry, Field::Text);
    item.title = text.isEmpty() ? what : tr("%1: “%2”").arg(what, text);
    const bool isBot = !in && get(entry, Field::Who).number() == qint64(MessageWho::Bot);
    item.detail = isBot ? tr("bot") : who(entry, Field::Author);
}

void StoryWords::describeRating(StoryItem &item, const StoryEntry &entry) const
{
    if (!entry.event->creates)
        return;
    const QString text = word(entry, Field::Text);
    const QString scale = word(entry, Field::Scale);
    QString what = scale.isEmpty() ? tr("Rated %1").arg(word(entry, Field::Score))
                                   : tr("Rated %1 of %2").arg(word(entry, Field::Score), scale);
    item.title = text.isEmpty() ? what : tr("%1: “%2”").arg(what, text);
    item.token = Token::Good;
    const QString agent = word(entry, Field::Agent);
    item.detail = agent.isEmpty() ? QString() : tr("for %1").arg(agent);
}

QString StoryWords::change(Entity entity, const FieldSpec &field, const RecordEvent::Change &change,
                           bool named) const
{
    if (field.type == FieldType::LongText)
        return tr("%1 changed").arg(RecordText::title(entity, field));
    const QString from = m_text.value(entity, field, change.from);
    const QString to = m_text.value(entity, field, change.to);
    const QString both = QStringLiteral("%1 → %2").arg(from, to);
    return named ? tr("%1: %2").arg(RecordText::title(entity, field), both) : both;
}

QString StoryWords::changes(Entity entity, const RecordEvent &event) const
{
    const EntitySpec &spec = m_text.catalogue().schema->of(entity);
    QStringList all;
    for (const RecordEvent::Change &each : event.changes) {
        const FieldSpec *field = spec.find(each.field);
        if (field == nullptr || field->field == Field::Remind)
            continue;
        // A stage says by itself what it is, but not whose, where it is the customer's.
        all << change(entity, *field, each, field->field != Field::Stage || entity == Entity::Customer);
    }
    return all.join(QStringLiteral(" · "));
}

FieldValue StoryWords::get(const StoryEntry &entry, Field field) const
{
    return valueOf(m_text.catalogue(), entry.state, field);
}

QString StoryWords::word(const StoryEntry &entry, Field field) const
{
    const auto entity = entityOf(entry.state.id);
    const FieldSpec *spec = entity ? m_text.catalogue().schema->of(*entity).find(field) : nullptr;
    const FieldValue value = get(entry, field);
    return spec == nullptr || value.isEmpty() ? QString() : m_text.value(*entity, *spec, value);
}

QString StoryWords::who(const StoryEntry &entry, Field field) const
{
    const QString by = m_text.catalogue().personName(entry.by);
    return by.isEmpty() ? word(entry, field) : by;
}

QString StoryWords::money(const StoryEntry &entry) const
{
    const FieldValue amount = get(entry, Field::Amount);
    return amount.isEmpty() ? QString() : m_text.money(amount.number(), get(entry, Field::Currency).string());
}

QString StoryWords::statusWord(Entity entity, const FieldValue &status) const
{
    return m_text.value(entity, *m_text.catalogue().schema->of(entity).find(Field::Status), status);
}

const RecordEvent::Change *StoryWords::changeOf(const StoryEntry &entry, Field field)
{
    if (!entry.event)
        return nullptr;
    const auto it = std::ranges::find(entry.event->changes, field, &RecordEvent::Change::field);
    return it == entry.event->changes.end() ? nullptr : &*it;
}

QString StoryWords::joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace callhelm
