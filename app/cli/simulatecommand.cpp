#include <limits>

#include "base/clock.h"
#include "base/outputfile.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "services/simulation.h"
#include "services/storesession.h"

namespace callhelm {

namespace {

class SimulateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Lets a made-up call centre work for some days, into the store or as a queue_log.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption(
            {QStringLiteral("from"), tr("First moment (default: today 00:00)."), QStringLiteral("time")});
        parser.addOption({QStringLiteral("days"), tr("How many days (default: 1)."), QStringLiteral("n"),
                          QStringLiteral("1")});
        parser.addOption({QStringLiteral("seed"), tr("The same seed gives the same days (default: 1)."),
                          QStringLiteral("n"), QStringLiteral("1")});
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          tr("Writes a queue_log file and leaves the store alone; - is stdout."),
                          QStringLiteral("file")});
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        Simulation simulation;
        const Arguments arguments(parser);
        const auto days = arguments.number(QStringLiteral("days"), 1, mostDays);
        if (!days)
            return days.error();
        const auto seed = arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<quint32>::max());
        if (!seed)
            return seed.error();
        simulation.seed = quint32(seed->value_or(1));
        const auto path = arguments.output(QStringLiteral("output"), {context.store});
        if (!path)
            return path.error();
        const Calendar own(context.zone.isValid() ? context.zone : QTimeZone::systemTimeZone());
        // Known to be sound before a store is made for it.
        if (auto done = span(simulation, own, arguments, days->value_or(1)); !done)
            return done.error();
        if (*path == QLatin1String("-")) {
            if (auto done = simulation.write(context.out, own); !done)
                return done.error();
            return Done;
        }
        if (!path->isEmpty()) {
            auto file = OutputFile::open(*path);
            if (!file)
                return file.error();
            if (auto done = simulation.write(file->device(), own); !done)
                return done.error();
            if (auto done = file->commit(); !done)
                return done.error();
            return Done;
        }
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Write);
        if (!session)
            return session.error();
        if (auto done = span(simulation, (*session)->calendar(), arguments, days->value_or(1)); !done)
            return done.error();
        auto facts = simulation.store(**session);
        if (!facts)
            return facts.error();
        context.err << tr("%n fact(s) stored", nullptr, int(*facts)) << "\n";
        return Done;
    }

private:
    static constexpr qint64 mostDays = 3660;

    static Result<void> span(Simulation &simulation, const Calendar &calendar, const Arguments &arguments,
                             qint64 days)
    {
        const auto from = arguments.time(QStringLiteral("from"), calendar);
        if (!from)
            return from.error();
        const Instant start = from->value_or(calendar.startOf(calendar.dayOf(SystemClock().now())));
        simulation.range = {start, start};
        for (qint64 day = 0; day < days; ++day)
            simulation.range.to = calendar.nextBucket(simulation.range.to, By::Day);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCommand() { return std::make_unique<SimulateCommand>(); }

} // namespace callhelm
