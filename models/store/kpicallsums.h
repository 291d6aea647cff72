#pragma once

#include <unordered_map>
#include <vector>

#include <QHashFunctions>

#include "domain/kpiact.h"
#include "domain/kpisubject.h"
#include "store/kpimembers.h"

namespace callhelm {

/// Adds up calls with nobody known, which are most, by who and day, before they become cells.
class KpiCallSums
{
public:
    /// Counts one call's acts of that day (Julian), or with `sign` -1 takes them out. The same as adding what
    /// partsOf() says of each act.
    void count(const std::vector<KpiAct> &acts, qint64 day, const KpiMembers &members, int sign);
    /// Hands on each sum that is not 0.
    template <class Tell> ///< (const KpiSubject &, qint64 day, KpiNumber, qint64)
    void give(Tell tell) const
    {
        for (const auto &[key, sums] : m_sums)
            for (const auto &[number, n] : {std::pair(KpiNumber::Calls, sums.calls),
                                            std::pair(KpiNumber::CallsConnected, sums.connected),
                                            std::pair(KpiNumber::TalkTime, sums.talkIn + sums.talkOut),
                                            std::pair(KpiNumber::TalkInTime, sums.talkIn),
                                            std::pair(KpiNumber::TalkOutTime, sums.talkOut)})
                if (n != 0)
                    tell(key.who, key.day, number, n);
    }
    void clear() { m_sums.clear(); }

private:
    struct Key
    {
        KpiSubject who;
        qint64 day = 0;
        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const noexcept
        {
            return qHashMulti(0, int(key.who.kind), key.who.id, key.day);
        }
    };
    struct Sums
    {
        qint64 calls = 0, connected = 0;
        qint64 talkIn = 0, talkOut = 0; ///< ms
    };

    std::unordered_map<Key, Sums, Hash> m_sums;
};

} // namespace callhelm
