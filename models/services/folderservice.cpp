#include "services/folderservice.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include "base/outputfile.h"
#include "reports/csvwriter.h"
#include "services/folderchange.h"
#include "services/recordimportoperation.h"
#include "services/rejectstable.h"
#include "services/storeaccess.h"
#include "services/writer.h"

namespace callhelm {

namespace {

constexpr size_t mostRejected = 1'000'000; // rows that are kept, to be saved
constexpr qsizetype mostNamed = 5; // files that could not be taken
constexpr auto longestEnd = std::chrono::seconds(3);

Result<void> writeRejected(const std::vector<RejectedRow> &rows, const QString &path)
{
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    CsvOptions options;
    options.byteOrderMark = true;
    CsvWriter writer(file->device(), Calendar(), options); // it holds no times
    auto done = writer.write(rejectsTable(rows));
    return done ? file->commit() : done;
}

/// Beside the file, or beside the store where nothing can be written there; tells where.
Result<QString> saveRejected(const std::vector<RejectedRow> &rows, const QString &file, const QString &store)
{
    const QFileInfo info(file);
    const QString name = info.completeBaseName() + QStringLiteral(".rejected.csv");
    const QString beside = info.dir().filePath(name);
    if (writeRejected(rows, beside))
        return beside;
    const QString folder = store + QStringLiteral(".rejected");
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString elsewhere = QDir(folder).filePath(name);
    auto done = writeRejected(rows, elsewhere);
    return done ? Result<QString>(elsewhere) : done.error();
}

} // namespace

/// What became of a file.
struct FolderService::Took
{
    bool isKnown = false; ///< its content was taken before
    bool isOther = false; ///< it changed while it was read
    RecordImportReport report;
    QString rejected;
};

FolderService::FolderService(StoreAccess &access, const QString &kept, const FolderWatch::Timing &timing)
    : m_access(access)
    , m_timing(timing)
    , m_folders(WatchedFolders::fromJson(kept))
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("folders"));
}

FolderService::~FolderService() { close(); }

void FolderService::close()
{
    m_isClosing->store(true);
    for (auto &[folder, running] : m_running)
        running.watch->deleteLater(); // in its thread, before that ends
    m_running.clear();
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(
            longestEnd))) // it looks at a drive that does not answer: the program ends without it
        (void)m_thread.release();
    m_thread = std::make_unique<QThread>();
}

Result<void> FolderService::check(const WatchedFolder &folder)
{
    const QFileInfo place(folder.folder);
    if (!place.isAbsolute())
        return Error{Error::Kind::Usage, tr("Name the folder with its whole path."), folder.folder, 0};
    if (place.exists() && !place.isDir())
        return Error{Error::Kind::File, tr("This is a file, not a folder."), folder.folder, 0};
    if (folder.mappingName.isEmpty() && folder.how.mapping.columns.empty())
        return Error{Error::Kind::Usage, tr("Say how its files are read: choose a saved mapping."),
                     folder.folder, 0};
    return {};
}

QFuture<Result<void>> FolderService::watch(const WatchedFolder &folder)
{
    if (auto fit = check(folder); !fit)
        return readyFuture(fit);
    return m_access.run(makeChange(folder.folder, folder));
}

QFuture<Result<void>> FolderService::stopWatching(const QString &folder)
{
    return m_access.run(makeChange(folder, std::nullopt));
}

QFuture<Result<void>> FolderService::watchAs(const Session &who, const WatchedFolder &folder)
{
    if (auto fit = check(folder); !fit)
        return readyFuture(fit);
    return m_access.runAs(who, makeChange(folder.folder, folder));
}

QFuture<Result<void>> FolderService::stopWatchingAs(const Session &who, const QString &folder)
{
    return m_access.runAs(who, makeChange(folder, std::nullopt));
}

std::unique_ptr<Change> FolderService::makeChange(const QString &folder,
                                                  const std::optional<WatchedFolder> &to)
{
    return std::make_unique<FolderChange>(
        folder, to, [this, folder](const std::optional<WatchedFolder> &shown) { show(folder, shown); });
}

void FolderService::show(const QString &folder, const std::optional<WatchedFolder> &to)
{
    end(folder);
    if (to) {
        m_folders.set(*to);
        begin(*to);
    } else {
        m_folders.remove(folder);
    }
    Q_EMIT changed();
}

void FolderService::restore()
{
    for (const WatchedFolder &folder : m_folders.all())
        if (!m_running.contains(folder.folder))
            begin(folder);
}

void FolderService::begin(const WatchedFolder &folder)
{
    if (m_isClosing->load())
        return;
    if (!m_thread->isRunning())
        m_thread->start();
    Running &running = m_running[folder.folder];
    running.status.folder = folder.folder;
    auto *watch = new FolderWatch(folder.folder, m_timing);
    running.watch = watch;
    watch->moveToThread(m_thread.get());
    const auto isCurrent = [this, watch, name = folder.folder] {
        const auto it = m_running.find(name);
        return it != m_running.end() && it->second.watch == watch;
    };
    connect(watch, &FolderWatch::looked, this,
            [this, isCurrent, name = folder.folder](const QString &trouble) {
                if (isCurrent())
                    noteLook(name, trouble);
            });
    connect(watch, &FolderWatch::ripe, this, [this, isCurrent, folder](const FoundFile &file) {
        if (isCurrent())
            take(folder, file);
    });
    QMetaObject::invokeMethod(watch, &FolderWatch::start);
}

void FolderService::end(const QString &folder)
{
    const auto it = m_running.find(folder);
    if (it == m_running.end())
        return;
    it->second.watch->deleteLater();
    m_running.erase(it);
}

void FolderService::noteLook(const QString &folder, const QString &trouble)
{
    Running &running = m_running[folder];
    running.trouble = trouble;
    if (trouble.isEmpty()) // what is gone fails no more
        std::erase_if(running.failures,
                      [](const auto &failure) { return !QFileInfo::exists(failure.first); });
    tell(folder, false);
}

/// In the writer's thread, in one transaction with the note that it was taken.
void FolderService::take(const WatchedFolder &folder, const FoundFile &file)
{
    RecordImportTask task = folder.how;
    task.file = file.path;
    const auto work = [task, file, mapping = folder.mappingName, place = folder.folder,
                       store = m_access.path(), calendar = m_access.calendar(), closing = m_isClosing,
                       name = tr("Watch folder")](Writer &writer) -> Result<Took> {
        Took took;
        std::vector<RejectedRow> rejected;
        std::optional<Error> unsaved;
        OperationWork how;
        how.session = Session::ofStoreOwner(name);
        how.calendar = calendar;
        how.rejected = [&rejected](const DoctorNote &note) {
            if (rejected.size() < mostRejected)
                rejected.push_back(RecordImportOperation::rowOf(note));
        };
        how.goOn = [&](const OperationProgress &progress) {
            if (closing->load())
                return false;
            if (progress.percent < RecordImportOperation::beforeCommit)
                return true;
            took.isOther = FoundFile::at(file.path) != file;
            if (took.isOther || rejected.empty())
                return !took.isOther;
            auto saved = saveRejected(rejected, file.path, store); // else they would be lost by a kill
            if (saved)
                took.rejected = *saved;
            else
                unsaved = saved.error();
            return saved.ok();
        };
        RecordImportOperation operation(task, mapping, false);
        operation.takeOnce(place);
        auto result = writer.run(operation, how);
        if (took.isOther)
            return took;
        if (!result)
            return unsaved ? *unsaved : result.error();
        took.isKnown = RecordImportOperation::isKnown(*result);
        took.report = RecordImportOperation::report(*result);
        took.report.rejections = std::move(rejected);
        return took;
    };
    onFinished(m_access.change<Took>(work), this,
               [this, folder, file](const Result<Took> &took) { noteTaken(folder.folder, file, took); });
}

void FolderService::noteTaken(const QString &folder, const FoundFile &file, const Result<Took> &took)
{
    const auto it = m_running.find(folder);
    if (took && !took->isOther && !took->isKnown) {
        Q_EMIT m_access.audited();
        Q_EMIT taken();
    }
    if (it == m_running.end())
        return;
    Running &running = it->second;
    const bool isDone = took && !took->isOther;
    QMetaObject::invokeMethod(running.watch, [watch = running.watch, file, isDone] {
        isDone ? watch->done(file) : watch->failed(file);
    });
    running.failures.erase(file.path);
    if (!took)
        running.failures[file.path] = took.error().text;
    else if (isDone && !took->isKnown)
        running.status.last = FolderStatus::Last{QFileInfo(file.path).fileName(),
                                                 m_access.systemClock().now(), took->report, took->rejected};
    tell(folder, isDone && !took->isKnown);
}

void FolderService::tell(const QString &folder, bool isNews)
{
    Running &running = m_running[folder];
    FolderStatus &status = running.status;
    QString message = running.trouble;
    if (message.isEmpty() && !running.failures.empty()) {
        QStringList named;
        for (const auto &[path, why] : running.failures)
            if (named.size() < mostNamed)
                named << tr("%1: %2").arg(QFileInfo(path).fileName(), why);
        message = named.join(QStringLiteral(" \u00B7 "));
        if (const auto more = int(running.failures.size() - size_t(named.size())); more > 0)
            message = tr("%1 (and %n more file(s))", nullptr, more).arg(message);
    }
    const auto state = message.isEmpty() ? SourceStatus::State::Running : SourceStatus::State::Waiting;
    if (!isNews && state == status.state && message == status.message)
        return; // a look that found nothing
    status.message = message;
    status.state = state;
    Q_EMIT changed();
}

std::vector<FolderStatus> FolderService::statuses() const
{
    std::vector<FolderStatus> statuses;
    for (const WatchedFolder &folder : m_folders.all()) {
        const auto it = m_running.find(folder.folder);
        FolderStatus none;
        none.folder = folder.folder;
        statuses.push_back(it == m_running.end() ? none : it->second.status);
    }
    return statuses;
}

std::vector<SourceStatus> FolderService::sourceStatuses() const
{
    std::vector<SourceStatus> statuses;
    for (const FolderStatus &folder : this->statuses()) {
        SourceStatus status;
        status.name = folder.folder;
        status.isFolder = true;
        status.state = folder.state;
        status.message = folder.message;
        if (folder.last)
            status.lastEvent = folder.last->at;
        statuses.push_back(std::move(status));
    }
    return statuses;
}

} // namespace callhelm
