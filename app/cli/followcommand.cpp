#include "cli/arguments.h"
#include "cli/commands.h"

#include <csignal>

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include "services/workspace.h"

namespace callhelm {

namespace {

constexpr qint64 longestFollowing = 2'000'000; // seconds that a timer counts, 23 days

volatile std::sig_atomic_t stopAsked = 0;
void askToStop(int) { stopAsked = 1; }

class FollowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("follow"); }
    [[nodiscard]] QString summary() const override
    {
        return tr(
            "Takes a growing queue_log or Master.csv as it grows, through rotation, until interrupted.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            QStringLiteral("kind"),
            tr("What the file is: queue_log, or cdr for call detail records (Master.csv)."));
        parser.addPositionalArgument(QStringLiteral("file"), tr("File to follow."));
        parser.addOption(
            {QStringLiteral("for"), tr("Stops after so many seconds."), QStringLiteral("seconds")});
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 2; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        const bool records = !words.empty() && words.front() == QLatin1String("cdr");
        if (words.size() != 2 || (!records && words.front() != QLatin1String("queue_log")))
            return usage(tr("Say what to follow: follow queue_log|cdr FILE"));
        const auto length = Arguments(parser).number(QStringLiteral("for"), 1, longestFollowing);
        if (!length)
            return length.error();
        auto workspace = Workspace::open({context.store, context.zone});
        if (!workspace)
            return workspace.error();
        QEventLoop loop;
        std::optional<Error> error;
        QObject::connect(workspace->get(), &Workspace::failed, &loop, [&](const Error &failure) {
            context.err << "callhelm: " << failure.toString() << "\n";
            context.err.flush();
        });
        QObject::connect(workspace->get(), &Workspace::sourcesChanged, &loop, [&] {
            for (const SourceStatus &source : (*workspace)->sources()) {
                if (source.kind == SourceKind::Ami)
                    continue; // has its secret from a person, and runs in the window alone
                if (!source.message.isEmpty()) {
                    context.err << source.name << ": " << source.message << "\n";
                    context.err.flush();
                }
                if (source.state == SourceStatus::State::Failed) {
                    error = Error{Error::Kind::File, source.message, source.name, 0};
                    loop.quit();
                }
            }
        });
        QObject::connect(workspace->get(), &Workspace::worksAgain, &loop, [&] {
            context.err << tr("The store takes what is told again.") << "\n";
            context.err.flush();
        });
        const QString path = QFileInfo(words[1]).absoluteFilePath();
        if (auto done = (*workspace)->follow(path, records ? SourceKind::Cdr : SourceKind::QueueLog); !done)
            return done.error();
        context.err << tr("Following %1. Ctrl+C ends it.").arg(path) << "\n";
        context.err.flush();

        stopAsked = 0;
        std::signal(SIGINT, askToStop);
        std::signal(SIGTERM, askToStop);
#ifdef SIGHUP
        // The terminal was closed; under nohup that is nothing to end for.
        if (std::signal(SIGHUP, askToStop) == SIG_IGN)
            std::signal(SIGHUP, SIG_IGN);
#endif
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            if (stopAsked != 0)
                loop.quit();
        });
        watch.start(100);
        if (*length)
            QTimer::singleShot(std::chrono::seconds(**length), &loop, &QEventLoop::quit);
        loop.exec();
        (*workspace)->stopFollowing(path); // the desktop decides for itself what it follows
        if (error)
            return *error;
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeFollowCommand() { return std::make_unique<FollowCommand>(); }

} // namespace callhelm
