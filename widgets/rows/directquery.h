#pragma once

#include <QCoreApplication>

#include "items/directmodel.h"
#include "rows/callrowquery.h"

namespace callhelm {

/// Calls that agents dialled or took without a queue. Their measure is the talk, seconds.
class DirectQuery final : public CallRowQuery<DirectQuery, DirectRow, DirectModel>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::DirectQuery)
public:
    /// Any: also calls in which nobody's phone is known. No figure of an agent counts these.
    enum class Phones : quint8 { Known, Any };
    DirectQuery(std::vector<CallFilter> filters, Phones phones);

    /// The part of a filter that calls without a queue know: range, agents, direction and number.
    [[nodiscard]] static DirectFilter filterOf(const CallFilter &filter, Phones phones);
    [[nodiscard]] static Instant countedAt(const DirectRow &row) { return row.dialled; }

    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("directs"); }
    [[nodiscard]] std::vector<int> hiddenColumns() const override;
    [[nodiscard]] int timeColumn() const override { return int(DirectColumn::Dialled); }
    [[nodiscard]] QString exportId() const override { return QStringLiteral("calls"); }
    [[nodiscard]] QString title() const override { return tr("Calls without a queue"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return tr("%Ln call(s)", nullptr, int(count));
    }
    [[nodiscard]] QString sumWords(qint64 sum) const override;

protected:
    [[nodiscard]] QFuture<Result<Rows<DirectRow>>> fetch(RowSource &source,
                                                         const CallFilter &filter) const override;
    [[nodiscard]] bool hasSameOptions(const DirectQuery &other) const override
    {
        return m_phones == other.m_phones;
    }

private:
    Phones m_phones;
};

} // namespace callhelm
