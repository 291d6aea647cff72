#pragma once

#include <QtGlobal>

namespace callhelm {

/// Whether the books balance, in a few figures; DoctorReport has the rest.
struct BooksState
{
    int queues = 0; ///< of which there are any calls; 0: there are no books yet
    int unbalanced = 0; ///< of these (see QueueBooks::balanced)
    qint64 notes = 0; ///< findings and rejected lines

    [[nodiscard]] bool balanced() const { return unbalanced == 0; }
    bool operator==(const BooksState &) const = default;
};

} // namespace callhelm
