#pragma once

#include <string>
#include <unordered_map>

#include "ingest/ami/amifacts.h"
#include "ingest/ami/amimessage.h"

namespace callhelm {

/// Call detail records as the manager sends them. They do not tell which call they are part of; what was told
/// of the channel does.
class AmiRecords
{
public:
    /// Learns which call a channel belongs to.
    void channel(const AmiMessage &message);
    /// A Cdr event. Its times are local ones of a zone that is not told; `at`, the moment at which it was
    /// sent, shows the offset, as a whole number of quarter hours.
    void record(const AmiMessage &message, Instant at, AmiFacts &facts) const;

    [[nodiscard]] std::size_t size() const { return m_linked.size() + m_linkedBefore.size(); }

private:
    [[nodiscard]] std::string linkedTo(const std::string &id) const;

    using Linked = std::unordered_map<std::string, std::string>;
    // The record comes after the channel is gone. When there are many, the older half is forgotten.
    Linked m_linked, m_linkedBefore; ///< the call's id by the channel's
};

} // namespace callhelm
