#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"

#include "reports/csvwriter.h"
#include "reports/doctortables.h"
#include "reports/jsonwriter.h"
#include "services/storesession.h"

namespace callhelm {

namespace {

class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("doctor"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Says whether the books balance and lists what is odd in the logs.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption(
            {QStringLiteral("findings"), tr("Lists findings and rejected lines instead of the books.")});
        parser.addOption({QStringLiteral("format"), tr("csv (default) or json."), QStringLiteral("format")});
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const auto format = Arguments(parser).word(QStringLiteral("format"),
                                                   {QStringLiteral("csv"), QStringLiteral("json")});
        if (!format)
            return format.error();
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        if (auto who = enter(**session, context, Act::ReadBooks); !who)
            return who.error();
        auto report = (*session)->doctor();
        if (!report)
            return report.error();
        auto names = (*session)->names();
        if (!names)
            return names.error();
        const ReportTable table
            = parser.isSet(QStringLiteral("findings")) ? notesTable(*report) : booksTable(*report, *names);
        std::unique_ptr<TableWriter> writer;
        if (*format == QLatin1String("json"))
            writer = std::make_unique<JsonWriter>(context.out, (*session)->calendar());
        else
            writer = std::make_unique<CsvWriter>(context.out, (*session)->calendar());
        if (auto done = writer->write(table); !done)
            return done.error();
        if (parser.isSet(QStringLiteral("findings")) && report->noteCount() > qint64(report->notes.size()))
            context.err << tr("%1 of %2 are listed: the store keeps the first of each file.")
                               .arg(report->notes.size())
                               .arg(report->noteCount())
                        << "\n";
        context.err << (report->balanced() ? tr("The books balance.") : tr("The books do not balance."))
                    << "\n";
        return report->balanced() ? Done : FoundSomething;
    }
};

} // namespace

std::unique_ptr<Command> makeDoctorCommand() { return std::make_unique<DoctorCommand>(); }

} // namespace callhelm
