#include "services/targetservice.h"

#include <map>

#include <QCoreApplication>

#include "access/targetrules.h"
#include "kpi/targetunits.h"
#include "services/denialtext.h"
#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "store/reader.h"
#include "store/targetreader.h"
#include "store/targetstore.h"

namespace callhelm {

struct TargetService::Version
{
    TargetKey key;
    QDate from;
    PersonId person; ///< invalid: the key's subject is known
};

namespace {

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

/// What a change carries from its transaction to where it is told.
struct Ground
{
    People people;
    std::map<AgentId, QString> agents;
    TargetVersions before; ///< all of them

    Result<void> read(ChangeGround &ground, const Calendar &calendar)
    {
        auto everybody = PeopleStore(ground.database).read();
        if (!everybody)
            return everybody.error();
        auto names = Reader(ground.database, calendar).names().agents();
        if (!names)
            return names.error();
        auto targets = TargetStore(ground.database).all();
        if (!targets)
            return targets.error();
        people = std::move(*everybody);
        agents.clear();
        for (const NamedAgent &agent : *names)
            agents[agent.id] = agent.name;
        before = TargetVersions(std::move(*targets));
        return {};
    }
    /// Nothing: there is no such team or agent.
    [[nodiscard]] std::optional<QString> nameOf(const KpiSubject &subject) const
    {
        switch (subject.kind) {
        case KpiSubject::Kind::Team:
            if (const Team *team = people.team(subject.team()))
                return team->name;
            return std::nullopt;
        case KpiSubject::Kind::Agent:
            if (const Person *person = people.personOf(subject.agent()))
                return person->name;
            if (const auto it = agents.find(subject.agent()); it != agents.end())
                return it->second;
            return std::nullopt;
        case KpiSubject::Kind::All:
            break;
        }
        return QStringLiteral("all");
    }
};

/// Who did nothing yet gets the name under which they will be counted.
Result<KpiSubject> subjectOf(ChangeGround &ground, const People &people, PersonId id)
{
    const Person *person = people.person(id);
    if (person == nullptr)
        return usage(QCoreApplication::translate("callhelm::TargetService", "The person is not known."));
    const std::vector<AgentId> agents = people.agentsOf(id);
    if (!agents.empty())
        return KpiSubject::of(agents.front());
    const AgentId agent = ground.journal.agent(person->name.toStdString());
    if (people.personOf(agent) == nullptr)
        if (auto done = PeopleStore(ground.database).setAgent(agent, id); !done)
            return done.error();
    return KpiSubject::of(agent);
}

QJsonValue valueOf(const std::optional<Target> &target)
{
    if (!target || !target->value)
        return QString();
    return targetunits::plainText(targetunits::ofMetric(target->key.metric).value_or(MetricUnit::Count),
                                  *target->value);
}

/// One line of the trail for each team and agent.
std::vector<AuditFields> linesOf(const Ground &ground, const std::vector<std::optional<Target>> &from,
                                 const std::vector<std::optional<Target>> &to)
{
    std::map<KpiSubject, AuditFields> lines;
    for (size_t i = 0; i < to.size(); ++i) {
        if (from[i] == to[i])
            continue;
        const Target &named = to[i] ? *to[i] : *from[i];
        AuditFields &line = lines[named.key.subject];
        line.act = Act::SetTarget;
        line.whom = ground.nameOf(named.key.subject).value_or(QString());
        const QString field = QStringLiteral("%1.%2").arg(named.key.metric, periodName(named.key.period));
        std::optional<Target> held = from[i];
        if (!held)
            if (const Target *target = ground.before.inForce(named.key, named.from))
                held = *target;
        line.from.insert(field, valueOf(held));
        line.to.insert(field, to[i] ? valueOf(to[i]) : QJsonValue(QStringLiteral("removed")));
        line.to.insert(QStringLiteral("since"), named.from.toString(Qt::ISODate));
        if (to[i] && to[i]->until)
            line.to.insert(QStringLiteral("until"), to[i]->until->toString(Qt::ISODate));
    }
    std::vector<AuditFields> all;
    all.reserve(lines.size());
    for (auto &[subject, line] : lines)
        all.push_back(std::move(line));
    return all;
}

} // namespace

TargetService::TargetService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::sessionChanged, this, &TargetService::changed);
    connect(&access, &StoreAccess::operated, this, &TargetService::changed);
    if (access.readOnly())
        connect(&access, &StoreAccess::committed, this, &TargetService::changed);
}

Result<Targets> TargetService::read(const Reader &reader) { return TargetReader(reader.context()).targets(); }

QFuture<Result<Targets>> TargetService::targets()
{
    return m_access.ask<Targets>(Act::ReadFigures, [](Reader &reader) { return read(reader); });
}

QFuture<Result<void>> TargetService::save(const std::vector<TargetEdit> &edits, QDate from,
                                          std::optional<QDate> until)
{
    if (!from.isValid() || (until && *until <= from))
        return readyFuture(Result<void>(usage(tr("A goal ends after it begins."))));
    std::vector<Version> versions;
    versions.reserve(edits.size());
    for (const TargetEdit &edit : edits) {
        const auto unit = targetunits::ofMetric(edit.key.metric);
        if (!unit)
            return readyFuture(Result<void>(usage(tr("There is no metric “%1”.").arg(edit.key.metric))));
        if (edit.value && *edit.value < 0)
            return readyFuture(Result<void>(usage(tr("A goal is not less than zero."))));
        if (edit.value && *unit == MetricUnit::Share && *edit.value > targetunits::perFigure(*unit))
            return readyFuture(Result<void>(usage(tr("A share is at most 100 %."))));
        versions.push_back({edit.key, from, edit.person});
    }
    const Instant now = m_access.systemClock().now();
    const auto make = [edits, from, until, now, by = m_access.session().actor().name](
                          size_t i, const std::optional<Target> &before) -> Result<std::optional<Target>> {
        if (before && before->value == edits[i].value && before->until == until)
            return before; // who set it first stands
        return std::optional(Target{edits[i].key, from, until, edits[i].value, now, by});
    };
    return change(std::move(versions), make);
}

QFuture<Result<void>> TargetService::remove(const std::vector<TargetKey> &keys, QDate from)
{
    const QDate today = m_access.calendar().dayOf(m_access.systemClock().now());
    if (from <= today)
        return readyFuture(
            Result<void>(usage(tr("Goals that hold already stay: set others from a later day on."))));
    std::vector<Version> versions;
    versions.reserve(keys.size());
    for (const TargetKey &key : keys)
        versions.push_back({key, from, {}});
    return change(std::move(versions), [](size_t, const std::optional<Target> &) {
        return Result<std::optional<Target>>(std::optional<Target>());
    });
}

QFuture<Result<void>> TargetService::change(std::vector<Version> versions, MakePart make)
{
    auto ground = std::make_shared<Ground>();
    auto keys = std::make_shared<std::vector<Version>>(std::move(versions));
    const Session session = m_access.session();
    const Calendar calendar = m_access.calendar();
    ChangeableValue<Parts> what;
    what.act = Act::SetTarget;
    what.text = [ground, keys] {
        const KpiSubject subject = keys->empty() ? KpiSubject() : keys->front().key.subject;
        for (const Version &version : *keys)
            if (version.key.subject != subject)
                return QCoreApplication::translate("callhelm::Change", "Targets");
        const auto name = ground->nameOf(subject);
        return name && subject.kind != KpiSubject::Kind::All
            ? QCoreApplication::translate("callhelm::Change", "Targets of %1").arg(*name)
            : QCoreApplication::translate("callhelm::Change", "Targets");
    };
    what.read = [ground, keys, session, calendar](ChangeGround &where) -> Result<Parts> {
        if (auto done = ground->read(where, calendar); !done)
            return done.error();
        for (Version &version : *keys) {
            if (!version.person.isValid())
                continue;
            if (!maySetFor(session, ground->people, version.person, version.from))
                return Error{Error::Kind::Denied, denialText(Act::SetTarget), {}, 0};
            auto subject = subjectOf(where, ground->people, version.person);
            if (!subject)
                return subject.error();
            version = {{*subject, version.key.metric, version.key.period}, version.from, {}};
            auto people = PeopleStore(where.database).read(); // with the name they have now
            if (!people)
                return people.error();
            ground->people = std::move(*people);
        }
        Parts parts;
        parts.reserve(keys->size());
        for (const Version &version : *keys) {
            const bool isKnown = ground->nameOf(version.key.subject).has_value();
            if (!isKnown)
                return usage(tr("The team or the agent is not known."));
            if (!maySetFor(session, ground->people, version.key.subject, version.from))
                return Error{Error::Kind::Denied, denialText(Act::SetTarget), {}, 0};
            std::optional<Target> found;
            for (const Target &target : ground->before.of(version.key))
                if (target.from == version.from)
                    found = target;
            parts.push_back(std::move(found));
        }
        return parts;
    };
    what.write = [keys](ChangeGround &where, const Parts &parts) -> Result<void> {
        TargetStore store(where.database);
        for (size_t i = 0; i < parts.size(); ++i) {
            auto done = parts[i] ? store.save(*parts[i]) : store.remove((*keys)[i].key, (*keys)[i].from);
            if (!done)
                return done;
        }
        return {};
    };
    what.tell = [ground](const Parts &from, const Parts &to) { return linesOf(*ground, from, to); };
    what.show = [this](const Parts &) { Q_EMIT changed(); };
    const auto makeAll = [make = std::move(make), keys](const Parts &before) -> Result<Parts> {
        Parts parts;
        parts.reserve(before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            auto part = make(i, before[i]);
            if (!part)
                return part.error();
            if (*part)
                (*part)->key = (*keys)[i].key;
            parts.push_back(std::move(*part));
        }
        return parts;
    };
    return m_access.run(
        std::make_shared<ValueChange<Parts>>(std::move(what), ValueChange<Parts>::Make(makeAll)));
}

} // namespace callhelm
