#include "services/recordimportoperation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "base/clock.h"
#include "services/auditline.h"
#include "services/filehash.h"
#include "services/historyimport.h"
#include "services/recordimport.h"
#include "store/journal.h"
#include "store/mappingstore.h"

namespace callhelm {

namespace {

constexpr QLatin1String fileKey("file");
constexpr QLatin1String sheetKey("sheet");
constexpr QLatin1String encodingKey("encoding");
constexpr QLatin1String separatorKey("separator");
constexpr QLatin1String headerKey("header_row");
constexpr QLatin1String mappingKey("mapping");
constexpr QLatin1String mappingNameKey("mapping_name");
constexpr QLatin1String dryRunKey("dry_run");
constexpr QLatin1String knownKey("known");
constexpr QChar partsEnd(0x1F);
constexpr qint64 msBetweenAsking = 100;

QJsonObject reportToJson(const RecordImportReport &report)
{
    QJsonArray rejections;
    for (const RejectedRow &row : report.rejections)
        rejections.append(QJsonArray{row.row, row.column, row.value, row.reason, row.sameAs});
    QJsonArray preview;
    for (const RecordImportReport::PreviewRow &row : report.preview)
        preview.append(QJsonArray{row.row, QJsonArray::fromStringList(row.values), row.rejectedColumn});
    QJsonObject unread;
    for (auto it = report.unread.cbegin(); it != report.unread.cend(); ++it)
        unread[it.key()] = it.value();
    return {{QStringLiteral("entity"), int(report.entity)},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("new"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("same"), report.same},
            {QStringLiteral("rejected"), report.rejected},
            {QStringLiteral("also_new"), report.alsoAdded},
            {QStringLiteral("rejections"), rejections},
            {QStringLiteral("unread"), unread},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
            {QStringLiteral("new_words"), QJsonArray::fromStringList(report.newTerms)},
            {QStringLiteral("new_people"), QJsonArray::fromStringList(report.newPeople)},
            {QStringLiteral("columns"), QJsonArray::fromStringList(report.previewColumns)},
            {QStringLiteral("preview"), preview},
            {QStringLiteral("batch"), report.batch.value()}};
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values)
        list.append(value.toString());
    return list;
}

Result<ImportMapping> savedMapping(Database &database, const QString &name)
{
    auto saved = MappingStore(database).all();
    if (!saved)
        return saved.error();
    for (const MappingStore::Saved &one : *saved)
        if (one.name == name)
            if (auto mapping
                = ImportMapping::fromJson(QJsonDocument::fromJson(one.mapping.toUtf8()).object()))
                return *mapping;
    return Error{Error::Kind::Usage,
                 QCoreApplication::translate("RecordImport", "There is no mapping called “%1”.").arg(name),
                 {},
                 0};
}

} // namespace

DoctorNote RecordImportOperation::noteOf(const QString &file, const RejectedRow &row)
{
    return {file, row.row, std::nullopt, std::nullopt,
            row.column + partsEnd + row.value + partsEnd + row.reason + partsEnd
                + QString::number(row.sameAs)};
}

RejectedRow RecordImportOperation::rowOf(const DoctorNote &note)
{
    const QStringList parts = note.what.split(partsEnd);
    return {note.line, parts.value(0), parts.value(1), parts.value(2), parts.value(3).toLongLong(), {}};
}

std::unique_ptr<StoreOperation> RecordImportOperation::from(const QJsonObject &arguments)
{
    RecordImportTask task;
    task.file = arguments[fileKey].toString();
    task.sheet = arguments[sheetKey].toString();
    task.encoding = arguments[encodingKey].toString();
    task.separator = arguments[separatorKey].toString();
    if (arguments.contains(headerKey))
        task.headerRow = arguments[headerKey].toInteger();
    const QString name = arguments[mappingNameKey].toString();
    auto mapping = ImportMapping::fromJson(arguments[mappingKey].toObject());
    if (task.file.isEmpty() || (!mapping && name.isEmpty()))
        return nullptr;
    if (mapping)
        task.mapping = std::move(*mapping);
    return std::make_unique<RecordImportOperation>(std::move(task), name, arguments[dryRunKey].toBool());
}

QJsonObject RecordImportOperation::arguments() const
{
    QJsonObject object{{fileKey, QFileInfo(m_task.file).absoluteFilePath()},
                       {sheetKey, m_task.sheet},
                       {encodingKey, m_task.encoding},
                       {separatorKey, m_task.separator},
                       {mappingKey, m_task.mapping.toJson()},
                       {mappingNameKey, m_mappingName},
                       {dryRunKey, m_dryRun}};
    if (m_task.headerRow)
        object[headerKey] = *m_task.headerRow;
    return object;
}

Result<QJsonObject> RecordImportOperation::run(const OperationWork &work) const
{
    Journal &journal = *work.journal;
    RecordImportTask task = m_task;
    if (!m_mappingName.isEmpty()) {
        auto saved = savedMapping(*work.database, m_mappingName);
        if (!saved)
            return saved.error();
        task.mapping = std::move(*saved);
    }
    (void)work.database->setRoomy(true);
    auto result = runWithin(journal, work, task);
    if (!result || m_dryRun)
        (void)journal.rollback();
    (void)work.database->setRoomy(false);
    return result;
}

/// Begins a transaction, and commits it unless the run is dry or fails.
Result<QJsonObject> RecordImportOperation::runWithin(Journal &journal, const OperationWork &work,
                                                     const RecordImportTask &task) const
{
    auto hash = fileHash(task.file);
    if (!hash)
        return hash.error();
    if (auto begun = journal.begin(Durability::Full); !begun)
        return begun.error();
    const QString content = *hash + u'/' + task.mapping.entity; // as which records it was taken
    if (!m_folder.isEmpty()) {
        auto known = MappingStore(*work.database).isTaken(content);
        if (!known)
            return known.error();
        if (*known) {
            (void)journal.rollback();
            return QJsonObject{{knownKey, true}};
        }
    }
    OperationProgress last;
    RecordImport::Options options;
    options.calendar = work.calendar;
    options.now = SystemClock().now();
    options.who = work.session.actor().name;
    options.isDryRun = m_dryRun;
    options.goOn = [&](int percent, qint64 rows) {
        last = {percent, rows};
        return !work.goOn || work.goOn(last);
    };
    if (work.rejected)
        options.rejected = [&](const RejectedRow &row) { work.rejected(noteOf(task.file, row)); };
    ChangeGround ground{*work.database, journal};
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    work.database->setInterruptCheck([&] { // some statements take seconds: those that make indexes
        if (sinceAsked.elapsed() < msBetweenAsking)
            return false;
        sinceAsked.start();
        return !options.goOn(last.percent, last.lines);
    });
    auto report = task.mapping.entity == QLatin1String(ImportMapping::changes)
        ? HistoryImport(ground, task, options).run()
        : RecordImport(ground, task, options).run();
    work.database->setInterruptCheck({});
    if (!report)
        return report.error();
    if (m_dryRun) {
        report->batch = BatchId();
        return reportToJson(*report);
    }
    last.percent = beforeCommit;
    if (work.goOn && !work.goOn(last))
        return Error{Error::Kind::Cancelled,
                     QCoreApplication::translate("RecordImport", "The import was stopped."),
                     {},
                     0};
    for (const QString &key : {*hash, content})
        if (auto noted = MappingStore(*work.database)
                             .noteTaken(key, report->batch.value(), QFileInfo(task.file).fileName());
            !noted)
            return noted.error();
    QJsonObject told{
        {QStringLiteral("entity"), task.mapping.entity}, {QStringLiteral("rows"), report->rows},
        {QStringLiteral("new"), report->added},          {QStringLiteral("changed"), report->changed},
        {QStringLiteral("same"), report->same},          {QStringLiteral("rejected"), report->rejected}};
    if (!m_mappingName.isEmpty())
        told[QStringLiteral("mapping")] = m_mappingName;
    if (!m_folder.isEmpty())
        told[QStringLiteral("folder")] = m_folder;
    if (auto done = work.note(auditLine(localActor(), options.now, Act::ImportRecords,
                                        QFileInfo(task.file).fileName(), {}, told));
        !done)
        return done.error();
    if (auto done = journal.commit(); !done)
        return done.error();
    return reportToJson(*report);
}

bool RecordImportOperation::isKnown(const QJsonObject &result) { return result[knownKey].toBool(); }

RecordImportReport RecordImportOperation::report(const QJsonObject &result)
{
    RecordImportReport report;
    report.entity = Entity(result[QLatin1String("entity")].toInt());
    report.rows = result[QLatin1String("rows")].toInteger();
    report.added = result[QLatin1String("new")].toInteger();
    report.changed = result[QLatin1String("changed")].toInteger();
    report.same = result[QLatin1String("same")].toInteger();
    report.rejected = result[QLatin1String("rejected")].toInteger();
    report.alsoAdded = result[QLatin1String("also_new")].toInteger();
    report.notes = strings(result[QLatin1String("notes")]);
    report.newTerms = strings(result[QLatin1String("new_words")]);
    report.newPeople = strings(result[QLatin1String("new_people")]);
    report.previewColumns = strings(result[QLatin1String("columns")]);
    report.batch = BatchId(result[QLatin1String("batch")].toInteger());
    const QJsonArray rejections = result[QLatin1String("rejections")].toArray();
    for (const QJsonValue value : rejections) {
        const QJsonArray row = value.toArray();
        report.rejections.push_back({row[0].toInteger(),
                                     row[1].toString(),
                                     row[2].toString(),
                                     row[3].toString(),
                                     row[4].toInteger(),
                                     {}});
    }
    const QJsonObject unread = result[QLatin1String("unread")].toObject();
    for (auto it = unread.begin(); it != unread.end(); ++it)
        report.unread[it.key()] = it.value().toInteger();
    const QJsonArray preview = result[QLatin1String("preview")].toArray();
    for (const QJsonValue value : preview) {
        const QJsonArray row = value.toArray();
        report.preview.push_back({row[0].toInteger(), strings(row[1]), row[2].toString()});
    }
    return report;
}

} // namespace callhelm
