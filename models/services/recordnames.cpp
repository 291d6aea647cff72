#include "services/recordnames.h"

#include "services/storeaccess.h"
#include "store/reader.h"
#include "store/recordreader.h"

namespace callhelm {

QFuture<Result<std::unordered_map<RecordId, QString>>> recordNames(StoreAccess &access,
                                                                   std::vector<RecordId> records)
{
    using Names = std::unordered_map<RecordId, QString>;
    return access.ask<Names>(
        Act::ReadFigures,
        [records = std::move(records), now = access.systemClock().now()](Reader &reader) -> Result<Names> {
            return RecordReader(reader.context(), now).names(records);
        });
}

} // namespace callhelm
