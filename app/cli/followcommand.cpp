#include "cli/arguments.h"
#include "cli/crmimport.h"
#include "cli/commands.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include "cli/stopsignal.h"
#include "services/storeclient.h"
#include "services/storehost.h"
#include "services/serviceset.h"
#include "store/storelock.h"
#include "store/storeturn.h"

namespace callhelm {

namespace {

constexpr int lookEvery = 100; // ms
constexpr qint64 longestFollowing = 2'000'000; // seconds that a timer counts, 23 days

/// What is followed, and until when.
struct Following
{
    QString path;
    SourceKind kind = SourceKind::QueueLog;
    std::optional<WatchedFolder> folder = {}; ///< in place of a file
    QDeadlineTimer until{QDeadlineTimer::Forever};

    [[nodiscard]] bool isOver() const { return StopSignal::isAsked() || until.hasExpired(); }
};

class FollowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("follow"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Takes a growing queue_log or Master.csv as it grows, through rotation, or tables that "
                  "appear in a "
                  "folder, until interrupted.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            QStringLiteral("kind"),
            tr("What the file is: queue_log, or cdr for call detail records (Master.csv); or folder: its CSV "
               "and XLSX files become records, each once."));
        parser.addPositionalArgument(QStringLiteral("file"), tr("File to follow, or folder to watch."));
        parser.addOption(
            {QStringLiteral("for"), tr("Stops after so many seconds."), QStringLiteral("seconds")});
        CrmImport::declare(parser);
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 2; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        const bool records = !words.empty() && words.front() == QLatin1String("cdr");
        const bool isFolder = !words.empty() && words.front() == QLatin1String("folder");
        if (words.size() != 2 || (!records && !isFolder && words.front() != QLatin1String("queue_log")))
            return usage(tr("Say what to follow: follow queue_log|cdr FILE, or follow folder FOLDER"));
        const auto length = Arguments(parser).number(QStringLiteral("for"), 1, longestFollowing);
        if (!length)
            return length.error();
        const auto user = context.identity.user(context.err);
        if (!user)
            return user.error();
        const StopSignal signal;
        Following following{QFileInfo(words[1]).absoluteFilePath(),
                            records ? SourceKind::Cdr : SourceKind::QueueLog};
        if (isFolder) {
            auto how = CrmImport::task(parser);
            if (!how)
                return how.error();
            following.folder = {following.path, parser.value(QStringLiteral("mapping")), *how};
            if (auto fit = FolderService::check(*following.folder); !fit)
                return fit.error();
        }
        if (*length)
            following.until.setRemainingTime(std::chrono::seconds(**length));
        bool hasSaid = false; // who is waited for
        while (!following.isOver()) {
            ServiceSet::Options options;
            options.path = context.store;
            options.zone = context.zone;
            options.onlyFollows = true;
            if (!StoreTurn::isClaimed(context.store)) { // else a window is about to take it
                auto services = ServiceSet::open(options);
                if (services) {
                    if (auto entered = signIn(**services, *user); !entered)
                        return entered.error();
                    return followHere(std::move(*services), following, context);
                }
                const auto holder = StoreLock::holder(context.store);
                if (services.error().kind != Error::Kind::Held
                    || (holder && (!holder->isThisMachine || !holder->isThisUser)))
                    return services.error();
            }
            if (const auto client = StoreClient::connectTo(context.store)) {
                if (const auto end = followThere(*client, following, *user, context))
                    return *end;
                // The holder is gone: followed on from where the store stands.
                QThread::msleep(lookEvery);
                continue;
            }
            if (const auto holder = StoreLock::holder(context.store); holder && !std::exchange(hasSaid, true))
                say(context, tr("Waiting for %1, which holds the store.").arg(holder->name()));
            QThread::msleep(lookEvery);
        }
        return Done;
    }

private:
    static void say(CommandContext &context, const QString &text)
    {
        context.err << text << "\n";
        context.err.flush();
    }

    /// What it follows goes on whoever it is; to begin and to end it one has to be somebody.
    static Result<void> signIn(ServiceSet &services, const std::optional<StoreUser> &user)
    {
        if (services.signIn.isOpen())
            return {};
        QEventLoop loop;
        std::optional<Result<Session>> answer;
        onFinished(services.signIn.sessionOf(user), &loop, [&](const Result<Session> &who) {
            answer = who;
            loop.quit();
        });
        loop.exec();
        if (!answer || !*answer)
            return answer ? answer->error() : nobodyNamed();
        services.access.setSession(**answer);
        return {};
    }

    /// The program that holds the store follows the file as long as this command runs. Nothing: it is gone.
    static std::optional<Result<int>> followThere(StoreClient &client, const Following &following,
                                                  const std::optional<StoreUser> &user,
                                                  CommandContext &context)
    {
        StoreClient::Hearing hearing;
        hearing.told = [&context](const QJsonObject &message) {
            if (message.contains(holderwords::follow))
                say(context,
                    tr("The program that holds the store follows %1. Ctrl+C ends it.")
                        .arg(message[holderwords::follow].toString()));
            else if (message.contains(holderwords::said))
                say(context, message[holderwords::said].toString());
        };
        hearing.stopped = [&following](std::chrono::milliseconds) { return following.isOver(); };
        QJsonObject request{{holderwords::ask, holderwords::follow},
                            {holderwords::language, QLocale().name()},
                            {holderwords::file, following.path},
                            {holderwords::records, following.kind == SourceKind::Cdr}};
        if (following.folder)
            request.insert(holderwords::folder, toJson(*following.folder));
        if (user) {
            request.insert(holderwords::user, user->login);
            request.insert(holderwords::password, user->password);
        }
        const auto end = client.ask(request, hearing);
        if (!end)
            return std::nullopt;
        return *end ? Result<int>(Done) : Result<int>(end->error());
    }

    static Result<int> followHere(std::unique_ptr<ServiceSet> services, const Following &following,
                                  CommandContext &context)
    {
        QEventLoop loop;
        std::optional<Error> error;
        bool hasYielded = false;
        std::map<QString, Instant> lastTaken; // what was told of folders
        QObject::connect(&services->access, &StoreAccess::failed, &loop, [&](const Error &failure) {
            say(context, QStringLiteral("callhelm: ") + failure.toString());
        });
        QObject::connect(&services->sources, &SourceService::changed, &loop, [&] {
            for (const SourceStatus &source : services->sources.statuses()) {
                if (source.kind == SourceKind::Ami)
                    continue; // has its secret from a person, and runs in the window alone
                if (!source.message.isEmpty())
                    say(context, source.name + QStringLiteral(": ") + source.message);
                if (source.state == SourceStatus::State::Failed && source.name == following.path) {
                    error = Error{Error::Kind::File, source.message, source.name, 0};
                    loop.quit();
                }
            }
        });
        QObject::connect(&services->access, &StoreAccess::worksAgain, &loop,
                         [&] { say(context, tr("The store takes what is told again.")); });
        QObject::connect(services->holder.get(), &StoreService::yieldWanted, &loop, [&] {
            hasYielded = true;
            loop.quit();
        });
        const auto tellTaken = [&, told = QString()]() mutable {
            for (const FolderStatus &folder : services->folders.statuses()) {
                if (!folder.message.isEmpty() && folder.message != std::exchange(told, folder.message))
                    say(context, folder.folder + QStringLiteral(": ") + folder.message);
                if (!folder.last || folder.last->at == lastTaken[folder.folder])
                    continue;
                lastTaken[folder.folder] = folder.last->at;
                const RecordImportReport &report = folder.last->report;
                say(context,
                    tr("%1: %2 rows: %3 new, %4 changed, %5 same, %6 rejected")
                        .arg(folder.last->file)
                        .arg(report.rows)
                        .arg(report.added)
                        .arg(report.changed)
                        .arg(report.same)
                        .arg(report.rejected));
            }
        };
        QObject::connect(&services->folders, &FolderService::changed, &loop, tellTaken);
        // What the window follows, or a command that was killed did, is followed already, and goes on being
        // remembered.
        const bool isRemembered = following.folder ? services->folders.isWatched(following.path)
                                                   : services->sources.followed().contains(following.path);
        const auto told = [&] { say(context, tr("Following %1. Ctrl+C ends it.").arg(following.path)); };
        if (isRemembered)
            told();
        else
            onFinished(following.folder ? services->folders.watch(*following.folder)
                                        : services->sources.follow(following.path, following.kind),
                       &loop, [&](const Result<void> &done) {
                           if (done)
                               return told();
                           error = done.error();
                           loop.quit();
                       });

        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            if (following.isOver())
                loop.quit();
        });
        watch.start(lookEvery);
        loop.exec();
        if (hasYielded) { // and the file stays remembered: the window takes it up where the store stands
            services.reset();
            say(context, tr("The window goes on following %1.").arg(following.path));
            return Done;
        }
        services->sources.disconnect(&loop);
        services->folders.disconnect(&loop);
        if (!isRemembered) { // the desktop decides for itself what it follows
            QEventLoop end;
            onFinished(following.folder ? services->folders.stopWatching(following.path)
                                        : services->sources.stopFollowing(following.path),
                       &end, [&end](const Result<void> &) { end.quit(); });
            end.exec();
        }
        services.reset();
        if (error)
            return *error;
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeFollowCommand() { return std::make_unique<FollowCommand>(); }

} // namespace callhelm
