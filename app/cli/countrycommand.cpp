#include <QFileInfo>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/handover.h"
#include "services/countryoperation.h"
#include "services/storesession.h"
#include "store/openstore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

class CountryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("country"); }
    [[nodiscard]] QString summary() const override
    {
        return tr(
            "Tells, or with an argument says, whose phone numbers are written without a country's code.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("country"), tr("vn, ru or other; without it: tells."),
                                     QStringLiteral("[COUNTRY]"));
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        if (words.isEmpty())
            return tell(context);
        const auto country = countryFromName(words.front());
        if (!country)
            return usage(tr("Unknown country “%1”: say vn, ru or other.").arg(words.front()));
        if (!QFileInfo::exists(context.store)) // none is made for it
            return Error{Error::Kind::File, QCoreApplication::translate("Store", "There is no store here."),
                         context.store, 0};
        int told = 0;
        OperationTold hearing;
        hearing.progress = [&](const OperationProgress &progress) { // with many customers it takes a while
            if (progress.percent / 10 == told / 10)
                return;
            told = progress.percent;
            context.err << tr("%1 %").arg(told) << "\n";
            context.err.flush();
        };
        const auto result
            = runOperation(CountryOperation(*country), context.store, context.zone, context, hearing);
        if (!result)
            return result.error();
        if (!CountryOperation::changed(*result))
            context.err << tr("That was said before: nothing changed.") << "\n";
        return Done;
    }

private:
    static Result<int> tell(CommandContext &context)
    {
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        if (auto who = enter(**session, context, Act::ReadFigures); !who)
            return who.error();
        const auto country = readCountry((*session)->reader().context().database);
        if (!country)
            return country.error();
        QTextStream(&context.out) << countryName(*country) << "\n";
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeCountryCommand() { return std::make_unique<CountryCommand>(); }

} // namespace callhelm
