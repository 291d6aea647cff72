#pragma once

#include "base/result.h"
#include "floor/debtbook.h"
#include "store/journal.h"
#include "store/reader.h"

namespace callhelm {

/// Keeps the missed-call debt of a store up to date, from its rows.
class DebtService
{
public:
    /// After a commit. Where the organisation's country is another by now, all are worked out anew.
    Result<void> follow(Journal &journal, Reader &reader, Instant now);
    [[nodiscard]] DebtList open() const { return m_book.open(); }
    /// As open(), but perhaps as it was within the second before: to put it together takes a while.
    [[nodiscard]] DebtList lately(Instant now);

    /// The debt at a moment, from the rows of the days before it; those that ended later count as if they had
    /// not come. As far as the reader's scope lets it show.
    static Result<DebtList> at(Reader &reader, Instant moment);
    /// The same of everybody, to go on from.
    static Result<DebtBook> bookAt(Reader &reader, Instant moment);

private:
    /// Of the calls that began within the range, what had come to an end by its end.
    static Result<void> load(DebtBook &book, Reader &reader, const TimeRange &range);

    DebtBook m_book{Country::Vietnam}; ///< of the organisation's country, once it was followed
    Instant m_swept;
    DebtList m_open; ///< as lately() told
    Instant m_openAt;
    bool m_changed = true; ///< since then
};

} // namespace callhelm
