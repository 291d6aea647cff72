#include "base/text.h"
#include "cli/commands.h"

#include "cli/handover.h"
#include "services/backupoperation.h"
#include "services/storemaintenance.h"

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

class AuditCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("“audit verify”: finds out whether the audit trail was tampered with.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("verify"), tr("What to do with the trail."));
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        if (parser.positionalArguments() != QStringList{QStringLiteral("verify")})
            return usage(tr("Say what to do: audit verify."));
        auto finding = StoreMaintenance::verifyAudit(context.store);
        if (!finding)
            return finding.error();
        if (!finding->broken.isEmpty())
            QTextStream(&context.out) << finding->broken << "\n";
        context.err << tr("%n entry(ies) are sound.", nullptr, int(finding->entries)) << "\n";
        return finding->broken.isEmpty() ? Done : FoundSomething;
    }
};

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
        if (auto done = runOperation(backup, context.store, {}, context); !done)
            return done.error();
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
std::unique_ptr<Command> makeAuditCommand() { return std::make_unique<AuditCommand>(); }
std::unique_ptr<Command> makeBackupCommand() { return std::make_unique<BackupCommand>(); }
std::unique_ptr<Command> makeRestoreCommand() { return std::make_unique<RestoreCommand>(); }
std::unique_ptr<Command> makeMigrateCommand() { return std::make_unique<MigrateCommand>(); }

} // namespace callhelm
