#include "services/simulation.h"

#include <algorithm>

#include <QCoreApplication>
#include <QIODevice>

#include "base/clock.h"
#include "ingest/simulator/callcentremodel.h"
#include "ingest/queuelog/queuelogwriter.h"
#include "ingest/simulator/crmmodel.h"
#include "ingest/simulator/simulator.h"
#include "services/auditline.h"
#include "services/simulatedrecords.h"
#include "store/journal.h"

namespace callhelm {

namespace {

/// Goes through the range a day at a time, so that years need no more memory than a day.
template <class Take>
Result<void> eachDay(const Simulation &simulation, const Calendar &calendar, Take take)
{
    CallCentreModel model(simulation.seed, simulation.range.from, calendar);
    for (Instant at = simulation.range.from; at < simulation.range.to;) {
        at = std::min<Instant>(simulation.range.to, at + std::chrono::hours(24));
        // The range's end is not part of it.
        const Instant until = at - Duration(at == simulation.range.to ? 1 : 0);
        const FactBatch batch = model.advance(until);
        if (Result<void> done = take(batch, until); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> Simulation::write(QIODevice &device, const Calendar &calendar) const
{
    return eachDay(*this, calendar, [&](const FactBatch &batch, Instant) -> Result<void> {
        const QByteArray lines = QueueLogWriter::lines(batch);
        if (device.write(lines) != lines.size())
            return Error{Error::Kind::File, device.errorString(), {}, 0};
        return {};
    });
}

Result<qint64> Simulation::store(Journal &journal, Database *records, const Calendar &calendar,
                                 const std::function<Result<void>(const AuditEntry &)> &note,
                                 const std::function<bool(int, qint64)> &goOn) const
{
    const SegmentInfo segment{Simulator::source(), QStringLiteral("simulate"), {}, 0, 0};
    std::optional<CrmModel> customers;
    if (records != nullptr)
        customers.emplace(seed, range.from, calendar);
    SimulatedRecords written(seed, range.from);
    qint64 facts = 0;
    qint64 days = 0;
    Result<void> done = journal.begin(Durability::Full);
    if (done)
        done = eachDay(*this, calendar, [&](const FactBatch &batch, Instant until) -> Result<void> {
            auto appended = journal.append(segment, batch);
            if (!appended)
                return appended.error();
            if (customers)
                if (auto done = written.write(*records, journal, customers->advance(batch, until)); !done)
                    return done;
            facts += appended->facts;
            ++days;
            const auto length = std::chrono::ceil<std::chrono::days>(range.to - range.from);
            if (goOn && !goOn(int(100 * days / std::max<qint64>(1, length.count())), facts))
                return Error{Error::Kind::Cancelled,
                             QCoreApplication::translate("CommandLine",
                                                         "The simulation was stopped. Nothing was changed."),
                             {},
                             0};
            return {};
        });
    if (done)
        if (auto ended = journal.endSegment(segment); !ended)
            done = ended.error();
    if (done)
        done = note(auditLine(localActor(), SystemClock().now(), Act::StoreSimulation,
                              Simulator::source().name, {},
                              {{QStringLiteral("seed"), qint64(seed)},
                               {QStringLiteral("from"), calendar.toIso(range.from)},
                               {QStringLiteral("to"), calendar.toIso(range.to)}}));
    if (done)
        done = journal.commit();
    if (done)
        return facts;
    if (auto undone = journal.rollback(); !undone)
        return undone.error();
    return done.error();
}

} // namespace callhelm
