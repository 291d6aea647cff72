#pragma once

#include <memory>

#include "base/result.h"
#include "calls/foldoutput.h"

namespace callhelm {

class Database;

/// Writes the rows that a fold gave out. Call within a transaction.
class RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> open(Database &database);
    ~RowWriter();

    Result<void> write(const FoldOutput &output);

    /// So many findings of one kind and segment are kept; all are counted.
    static constexpr int findingsKept = 1000;

private:
    struct Statements;
    explicit RowWriter(std::unique_ptr<Statements> statements);
    Result<void> writeFindings(const std::vector<FindingRow> &findings);
    std::unique_ptr<Statements> m;
};

} // namespace callhelm
