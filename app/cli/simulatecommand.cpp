#include "cli/commands.h"

#include <QSaveFile>

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
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          tr("Writes a queue_log file and leaves the store alone; - is stdout."),
                          QStringLiteral("file")});
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        bool daysOk = false;
        bool seedOk = false;
        const int days = parser.value(QStringLiteral("days")).toInt(&daysOk);
        const uint seed = parser.value(QStringLiteral("seed")).toUInt(&seedOk);
        if (!daysOk || days < 1 || days > longestSimulation)
            return usage(tr("“--days” is a whole number from 1 to 3660."));
        if (!seedOk)
            return usage(tr("“--seed” is a whole number, not negative."));
        const SimulateOperation operation(seed, parser.value(QStringLiteral("from")), days);
        const QString path = parser.value(QStringLiteral("output"));
        if (!path.isEmpty())
            return write(operation, path, context);
        const auto result = runOperation(operation, context.store, context.zone, context);
        if (!result)
            return result.error();
        const qint64 facts = SimulateOperation::facts(*result);
        context.err << tr("%n fact(s) stored", nullptr, int(facts)) << "\n";
        return Done;
    }

private:
    static Result<int> write(const SimulateOperation &operation, const QString &path, CommandContext &context)
    {
        const Calendar calendar(context.zone.isValid() ? context.zone : QTimeZone::systemTimeZone());
        const auto simulation = operation.simulation(calendar);
        if (!simulation)
            return simulation.error();
        if (path == QLatin1String("-")) {
            if (auto done = simulation->write(context.out, calendar); !done)
                return done.error();
            return Done;
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{Error::Kind::File, file.errorString(), path, 0};
        if (auto done = simulation->write(file, calendar); !done)
            return done.error();
        if (!file.commit())
            return Error{Error::Kind::File, file.errorString(), path, 0};
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCommand() { return std::make_unique<SimulateCommand>(); }

} // namespace callhelm
