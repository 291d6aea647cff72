#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/result.h"
#include "calls/foldoutput.h"
#include "store/callshare.h"

namespace callhelm {

class Database;

/// What changed in the rows of calls, as far as goals are concerned, in the order in which it happened.
struct CallShareChanges
{
    struct Change
    {
        SourceId source;
        ShortText call;
        std::optional<CallShare> share; ///< none: only the number of a visit may have changed
        bool isThere = true; ///< the row is there now; else it was
    };
    std::vector<Change> changes;
};

/// Notes what changes in the rows of calls. Of rows that the store holds already it needs what they were.
class CallShareNotes
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<CallShareNotes>> open(Database &database);
    ~CallShareNotes();

    /// Call before the rows are written. `overwrite`: the store may hold others under the ids of new rows.
    Result<void> note(const FoldOutput &output, bool overwrite);
    /// How much was noted since take(); nothing where it was too much to be kept.
    [[nodiscard]] std::optional<size_t> size() const
    {
        return m_noted ? std::optional(m_noted->changes.size()) : std::nullopt;
    }
    /// What was noted since this was last asked; nothing where it was too much to be kept.
    [[nodiscard]] std::optional<CallShareChanges> take();

private:
    struct Statements;
    explicit CallShareNotes(std::unique_ptr<Statements> statements);
    template <class Row>
    Result<void> noteRows(const RowChanges<Row> &changes, bool overwrite);
    template <class Row>
    Result<void> noteStored(qint64 id);

    std::unique_ptr<Statements> m;
    std::optional<CallShareChanges> m_noted{std::in_place};
};

} // namespace callhelm
