#include "cli/commands.h"

#include <QSaveFile>

#include "reports/csvwriter.h"
#include "reports/jsonwriter.h"
#include "services/storesession.h"
#include "services/tableexport.h"

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
        option("threshold", tr("Service level threshold in seconds, instead of each queue's own."),
               "seconds");
        option("short", tr("Abandoned in less than so many seconds is short, instead of each queue's own."),
               "seconds");
        option("definition",
               tr("Service level of: offered, short_left_out, answered or abandons_credited, instead of each "
                  "queue's own."),
               "name");
        option("format", tr("csv (default) or json."), "format");
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          tr("File to write instead of stdout."),
                          QStringLiteral("file")});
        parser.addOption({QStringLiteral("bom"), tr("Begins CSV with a byte order mark, for Excel.")});
        parser.addOption({QStringLiteral("columns"), tr("Only lists the table's columns.")});
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QString table = parser.positionalArguments().value(0);
        if (!TableExport::tables().contains(table))
            return usage(tr("Unknown table “%1”. There are: %2.")
                             .arg(table, TableExport::tables().join(QStringLiteral(", "))));
        if (parser.isSet(QStringLiteral("columns"))) {
            QTextStream text(&context.out);
            for (const ReportColumn &column : TableExport::head(table).columns)
                text << column.id << "\n";
            return Done;
        }
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        auto wanted = request(parser, **session);
        if (!wanted)
            return wanted.error();
        wanted->table = table;

        const QString path = parser.value(QStringLiteral("output"));
        QSaveFile file(path);
        if (!path.isEmpty() && !file.open(QIODevice::WriteOnly))
            return Error{Error::Kind::File, file.errorString(), path, 0};
        QIODevice &device = path.isEmpty() ? context.out : file;
        const QString format = parser.value(QStringLiteral("format"));
        std::unique_ptr<TableWriter> writer;
        if (format == QLatin1String("json")) {
            writer = std::make_unique<JsonWriter>(device, (*session)->calendar());
        } else if (format.isEmpty() || format == QLatin1String("csv")) {
            CsvOptions options;
            options.byteOrderMark = parser.isSet(QStringLiteral("bom"));
            writer = std::make_unique<CsvWriter>(device, (*session)->calendar(), options);
        } else {
            return usage(tr("Unknown format “%1”. There are: csv, json.").arg(format));
        }
        if (auto done = wanted->write(**session, *writer); !done)
            return done.error();
        if (!path.isEmpty() && !file.commit())
            return Error{Error::Kind::File, file.errorString(), path, 0};
        return Done;
    }

private:
    static Result<TableExport> request(const QCommandLineParser &parser, StoreSession &session)
    {
        TableExport wanted;
        for (const auto &[name, target] : {std::pair("from", &wanted.from), std::pair("to", &wanted.to)}) {
            const QString text = parser.value(QString::fromLatin1(name));
            if (text.isEmpty())
                continue;
            *target = session.calendar().fromIso(text);
            if (!*target)
                return usage(
                    tr("“%1” is not a time. Write it like 2026-11-22 or 2026-11-22T08:30.").arg(text));
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
            const QString text = parser.value(QString::fromLatin1(name));
            if (text.isEmpty())
                continue;
            bool ok = false;
            *target = text.toLongLong(&ok);
            if (!ok || **target < 0)
                return usage(tr("“%1” is not a number of seconds.").arg(text));
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
        return wanted;
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

} // namespace callhelm
