#pragma once

#include "domain/recordquery.h"
#include "reports/reporttable.h"
#include "reports/tablewriter.h"

namespace callhelm {

class StoreSession;

/// Records of one kind as a table that our own import reads back: ids, times with zone, plain decimals,
/// people and words by name. What refers to a record tells its id, and of customers the name beside it.
class RecordExport
{
public:
    /// customers, deals …
    [[nodiscard]] static QStringList tables();
    [[nodiscard]] static bool isTable(const QString &name) { return tables().contains(name); }
    /// Columns of a table, without fields that admins made.
    [[nodiscard]] static ReportTable head(const QString &table);

    QString table;
    std::optional<Instant> from, to; ///< of when it was created; nothing: all
    std::vector<AgentId> owners; ///< those in charge; empty: all

    /// Writes the table of a store.
    Result<void> write(StoreSession &session, TableWriter &writer) const;
};

} // namespace callhelm
