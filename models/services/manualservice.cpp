#include "services/manualservice.h"

#include <algorithm>

#include <QCoreApplication>

#include "access/targetrules.h"
#include "base/text.h"
#include "kpi/targetunits.h"
#include "services/denialtext.h"
#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/manualstore.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "store/reader.h"
#include "store/targetreader.h"

namespace callhelm {

namespace {

constexpr qsizetype longestName = 60;

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

using MetricPart = std::optional<ManualMetric>;
using EntryPart = std::optional<ManualEntry>;

QJsonObject fieldsOf(const MetricPart &metric)
{
    if (!metric)
        return {};
    return {{QStringLiteral("unit"), metric->unit},
            {QStringLiteral("lower"), metric->lowerIsBetter},
            {QStringLiteral("hidden"), metric->hidden}};
}

const ManualMetric *find(const std::vector<ManualMetric> &metrics, const QString &name)
{
    const auto it = std::ranges::find_if(
        metrics, [key = fold(name)](const ManualMetric &metric) { return fold(metric.name) == key; });
    return it == metrics.end() ? nullptr : &*it;
}

} // namespace

ManualService::ManualService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::sessionChanged, this, &ManualService::changed);
    connect(&access, &StoreAccess::operated, this, &ManualService::changed);
    if (access.readOnly())
        connect(&access, &StoreAccess::committed, this, &ManualService::changed);
}

QFuture<Result<std::vector<ManualMetric>>> ManualService::metrics()
{
    return m_access.ask<std::vector<ManualMetric>>(
        Act::ReadFigures, [](Reader &reader) { return TargetReader(reader.context()).manualMetrics(); });
}

QFuture<Result<void>> ManualService::save(const std::vector<ManualMetric> &metrics)
{
    using Parts = std::vector<MetricPart>;
    Parts wanted;
    wanted.reserve(metrics.size());
    for (ManualMetric metric : metrics) {
        metric.name = metric.name.simplified();
        metric.unit = metric.unit.simplified();
        if (metric.name.isEmpty())
            return readyFuture(Result<void>(usage(tr("Give it a name."))));
        if (metric.name.size() > longestName)
            return readyFuture(
                Result<void>(usage(tr("The name is longer than %1 characters.").arg(longestName))));
        wanted.emplace_back(std::move(metric));
    }
    ChangeableValue<Parts> what;
    what.act = Act::SetTerms;
    what.whom = wanted.empty() ? QString() : wanted.front()->name;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Figures typed in"); };
    what.read = [wanted](ChangeGround &ground) -> Result<Parts> {
        auto known = ManualStore(ground.database).metrics();
        if (!known)
            return known.error();
        Parts parts;
        parts.reserve(wanted.size());
        for (const MetricPart &one : wanted) {
            const ManualMetric *found = find(*known, one->name);
            parts.push_back(found != nullptr ? MetricPart(*found) : MetricPart());
        }
        return parts;
    };
    what.write = [wanted](ChangeGround &ground, const Parts &parts) -> Result<void> {
        ManualStore store(ground.database);
        for (size_t i = 0; i < parts.size(); ++i)
            if (auto done = parts[i] ? store.save(*parts[i]) : store.removeMetric(wanted[i]->name); !done)
                return done;
        return {};
    };
    what.tell = [wanted](const Parts &from, const Parts &to) {
        std::vector<AuditFields> lines;
        for (size_t i = 0; i < to.size(); ++i)
            if (from[i] != to[i])
                lines.push_back(
                    changedFields(Act::SetTerms, wanted[i]->name, fieldsOf(from[i]), fieldsOf(to[i])));
        return lines;
    };
    what.show = [this](const Parts &) { Q_EMIT changed(); };
    return m_access.run(std::make_shared<ValueChange<Parts>>(std::move(what), wanted));
}

QFuture<Result<std::vector<ManualEntry>>> ManualService::entries(QDate from, QDate until)
{
    return m_access.ask<std::vector<ManualEntry>>(Act::ReadFigures, [from, until](Reader &reader) {
        return TargetReader(reader.context()).manualEntries(from, until);
    });
}

QFuture<Result<void>> ManualService::enter(const std::vector<ManualEntry> &entries)
{
    using Parts = std::vector<EntryPart>;
    const QDate today = m_access.calendar().dayOf(m_access.systemClock().now());
    for (const ManualEntry &entry : entries)
        if (!entry.day.isValid() || entry.day > today)
            return readyFuture(Result<void>(usage(tr("Values are typed in as of a day that has come."))));
    Parts wanted(entries.begin(), entries.end());
    for (EntryPart &part : wanted) {
        part->at = m_access.systemClock().now();
        part->by = m_access.session().actor().name;
    }
    const Session session = m_access.session();
    const auto names = std::make_shared<People>();
    ChangeableValue<Parts> what;
    what.act = Act::EnterValue;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Values typed in"); };
    what.read = [wanted, session, names](ChangeGround &ground) -> Result<Parts> {
        ManualStore store(ground.database);
        auto known = store.metrics();
        if (!known)
            return known.error();
        auto people = PeopleStore(ground.database).read();
        if (!people)
            return people.error();
        *names = std::move(*people);
        Parts parts;
        parts.reserve(wanted.size());
        for (const EntryPart &one : wanted) {
            if (find(*known, one->name) == nullptr)
                return usage(tr("No figure “%1” is typed in here.").arg(one->name));
            if (!maySetFor(session, *names, one->subject, one->day))
                return Error{Error::Kind::Denied, denialText(Act::EnterValue), {}, 0};
            auto before = store.entry(one->name, one->subject, one->day);
            if (!before)
                return before.error();
            parts.push_back(std::move(*before));
        }
        return parts;
    };
    what.write = [wanted](ChangeGround &ground, const Parts &parts) -> Result<void> {
        ManualStore store(ground.database);
        for (size_t i = 0; i < parts.size(); ++i) {
            ManualEntry entry = parts[i] ? *parts[i] : *wanted[i];
            if (!parts[i])
                entry.value.reset();
            if (auto done = store.save(entry); !done)
                return done;
        }
        return {};
    };
    what.tell = [wanted, names](const Parts &from, const Parts &to) {
        std::vector<AuditFields> lines;
        const auto text = [](const EntryPart &part) {
            return part && part->value ? targetunits::plainText(MetricUnit::Number, *part->value) : QString();
        };
        for (size_t i = 0; i < to.size(); ++i) {
            if (from[i] == to[i])
                continue;
            const KpiSubject &subject = wanted[i]->subject;
            const Person *person = names->personOf(subject.agent());
            const Team *team = names->team(subject.team());
            const QString whom = person != nullptr ? person->name : team != nullptr ? team->name : QString();
            lines.push_back({Act::EnterValue,
                             whom,
                             {{wanted[i]->name, text(from[i])}},
                             {{wanted[i]->name, text(to[i])},
                              {QStringLiteral("day"), wanted[i]->day.toString(Qt::ISODate)}}});
        }
        return lines;
    };
    what.show = [this](const Parts &) { Q_EMIT changed(); };
    const auto make = [wanted](const Parts &before) -> Result<Parts> {
        Parts parts = wanted;
        for (size_t i = 0; i < parts.size(); ++i)
            if (!parts[i]->value)
                parts[i].reset();
            else if (before[i] && before[i]->value == parts[i]->value)
                parts[i] = before[i]; // who typed it in first stands
        return parts;
    };
    return m_access.run(
        std::make_shared<ValueChange<Parts>>(std::move(what), ValueChange<Parts>::Make(make)));
}

} // namespace callhelm
