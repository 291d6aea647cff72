#include "services/importoperation.h"

#include <QFileInfo>
#include <QJsonArray>

#include "base/clock.h"
#include "services/auditline.h"

namespace callhelm {

namespace {

constexpr QLatin1String filesKey("files");
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String sourceKey("source");
constexpr QLatin1String dryRunKey("dry_run");
constexpr QLatin1String linesKey("lines");
constexpr QLatin1String factsKey("facts");
constexpr QLatin1String duplicatesKey("told_before");
constexpr QLatin1String rejectedKey("rejected");
constexpr QLatin1String rejectionsKey("rejections");
constexpr QLatin1String fileKey("file");
constexpr QLatin1String lineKey("line");
constexpr QLatin1String reasonKey("reason");
constexpr QLatin1String everyRejectionKey("every_rejection");

QJsonObject reportToJson(const ImportReport &report)
{
    QJsonArray files;
    for (const SegmentSummary &file : report.files)
        files.append(QJsonObject{{sourceKey, file.source},
                                 {fileKey, file.file},
                                 {linesKey, file.lines},
                                 {factsKey, file.facts},
                                 {duplicatesKey, file.duplicates},
                                 {rejectedKey, file.rejected}});
    return {{linesKey, report.lines},
            {factsKey, report.facts},
            {duplicatesKey, report.duplicates},
            {rejectedKey, report.rejected},
            {filesKey, files},
            {rejectionsKey, ImportOperation::toJson(report.rejections)}};
}

} // namespace

QJsonArray ImportOperation::toJson(const std::vector<DoctorNote> &rejections)
{
    QJsonArray array;
    for (const DoctorNote &note : rejections)
        array.append(QJsonObject{{fileKey, note.file}, {lineKey, note.line}, {reasonKey, note.what}});
    return array;
}

std::vector<DoctorNote> ImportOperation::rejections(const QJsonArray &array)
{
    std::vector<DoctorNote> notes;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        notes.push_back({object[fileKey].toString(), object[lineKey].toInteger(), std::nullopt, std::nullopt,
                         object[reasonKey].toString()});
    }
    return notes;
}

std::unique_ptr<StoreOperation> ImportOperation::from(const QJsonObject &arguments)
{
    CallImport task;
    const QJsonArray files = arguments[filesKey].toArray();
    for (const QJsonValue file : files)
        task.files.append(file.toString());
    const int kind = arguments[kindKey].toInt(-1);
    if (task.files.isEmpty() || task.files.contains(QString())
        || (kind != int(SourceKind::QueueLog) && kind != int(SourceKind::Ami)
            && kind != int(SourceKind::Cdr)))
        return nullptr;
    task.source = {arguments[sourceKey].toString(), SourceKind(kind)};
    if (task.source.name.isEmpty())
        return nullptr;
    task.dryRun = arguments[dryRunKey].toBool();
    return std::make_unique<ImportOperation>(std::move(task), arguments[everyRejectionKey].toBool());
}

QJsonObject ImportOperation::arguments() const
{
    QJsonArray files;
    for (const QString &file : m_task.files)
        files.append(QFileInfo(file).absoluteFilePath());
    return {{filesKey, files},
            {kindKey, int(m_task.source.kind)},
            {sourceKey, m_task.source.name},
            {dryRunKey, m_task.dryRun},
            {everyRejectionKey, m_everyRejection}};
}

Result<QJsonObject> ImportOperation::run(const OperationWork &work) const
{
    CallImport task = m_task;
    task.zone = work.calendar.zone();
    OperationProgress last;
    task.goOn = [&work, &last](const ImportProgress &progress) {
        const int percent
            = progress.bytesTotal > 0 ? int(100 * progress.bytesRead / progress.bytesTotal) : 100;
        last = {percent, progress.lines};
        return !work.goOn || work.goOn(last);
    };
    task.mayCommit = [&work, &last] { return !work.goOn || work.goOn(last); };
    if (m_everyRejection)
        task.rejected = work.rejected;
    task.note = [&](const ImportReport &) {
        return work.note(auditLine(localActor(), SystemClock().now(), Act::ImportFiles, task.source.name, {},
                                   task.auditFields()));
    };
    auto report = task.run(*work.journal);
    if (!report)
        return report.error();
    return reportToJson(*report);
}

ImportReport ImportOperation::report(const QJsonObject &result)
{
    ImportReport report;
    report.lines = result[linesKey].toInteger();
    report.facts = result[factsKey].toInteger();
    report.duplicates = result[duplicatesKey].toInteger();
    report.rejected = result[rejectedKey].toInteger();
    const QJsonArray files = result[filesKey].toArray();
    for (const QJsonValue value : files) {
        const QJsonObject object = value.toObject();
        SegmentSummary file;
        file.source = object[sourceKey].toString();
        file.file = object[fileKey].toString();
        file.lines = object[linesKey].toInteger();
        file.facts = object[factsKey].toInteger();
        file.duplicates = object[duplicatesKey].toInteger();
        file.rejected = object[rejectedKey].toInteger();
        report.files.push_back(std::move(file));
    }
    report.rejections = rejections(result[rejectionsKey].toArray());
    return report;
}

} // namespace callhelm
