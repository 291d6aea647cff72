#pragma once

#include <memory>

#include "base/result.h"
#include "domain/importmapping.h"
#include "services/change.h"
#include "services/importnames.h"
#include "store/recordlookup.h"
#include "store/recordwriter.h"

namespace callhelm {

/// What every import of records works with, from the beginning of its batch on.
struct ImportTools
{
    std::unique_ptr<RecordWriter> writer;
    std::unique_ptr<RecordLookup> lookup;
    std::unique_ptr<ImportNames> names;
    BatchId batch;

    /// Within a transaction. `ground` and `mapping` must outlive it; `who`: in whose name, `file`: its path.
    static Result<ImportTools> open(ChangeGround &ground, const ImportMapping &mapping, Instant now,
                                    const QString &who, const QString &file);
};

} // namespace callhelm
