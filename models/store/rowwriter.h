#pragma once

#include <memory>
#include <vector>

#include "base/result.h"
#include "calls/foldoutput.h"

namespace callhelm {

class Database;

/// Writes the rows that a fold gave out. Call within a transaction.
class RowWriter
{
public:
    /// So many findings of one kind and segment are kept; all are counted.
    static constexpr int findingsKept = 1000;

    /// `mostFindings`: kept of one kind and segment.
    static Result<std::unique_ptr<RowWriter>> open(Database &database, qint64 mostFindings = findingsKept);
    ~RowWriter();

    Result<void> write(const FoldOutput &output);
    /// Writes rows over what is stored under their ids, and takes back findings.
    Result<void> overwrite(const FoldOutput &output, const std::vector<FindingRow> &withdrawn);

private:
    struct Statements;
    RowWriter(std::unique_ptr<Statements> statements, qint64 mostFindings);
    Result<void> writeFindings(const std::vector<FindingRow> &findings);
    Result<void> withdraw(const std::vector<FindingRow> &findings);
    std::unique_ptr<Statements> m;
    qint64 m_mostFindings;
};

} // namespace callhelm
