#pragma once

#include <QStyledItemDelegate>

#include "common/theme.h"
#include "delegates/cellformatter.h"

namespace callhelm {

/// Draws any cell of our tables by its column's kind: figures right with equal digits, states with their dot,
/// weighed values with colour and sign, a thin rule below each row.
class ValueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both must outlive the delegate.
    ValueDelegate(const Theme &theme, const CellFormatter &text, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The row under the pointer, or -1.
    void setHoveredRow(int row) { m_hoveredRow = row; }

private:
    void paintState(QPainter &painter, const QRect &rect, const QModelIndex &index,
                    const QString &text) const;
    void paintGrade(QPainter &painter, QRect &rect, Tone tone) const;

    const Theme &m_theme;
    const CellFormatter &m_text;
    int m_hoveredRow = -1;
};

} // namespace callhelm
