#include "services/recordservice.h"

#include <algorithm>

#include <QDateTime>

#include "services/recordchange.h"
#include "services/storeaccess.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "store/recordreader.h"
#include "store/storyreader.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

Result<std::vector<RecordPerson>> readPeople(Reader &reader, QDate today)
{
    auto agents = reader.unscoped().names().agents();
    if (!agents)
        return agents.error();
    auto people = PeopleStore(reader.context().database).read();
    if (!people)
        return people.error();
    std::vector<RecordPerson> persons;
    for (const NamedAgent &agent : *agents) {
        const Person *person = people->personOf(agent.id);
        const bool isHere = person == nullptr ? people->persons.empty() : person->isActive(today);
        persons.push_back({agent.id, person != nullptr ? person->name : agent.name,
                           isHere && reader.scope().seesEver(agent.id)});
    }
    std::ranges::stable_sort(persons, [](const RecordPerson &a, const RecordPerson &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return persons;
}

Result<RecordCataloguePtr> readCatalogueOf(Reader &reader, QDate today)
{
    TermStore store(reader.context().database);
    auto catalogue = std::make_shared<RecordCatalogue>();
    auto schema = store.schema();
    if (!schema)
        return schema.error();
    auto terms = store.read();
    if (!terms)
        return terms.error();
    auto people = readPeople(reader, today);
    if (!people)
        return people.error();
    auto currency = readCurrency(reader.context().database);
    if (!currency)
        return currency.error();
    catalogue->currency = *currency;
    catalogue->schema = *schema;
    catalogue->terms = std::make_shared<const Terms>(std::move(*terms));
    catalogue->people = std::move(*people);
    return RecordCataloguePtr(std::move(catalogue));
}

Result<RecordTotals> dealsOf(const RecordReader &reader, RecordId customer, DealStatus status)
{
    RecordQuery query;
    query.entity = Entity::Deal;
    query.filters
        = {{Field::Customer, {FieldValue(customer)}}, {Field::Status, {FieldValue(qint64(status))}}};
    return reader.totals(query);
}

/// Names of the channels that conversations with the customer came by, and the one they came by first.
Result<QStringList> channelsOf(const RecordReader &reader, const RecordRow &customer, const Terms &terms,
                               const RecordSchema &schema)
{
    QStringList channels;
    const auto add = [&](const EntitySpec &entity, const RecordState &state) {
        const QString name = terms.name(state.values[size_t(entity.indexOf(Field::Channel))].id<TermId>());
        if (!name.isEmpty() && !channels.contains(name))
            channels.append(name);
    };
    add(schema.of(Entity::Customer), customer.state);
    constexpr int latest = 200;
    auto conversations = reader.ofCustomer(customer.state.id, Entity::Conversation, latest);
    if (!conversations)
        return conversations.error();
    for (const RecordState &conversation : *conversations)
        add(schema.of(Entity::Conversation), conversation);
    return channels;
}

Result<std::optional<CustomerCard>> cardOf(const RecordReader &reader, RecordId id, const Terms &terms)
{
    auto row = reader.record(id);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<CustomerCard>();
    CustomerCard card;
    card.row = std::move(**row);
    auto doubles = reader.doublesOf(id);
    if (!doubles)
        return doubles.error();
    card.doubles = std::move(*doubles);
    auto won = dealsOf(reader, id, DealStatus::Won);
    if (!won)
        return won.error();
    auto open = dealsOf(reader, id, DealStatus::Open);
    if (!open)
        return open.error();
    card.dealsWon = won->count;
    card.amountWon = won->amount;
    card.dealsOpen = open->count;
    card.amountOpen = open->amount;
    auto schema = reader.schema();
    if (!schema)
        return schema.error();
    auto channels = channelsOf(reader, card.row, terms, **schema);
    if (!channels)
        return channels.error();
    card.channels = std::move(*channels);
    return std::optional(std::move(card));
}

} // namespace

RecordService::RecordService(StoreAccess &access, RecordCataloguePtr catalogue)
    : m_access(access), m_catalogue(std::move(catalogue))
{
    connect(&access, &StoreAccess::committed, this, &RecordService::readCatalogue);
    connect(&access, &StoreAccess::sessionChanged, this, &RecordService::readCatalogue);
}

Result<RecordCataloguePtr> RecordService::read(const Reader &reader, QDate today)
{
    Reader own = reader;
    return readCatalogueOf(own, today);
}

void RecordService::readCatalogue()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    const QDate today = m_access.calendar().dayOf(m_access.systemClock().now());
    onFinished(
        m_access.ask<RecordCataloguePtr>([today](Reader &reader) { return readCatalogueOf(reader, today); }),
        this, [this](const Result<RecordCataloguePtr> &read) {
            m_isReading = false;
            if (read && !(**read == *m_catalogue)) {
                m_catalogue = *read;
                Q_EMIT catalogueChanged();
            }
            if (std::exchange(m_isStale, false))
                readCatalogue();
        });
}

template <class Answer>
QFuture<Result<Answer>> RecordService::ask(std::function<Result<Answer>(const RecordReader &)> work)
{
    return m_access.ask<Answer>(Act::ReadRecords,
                                [work = std::move(work), now = m_access.systemClock().now()](Reader &reader) {
                                    return work(RecordReader(reader.context(), now));
                                });
}

QFuture<Result<RecordRows>> RecordService::rows(const RecordQuery &query)
{
    return ask<RecordRows>([query](const RecordReader &reader) { return reader.rows(query); });
}

QFuture<Result<RecordTotals>> RecordService::totals(const RecordQuery &query)
{
    return ask<RecordTotals>([query](const RecordReader &reader) { return reader.totals(query); });
}

QFuture<Result<qint64>> RecordService::count(Entity entity)
{
    return ask<qint64>([entity](const RecordReader &reader) { return reader.count(entity); });
}

QFuture<Result<std::optional<RecordRow>>> RecordService::record(RecordId id)
{
    return ask<std::optional<RecordRow>>([id](const RecordReader &reader) { return reader.record(id); });
}

QFuture<Result<std::optional<CustomerCard>>> RecordService::customer(RecordId id)
{
    return ask<std::optional<CustomerCard>>(
        [id, terms = m_catalogue->terms](const RecordReader &reader) { return cardOf(reader, id, *terms); });
}

QFuture<Result<RecordStory>> RecordService::story(RecordId customer, int limit)
{
    return m_access.ask<RecordStory>(Act::ReadRecords,
                                     [customer, limit, now = m_access.systemClock().now()](Reader &reader) {
                                         return StoryReader(reader.context(), now).story(customer, limit);
                                     });
}

QFuture<Result<qint64>> RecordService::doublesCount()
{
    return ask<qint64>([](const RecordReader &reader) { return reader.doublesCount(); });
}

QFuture<Result<std::vector<RecordRow>>> RecordService::withPhone(const QString &number)
{
    return ask<std::vector<RecordRow>>(
        [number](const RecordReader &reader) { return reader.withPhone(number); });
}

QFuture<Result<std::vector<RecordId>>> RecordService::run(Act act, RecordBatch::Kind kind,
                                                          std::vector<RecordEdit> edits)
{
    auto made = std::make_shared<std::vector<RecordId>>();
    const RecordChangeContext context{m_access.session(), m_access.calendar(), m_access.systemClock().now()};
    auto change = std::make_shared<RecordChange>(context, act, kind, std::move(edits), made,
                                                 [this] { Q_EMIT changed(); });
    return mappedFuture<Result<std::vector<RecordId>>>(
        m_access.run(std::move(change)), this, [made](const Result<void> &done) {
            return done ? Result<std::vector<RecordId>>(*made) : Result<std::vector<RecordId>>(done.error());
        });
}

QFuture<Result<std::vector<RecordId>>> RecordService::save(std::vector<RecordEdit> edits)
{
    return run(Act::EditRecords, RecordBatch::Kind::Edit, std::move(edits));
}

QFuture<Result<void>> RecordService::setDeleted(const std::vector<RecordId> &records, bool deleted)
{
    std::vector<RecordEdit> edits;
    edits.reserve(records.size());
    for (const RecordId record : records)
        edits.push_back({entityOf(record).value_or(Entity::Customer),
                         record,
                         {{Field::Deleted, deleted ? FieldValue(qint64(1)) : FieldValue()}}});
    return mappedFuture<Result<void>>(
        run(Act::RemoveRecords, RecordBatch::Kind::Automatic, std::move(edits)), this,
        [](const Result<std::vector<RecordId>> &done) { return done ? Result<void>() : done.error(); });
}

QFuture<Result<void>> RecordService::remove(const std::vector<RecordId> &records)
{
    return setDeleted(records, true);
}

QFuture<Result<void>> RecordService::restore(const std::vector<RecordId> &records)
{
    return setDeleted(records, false);
}

QFuture<Result<void>> RecordService::merge(RecordId into, RecordId other, std::vector<FieldEntry> chosen)
{
    const auto kind = entityOf(into);
    const bool isMergeable = kind == Entity::Customer || kind == Entity::Ticket;
    if (into == other || !isMergeable || entityOf(other) != kind)
        return readyFuture(Result<void>(
            Error{Error::Kind::Usage, tr("A customer can be merged with another customer only."), {}, 0}));
    std::vector<RecordEdit> edits{{*kind, other, {{Field::MergedInto, FieldValue(into)}}}};
    if (!chosen.empty())
        edits.push_back({*kind, into, std::move(chosen)});
    return mappedFuture<Result<void>>(
        run(Act::MergeRecords, RecordBatch::Kind::Merge, std::move(edits)), this,
        [](const Result<std::vector<RecordId>> &done) { return done ? Result<void>() : done.error(); });
}

} // namespace callhelm
