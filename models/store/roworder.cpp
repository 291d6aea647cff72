#include "store/roworder.h"

#include <tuple>

#include "store/eachrow.h"

namespace callhelm {

Result<RowOrder::Ranks> RowOrder::ranks(Database &database, const char *table)
{
    Ranks ranks;
    auto done = eachRow(database, QByteArray("SELECT id FROM ") + table + " ORDER BY name",
                        [&](const Statement &s) { ranks.emplace(s.int64(0), qint64(ranks.size())); });
    if (!done)
        return done.error();
    return ranks;
}

Result<RowOrder> RowOrder::read(Database &database)
{
    RowOrder order;
    for (const auto &[table, ranks] :
         {std::pair("queue", &order.m_queues), std::pair("agent", &order.m_agents),
          std::pair("source", &order.m_sources), std::pair("team", &order.m_teams)}) {
        auto read = RowOrder::ranks(database, table);
        if (!read)
            return read.error();
        *ranks = std::move(*read);
    }
    return order;
}

// Most rows differ by their time; only of those that do not the rest is looked at.

bool RowOrder::operator()(const VisitRow &a, const VisitRow &b) const
{
    if (a.entered != b.entered)
        return a.entered < b.entered;
    const auto key = [this](const VisitRow &r) {
        return std::tuple(of(r.queue), r.number.view(), r.call.view(), of(r.source), r.wait, r.outcome,
                          of(r.agent), r.talk, r.hold, r.wrapUp, r.attempts, r.doubt, r.id);
    };
    return key(a) < key(b);
}

bool RowOrder::operator()(const LegRow &a, const LegRow &b) const
{
    if (a.entered != b.entered)
        return a.entered < b.entered;
    const auto key = [this](const LegRow &r) {
        return std::tuple(r.connected, of(r.queue), of(r.agent), r.call.view(), of(r.source), r.direction,
                          r.talk, r.hold, r.ring, r.ended, r.reason, r.target.view(), r.visit, r.id);
    };
    return key(a) < key(b);
}

bool RowOrder::operator()(const DirectRow &a, const DirectRow &b) const
{
    if (a.dialled != b.dialled)
        return a.dialled < b.dialled;
    const auto key = [this](const DirectRow &r) {
        return std::tuple(of(r.agent), r.number.view(), r.call.view(), of(r.source), r.direction, r.ring,
                          r.talk, r.end, r.phone.view(), r.otherPhone.view(), r.id);
    };
    return key(a) < key(b);
}

bool RowOrder::operator()(const AttemptRow &a, const AttemptRow &b) const
{
    if (a.counted != b.counted)
        return a.counted < b.counted;
    const auto key = [this](const AttemptRow &r) {
        return std::tuple(r.at, of(r.queue), of(r.agent), r.call.view(), r.ring, r.cancelled, r.visit, r.id);
    };
    return key(a) < key(b);
}

bool RowOrder::operator()(const SessionRow &a, const SessionRow &b) const
{
    if (a.from != b.from)
        return a.from < b.from;
    const auto key
        = [this](const SessionRow &r) { return std::tuple(of(r.agent), of(r.queue), r.to, r.implied, r.id); };
    return key(a) < key(b);
}

bool RowOrder::operator()(const PauseRow &a, const PauseRow &b) const
{
    if (a.from != b.from)
        return a.from < b.from;
    const auto key = [this](const PauseRow &r) {
        return std::tuple(of(r.agent), of(r.queue), r.to, std::string_view(r.reason), r.id);
    };
    return key(a) < key(b);
}

bool RowOrder::operator()(const QueueBooks &a, const QueueBooks &b) const
{
    return of(a.queue) < of(b.queue);
}

} // namespace callhelm
