#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "calls/livecall.h"

namespace callhelm {

/// Calls that are over, kept in few bytes in case their ids come back: hundreds of thousands of them in a
/// busy centre. What comes out again is what was put in, to the last field.
class FinishedCalls
{
public:
    /// Whether nobody waits or talks any more and all its rows are told.
    [[nodiscard]] static bool isFinished(const LiveCall &call);

    /// Keeps a call that is finished; its id must not be here yet.
    void put(LiveCall call);
    /// The call of that id, which is then no longer here.
    [[nodiscard]] std::optional<LiveCall> take(std::string_view id);
    [[nodiscard]] bool contains(std::string_view id) const { return m_calls.find(id) != m_calls.end(); }
    [[nodiscard]] bool isSame(const FinishedCalls &other) const;
    /// Drops the calls that were last heard of before `at`.
    void forgetBefore(Instant at);

    template <class Visitor>
    void forEach(Visitor visitor) const
    {
        for (const Packed &packed : m_calls)
            visitor(packed.unpacked());
    }

    template <class A>
    void archive(A &a)
    {
        quint64 count = m_calls.size();
        a(count);
        std::string bytes;
        if (!a.isReading()) {
            for (const Packed &packed : m_calls) {
                bytes.assign(packed.bytes.get(), packed.size);
                a(bytes);
            }
            return;
        }
        m_calls.clear();
        for (quint64 i = 0; i < count && !a.failed(); ++i) {
            a(bytes);
            if (!a.failed())
                m_calls.insert(Packed(bytes));
        }
    }

private:
    /// One piece of memory: the id, when the call was last heard of, and the rest.
    struct Packed
    {
        explicit Packed(std::string_view bytes);
        [[nodiscard]] LiveCall unpacked() const;
        [[nodiscard]] std::string_view id() const;
        [[nodiscard]] Instant lastSeen() const;

        std::unique_ptr<char[]> bytes;
        quint32 size = 0;
    };
    struct Hash
    {
        using is_transparent = void;
        // Not noexcept: the standard library then keeps the hashes instead of computing them while it looks.
        size_t operator()(std::string_view id) const { return std::hash<std::string_view>()(id); }
        size_t operator()(const Packed &packed) const { return (*this)(packed.id()); }
    };
    struct SameId
    {
        using is_transparent = void;
        bool operator()(const Packed &a, const Packed &b) const { return a.id() == b.id(); }
        bool operator()(const Packed &a, std::string_view b) const { return a.id() == b; }
        bool operator()(std::string_view a, const Packed &b) const { return a == b.id(); }
    };

    std::unordered_set<Packed, Hash, SameId> m_calls;
    QByteArray m_scratch;
};

} // namespace callhelm
