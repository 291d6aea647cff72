#include "services/simulateoperation.h"

#include <QCoreApplication>

#include "base/clock.h"

namespace callhelm {

namespace {

constexpr QLatin1String seedKey("seed");
constexpr QLatin1String fromKey("from");
constexpr QLatin1String daysKey("days");
constexpr QLatin1String callsOnlyKey("calls_only");
constexpr QLatin1String factsKey("facts");

} // namespace

std::unique_ptr<StoreOperation> SimulateOperation::from(const QJsonObject &arguments)
{
    const qint64 seed = arguments[seedKey].toInteger(-1);
    const int days = arguments[daysKey].toInt();
    if (seed < 0 || seed > std::numeric_limits<quint32>::max() || days < 1 || days > longestSimulation)
        return nullptr;
    return std::make_unique<SimulateOperation>(quint32(seed), arguments[fromKey].toString(), days,
                                               arguments[callsOnlyKey].toBool());
}

QJsonObject SimulateOperation::arguments() const
{
    return {{seedKey, qint64(m_seed)}, {fromKey, m_from}, {daysKey, m_days}, {callsOnlyKey, m_callsOnly}};
}

Result<Simulation> SimulateOperation::simulation(const Calendar &calendar) const
{
    Instant start = calendar.startOf(calendar.dayOf(SystemClock().now()));
    if (!m_from.isEmpty()) {
        const auto told = calendar.fromIso(m_from);
        if (!told)
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate(
                    "CommandLine", "“%1” is not a time. Write it like 2026-11-22 or 2026-11-22T08:30.")
                    .arg(m_from),
                {},
                0};
        start = *told;
    }
    Simulation simulation{m_seed, {start, start}};
    for (int day = 0; day < m_days; ++day)
        simulation.range.to = calendar.nextBucket(simulation.range.to, By::Day);
    return simulation;
}

Result<QJsonObject> SimulateOperation::run(const OperationWork &work) const
{
    const auto made = simulation(work.calendar);
    if (!made)
        return made.error();
    Database *records = m_callsOnly ? nullptr : work.database;
    auto facts
        = made->store(*work.journal, records, work.calendar, work.note, [&work](int percent, qint64 told) {
              return !work.goOn || work.goOn({percent, told});
          });
    if (!facts)
        return facts.error();
    return QJsonObject{{factsKey, *facts}};
}

qint64 SimulateOperation::facts(const QJsonObject &result) { return result[factsKey].toInteger(); }

} // namespace callhelm
