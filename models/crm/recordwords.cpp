#include "crm/recordwords.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QCoreApplication>
#include <QLocale>

namespace callhelm::recordwords {

namespace {

QString said(const char *text) { return QCoreApplication::translate("Records", text); }

struct KindWords
{
    const char *many;
    const char *one;
    const char *make;
};

/// By the place of the kind.
constexpr std::array<KindWords, entityCount> kindWords{{
    {QT_TRANSLATE_NOOP("Records", "Customers"), QT_TRANSLATE_NOOP("Records", "Customer"),
     QT_TRANSLATE_NOOP("Records", "New customer")},
    {QT_TRANSLATE_NOOP("Records", "Deals"), QT_TRANSLATE_NOOP("Records", "Deal"),
     QT_TRANSLATE_NOOP("Records", "New deal")},
    {QT_TRANSLATE_NOOP("Records", "Orders"), QT_TRANSLATE_NOOP("Records", "Order"),
     QT_TRANSLATE_NOOP("Records", "New order")},
    {QT_TRANSLATE_NOOP("Records", "Tasks"), QT_TRANSLATE_NOOP("Records", "Task"),
     QT_TRANSLATE_NOOP("Records", "New task")},
    {QT_TRANSLATE_NOOP("Records", "Meetings"), QT_TRANSLATE_NOOP("Records", "Appointment"),
     QT_TRANSLATE_NOOP("Records", "New appointment")},
    {QT_TRANSLATE_NOOP("Records", "Notes"), QT_TRANSLATE_NOOP("Records", "Note"),
     QT_TRANSLATE_NOOP("Records", "New note")},
    {QT_TRANSLATE_NOOP("Records", "Tickets"), QT_TRANSLATE_NOOP("Records", "Ticket"),
     QT_TRANSLATE_NOOP("Records", "New ticket")},
    {QT_TRANSLATE_NOOP("Records", "Conversations"), QT_TRANSLATE_NOOP("Records", "Conversation"),
     QT_TRANSLATE_NOOP("Records", "New conversation")},
    {QT_TRANSLATE_NOOP("Records", "Messages"), QT_TRANSLATE_NOOP("Records", "Message"),
     QT_TRANSLATE_NOOP("Records", "New message")},
    {QT_TRANSLATE_NOOP("Records", "Ratings"), QT_TRANSLATE_NOOP("Records", "Rating"),
     QT_TRANSLATE_NOOP("Records", "New rating")},
}};

struct FieldWords
{
    Field field;
    const char *title;
    const char *tip = nullptr;
};

/// Where kinds do not differ.
constexpr FieldWords fieldWords[]{
    {Field::OwnId, QT_TRANSLATE_NOOP("Records", "Id"),
     QT_TRANSLATE_NOOP("Records", "As given by the system that keeps the record elsewhere.")},
    {Field::Created, QT_TRANSLATE_NOOP("Records", "Created")},
    {Field::Updated, QT_TRANSLATE_NOOP("Records", "Changed"),
     QT_TRANSLATE_NOOP("Records", "When something of it was last changed.")},
    {Field::By, QT_TRANSLATE_NOOP("Records", "Created by")},
    {Field::Touched, QT_TRANSLATE_NOOP("Records", "Touch"),
     QT_TRANSLATE_NOOP("Records",
                       "When anything last happened with the customer: a call, a message, a change.")},
    {Field::Name, QT_TRANSLATE_NOOP("Records", "Name")},
    {Field::Phone, QT_TRANSLATE_NOOP("Records", "Phone")},
    {Field::Email, QT_TRANSLATE_NOOP("Records", "E-mail")},
    {Field::Owner, QT_TRANSLATE_NOOP("Records", "Owner"),
     QT_TRANSLATE_NOOP("Records", "Who is in charge of it.")},
    {Field::Pool, QT_TRANSLATE_NOOP("Records", "Pool"),
     QT_TRANSLATE_NOOP("Records",
                       "The collection of customers it belongs to; each pool has its own stages.")},
    {Field::Stage, QT_TRANSLATE_NOOP("Records", "Stage"),
     QT_TRANSLATE_NOOP("Records", "How far it has come; the bars show its place among the stages.")},
    {Field::Source, QT_TRANSLATE_NOOP("Records", "Source"),
     QT_TRANSLATE_NOOP("Records", "Where the customer came from.")},
    {Field::Channel, QT_TRANSLATE_NOOP("Records", "Channel")},
    {Field::Province, QT_TRANSLATE_NOOP("Records", "Province")},
    {Field::Country, QT_TRANSLATE_NOOP("Records", "Country")},
    {Field::NoteText, QT_TRANSLATE_NOOP("Records", "About them"),
     QT_TRANSLATE_NOOP("Records", "A remark that is always shown with the customer.")},
    {Field::Customer, QT_TRANSLATE_NOOP("Records", "Customer")},
    {Field::Status, QT_TRANSLATE_NOOP("Records", "Status")},
    {Field::Amount, QT_TRANSLATE_NOOP("Records", "Amount")},
    {Field::Currency, QT_TRANSLATE_NOOP("Records", "Currency"),
     QT_TRANSLATE_NOOP("Records", "Three letters; empty: the organisation's.")},
    {Field::Product, QT_TRANSLATE_NOOP("Records", "Product")},
    {Field::Closed, QT_TRANSLATE_NOOP("Records", "Closed"),
     QT_TRANSLATE_NOOP("Records", "When it was won, lost or cancelled.")},
    {Field::Performer, QT_TRANSLATE_NOOP("Records", "Done by"),
     QT_TRANSLATE_NOOP("Records", "For whom the revenue counts.")},
    {Field::At, QT_TRANSLATE_NOOP("Records", "When")},
    {Field::Kind, QT_TRANSLATE_NOOP("Records", "Kind")},
    {Field::Discount, QT_TRANSLATE_NOOP("Records", "Discount")},
    {Field::Deal, QT_TRANSLATE_NOOP("Records", "Deal")},
    {Field::Type, QT_TRANSLATE_NOOP("Records", "Type")},
    {Field::Text, QT_TRANSLATE_NOOP("Records", "Text")},
    {Field::Due, QT_TRANSLATE_NOOP("Records", "Due")},
    {Field::Done, QT_TRANSLATE_NOOP("Records", "Done")},
    {Field::Remind, QT_TRANSLATE_NOOP("Records", "Remind")},
    {Field::Author, QT_TRANSLATE_NOOP("Records", "By whom")},
    {Field::Parent, QT_TRANSLATE_NOOP("Records", "Child of"),
     QT_TRANSLATE_NOOP("Records", "The ticket of which this one is a part.")},
    {Field::Subject, QT_TRANSLATE_NOOP("Records", "Subject")},
    {Field::Priority, QT_TRANSLATE_NOOP("Records", "Priority")},
    {Field::FirstResponse, QT_TRANSLATE_NOOP("Records", "First reply")},
    {Field::Opened, QT_TRANSLATE_NOOP("Records", "Opened")},
    {Field::Resolved, QT_TRANSLATE_NOOP("Records", "Resolved")},
    {Field::Conversation, QT_TRANSLATE_NOOP("Records", "Conversation")},
    {Field::Direction, QT_TRANSLATE_NOOP("Records", "Direction")},
    {Field::Who, QT_TRANSLATE_NOOP("Records", "From")},
    {Field::Ok, QT_TRANSLATE_NOOP("Records", "Arrived")},
    {Field::Ticket, QT_TRANSLATE_NOOP("Records", "Ticket")},
    {Field::Call, QT_TRANSLATE_NOOP("Records", "Call id"),
     QT_TRANSLATE_NOOP("Records", "The call that was rated, by the id that the telephone system gave it.")},
    {Field::Agent, QT_TRANSLATE_NOOP("Records", "Agent"), QT_TRANSLATE_NOOP("Records", "Who was rated.")},
    {Field::Score, QT_TRANSLATE_NOOP("Records", "Score")},
    {Field::Scale, QT_TRANSLATE_NOOP("Records", "Out of"),
     QT_TRANSLATE_NOOP("Records", "The best score there is.")},
    {Field::Survey, QT_TRANSLATE_NOOP("Records", "Survey")},
};

const FieldWords *find(Field field)
{
    const auto *it = std::ranges::find(fieldWords, field, &FieldWords::field);
    return it == std::end(fieldWords) ? nullptr : it;
}

/// Titles that mean something else for one kind.
const char *ownTitle(Entity entity, Field field)
{
    if (field == Field::Name && entity == Entity::Customer)
        return QT_TRANSLATE_NOOP("Records", "Customer");
    if (field == Field::Name && entity == Entity::Deal)
        return QT_TRANSLATE_NOOP("Records", "Deal");
    if (field == Field::Text && entity == Entity::Task)
        return QT_TRANSLATE_NOOP("Records", "What to do");
    if (field == Field::Text && entity == Entity::Note)
        return QT_TRANSLATE_NOOP("Records", "Note");
    if (field == Field::Text && entity == Entity::Rating)
        return QT_TRANSLATE_NOOP("Records", "Comment");
    if (field == Field::At && entity == Entity::Rating)
        return QT_TRANSLATE_NOOP("Records", "Rated");
    return nullptr;
}

struct ChoiceWords
{
    const char *name; ///< stable
    const char *word;
};

/// By their stable names, which mean the same in each kind but the pairs of kindsOwn.
constexpr ChoiceWords choiceWords[]{
    {"open", QT_TRANSLATE_NOOP("Records", "open")},
    {"won", QT_TRANSLATE_NOOP("Records", "won")},
    {"lost", QT_TRANSLATE_NOOP("Records", "lost")},
    {"cancelled", QT_TRANSLATE_NOOP("Records", "cancelled")},
    {"new", QT_TRANSLATE_NOOP("Records", "new")},
    {"renewal", QT_TRANSLATE_NOOP("Records", "renewal")},
    {"upsell", QT_TRANSLATE_NOOP("Records", "upsell or cross-sell")},
    {"other", QT_TRANSLATE_NOOP("Records", "other")},
    {"planned", QT_TRANSLATE_NOOP("Records", "planned")},
    {"took_place", QT_TRANSLATE_NOOP("Records", "took place")},
    {"missed", QT_TRANSLATE_NOOP("Records", "missed")},
    {"waiting", QT_TRANSLATE_NOOP("Records", "waiting")},
    {"done", QT_TRANSLATE_NOOP("Records", "done")},
    {"merged", QT_TRANSLATE_NOOP("Records", "merged")},
    {"resolved", QT_TRANSLATE_NOOP("Records", "resolved")},
    {"chat", QT_TRANSLATE_NOOP("Records", "chat")},
    {"email", QT_TRANSLATE_NOOP("Records", "e-mail")},
    {"sms", QT_TRANSLATE_NOOP("Records", "SMS")},
    {"care", QT_TRANSLATE_NOOP("Records", "care")},
    {"in", QT_TRANSLATE_NOOP("Records", "in")},
    {"out", QT_TRANSLATE_NOOP("Records", "out")},
    {"customer", QT_TRANSLATE_NOOP("Records", "customer")},
    {"person", QT_TRANSLATE_NOOP("Records", "person")},
    {"bot", QT_TRANSLATE_NOOP("Records", "bot")},
};

constexpr const char *listWords[termListCount]{
    QT_TRANSLATE_NOOP("Records", "Pools"),           QT_TRANSLATE_NOOP("Records", "Stages of customers"),
    QT_TRANSLATE_NOOP("Records", "Stages of deals"), QT_TRANSLATE_NOOP("Records", "Sources"),
    QT_TRANSLATE_NOOP("Records", "Channels"),        QT_TRANSLATE_NOOP("Records", "Provinces"),
    QT_TRANSLATE_NOOP("Records", "Types of tasks"),  QT_TRANSLATE_NOOP("Records", "Types of appointments"),
    QT_TRANSLATE_NOOP("Records", "Priorities"),      QT_TRANSLATE_NOOP("Records", "Products"),
};

int plural(qint64 count) { return int(std::min<qint64>(count, std::numeric_limits<int>::max())); }

/// Without the number: it stands for itself.
QString manyWord(Entity entity, int n)
{
    switch (entity) {
    case Entity::Customer:
        return QCoreApplication::translate("Records", "%Ln customer(s)", nullptr, n);
    case Entity::Deal:
        return QCoreApplication::translate("Records", "%Ln deal(s)", nullptr, n);
    case Entity::Order:
        return QCoreApplication::translate("Records", "%Ln order(s)", nullptr, n);
    case Entity::Task:
        return QCoreApplication::translate("Records", "%Ln task(s)", nullptr, n);
    case Entity::Meeting:
        return QCoreApplication::translate("Records", "%Ln appointment(s)", nullptr, n);
    case Entity::Note:
        return QCoreApplication::translate("Records", "%Ln note(s)", nullptr, n);
    case Entity::Ticket:
        return QCoreApplication::translate("Records", "%Ln ticket(s)", nullptr, n);
    case Entity::Conversation:
        return QCoreApplication::translate("Records", "%Ln conversation(s)", nullptr, n);
    case Entity::Message:
        return QCoreApplication::translate("Records", "%Ln message(s)", nullptr, n);
    case Entity::Rating:
        return QCoreApplication::translate("Records", "%Ln rating(s)", nullptr, n);
    }
    return {};
}

} // namespace

QString kinds(Entity entity) { return said(kindWords.at(size_t(entity)).many); }
QString kind(Entity entity) { return said(kindWords.at(size_t(entity)).one); }
QString newOne(Entity entity) { return said(kindWords.at(size_t(entity)).make); }
QString count(Entity entity, qint64 count) { return manyWord(entity, plural(count)); }

QString countOf(Entity entity, qint64 shown, qint64 all)
{
    //: %1: how many show, %2: "8,946 customers"
    return said(QT_TRANSLATE_NOOP("Records", "%1 of %2")).arg(QLocale().toString(shown), count(entity, all));
}

QString title(const EntitySpec &spec, const RecordState &state)
{
    const auto text = [&](Field field) {
        const int place = spec.indexOf(field);
        return place >= 0 && size_t(place) < state.values.size()
            ? state.values[size_t(place)].string().section(u'\n', 0, 0)
            : QString();
    };
    const QString number = u'#' + QString::number(recordNumber(state.id));
    if (spec.entity == Entity::Ticket)
        return (number + u' ' + text(Field::Subject)).trimmed();
    for (const Field named : {Field::Name, Field::Subject, Field::Text, Field::Phone, Field::Email})
        if (const QString words = text(named); !words.isEmpty())
            return words;
    return number;
}

QString field(Entity entity, const FieldSpec &spec)
{
    return isOwnField(spec.field) ? spec.title : field(entity, spec.field);
}

QString field(Entity entity, Field field)
{
    if (const char *own = ownTitle(entity, field))
        return said(own);
    const FieldWords *words = find(field);
    return words != nullptr ? said(words->title) : QString();
}

QString fieldTip(Entity entity, Field field)
{
    if (field == Field::Stage && entity == Entity::Deal)
        return said(QT_TRANSLATE_NOOP(
            "Records", "How far it has come; a cross stands for one that was lost or cancelled."));
    const FieldWords *words = find(field);
    return words != nullptr && words->tip != nullptr ? said(words->tip) : QString();
}

QString choice(Entity, const FieldSpec &spec, int place)
{
    const QString name = spec.choices.value(place);
    if (isOwnField(spec.field))
        return name;
    for (const ChoiceWords &words : choiceWords)
        if (name == QLatin1String(words.name))
            return said(words.word);
    return name;
}

QString list(TermList list) { return said(listWords[size_t(list)]); }

QString any(Entity entity, const FieldSpec &spec)
{
    switch (spec.field) {
    case Field::Pool:
        return said(QT_TRANSLATE_NOOP("Records", "All pools"));
    case Field::Stage:
        return said(QT_TRANSLATE_NOOP("Records", "All stages"));
    case Field::Owner:
        return said(QT_TRANSLATE_NOOP("Records", "All owners"));
    case Field::Source:
        return said(QT_TRANSLATE_NOOP("Records", "All sources"));
    case Field::Channel:
        return said(QT_TRANSLATE_NOOP("Records", "All channels"));
    case Field::Province:
        return said(QT_TRANSLATE_NOOP("Records", "All provinces"));
    case Field::Status:
        return said(QT_TRANSLATE_NOOP("Records", "Any status"));
    case Field::Type:
        return said(QT_TRANSLATE_NOOP("Records", "All types"));
    case Field::Kind:
        return said(QT_TRANSLATE_NOOP("Records", "All kinds"));
    case Field::Product:
        return said(QT_TRANSLATE_NOOP("Records", "All products"));
    case Field::Priority:
        return said(QT_TRANSLATE_NOOP("Records", "Any priority"));
    default:
        //: %1: a field's name
        return said(QT_TRANSLATE_NOOP("Records", "%1: any")).arg(field(entity, spec));
    }
}

QString some(const FieldSpec &spec, int count)
{
    switch (spec.field) {
    case Field::Pool:
        return QCoreApplication::translate("Records", "%Ln pool(s)", nullptr, count);
    case Field::Stage:
        return QCoreApplication::translate("Records", "%Ln stage(s)", nullptr, count);
    case Field::Owner:
        return QCoreApplication::translate("Records", "%Ln owner(s)", nullptr, count);
    case Field::Source:
        return QCoreApplication::translate("Records", "%Ln source(s)", nullptr, count);
    case Field::Channel:
        return QCoreApplication::translate("Records", "%Ln channel(s)", nullptr, count);
    case Field::Province:
        return QCoreApplication::translate("Records", "%Ln province(s)", nullptr, count);
    case Field::Type:
        return QCoreApplication::translate("Records", "%Ln type(s)", nullptr, count);
    default:
        return QCoreApplication::translate("Records", "%Ln chosen", nullptr, count);
    }
}

QString none(const FieldSpec &spec)
{
    switch (spec.field) {
    case Field::Owner:
        return said(QT_TRANSLATE_NOOP("Records", "Nobody's"));
    case Field::Stage:
        return said(QT_TRANSLATE_NOOP("Records", "No stage"));
    case Field::Pool:
        return said(QT_TRANSLATE_NOOP("Records", "No pool"));
    default:
        return said(QT_TRANSLATE_NOOP("Records", "Not known"));
    }
}

} // namespace callhelm::recordwords
