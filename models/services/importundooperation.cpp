#include "services/importundooperation.h"

#include <QCoreApplication>

#include "base/clock.h"
#include "services/auditline.h"
#include "services/recordchange.h"
#include "store/importbatches.h"
#include "store/journal.h"
#include "store/recordlog.h"

namespace callhelm {

namespace {

constexpr QLatin1String batchKey("batch");
constexpr QLatin1String fileKey("file");

Error usage(const char *text)
{
    return {Error::Kind::Usage, QCoreApplication::translate("RecordImport", text), {}, 0};
}

/// The import that is meant: one that counts.
Result<RecordBatch> importOf(Database &database, BatchId id)
{
    if (!id.isValid()) {
        auto last = lastImportBatch(database);
        if (!last)
            return last.error();
        return *last ? Result<RecordBatch>(**last)
                     : usage(QT_TRANSLATE_NOOP("RecordImport", "There is no import to undo."));
    }
    auto log = RecordLog::open(database);
    if (!log)
        return log.error();
    auto batch = (*log)->batch(id);
    if (!batch)
        return batch.error();
    if (!*batch || (*batch)->kind != RecordBatch::Kind::Import)
        return usage(QT_TRANSLATE_NOOP("RecordImport", "There is no import of that number."));
    if ((*batch)->voided)
        return usage(QT_TRANSLATE_NOOP("RecordImport", "This import was undone before."));
    return **batch;
}

} // namespace

std::unique_ptr<StoreOperation> ImportUndoOperation::from(const QJsonObject &arguments)
{
    return arguments.contains(batchKey)
        ? std::make_unique<ImportUndoOperation>(BatchId(arguments[batchKey].toInteger()))
        : nullptr;
}

QJsonObject ImportUndoOperation::arguments() const { return {{batchKey, m_batch.value()}}; }

QString ImportUndoOperation::file(const QJsonObject &result) { return result[fileKey].toString(); }

Result<QJsonObject> ImportUndoOperation::run(const OperationWork &work) const
{
    Journal &journal = *work.journal;
    if (auto begun = journal.begin(Durability::Full); !begun)
        return begun.error();
    const auto undone = [&](const Error &error) {
        (void)journal.rollback();
        return error;
    };
    auto batch = importOf(*work.database, m_batch);
    if (!batch)
        return undone(batch.error());
    const Instant now = SystemClock().now();
    const QJsonObject told{{batchKey, batch->id.value()}};
    ChangeGround ground{*work.database, journal};
    BatchChange change({work.session, work.calendar, now}, Act::ImportRecords, batch->id, true, true,
                       {{Act::ImportRecords, batch->what, {}, told}}, {}, [] {});
    auto lines = change.apply(ground);
    if (!lines)
        return undone(lines.error());
    for (const AuditFields &line : *lines)
        if (auto done = work.note(auditLine(localActor(), now, line.act, line.whom, line.from, line.to));
            !done)
            return undone(done.error());
    if (auto done = journal.commit(); !done)
        return undone(done.error());
    return QJsonObject{{batchKey, batch->id.value()}, {fileKey, batch->what}};
}

} // namespace callhelm
