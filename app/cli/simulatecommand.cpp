#include <limits>

#include "base/outputfile.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/handover.h"
#include "services/simulateoperation.h"

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
        parser.addOption(
            {QStringLiteral("calls-only"), tr("Leaves out its customers and what is done with them.")});
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          tr("Writes a queue_log file and leaves the store alone; - is stdout."),
                          QStringLiteral("file")});
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const Arguments arguments(parser);
        const auto days = arguments.number(QStringLiteral("days"), 1, longestSimulation);
        if (!days)
            return days.error();
        const auto seed = arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<quint32>::max());
        if (!seed)
            return seed.error();
        const auto path = arguments.output(QStringLiteral("output"), {context.store});
        if (!path)
            return path.error();
        const Calendar calendar(context.zone.isValid() ? context.zone : QTimeZone::systemTimeZone());
        // Known to be a time before a store is made for it; which one is the store's calendar's to say.
        if (const auto from = arguments.time(QStringLiteral("from"), calendar); !from)
            return from.error();
        const SimulateOperation operation(quint32(seed->value_or(1)), parser.value(QStringLiteral("from")),
                                          int(days->value_or(1)), parser.isSet(QStringLiteral("calls-only")));
        if (!path->isEmpty())
            return write(operation, *path, calendar, context);
        const auto result = runOperation(operation, context.store, context.zone, context, {});
        if (!result)
            return result.error();
        const qint64 facts = SimulateOperation::facts(*result);
        context.err << tr("%n fact(s) stored", nullptr, int(facts)) << "\n";
        return Done;
    }

private:
    static Result<int> write(const SimulateOperation &operation, const QString &path,
                             const Calendar &calendar, CommandContext &context)
    {
        const auto simulation = operation.simulation(calendar);
        if (!simulation)
            return simulation.error();
        if (path == QLatin1String("-")) {
            if (auto done = simulation->write(context.out, calendar); !done)
                return done.error();
            return Done;
        }
        auto file = OutputFile::open(path);
        if (!file)
            return file.error();
        if (auto done = simulation->write(file->device(), calendar); !done)
            return done.error();
        if (auto done = file->commit(); !done)
            return done.error();
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCommand() { return std::make_unique<SimulateCommand>(); }

} // namespace callhelm
