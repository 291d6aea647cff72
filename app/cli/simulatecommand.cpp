#include "cli/commands.h"

#include <QSaveFile>

#include "base/clock.h"
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
        bool daysOk = false;
        bool seedOk = false;
        Simulation simulation;
        const int days = parser.value(QStringLiteral("days")).toInt(&daysOk);
        simulation.seed = parser.value(QStringLiteral("seed")).toUInt(&seedOk);
        if (!daysOk || days < 1 || days > 3660)
            return usage(tr("“--days” is a whole number from 1 to 3660."));
        if (!seedOk)
            return usage(tr("“--seed” is a whole number, not negative."));
        const QString path = parser.value(QStringLiteral("output"));
        const QString from = parser.value(QStringLiteral("from"));
        if (!path.isEmpty()) {
            const Calendar calendar(context.zone.isValid() ? context.zone : QTimeZone::systemTimeZone());
            if (auto done = span(simulation, calendar, from, days); !done)
                return done.error();
            if (path == QLatin1String("-")) {
                if (auto done = simulation.write(context.out, calendar); !done)
                    return done.error();
                return Done;
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return Error{Error::Kind::File, file.errorString(), path, 0};
            if (auto done = simulation.write(file, calendar); !done)
                return done.error();
            if (!file.commit())
                return Error{Error::Kind::File, file.errorString(), path, 0};
            return Done;
        }
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Write);
        if (!session)
            return session.error();
        if (auto done = span(simulation, (*session)->calendar(), from, days); !done)
            return done.error();
        auto facts = simulation.store(**session);
        if (!facts)
            return facts.error();
        context.err << tr("%n fact(s) stored", nullptr, int(*facts)) << "\n";
        return Done;
    }

private:
    static Result<void> span(Simulation &simulation, const Calendar &calendar, const QString &from, int days)
    {
        Instant start = calendar.startOf(calendar.dayOf(SystemClock().now()));
        if (!from.isEmpty()) {
            const auto told = calendar.fromIso(from);
            if (!told)
                return usage(
                    tr("“%1” is not a time. Write it like 2026-11-22 or 2026-11-22T08:30.").arg(from));
            start = *told;
        }
        simulation.range = {start, start};
        for (int day = 0; day < days; ++day)
            simulation.range.to = calendar.nextBucket(simulation.range.to, By::Day);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCommand() { return std::make_unique<SimulateCommand>(); }

} // namespace callhelm
