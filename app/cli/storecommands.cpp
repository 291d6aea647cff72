#include "base/text.h"
#include "cli/commands.h"

#include "cli/entry.h"
#include "cli/handover.h"
#include "base/clock.h"
#include "services/backupoperation.h"
#include "services/storemaintenance.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

class VerifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Computes everything again from the raw facts and reports differences.");
    }
    void declare(QCommandLineParser &) const override { }
    Result<int> run(const QCommandLineParser &, CommandContext &context) const override
    {
        if (auto entered = enterWhole(context, Act::ReadBooks); !entered)
            return entered.error();
        auto differences = StoreMaintenance::verify(context.store);
        if (!differences)
            return differences.error();
        QTextStream text(&context.out);
        for (const Difference &difference : *differences) {
            text << difference.table << ": " << tr("%n row(s) missing", nullptr, int(difference.missing))
                 << ", " << tr("%n row(s) without ground in the facts", nullptr, int(difference.unfounded))
                 << "\n";
            for (const QString &example : difference.examples)
                text << "  " << withVisibleControls(example) << "\n";
        }
        if (differences->empty())
            context.err << tr("Everything stored is what the facts give.") << "\n";
        return differences->empty() ? Done : FoundSomething;
    }
};

/// The session of who acts, once more, for what is noted afterwards or where there is nothing else to ask.
Result<Session> sessionOf(CommandContext &context)
{
    auto database = openStore(context.store, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    auto calendar = readCalendar(**database, context.zone);
    if (!calendar)
        return calendar.error();
    auto user = context.identity.user(context.err);
    if (!user)
        return user.error();
    return sessionIn(**database, *calendar, *user, SystemClock().now(), false);
}

class BackupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] QString summary() const override { return tr("Writes a copy of the store to a new file."); }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("file"), tr("File to write; must not exist."));
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        if (parser.positionalArguments().size() != 1)
            return usage(tr("Name one file."));
        const BackupOperation backup(parser.positionalArguments().front());
        auto done = runOperation(backup, context.store, {}, context);
        if (!done)
            return done.error();
        if (auto who = sessionOf(context))
            noteTaken(context, *who, Act::BackUp, {},
                      {{QStringLiteral("file"),
                        QFileInfo(parser.positionalArguments().front()).absoluteFilePath()}},
                      BackupOperation::trailEnd(*done));
        return Done;
    }
};

class RestoreCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("restore"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Puts a backup in the store's place, and keeps what was there beside it.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("file"), tr("The backup."));
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        if (parser.positionalArguments().size() != 1)
            return usage(tr("Name one file."));
        // Who may replace a store with people in it may copy it. One that cannot be read is replaced by who
        // can.
        if (const auto who = sessionOf(context); who
                ? !who->may(Act::BackUp)
                : who.error().kind == Error::Kind::Usage || who.error().kind == Error::Kind::Denied)
            return who
                ? Error{Error::Kind::Denied, tr("Your role does not permit restoring a backup."), {}, 0}
                : who.error();
        auto kept = StoreMaintenance::restore(parser.positionalArguments().front(), context.store);
        if (!kept)
            return kept.error();
        if (!kept->isEmpty())
            context.err << tr("The store that was replaced is kept in %1.").arg(*kept) << "\n";
        return Done;
    }
};

class MigrateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("migrate"); }
    [[nodiscard]] QString summary() const override { return tr("Brings a store to this program's schema."); }
    void declare(QCommandLineParser &) const override { }
    Result<int> run(const QCommandLineParser &, CommandContext &context) const override
    {
        auto text = StoreMaintenance::migrate(context.store);
        if (!text)
            return text.error();
        context.err << *text << "\n";
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand() { return std::make_unique<VerifyCommand>(); }
std::unique_ptr<Command> makeBackupCommand() { return std::make_unique<BackupCommand>(); }
std::unique_ptr<Command> makeRestoreCommand() { return std::make_unique<RestoreCommand>(); }
std::unique_ptr<Command> makeMigrateCommand() { return std::make_unique<MigrateCommand>(); }

} // namespace callhelm
