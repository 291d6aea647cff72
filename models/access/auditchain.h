#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <QByteArray>

#include "domain/auditentry.h"

namespace callhelm {

/// Hash of the entry before the first.
[[nodiscard]] QByteArray auditChainStart();

/// SHA-256 over the hash of the entry before and all fields of this one but its hash. Each field counts with
/// its length, so that no two entries have the same bytes.
[[nodiscard]] QByteArray auditHash(const QByteArray &before, const AuditEntry &entry);

/// An entry as it lies in the store, in UTF-8: a long trail is gone through without a copy of it.
struct AuditView
{
    qint64 number = 0;
    qint64 at = 0; ///< epoch ms
    qint64 about = 0;
    std::array<std::string_view, 8> texts; ///< who, role, what, whom, from, to, details, outcome
    std::string_view hash;
};
[[nodiscard]] QByteArray auditHash(const QByteArray &before, const AuditView &entry);

/// Goes along a trail and finds where it was tampered with.
class AuditChain
{
public:
    struct Break
    {
        enum class Kind {
            Changed, ///< the entry's fields are not those that were hashed
            Missing, ///< the entry of this number is gone
            Misplaced ///< an entry stands where another belongs
        };
        Kind kind = Kind::Changed;
        qint64 number = 0; ///< of the first entry that is wrong or lacks
        bool operator==(const Break &) const = default;
    };

    /// The next entry in the order of numbers. Nothing while all is sound.
    std::optional<Break> take(const AuditView &entry);
    std::optional<Break> take(const AuditEntry &entry);
    /// After the last one: the trail must reach to the entry that was written last, with its hash.
    [[nodiscard]] std::optional<Break> end(qint64 lastNumber, const QByteArray &lastHash) const;

    [[nodiscard]] qint64 entries() const { return m_last; }
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }

private:
    qint64 m_last = 0;
    QByteArray m_hash = auditChainStart();
};

} // namespace callhelm
