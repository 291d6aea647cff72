#include "services/recordchange.h"

#include <algorithm>

#include <QCoreApplication>

#include "crm/recordchecks.h"
#include "services/recordfields.h"
#include "store/journal.h"
#include "store/peoplestore.h"
#include "store/recordreader.h"
#include "store/recordwriter.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

QString sentence(const char *text) { return QCoreApplication::translate("callhelm::RecordChange", text); }

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

Error denied(const char *text) { return {Error::Kind::Denied, sentence(text), {}, 0}; }

QString nameOf(const EntitySpec &entity, const RecordState &state)
{
    for (const Field field : {Field::Name, Field::Subject})
        if (const FieldValue name = valueOf(entity, state, field); name.isText())
            return name.string();
    return {};
}

/// Under which name the person's acts are counted; one is made where they have none yet. None in a store that
/// has no people.
Result<AgentId> agentOf(const Session &session, ChangeGround &ground)
{
    if (!session.person())
        return AgentId();
    PeopleStore store(ground.database);
    auto people = store.read();
    if (!people)
        return people.error();
    const std::vector<AgentId> agents = people->agentsOf(*session.person());
    if (!agents.empty())
        return agents.front();
    const Person *person = people->person(*session.person());
    if (person == nullptr)
        return AgentId();
    const AgentId agent = ground.journal.agent(person->name.toStdString());
    if (people->personOf(agent) == nullptr)
        if (auto done = store.setAgent(agent, person->id); !done)
            return done.error();
    return agent;
}

/// The work of one change, within its transaction.
class Saving
{
public:
    Saving(ChangeGround &ground, const RecordChangeContext &context, RecordWriter &writer, Terms terms,
           AgentId by)
        : m_ground(ground)
        , m_context(context)
        , m_writer(writer)
        , m_terms(std::move(terms))
        , m_by(by)
        , m_reader({ground.database, context.calendar, context.session.scope().withMaskedNumbers(false)},
                   context.now)
    {
        m_texts.terms = &m_terms;
        m_texts.calendar = context.calendar;
        m_texts.agent = [&ground](AgentId agent) {
            return QString::fromUtf8(ground.journal.names().agents.name(agent.value()));
        };
    }

    Result<RecordId> save(const RecordEdit &edit, Act act)
    {
        const EntitySpec &entity = m_writer.schema().of(edit.entity);
        std::optional<RecordState> before;
        if (edit.record.isValid()) {
            auto known = find(edit.record, act);
            if (!known)
                return known.error();
            before = std::move(*known);
        }
        std::vector<FieldEntry> entries = edit.entries;
        if (!before)
            giveToMaker(entity, entries);
        addConsequences(entries, entity, before ? &*before : nullptr, m_context.now);
        if (auto done = check(entity, before, entries); !done)
            return done.error();
        if (before)
            std::erase_if(entries, [&](const FieldEntry &entry) {
                const FieldSpec *spec = entity.find(entry.field);
                return spec != nullptr
                    && normalised(spec->type, entry.to, m_writer.rules())
                    == valueOf(entity, *before, entry.field);
            });
        if (before && entries.empty())
            return before->id;
        return before ? change(entity, *before, std::move(entries), act)
                      : add(entity, std::move(entries), act);
    }

    [[nodiscard]] std::vector<AuditFields> takeTold() { return std::move(m_told); }

private:
    /// One that may be changed, also from the bin.
    Result<RecordState> find(RecordId record, Act act)
    {
        const auto kind = entityOf(record);
        if (!kind)
            return usage(sentence(QT_TRANSLATE_NOOP("callhelm::RecordChange", "There is no such record.")));
        auto row = m_reader.record(record);
        if (row && !*row && act == Act::RemoveRecords) {
            RecordQuery bin;
            bin.entity = *kind;
            bin.bin = true;
            row = m_reader.record(record, bin);
        }
        if (!row)
            return row.error();
        if (!*row)
            return denied(QT_TRANSLATE_NOOP("callhelm::RecordChange",
                                            "This record is not there any more, or not yours to change."));
        return (*row)->state;
    }

    Result<void> check(const EntitySpec &entity, const std::optional<RecordState> &before,
                       const std::vector<FieldEntry> &entries)
    {
        for (const FieldEntry &entry : entries) {
            const FieldSpec *spec = entity.find(entry.field);
            if (spec == nullptr)
                continue;
            if (const auto fault = faultOf(*spec, entry.to, m_terms, m_writer.rules()))
                return usage(*fault);
            if (spec->type == FieldType::Record && entry.to.isNumber()) {
                auto target = m_reader.record(entry.to.id<RecordId>());
                if (!target)
                    return target.error();
                if (!*target)
                    return denied(
                        QT_TRANSLATE_NOOP("callhelm::RecordChange",
                                          "What this refers to is not there any more, or not yours to see."));
                if (before && before->id == (*target)->state.id)
                    return usage(sentence(
                        QT_TRANSLATE_NOOP("callhelm::RecordChange", "A record cannot be part of itself.")));
            }
        }
        if (auto done = checkOwner(entity, before, entries); !done)
            return done;
        return checkChildren(entity, before, entries);
    }

    /// A customer whom nobody else would see is theirs who makes them.
    void giveToMaker(const EntitySpec &entity, std::vector<FieldEntry> &entries) const
    {
        const Session &session = m_context.session;
        if (session.scope().seesAll() || entity.entity != Entity::Customer || !m_by.isValid())
            return;
        const auto pool = std::ranges::find(entries, Field::Pool, &FieldEntry::field);
        if (session.actor().role != Role::Agent && pool != entries.end() && !pool->to.isEmpty())
            return; // the pool's
        const auto owner = std::ranges::find(entries, Field::Owner, &FieldEntry::field);
        if (owner == entries.end())
            entries.push_back({Field::Owner, FieldValue(m_by)});
        else if (owner->to.isEmpty())
            owner->to = FieldValue(m_by);
    }

    /// Agents give customers to nobody else.
    Result<void> checkOwner(const EntitySpec &entity, const std::optional<RecordState> &before,
                            const std::vector<FieldEntry> &entries)
    {
        if (m_context.session.actor().role != Role::Agent || entity.entity != Entity::Customer)
            return {};
        for (const FieldEntry &entry : entries) {
            const bool isOwners = entry.field == Field::Owner || entry.field == Field::Pool;
            const bool isSame = before && valueOf(entity, *before, entry.field) == entry.to;
            const bool isOwn = !before && entry.field == Field::Owner
                && (entry.to == FieldValue(m_by)
                    || m_context.session.scope().seesEver(entry.to.id<AgentId>()));
            if (isOwners && !isSame && !isOwn && (before || entry.field == Field::Owner))
                return denied(QT_TRANSLATE_NOOP("callhelm::RecordChange",
                                                "Who a customer belongs to is for supervisors to change."));
        }
        return {};
    }

    /// A ticket is not done while one of its children is open.
    Result<void> checkChildren(const EntitySpec &entity, const std::optional<RecordState> &before,
                               const std::vector<FieldEntry> &entries)
    {
        const auto status = std::ranges::find(entries, Field::Status, &FieldEntry::field);
        if (entity.entity != Entity::Ticket || !before || status == entries.end()
            || status->to != FieldValue(qint64(TicketStatus::Done)))
            return {};
        RecordQuery open;
        open.entity = Entity::Ticket;
        open.filters = {{Field::Parent, {FieldValue(before->id)}},
                        {Field::Status, {}, {}, qint64(TicketStatus::Done)}};
        open.limit = 1;
        auto children = RecordReader({m_ground.database, m_context.calendar}, m_context.now).rows(open);
        if (!children)
            return children.error();
        if (children->rows.empty())
            return {};
        const RecordState &child = children->rows.front().state;
        return usage(
            sentence(QT_TRANSLATE_NOOP("callhelm::RecordChange", "The child ticket %1 is still open."))
                .arg(child.ownId.empty() ? nameOf(entity, child) : QString::fromStdString(child.ownId)));
    }

    Result<RecordId> add(const EntitySpec &entity, const std::vector<FieldEntry> &entries, Act act)
    {
        AuditFields told{act, {}, {}, m_texts.fields(entity, entries)};
        auto made = m_writer.add(entity.entity, m_context.now, m_by, entries);
        if (!made)
            return made.error();
        QString name;
        for (const FieldEntry &entry : entries)
            if (entry.field == Field::Name || entry.field == Field::Subject)
                name = entry.to.string();
        told.whom = recordLabel(entity, *made, name);
        m_told.push_back(std::move(told));
        if (auto done = addMeeting(entity, *made, std::nullopt, entries); !done)
            return done.error();
        return *made;
    }

    Result<RecordId> change(const EntitySpec &entity, const RecordState &before,
                            std::vector<FieldEntry> entries, Act act)
    {
        std::vector<FieldEntry> old;
        for (const FieldEntry &entry : entries) {
            FieldValue was = valueOf(entity, before, entry.field);
            if (entry.field == Field::Deleted)
                was = before.deleted ? FieldValue(qint64(1)) : FieldValue();
            old.push_back({entry.field, std::move(was)});
        }
        m_told.push_back(changedFields(act, recordLabel(entity, before.id, nameOf(entity, before)),
                                       m_texts.fields(entity, old), m_texts.fields(entity, entries)));
        if (auto done = addMeeting(entity, before.id, before, entries); !done)
            return done.error();
        auto done = m_writer.change(before.id, m_context.now, m_by, std::move(entries));
        return done ? Result<RecordId>(before.id) : done.error();
    }

    /// Completing a task of a type that is a meeting records the meeting, once.
    Result<void> addMeeting(const EntitySpec &entity, RecordId task, const std::optional<RecordState> &before,
                            const std::vector<FieldEntry> &entries)
    {
        const auto done = std::ranges::find(entries, Field::Done, &FieldEntry::field);
        if (entity.entity != Entity::Task || done == entries.end() || done->to.isEmpty())
            return {};
        const auto now = [&](Field field) {
            const auto entry = std::ranges::find(entries, field, &FieldEntry::field);
            if (entry != entries.end())
                return entry->to;
            return before ? valueOf(entity, *before, field) : FieldValue();
        };
        const Term *type = m_terms.find(now(Field::Type).id<TermId>());
        if (type == nullptr || !type->isMeeting)
            return {};
        const std::string ownId = "task-" + std::to_string(recordNumber(task));
        RecordQuery made;
        made.entity = Entity::Meeting;
        made.filters = {{Field::OwnId, {FieldValue(ownId)}}};
        auto known = RecordReader({m_ground.database, m_context.calendar}, m_context.now).totals(made);
        if (!known)
            return known.error();
        if (known->count > 0)
            return {};
        auto added = m_writer.add(Entity::Meeting, m_context.now, m_by,
                                  {{Field::OwnId, FieldValue(ownId)},
                                   {Field::Customer, now(Field::Customer)},
                                   {Field::Owner, now(Field::Owner)},
                                   {Field::At, done->to},
                                   {Field::Status, FieldValue(qint64(MeetingStatus::TookPlace))}});
        return added ? Result<void>() : added.error();
    }

    ChangeGround &m_ground;
    const RecordChangeContext &m_context;
    RecordWriter &m_writer;
    Terms m_terms;
    AgentId m_by;
    RecordReader m_reader;
    RecordTexts m_texts;
    std::vector<AuditFields> m_told;
};

} // namespace

RecordChange::RecordChange(RecordChangeContext context, Act act, RecordBatch::Kind kind,
                           std::vector<RecordEdit> edits, Made made, Announce announce)
    : m_context(std::move(context))
    , m_act(act)
    , m_kind(kind)
    , m_edits(std::move(edits))
    , m_made(std::move(made))
    , m_announce(std::move(announce))
{
}

QString RecordChange::text() const
{
    const int count = int(m_edits.size());
    switch (m_act) {
    case Act::MergeRecords:
        return QCoreApplication::translate("callhelm::Change", "Merging of customers");
    case Act::RemoveRecords:
        return QCoreApplication::translate("callhelm::Change", "Removal of %n records", nullptr, count);
    default:
        break;
    }
    const bool isNew = !m_edits.empty() && !m_edits.front().record.isValid();
    return isNew ? QCoreApplication::translate("callhelm::Change", "%n new records", nullptr, count)
                 : QCoreApplication::translate("callhelm::Change", "Change of %n records", nullptr, count);
}

Result<std::vector<AuditFields>> RecordChange::apply(ChangeGround &ground)
{
    auto by = agentOf(m_context.session, ground);
    if (!by)
        return by.error();
    auto terms = TermStore(ground.database).read();
    if (!terms)
        return terms.error();
    auto writer = RecordWriter::open(ground.database);
    if (!writer)
        return writer.error();
    auto batch = (*writer)->begin({{}, m_kind, m_context.now, m_context.session.actor().name, {}, false});
    if (!batch)
        return batch.error();
    const bool isAct = m_kind == RecordBatch::Kind::Edit;
    Saving saving(ground, m_context, **writer, std::move(*terms), isAct ? *by : AgentId());
    m_made->clear();
    for (const RecordEdit &edit : m_edits) {
        auto record = saving.save(edit, m_act);
        if (!record)
            return record.error();
        m_made->push_back(*record);
    }
    if (auto done = (*writer)->finish(); !done)
        return done.error();
    m_told = saving.takeTold();
    if (!m_told.empty())
        m_batch = *batch;
    return m_told;
}

std::unique_ptr<Change> RecordChange::inverse() const
{
    if (!m_batch.isValid())
        return nullptr;
    return std::make_unique<BatchChange>(m_context, m_act, m_batch, true, false, m_told, text(), m_announce);
}

BatchChange::BatchChange(RecordChangeContext context, Act act, BatchId batch, bool voided, bool whole,
                         std::vector<AuditFields> told, QString text, RecordChange::Announce announce)
    : m_context(std::move(context))
    , m_act(act)
    , m_batch(batch)
    , m_voided(voided)
    , m_whole(whole)
    , m_told(std::move(told))
    , m_text(std::move(text))
    , m_announce(std::move(announce))
{
}

Result<std::vector<AuditFields>> BatchChange::apply(ChangeGround &ground)
{
    auto writer = RecordWriter::open(ground.database);
    if (!writer)
        return writer.error();
    auto batch = (*writer)->log().batch(m_batch);
    if (!batch)
        return batch.error();
    if (!*batch || (*batch)->voided == m_voided)
        return groundChanged();
    if (m_whole && (*batch)->kind != RecordBatch::Kind::Import) // the right is one to import
        return denied(QT_TRANSLATE_NOOP("callhelm::RecordChange", "This is not an import."));
    auto builtOn = (*writer)->builtOn(m_batch, m_whole);
    if (!builtOn)
        return builtOn.error();
    if (*builtOn) {
        auto names = RecordReader({ground.database, m_context.calendar}, m_context.now).names({**builtOn});
        if (!names)
            return names.error();
        const auto name = names->find(**builtOn);
        return usage(
            sentence(QT_TRANSLATE_NOOP("callhelm::RecordChange",
                                       "Something else was done with %1 since: it stays as it is."))
                .arg(name == names->end() ? QString::number(recordNumber(**builtOn)) : name->second));
    }
    if (auto done = (*writer)->setVoided(m_batch, m_voided); !done)
        return done.error();
    if (auto done = (*writer)->finish(); !done)
        return done.error();
    std::vector<AuditFields> told = m_told;
    for (AuditFields &fields : told)
        std::swap(fields.from, fields.to);
    return told;
}

std::unique_ptr<Change> BatchChange::inverse() const
{
    std::vector<AuditFields> told = m_told;
    for (AuditFields &fields : told)
        std::swap(fields.from, fields.to);
    return std::make_unique<BatchChange>(m_context, m_act, m_batch, !m_voided, m_whole, std::move(told),
                                         m_text, m_announce);
}

} // namespace callhelm
