#pragma once

#include <algorithm>

#include <QCoreApplication>

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

/// A table of stretches of an agent's time: sessions or pauses. Its columns begin with Agent, Queue, From, To
/// and Length; a model derives from it and adds its own.
template <class Row, class ColumnEnum>
class StayModel : public RowModel<Row, ColumnEnum>
{
public:
    using typename RowModel<Row, ColumnEnum>::Column;
    using RowModel<Row, ColumnEnum>::RowModel;

    /// Lengths count only what lies in this range; what has not ended lasts to its end, or as far as it is
    /// counted.
    void setRange(const TimeRange &range) { m_range = range; }

protected:
    /// What the shared columns mean for this kind.
    struct Tips
    {
        QString queue;
        QString length;
    };
    [[nodiscard]] virtual Tips tips() const = 0;
    [[nodiscard]] virtual ColumnInfo describeOwn(Column column) const = 0;
    [[nodiscard]] virtual QVariant ownValue(const Row &row, Column column) const = 0;

    [[nodiscard]] ColumnInfo describe(Column column) const final
    {
        const auto said
            = [](const char *text) { return QCoreApplication::translate("callhelm::StayModel", text); };
        switch (column) {
        case Column::Agent:
            return {QStringLiteral("agent"),
                    said(QT_TRANSLATE_NOOP("callhelm::StayModel", "Agent")),
                    {},
                    ValueKind::Text};
        case Column::Queue:
            return {QStringLiteral("queue"), said(QT_TRANSLATE_NOOP("callhelm::StayModel", "Queue")),
                    tips().queue, ValueKind::Text};
        case Column::From:
            return {QStringLiteral("from"),
                    said(QT_TRANSLATE_NOOP("callhelm::StayModel", "From")),
                    {},
                    ValueKind::Moment};
        case Column::To:
            return {QStringLiteral("to"),
                    said(QT_TRANSLATE_NOOP("callhelm::StayModel", "To")),
                    {},
                    ValueKind::Moment};
        case Column::Length:
            return {QStringLiteral("length"), said(QT_TRANSLATE_NOOP("callhelm::StayModel", "Length")),
                    tips().length, ValueKind::Seconds};
        default:
            return describeOwn(column);
        }
    }
    [[nodiscard]] QVariant value(const Row &row, Column column) const final
    {
        switch (column) {
        case Column::Agent:
            return this->nameOf(row.agent);
        case Column::Queue:
            return this->nameOf(row.queue);
        case Column::From:
            return this->moment(row.from);
        case Column::To:
            return this->moment(row.to);
        case Column::Length:
            return lengthOf(row);
        default:
            return ownValue(row, column);
        }
    }
    [[nodiscard]] qint64 key(const Row &row) const final { return row.id; }
    [[nodiscard]] QString searchText(const Row &row) const override
    {
        return fold(this->names().of(row.agent) + QLatin1Char(' ') + this->names().of(row.queue));
    }

private:
    [[nodiscard]] QVariant lengthOf(const Row &row) const
    {
        if (m_range.isEmpty())
            return row.to ? QVariant(wholeSeconds(*row.to - row.from)) : QVariant();
        const Instant from = std::max(row.from, m_range.from);
        const Instant to = std::min(row.to.value_or(row.counted.value_or(m_range.to)), m_range.to);
        return wholeSeconds(std::max(to - from, Duration(0)));
    }

    TimeRange m_range;
};

} // namespace callhelm
