#pragma once

#include <QCoreApplication>

#include "items/legmodel.h"
#include "rows/callrowquery.h"

namespace callhelm {

/// Talks of agents with callers, from queues and without one. Their measure is the talk, seconds.
class LegQuery final : public CallRowQuery<LegQuery, LegRow, LegModel>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LegQuery)
public:
    /// Whether the distinct calls are counted in which the agents of the filter took part: who talked,
    /// dialled or was rung took part, each call once for each agent. Takes one filter.
    enum class Calls : quint8 { NotCounted, Counted };
    explicit LegQuery(std::vector<CallFilter> filters, Calls calls = Calls::NotCounted);

    [[nodiscard]] static Instant countedAt(const LegRow &row) { return row.entered; }

    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("legs"); }
    [[nodiscard]] std::vector<int> hiddenColumns() const override;
    [[nodiscard]] int timeColumn() const override { return int(LegColumn::Connected); }
    [[nodiscard]] QString title() const override { return tr("Talks"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return tr("%Ln talk(s)", nullptr, int(count));
    }

protected:
    [[nodiscard]] QFuture<Result<Rows<LegRow>>> fetch(RowSource &source,
                                                      const CallFilter &filter) const override;
    void complete(RowSource &source, QObject *context, const std::vector<LegRow> &legs, FoundRows found,
                  const Take &take) const override;
    [[nodiscard]] bool hasSameOptions(const LegQuery &other) const override
    {
        return m_calls == other.m_calls;
    }

private:
    Calls m_calls;
};

} // namespace callhelm
