#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include <QList>

#include "domain/phonenumber.h"
#include "domain/rows.h"

namespace callhelm {

/// A caller whose last call was missed and whom nobody has reached since (SPEC section 2).
struct Debt
{
    ShortText number; ///< as the telephone system gave it last
    Instant since; ///< the first missed call after he was last reached
    Instant last; ///< the latest missed call
    int tries
        = 0; ///< calls since the caller was last reached, each once, however many desks or queues it tried
    QueueId queue; ///< of the latest; none: he called an agent's phone
    AgentId agent; ///< who should call: who talked to him lately, else whom he called in vain; none: anyone
    qint64 row = 0; ///< of the latest missed call: a visit's id, or a direct call's negated
    quint64 caller = 0; ///< the same for all ways in which the number is written, also where it is masked
    bool isOthers = false; ///< an agent should call who is not seen
    bool operator==(const Debt &) const = default;
};
/// Shared, not copied: there may be tens of thousands, and every snapshot holds them.
using DebtList = QList<Debt>;

/// Keeps account of missed callers: a missed call makes a debt, a later talk either way closes it. Numbers
/// are the same however they are written in the organisation's country (see numberKey). Rows may come in any
/// order; a row told again stands for what it said before.
class DebtBook
{
public:
    /// A caller missed longer ago is no debt any more.
    static constexpr Duration longest = std::chrono::hours(7 * 24);

    explicit DebtBook(Country country) : m_country(country) { }
    [[nodiscard]] Country country() const { return m_country; }

    void add(const VisitRow &visit);
    void add(const DirectRow &call);
    /// The same for a row that is not later than what was told already, and matters only if it closes a debt.
    template <class Row>
    void close(const Row &row)
    {
        m_onlyKnown = true;
        add(row);
        m_onlyKnown = false;
    }
    void clear() { m_callers.clear(); }

    /// Those open, the oldest first.
    [[nodiscard]] DebtList open() const;
    /// Forgets what is too old for a debt, and who was reached so long ago that no earlier call can come.
    void sweep(Instant now);

private:
    struct Miss
    {
        qint64 row = 0; ///< a visit's id, or a direct call's negated
        Instant at;
        QueueId queue;
        AgentId agent;
        ShortText number;
        ShortText call;
    };
    struct Caller
    {
        Instant reached;
        AgentId by;
        std::vector<Miss> misses; ///< after that
    };
    static int triesOf(const std::vector<Miss> &misses);
    void missed(std::string_view number, const Miss &miss);
    void reached(std::string_view number, qint64 row, Instant at, AgentId by);

    Country m_country;
    std::unordered_map<std::string, Caller> m_callers; ///< by numberKey
    bool m_onlyKnown = false;
};

} // namespace callhelm
