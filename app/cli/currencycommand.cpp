#include <QFileInfo>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/handover.h"
#include "domain/currency.h"
#include "services/currencyoperation.h"
#include "services/storesession.h"
#include "store/openstore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

class CurrencyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("currency"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Tells, or with an argument says, in which currency amounts are that name none.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("currency"),
                                     tr("Three letters: VND, RUB, USD …; without it: tells."),
                                     QStringLiteral("[CURRENCY]"));
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        if (words.isEmpty())
            return tell(context);
        const QString currency = words.front().toUpper();
        if (!isCurrency(currency))
            return usage(QCoreApplication::translate(
                "RecordChecks", "There is no such currency: write its three letters, as VND, RUB, USD."));
        if (!QFileInfo::exists(context.store)) // none is made for it
            return Error{Error::Kind::File, QCoreApplication::translate("Store", "There is no store here."),
                         context.store, 0};
        const auto result
            = runOperation(CurrencyOperation(currency), context.store, context.zone, context, {});
        if (!result)
            return result.error();
        if (!CurrencyOperation::changed(*result))
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
        const auto currency = readCurrency((*session)->reader().context().database);
        if (!currency)
            return currency.error();
        QTextStream(&context.out) << *currency << "\n";
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeCurrencyCommand() { return std::make_unique<CurrencyCommand>(); }

} // namespace callhelm
