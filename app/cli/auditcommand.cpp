#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/tableoutput.h"
#include "services/storemaintenance.h"
#include "store/reader.h"

namespace callhelm {

namespace {

class AuditCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("“audit verify”: finds out whether the audit trail was tampered with; “audit export”: "
                  "writes it.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("verify|export"), tr("What to do with the trail."));
        const auto option = [&](const char *name, const QString &text, const char *value) {
            parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
        };
        option("who", tr("Export: only what they did, by words of the name."), "name");
        option("what", tr("Export: only this act, or all that begin so: goal.change, pbx."), "act");
        option("whom", tr("Export: only what was done to them, by words of the name."), "name");
        option("from", tr("Export: first moment, ISO 8601."), "time");
        option("to", tr("Export: end, not included."), "time");
        TableOutput::declare(parser);
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QString what = parser.positionalArguments().value(0);
        if (what == QLatin1String("verify") && parser.optionNames().isEmpty())
            return verify(context);
        if (what == QLatin1String("export"))
            return write(parser, context);
        return usage(tr("Say what to do: audit verify, or audit export."));
    }

private:
    static Result<int> verify(CommandContext &context)
    {
        if (auto entered = enterWhole(context, Act::ReadTrail); !entered)
            return entered.error();
        auto finding = StoreMaintenance::verifyAudit(context.store);
        if (!finding)
            return finding.error();
        if (!finding->broken.isEmpty())
            QTextStream(&context.out) << finding->broken << "\n";
        context.err << tr("%n entry(ies) are sound.", nullptr, int(finding->entries)) << "\n";
        return finding->broken.isEmpty() ? Done : FoundSomething;
    }

    static Result<AuditFilter> filterOf(const Arguments &arguments, const QCommandLineParser &parser,
                                        const Calendar &calendar)
    {
        AuditFilter filter;
        filter.who = parser.value(QStringLiteral("who"));
        filter.what = parser.value(QStringLiteral("what"));
        if (!filter.what.isEmpty() && !filter.what.contains(QLatin1Char('.')))
            filter.what += QLatin1Char('.'); // all of one subject
        filter.whom = parser.value(QStringLiteral("whom"));
        filter.limit = 0;
        auto from = arguments.time(QStringLiteral("from"), calendar);
        if (!from)
            return from.error();
        auto to = arguments.time(QStringLiteral("to"), calendar);
        if (!to)
            return to.error();
        filter.from = *from;
        filter.to = *to;
        return filter;
    }

    static ReportTable head()
    {
        ReportTable table;
        table.id = QStringLiteral("audit");
        for (const char *id : {"number", "at", "who", "role", "what", "whom", "from", "to", "details",
                               "outcome", "about", "hash"})
            table.columns.push_back({QString::fromLatin1(id), {}, {}, ColumnType::Words});
        table.columns[0].type = table.columns[10].type = ColumnType::Count;
        table.columns[1].type = ColumnType::Moment;
        return table;
    }

    static ReportRow rowOf(const AuditEntry &entry)
    {
        return {entry.number,
                cellOf(entry.at),
                entry.who,
                entry.role,
                entry.what,
                entry.whom,
                entry.from,
                entry.to,
                entry.details,
                entry.outcome,
                entry.about == 0 ? QVariant() : QVariant(entry.about),
                QString::fromLatin1(entry.hash.toHex())};
    }

    static Result<int> write(const QCommandLineParser &parser, CommandContext &context)
    {
        const Arguments arguments(parser);
        const auto choice = TableOutput::chosen(parser, context);
        if (!choice)
            return choice.error();
        if (auto sound = filterOf(arguments, parser, Calendar()); !sound)
            return sound.error();
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        auto who = enter(**session, context, Act::ReadTrail);
        if (!who)
            return who.error();
        const auto filter = filterOf(arguments, parser, (*session)->calendar());
        auto end = (*session)->reader().audit().end();
        if (!end)
            return end.error();
        auto output = TableOutput::open(*choice, (*session)->calendar(), context);
        if (!output)
            return output.error();
        TableWriter &writer = output->writer();
        const ReportTable table = head();
        Result<void> written = writer.begin(table);
        qint64 rows = 0;
        auto read = (*session)->reader().audit().each(*filter, [&](const AuditEntry &entry) {
            ++rows;
            if (written)
                written = writer.row(rowOf(entry));
            return written.ok();
        });
        if (!read)
            return read.error();
        if (written)
            written = writer.finish();
        if (written)
            written = output->commit();
        if (!written)
            return written.error();
        session->reset();
        noteTaken(context, *who, Act::ExportTable, table.id,
                  {{QStringLiteral("file"), choice->told()}, {QStringLiteral("rows"), rows}}, *end);
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeAuditCommand() { return std::make_unique<AuditCommand>(); }

} // namespace callhelm
