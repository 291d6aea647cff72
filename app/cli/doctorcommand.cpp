#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/tableoutput.h"

#include "reports/doctortables.h"
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
        TableOutput::declare(parser);
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const auto choice = TableOutput::chosen(parser, context);
        if (!choice)
            return choice.error();
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
        auto output = TableOutput::open(*choice, (*session)->calendar(), context);
        if (!output)
            return output.error();
        if (auto done = output->write(table); !done)
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
