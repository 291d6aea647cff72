#pragma once

#include "store/database.h"
#include "store/kpireader.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "store/recordwriter.h"
#include "support/scratchstore.h"

namespace callhelm {

/// What a call that should go well gives; else the program ends with the error's words.
template <class T>
T given(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}
inline void done(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

/// A store in a zone, with people, teams and records.
class KpiScene
{
public:
    explicit KpiScene(const Calendar &calendar) : store(calendar)
    {
        within([&] {
            done(writeSetting(store.database(), QLatin1String(zoneSetting),
                              QString::fromUtf8(calendar.zone().id())));
            done(writeSetting(store.database(), QLatin1String(firstDaySetting),
                              QString::number(int(calendar.firstDayOfWeek()))));
        });
    }

    template <class Work>
    void within(Work work)
    {
        store.begin();
        work();
        store.commit();
    }
    /// Records in a batch of their own.
    template <class Work>
    BatchId write(Work work, RecordBatch::Kind kind = RecordBatch::Kind::Edit)
    {
        BatchId batch;
        within([&] {
            auto writer = given(RecordWriter::open(store.database()));
            batch = given(writer->begin({{}, kind, {}, QStringLiteral("test"), {}, false}));
            work(*writer);
            done(writer->finish());
        });
        return batch;
    }
    /// An agent who is a person, with the name.
    AgentId agent(const QString &name)
    {
        AgentId agent;
        within([&] {
            agent = store.journal().agent(name.toStdString());
            Person person;
            person.name = name;
            PeopleStore people(store.database());
            done(people.setAgent(agent, given(people.save(person))));
        });
        return agent;
    }
    TeamId team(const QString &name)
    {
        TeamId team;
        within([&] { team = given(PeopleStore(store.database()).save(Team{{}, name, {}, {}})); });
        return team;
    }
    /// All memberships of an agent in a team.
    void member(TeamId team, AgentId agent, const std::vector<std::pair<QDate, std::optional<QDate>>> &spans)
    {
        within([&] {
            PeopleStore people(store.database());
            const People known = given(people.read());
            const PersonId person = known.personOf(agent)->id;
            std::vector<Membership> memberships;
            memberships.reserve(spans.size());
            for (const auto &[from, until] : spans)
                memberships.push_back({team, person, from, until});
            done(people.setMemberships(team, person, memberships));
        });
    }
    KpiFigures figures(const std::vector<KpiSubject> &subjects, const std::vector<const KpiMetric *> &metrics,
                       QDate from, QDate to, By by)
    {
        const Reader reader = store.reader();
        return given(KpiReader(reader.context()).figures({subjects, metrics, from, to, by}));
    }
    KpiRows rows(const KpiSubject &subject, const KpiMetric &metric, QDate from, QDate to)
    {
        const Reader reader = store.reader();
        return given(KpiReader(reader.context()).rows(subject, metric, from, to, 1'000'000));
    }

    ScratchStore store;
};

} // namespace callhelm
