#include "store/kpiwho.h"

#include "store/peoplestore.h"

namespace callhelm {

Result<KpiWho> KpiWho::read(const ReadContext &context, const std::vector<KpiSubject> &subjects)
{
    auto people = PeopleStore(context.database).readTeams();
    if (!people)
        return people.error();
    KpiWho who;
    for (size_t i = 0; i < subjects.size(); ++i) {
        const KpiSubject &subject = subjects[i];
        switch (subject.kind) {
        case KpiSubject::Kind::All:
            who.m_everybodys.push_back(i);
            break;
        case KpiSubject::Kind::Agent:
            who.m_spans[subject.agent()].push_back({i, Instant::min(), Instant::max()});
            break;
        case KpiSubject::Kind::Team:
            for (const AgentSpan &span : people->spansOf(subject.team(), context.calendar))
                who.m_spans[span.agent].push_back({i, span.from, span.to});
            break;
        }
    }
    return who;
}

} // namespace callhelm
