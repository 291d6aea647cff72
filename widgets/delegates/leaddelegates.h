#pragma once

#include <QStyledItemDelegate>

#include "common/theme.h"
#include "delegates/cellformatter.h"

namespace callhelm {

/// Height of a row whose cells have a second line.
inline constexpr int twoLineHeight = 42;

/// Draws a cell of a table of leads: words with a picture before and a quieter second line below them,
/// figures right; what is not in use in the second colour, "on" with a tick.
class LeadCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both must outlive the delegate.
    LeadCellDelegate(const Theme &theme, const CellFormatter &text, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme), m_text(text)
    {
    }

    /// The column's words stand right.
    void setRight(bool right) { m_isRight = right; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const CellFormatter &m_text;
    bool m_isRight = false;
};

/// Draws what an agent is owed (right of the middle) or had over (left of it) as a bar with the figure at its
/// end, between the lines of the bound.
class BalanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both must outlive the delegate.
    BalanceDelegate(const Theme &theme, const CellFormatter &text, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme), m_text(text)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const CellFormatter &m_text;
};

} // namespace callhelm
