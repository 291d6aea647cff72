#include <QFileInfo>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/handover.h"
#include "cli/tableoutput.h"
#include "reports/phonetable.h"
#include "services/phoneoperation.h"
#include "services/storesession.h"

namespace callhelm {

namespace {

class PhonesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("phones"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("“phones list”: whose phone is whose; “phones set PHONE AGENT”: says so.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("list"), tr("Lists phones, interfaces and extensions."));
        parser.addPositionalArgument(QStringLiteral("set"),
                                     tr("Says whose a phone is; figures follow, those of the past too."),
                                     QStringLiteral("| set PHONE AGENT"));
        parser.addOption({QStringLiteral("nobody"), tr("With “set PHONE”: it is nobody's, e.g. a trunk.")});
        TableOutput::declare(parser, tr("List: csv (default), json, or xlsx with -o FILE."));
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 3; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        const bool nobody = parser.isSet(QStringLiteral("nobody"));
        if (words == QStringList{QStringLiteral("list")} && !nobody)
            return list(parser, context);
        if (words.value(0) == QLatin1String("set") && words.size() == (nobody ? 2 : 3)
            && !parser.isSet(QStringLiteral("format")) && !parser.isSet(QStringLiteral("output")))
            return set({words[1], nobody ? QString() : words[2]}, context);
        return usage(
            tr("Say what to do: phones list, phones set PHONE AGENT, or phones set PHONE --nobody."));
    }

private:
    static Result<int> list(const QCommandLineParser &parser, CommandContext &context)
    {
        const auto choice = TableOutput::chosen(parser, context);
        if (!choice)
            return choice.error();
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        if (auto who = enter(**session, context, Act::ReadPhones); !who)
            return who.error();
        auto phones = (*session)->phones();
        if (!phones)
            return phones.error();
        auto output = TableOutput::open(*choice, (*session)->calendar(), context);
        if (!output)
            return output.error();
        if (auto done = output->write(phoneTable(*phones)); !done)
            return done.error();
        return Done;
    }
    static Result<int> set(const PhoneOwner &owner, CommandContext &context)
    {
        if (owner.phone.isEmpty())
            return usage(tr("Say which phone: phones set PHONE AGENT."));
        if (!QFileInfo::exists(context.store)) // none is made for it
            return Error{Error::Kind::File, QCoreApplication::translate("Store", "There is no store here."),
                         context.store, 0};
        const auto result = runOperation(PhoneOperation(owner.phone, owner.agent), context.store,
                                         context.zone, context, {});
        if (!result)
            return result.error();
        if (!PhoneOperation::changed(*result))
            context.err << tr("That was said before: nothing changed.") << "\n";
        else if (!PhoneOperation::knowsAgent(*result))
            context.err << tr("No source has named an agent “%1” so far.").arg(owner.agent) << "\n";
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makePhonesCommand() { return std::make_unique<PhonesCommand>(); }

} // namespace callhelm
