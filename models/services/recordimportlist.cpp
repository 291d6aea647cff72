#include "services/recordimportlist.h"

#include "store/importbatches.h"
#include "store/recordlog.h"
#include "store/recordreader.h"

namespace callhelm {

namespace {

constexpr int mostImports = 200;

} // namespace

Result<std::vector<TakenImport>> readImports(const ReadContext &context, Instant now)
{
    auto batches = readImportBatches(context.database, mostImports);
    if (!batches)
        return batches.error();
    auto log = RecordLog::open(context.database);
    if (!log)
        return log.error();
    const RecordReader records(context, now);
    std::vector<TakenImport> imports;
    imports.reserve(batches->size());
    for (const ImportBatch &one : *batches) {
        TakenImport told;
        told.batch = one.batch.id;
        told.entity = entityOf(one.first).value_or(Entity::Customer);
        told.file = one.batch.what;
        told.at = one.batch.at;
        told.who = one.batch.who;
        told.added = one.added;
        told.changed = one.changed;
        told.isUndone = one.batch.voided;
        auto builtOn
            = told.isUndone ? Result<std::optional<RecordId>>(std::nullopt) : (*log)->builtOn(one.batch.id);
        if (!builtOn)
            return builtOn.error();
        if (*builtOn) {
            auto names = records.names({**builtOn});
            if (!names)
                return names.error();
            const auto name = names->find(**builtOn);
            told.builtOn = name != names->end() && !name->second.isEmpty()
                ? name->second
                : u'#' + QString::number(recordNumber(**builtOn));
        }
        imports.push_back(std::move(told));
    }
    return imports;
}

} // namespace callhelm
