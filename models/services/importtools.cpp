#include "services/importtools.h"

#include <QFileInfo>

namespace callhelm {

Result<ImportTools> ImportTools::open(ChangeGround &ground, const ImportMapping &mapping, Instant now,
                                      const QString &who, const QString &file)
{
    ImportTools tools;
    auto writer = RecordWriter::open(ground.database);
    if (!writer)
        return writer.error();
    tools.writer = std::move(*writer);
    auto lookup = RecordLookup::open(ground.database, tools.writer->schema());
    if (!lookup)
        return lookup.error();
    tools.lookup = std::move(*lookup);
    auto names = ImportNames::open(ground.database, ground.journal, mapping);
    if (!names)
        return names.error();
    tools.names = std::move(*names);
    auto batch
        = tools.writer->begin({{}, RecordBatch::Kind::Import, now, who, QFileInfo(file).fileName(), false});
    if (!batch)
        return batch.error();
    tools.batch = *batch;
    return tools;
}

} // namespace callhelm
