#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/tableoutput.h"
#include "services/storesession.h"
#include "services/tableexport.h"
#include "store/reader.h"

namespace callhelm {

namespace {

std::optional<By> byName(const QString &name)
{
    static const std::pair<const char *, By> names[]
        = {{"15m", By::Quarter}, {"30m", By::HalfHour}, {"1h", By::Hour}, {"day", By::Day},
           {"week", By::Week},   {"month", By::Month},  {"all", By::All}};
    for (const auto &[text, by] : names)
        if (name == QLatin1String(text))
            return by;
    return std::nullopt;
}

class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override { return tr("Writes a table of figures or rows."); }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            QStringLiteral("table"),
            tr("What to write: %1.").arg(TableExport::tables().join(QStringLiteral(", "))));
        const auto option = [&](const char *name, const QString &text, const char *value) {
            parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
        };
        option("from",
               tr("First moment, ISO 8601; local time unless it says otherwise (default: the first known)."),
               "time");
        option("to", tr("End, not included (default: the last known)."), "time");
        option("by", tr("Interval: 15m, 30m, 1h, day, week, month or all (default)."), "interval");
        option("queue", tr("Only this queue; may be given more than once."), "queue");
        option("agent", tr("Only this agent; may be given more than once."), "agent");
        option("team",
               tr("Only members of this team, by the membership of the day; may be given more than once."),
               "team");
        option("metric", tr("kpi: only this metric, such as revenue; may be given more than once."),
               "metric");
        option("per", tr("leads: figures of each rule, source or agent, or of all together (default)."),
               "kind");
        option("threshold", tr("Service level threshold in seconds, instead of each queue's own."),
               "seconds");
        option("short", tr("Abandoned in less than so many seconds is short, instead of each queue's own."),
               "seconds");
        option("definition",
               tr("Service level of: offered, short_left_out, answered or abandons_credited, instead of each "
                  "queue's own."),
               "name");
        TableOutput::declare(parser);
        parser.addOption({QStringLiteral("bom"), tr("Begins CSV with a byte order mark, for Excel.")});
        parser.addOption({QStringLiteral("columns"), tr("Only lists the table's columns.")});
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    [[nodiscard]] QStringList repeatable() const override
    {
        return {QStringLiteral("queue"), QStringLiteral("agent"), QStringLiteral("team"),
                QStringLiteral("metric")};
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QString table = parser.positionalArguments().value(0);
        if (!TableExport::tables().contains(table))
            return usage(tr("Unknown table “%1”. There are: %2.")
                             .arg(table, TableExport::tables().join(QStringLiteral(", "))));
        const Arguments arguments(parser);
        const auto choice = TableOutput::chosen(parser, context);
        if (!choice)
            return choice.error();
        if (parser.isSet(QStringLiteral("columns"))) {
            QTextStream text(&context.out);
            for (const ReportColumn &column : TableExport::head(table).columns)
                text << column.id << "\n";
            return Done;
        }
        // Known to be sound before the store is asked for; times again in its own zone.
        if (auto sound = request(parser, Calendar()); !sound)
            return sound.error();
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        auto who = enter(**session, context, Act::ExportTable, table);
        if (!who)
            return who.error();
        auto end = (*session)->reader().audit().end();
        if (!end)
            return end.error();
        auto wanted = request(parser, (*session)->calendar());
        if (!wanted)
            return wanted.error();
        wanted->table = table;

        auto output = TableOutput::open(*choice, (*session)->calendar(), context,
                                        parser.isSet(QStringLiteral("bom")));
        if (!output)
            return output.error();
        if (auto done = wanted->write(**session, output->writer()); !done)
            return done.error();
        if (auto done = output->commit(); !done)
            return done.error();
        session->reset(); // nothing of it is held while it is noted
        noteTaken(context, *who, Act::ExportTable, table, {{QStringLiteral("file"), choice->told()}}, *end);
        return Done;
    }

private:
    static constexpr qint64 longestSeconds = 86'400;

    static Result<TableExport> request(const QCommandLineParser &parser, const Calendar &calendar)
    {
        TableExport wanted;
        const Arguments arguments(parser);
        for (const auto &[name, target] : {std::pair("from", &wanted.from), std::pair("to", &wanted.to)}) {
            auto at = arguments.time(QString::fromLatin1(name), calendar);
            if (!at)
                return at.error();
            *target = *at;
        }
        if (const QString text = parser.value(QStringLiteral("by")); !text.isEmpty()) {
            const auto by = byName(text);
            if (!by)
                return usage(
                    tr("Unknown interval “%1”. There are: 15m, 30m, 1h, day, week, month, all.").arg(text));
            wanted.by = *by;
        }
        for (const auto &[name, target] :
             {std::pair("threshold", &wanted.threshold), std::pair("short", &wanted.shortLimit)}) {
            auto seconds = arguments.number(QString::fromLatin1(name), 0, longestSeconds);
            if (!seconds)
                return seconds.error();
            *target = *seconds;
        }
        if (const QString text = parser.value(QStringLiteral("definition")); !text.isEmpty()) {
            ServiceLevelDefinition definition{};
            if (!definitionFromName(text, definition))
                return usage(tr("Unknown definition “%1”. There are: offered, short_left_out, answered, "
                                "abandons_credited.")
                                 .arg(text));
            wanted.definition = definition;
        }
        wanted.queues = parser.values(QStringLiteral("queue"));
        wanted.agents = parser.values(QStringLiteral("agent"));
        wanted.teams = parser.values(QStringLiteral("team"));
        wanted.metrics = parser.values(QStringLiteral("metric"));
        wanted.per = parser.value(QStringLiteral("per"));
        return wanted;
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

} // namespace callhelm
