#include "store/kpicount.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include "domain/kpiact.h"
#include "store/database.h"
#include "store/kpiacts.h"
#include "store/peoplestore.h"

namespace callhelm {

int elsewhereOf(int number)
{
    switch (KpiNumber(number)) {
    case KpiNumber::Revenue:
        return int(KpiNumber::RevenueElsewhere);
    case KpiNumber::OrderRevenue:
        return int(KpiNumber::OrderRevenueElsewhere);
    default:
        return 0;
    }
}

Result<KpiCount::Values> KpiCount::values(const KpiQuestion &question, const std::vector<QDate> &starts) const
{
    const Calendar &calendar = m_context.calendar;
    auto people = PeopleStore(m_context.database).readTeams();
    if (!people)
        return people.error();
    struct Span
    {
        size_t subject;
        Instant from, to;
    };
    std::unordered_map<AgentId, std::vector<Span>> spans;
    std::vector<size_t> everybodys;
    for (size_t i = 0; i < question.subjects.size(); ++i) {
        const KpiSubject &subject = question.subjects[i];
        if (subject.kind == KpiSubject::Kind::All)
            everybodys.push_back(i);
        else if (subject.kind == KpiSubject::Kind::Agent)
            spans[subject.agent()].push_back({i, Instant::min(), Instant::max()});
        else
            for (const AgentSpan &span : people->spansOf(subject.team(), calendar))
                spans[span.agent].push_back({i, span.from, span.to});
    }
    std::vector<Instant> edges;
    edges.reserve(starts.size());
    for (const QDate start : starts)
        edges.push_back(calendar.startOf(start));
    const size_t width = starts.size() + 1;
    const size_t metrics = question.metrics.size();
    Values values;
    values.sums.resize(question.subjects.size() * metrics * width);
    values.elsewhere.resize(values.sums.size());
    std::vector<std::set<qint64>> entities(values.sums.size());
    const auto count = [&](size_t subject, size_t interval, const KpiPart &part) {
        for (size_t m = 0; m < metrics; ++m) {
            const int number = question.metrics[m]->number;
            const bool isElsewhere = elsewhereOf(number) == int(part.number);
            if (number != int(part.number) && !isElsewhere)
                continue;
            const size_t at = (subject * metrics + m) * width;
            for (const size_t place : {at, at + 1 + interval})
                if (isElsewhere)
                    values.elsewhere[place] += part.value;
                else if (addsOf(part.number) == KpiAdds::Sum)
                    values.sums[place] += part.value;
                else
                    values.sums[place] += entities[place].insert(part.entity).second ? 1 : 0;
        }
    };
    auto done
        = eachKpiAct(m_context.database, toMs(calendar.startOf(question.from)),
                     toMs(calendar.startOf(question.to.addDays(1))), [&](qint64 piece, const KpiAct &act) {
                         const auto after = std::ranges::upper_bound(edges, act.at);
                         const auto interval = size_t(after - edges.begin()) - 1;
                         const auto own = spans.find(act.agent);
                         for (const KpiPart &part : partsOf(act, piece)) {
                             for (const size_t subject : everybodys)
                                 count(subject, interval, part);
                             if (own == spans.end())
                                 continue;
                             for (const Span &span : own->second)
                                 if (span.from <= act.at && act.at < span.to
                                     && (question.subjects[span.subject].kind != KpiSubject::Kind::Agent
                                         || m_context.scope.sees(act.agent, act.at)))
                                     count(span.subject, interval, part);
                         }
                     });
    if (!done)
        return done.error();
    return values;
}

} // namespace callhelm
