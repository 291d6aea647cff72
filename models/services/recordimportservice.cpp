#include "services/recordimportservice.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QtConcurrent>

#include "ingest/tables/tableinspection.h"
#include "services/fieldguess.h"
#include "services/filehash.h"
#include "services/importrow.h"
#include "services/recordchange.h"
#include "services/recordimportlist.h"
#include "services/recordimportoperation.h"
#include "services/storeaccess.h"
#include "services/writer.h"
#include "store/auditlog.h"
#include "store/mappingstore.h"
#include "store/recordlog.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

constexpr int fewValues = 40; ///< of a column, to be told all
constexpr size_t mostRejected = 1'000'000; ///< rows that are kept, to be listed and saved

/// All different values of columns that have few of them, by column.
Result<std::vector<QStringList>> fewValuesOf(const QString &path, const TableInspection &found)
{
    auto file = TableFile::open(path, found.options);
    if (!file)
        return file.error();
    std::vector<QStringList> values(found.columns.size());
    std::vector<bool> isFew(found.columns.size(), true);
    TableRow row;
    for (;;) {
        auto more = (*file)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (size_t i = 0; i < values.size() && i < row.cells.size(); ++i) {
            const QString &text = row.cells[i].text;
            if (!isFew[i] || text.isEmpty() || values[i].contains(text))
                continue;
            values[i].append(text);
            isFew[i] = values[i].size() <= fewValues;
        }
    }
    for (size_t i = 0; i < values.size(); ++i)
        if (!isFew[i])
            values[i].clear();
    return values;
}

/// `stop` ends it, with Error::Kind::Cancelled.
Result<FileFinding> findingOf(const RecordImportTask &task, const RecordSchema &schema,
                              const std::atomic_bool &stop,
                              const std::function<void(qint64, qint64)> &progress)
{
    auto found = inspectTable(task.file, tableOptionsOf(task), task.mapping.missing, &stop, progress);
    if (!found)
        return found.error();
    auto values = fewValuesOf(task.file, *found);
    if (!values)
        return values.error();
    FileFinding finding;
    const TableFacts &facts = found->facts;
    if (facts.kind == TableFacts::Kind::Csv) {
        finding.encoding = encodingName(facts.encoding);
        finding.encodingSure = facts.encodingSure;
        finding.separator = facts.separator;
    }
    for (const TableFacts::Sheet &sheet : facts.sheets)
        finding.sheets.append(sheet.name);
    finding.sheet = facts.sheet;
    finding.headerRow = facts.headerRow;
    finding.rows = found->rows;
    QStringList titles, types;
    for (const ColumnFinding &column : found->columns) {
        titles.append(facts.columnName(column.column));
        types.append(tableTypeName(column.type));
    }
    const EntitySpec *asked = schema.find(task.mapping.entity);
    const EntitySpec &entity = asked != nullptr ? *asked : guessedEntity(schema, titles, types);
    finding.suggestedEntity = asked == nullptr && isHistory(titles)
        ? QString::fromLatin1(ImportMapping::changes)
        : QString::fromLatin1(entity.name);
    QStringList taken;
    for (size_t i = 0; i < found->columns.size(); ++i) {
        const ColumnFinding &column = found->columns[i];
        FileFinding::Column told;
        told.title = titles[qsizetype(i)];
        told.type = types[qsizetype(i)];
        told.format = column.format.toText();
        for (const ColumnFormat &other : column.alternatives)
            told.alternatives.append(other.toText());
        for (const ColumnFinding::Example &example : column.examples)
            told.examples.append(example.text);
        told.values = (*values)[i];
        told.read = column.read;
        told.rejected = column.rejected;
        told.ask = column.ask;
        told.suggestedField = guessedField(entity, told.title, told.type, taken);
        if (!told.suggestedField.isEmpty())
            taken.append(told.suggestedField);
        finding.columns.push_back(std::move(told));
    }
    return finding;
}

} // namespace

RecordImportService::RecordImportService(StoreAccess &access) : m_access(access) { }
RecordImportService::~RecordImportService() = default;

QStringList importEncodings() { return encodingNames(); }

QFuture<Result<FileFinding>> RecordImportService::inspect(const RecordImportTask &file)
{
    if (auto allowed = m_access.requireRight(Act::ImportRecords, file.file); !allowed)
        return readyFuture(Result<FileFinding>(allowed.error()));
    auto schema = std::make_shared<const RecordSchema>();
    return QtConcurrent::run([file, schema](QPromise<Result<FileFinding>> &promise) {
        promise.setProgressRange(0, 100);
        std::atomic_bool stop = false;
        promise.addResult(findingOf(file, *schema, stop, [&promise, &stop](qint64 read, qint64 all) {
            promise.setProgressValue(all > 0 ? int(100 * read / all) : 0);
            stop = promise.isCanceled();
        }));
    });
}

QFuture<Result<RecordImportReport>> RecordImportService::run(const RecordImportTask &task, bool dryRun,
                                                             const std::shared_ptr<ImportControl> &control)
{
    if (auto allowed = m_access.requireRight(Act::ImportRecords, task.file); !allowed)
        return readyFuture(Result<RecordImportReport>(allowed.error()));
    if (m_access.readOnly())
        return readyFuture(Result<RecordImportReport>(*m_access.readOnly()));
    auto promise = std::make_shared<QPromise<Result<RecordImportReport>>>();
    promise->start();
    promise->setProgressRange(0, 100);
    const auto future = promise->future();
    m_access.inWriter([promise, task, dryRun, control, session = m_access.session(),
                       calendar = m_access.calendar()](Writer &writer) {
        OperationWork work;
        work.session = session;
        work.calendar = calendar;
        work.goOn = [promise, control](const OperationProgress &progress) {
            promise->setProgressValue(progress.percent);
            if (!control)
                return !promise->isCanceled();
            return progress.percent < RecordImportOperation::beforeCommit ? !control->isCancelled()
                                                                          : control->beginCommit();
        };
        std::vector<RejectedRow> rejected;
        work.rejected = [&rejected](const DoctorNote &note) {
            if (rejected.size() < mostRejected)
                rejected.push_back(RecordImportOperation::rowOf(note));
        };
        auto result = writer.run(RecordImportOperation(task, {}, dryRun), work);
        if (!result) {
            promise->addResult(Result<RecordImportReport>(result.error()));
            return promise->finish();
        }
        RecordImportReport report = RecordImportOperation::report(*result);
        report.file = QFileInfo(task.file).fileName();
        report.rejections = std::move(rejected);
        promise->addResult(Result<RecordImportReport>(std::move(report)));
        promise->finish();
    });
    return future;
}

QFuture<Result<RecordImportReport>> RecordImportService::check(const RecordImportTask &task)
{
    return run(task, true, {});
}

QFuture<Result<RecordImportReport>> RecordImportService::take(const RecordImportTask &task,
                                                              const std::shared_ptr<ImportControl> &control)
{
    const auto future = run(task, false, control ? control : std::make_shared<ImportControl>());
    onFinished(future, this,
               [this, sitting = m_access.undoStack().sitting()](const Result<RecordImportReport> &report) {
                   if (!report)
                       return;
                   if (report->batch.isValid() && report->added + report->changed + report->alsoAdded > 0)
                       m_access.undoStack().made(sitting, undoing(report->batch, report->file));
                   Q_EMIT m_access.audited();
                   Q_EMIT taken();
               });
    return future;
}

std::unique_ptr<Change> RecordImportService::undoing(BatchId batch, const QString &file)
{
    const RecordChangeContext context{m_access.session(), m_access.calendar(), m_access.systemClock().now()};
    const AuditFields told{Act::ImportRecords, file, {}, {{QStringLiteral("batch"), batch.value()}}};
    return std::make_unique<BatchChange>(context, Act::ImportRecords, batch, true, true, std::vector{told},
                                         tr("Import of %1").arg(file), [this] { Q_EMIT taken(); });
}

QFuture<Result<void>> RecordImportService::undo(BatchId batch, const QString &file)
{
    m_access.undoStack().forget([batch](const Change &change) {
        const auto *other = dynamic_cast<const BatchChange *>(&change);
        return other != nullptr && other->batch() == batch;
    });
    return m_access.run(undoing(batch, file), ChangeOrigin::Undo);
}

QFuture<Result<std::vector<TakenImport>>> RecordImportService::imports()
{
    using Imports = std::vector<TakenImport>;
    return m_access.ask<Imports>(Act::ImportRecords,
                                 [now = m_access.systemClock().now()](Reader &reader) -> Result<Imports> {
                                     return readImports(reader.context(), now);
                                 });
}

QFuture<Result<std::vector<NamedMapping>>> RecordImportService::mappings()
{
    using Mappings = std::vector<NamedMapping>;
    return m_access.ask<Mappings>(Act::ImportRecords, [](Reader &reader) -> Result<Mappings> {
        auto saved = MappingStore(reader.context().database).all();
        if (!saved)
            return saved.error();
        Mappings mappings;
        for (const MappingStore::Saved &one : *saved)
            if (auto mapping
                = ImportMapping::fromJson(QJsonDocument::fromJson(one.mapping.toUtf8()).object()))
                mappings.push_back({one.name, one.version, std::move(*mapping)});
        return mappings;
    });
}

QFuture<Result<void>> RecordImportService::keepMapping(const QString &name, const QString &json)
{
    if (name.trimmed().isEmpty())
        return readyFuture(Result<void>(Error{Error::Kind::Usage, tr("Give it a name."), {}, 0}));
    if (auto allowed = m_access.requireRight(Act::SaveMapping, name); !allowed)
        return readyFuture(allowed);
    if (m_access.readOnly())
        return readyFuture(Result<void>(*m_access.readOnly()));
    const AuditEntry entry = m_access.entry(Act::SaveMapping, name, {}, {{QStringLiteral("mapping"), json}});
    return mappedFuture<Result<void>>(
        m_access.change<bool>(
            [name, json, entry, at = m_access.systemClock().now()](Writer &writer) -> Result<bool> {
                auto done = writer.commitAudited([&](Database &database) -> Result<void> {
                    if (auto kept = MappingStore(database).save(name.trimmed(), json, at, entry.who); !kept)
                        return kept;
                    auto line = appendAudit(database, entry);
                    return line ? Result<void>() : line.error();
                });
                return done ? Result<bool>(true) : done.error();
            }),
        this, [this](const Result<bool> &done) {
            if (done)
                Q_EMIT m_access.audited();
            return done ? Result<void>() : Result<void>(done.error());
        });
}

QFuture<Result<void>> RecordImportService::saveMapping(const QString &name, const ImportMapping &mapping)
{
    return keepMapping(name,
                       QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)));
}

QFuture<Result<void>> RecordImportService::removeMapping(const QString &name)
{
    return keepMapping(name, QString());
}

QFuture<Result<std::optional<TakenFile>>> RecordImportService::takenBefore(const QString &file)
{
    using Taken = std::optional<TakenFile>;
    return m_access.ask<Taken>(Act::ImportRecords, [file](Reader &reader) -> Result<Taken> {
        auto hash = fileHash(file);
        if (!hash)
            return hash.error();
        auto id = MappingStore(reader.context().database).takenBy(*hash);
        if (!id)
            return id.error();
        if (*id == 0)
            return Taken();
        auto log = RecordLog::open(reader.context().database);
        if (!log)
            return log.error();
        auto batch = (*log)->batch(BatchId(*id));
        if (!batch)
            return batch.error();
        auto records = (*log)->recordsOf(BatchId(*id));
        if (!records)
            return records.error();
        return *batch ? Taken(TakenFile{(*batch)->at, qint64(records->size()), (*batch)->who}) : Taken();
    });
}

} // namespace callhelm
