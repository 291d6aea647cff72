#include "store/storyreader.h"

#include <algorithm>
#include <iterator>

#include "domain/numbermask.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcondition.h"
#include "store/recordlog.h"
#include "store/recordreader.h"
#include "store/recordwriter.h"
#include "store/rowcolumns.h"

namespace callhelm {

namespace {

Result<std::vector<RecordEvent>> eventsOf(RecordLog &log, RecordId record, const RecordSchema &schema,
                                          const RecordRules &rules)
{
    std::vector<RecordEvent> events;
    const auto kind = entityOf(record);
    if (!kind)
        return events;
    RecordFold fold(schema.of(*kind), rules);
    auto done = log.eachOf(record, [&](const RecordFact &fact) {
        if (auto event = fold.apply(fact))
            events.push_back(std::move(*event));
    });
    if (!done)
        return done.error();
    return events;
}

/// The record itself, and those that were merged into it.
Result<std::vector<RecordId>> partsOf(Database &database, RecordId customer)
{
    std::vector<RecordId> parts{customer};
    for (size_t i = 0; i < parts.size(); ++i) {
        auto done = eachRow(database,
                            "SELECT id FROM customer WHERE merged_into<>0 AND merged_into="
                                + QByteArray::number(parts[i].value()),
                            [&](const Statement &row) {
                                const RecordId part(row.int64(0));
                                if (std::ranges::count(parts, part) == 0)
                                    parts.push_back(part);
                            });
        if (!done)
            return done.error();
    }
    return parts;
}

/// When it is to happen, of what is not over yet.
std::optional<Instant> comingAt(const EntitySpec &entity, const RecordState &state)
{
    if (entity.entity == Entity::Task && valueOf(entity, state, Field::Done).isEmpty()) {
        const FieldValue due = valueOf(entity, state, Field::Due);
        return due.isNumber() ? due.instant() : state.created;
    }
    if (entity.entity == Entity::Meeting
        && valueOf(entity, state, Field::Status).number() == qint64(MeetingStatus::Planned)) {
        const FieldValue at = valueOf(entity, state, Field::At);
        return at.isNumber() ? at.instant() : state.created;
    }
    return std::nullopt;
}

AgentId inChargeOf(const EntitySpec &entity, const RecordState &state)
{
    for (const Field field : {Field::Owner, Field::Performer, Field::Author, Field::Agent})
        if (const FieldValue who = valueOf(entity, state, field); who.isNumber())
            return who.id<AgentId>();
    return {};
}

} // namespace

std::vector<std::string> numberSpellings(const std::string &key, Country country)
{
    if (!key.starts_with('+'))
        return {key};
    std::vector<std::string> keys{key};
    std::ranges::copy(formerKeys(key), std::back_inserter(keys)); // calls of before 2018 name those
    std::vector<std::string> spellings;
    const std::string_view code = countryCode(country);
    for (const std::string &one : keys) {
        const std::string digits = one.substr(1);
        spellings.insert(spellings.end(), {digits, one, "00" + digits});
        if (code.empty() || !digits.starts_with(code))
            continue;
        const std::string national = digits.substr(code.size());
        spellings.push_back(national);
        spellings.push_back(nationalPrefix(country) + national);
    }
    return spellings;
}

Result<std::vector<RecordEvent>> StoryReader::events(RecordId record) const
{
    auto log = RecordLog::open(m_context.database);
    if (!log)
        return log.error();
    auto schema = RecordReader(m_context, m_now).schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(m_context.database);
    if (!rules)
        return rules.error();
    return eventsOf(**log, record, **schema, *rules);
}

Result<RecordStory> StoryReader::story(RecordId customer, int limit) const
{
    RecordStory story;
    const RecordReader reader(m_context, m_now);
    auto row = reader.record(customer);
    if (!row)
        return row.error();
    if (!*row || entityOf(customer) != Entity::Customer)
        return story;
    if (auto done = addRecords(story, customer, limit); !done)
        return done.error();
    // Numbers are found whole, whatever is shown of them.
    const ReadContext whole{m_context.database, m_context.calendar, m_context.scope.withMaskedNumbers(false),
                            m_context.ownDays};
    auto known = RecordReader(whole, m_now).record(customer);
    if (!known)
        return known.error();
    if (*known)
        if (auto done = addCalls(story, (*known)->state, limit); !done)
            return done.error();
    std::ranges::stable_sort(story.entries, [](const StoryEntry &a, const StoryEntry &b) {
        return a.at != b.at ? a.at > b.at : a.record > b.record;
    });
    std::ranges::stable_sort(story.next, {}, &StoryEntry::at);
    if (story.entries.size() > size_t(limit)) {
        story.entries.resize(size_t(limit));
        story.isCut = true;
    }
    std::vector<RecordId> referred;
    for (const auto *entries : {&story.entries, &story.next})
        for (const StoryEntry &entry : *entries)
            for (const FieldValue &value : entry.state.values)
                if (value.isNumber() && entityOf(value.id<RecordId>()))
                    referred.push_back(value.id<RecordId>());
    auto names = reader.names(referred);
    if (!names)
        return names.error();
    story.names = std::move(*names);
    return story;
}

Result<void> StoryReader::addRecords(RecordStory &story, RecordId customer, int limit) const
{
    const RecordReader reader(m_context, m_now);
    auto log = RecordLog::open(m_context.database);
    if (!log)
        return log.error();
    auto schema = reader.schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(m_context.database);
    if (!rules)
        return rules.error();
    const bool masked = m_context.scope.masksNumbers();
    const auto add = [&](RecordId record, const RecordState &state) -> Result<void> {
        auto events = eventsOf(**log, record, **schema, *rules);
        if (!events)
            return events.error();
        const EntitySpec &entity = (*schema)->of(*entityOf(record));
        for (RecordEvent &event : *events) {
            for (RecordEvent::Change &change : event.changes) {
                const FieldSpec *spec = entity.find(change.field);
                if (!masked || spec == nullptr || spec->type != FieldType::Phones)
                    continue;
                for (FieldValue *value : {&change.from, &change.to}) {
                    std::vector<std::string> phones = separateTexts(*value);
                    for (std::string &phone : phones)
                        phone = maskedNumber(phone, rules->country);
                    *value = joinedTexts(phones);
                }
            }
            story.entries.push_back({event.at, event.by, record, state, std::move(event), std::nullopt});
        }
        if (const auto at = comingAt(entity, state))
            story.next.push_back({*at, inChargeOf(entity, state), record, state, std::nullopt, std::nullopt});
        return {};
    };
    auto row = reader.record(customer);
    if (!row || !*row)
        return row ? Result<void>() : row.error();
    auto parts = partsOf(m_context.database, customer);
    if (!parts)
        return parts.error();
    for (const RecordId part : *parts)
        if (auto done = add(part, (*row)->state); !done)
            return done;
    for (const EntitySpec &entity : (*schema)->entities()) {
        if (entity.entity == Entity::Customer)
            continue;
        RecordQuery query;
        query.entity = entity.entity;
        query.filters = {{Field::Customer, {FieldValue(customer)}}};
        auto totals = reader.totals(query);
        if (!totals)
            return totals.error();
        story.counts.at(size_t(entity.entity)) = totals->count;
        auto states = reader.ofCustomer(customer, entity.entity, limit);
        if (!states)
            return states.error();
        story.isCut = story.isCut || totals->count > qint64(states->size());
        for (const RecordState &state : *states)
            if (auto done = add(state.id, state); !done)
                return done;
    }
    return {};
}

/// Those that the scope lets through.
Result<void> StoryReader::addCalls(RecordStory &story, const RecordState &customer, int limit) const
{
    auto schema = RecordReader(m_context, m_now).schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(m_context.database);
    if (!rules)
        return rules.error();
    const Scope &scope = m_context.scope;
    const auto isSeen = [&](AgentId agent, Instant at) {
        return agent.isValid() ? scope.sees(agent, at) : scope.seesQueues();
    };
    const auto shown = [&](std::string_view number) {
        return scope.masksNumbers() ? QString::fromStdString(maskedNumber(number, rules->country))
                                    : QString::fromUtf8(number.data(), qsizetype(number.size()));
    };
    const auto add = [&](Instant at, StoryCall call) {
        if (!isSeen(call.agent, at))
            return;
        ++story.calls;
        StoryEntry entry;
        entry.at = at;
        entry.by = call.agent;
        entry.call = std::move(call);
        story.entries.push_back(std::move(entry));
    };
    const QByteArray latest = " ORDER BY id DESC LIMIT " + QByteArray::number(limit);
    auto visits = Statement::prepare(
        m_context.database,
        "SELECT id,queue,number,entered,wait,outcome,agent,talk FROM visit WHERE number=? AND number<>''"
            + latest);
    auto directs = Statement::prepare(
        m_context.database,
        "SELECT id,agent,direction,number,dialled,ring,talk,outcome FROM direct_call WHERE number=? AND"
        " number<>''"
            + latest);
    if (!visits || !directs)
        return !visits ? visits.error() : directs.error();
    const EntitySpec &entity = (*schema)->of(Entity::Customer);
    for (const std::string &phone : separateTexts(valueOf(entity, customer, Field::Phone)))
        for (const std::string &number : numberSpellings(phone, rules->country)) {
            visits->bind(1, number);
            auto done = eachRow(*visits, [&](const Statement &row) {
                StoryCall call;
                call.visit = VisitId(row.int64(0));
                call.queue = QueueId(row.int64(1));
                call.number = shown(row.text(2));
                call.wait = row.int64(4);
                call.outcome = choiceColumn(row, 5, Outcome::RefusedOther);
                call.agent = AgentId(row.int64(6));
                call.talk = row.int64(7);
                add(instantFromMs(row.int64(3)), std::move(call));
            });
            if (!done)
                return done;
            directs->bind(1, number);
            done = eachRow(*directs, [&](const Statement &row) {
                StoryCall call;
                call.direct = DirectId(row.int64(0));
                call.agent = AgentId(row.int64(1));
                call.direction = choiceColumn(row, 2, Direction::Out);
                call.number = shown(row.text(3));
                call.wait = row.int64(5);
                call.talk = row.int64(6);
                call.end = choiceColumn(row, 7, DirectEnd::Failed);
                add(instantFromMs(row.int64(4)), std::move(call));
            });
            if (!done)
                return done;
        }
    return {};
}

} // namespace callhelm
