#pragma once

#include <QStyledItemDelegate>

#include "common/theme.h"

namespace callhelm {

/// Draws the cells of an import's tables as those of all tables: a thin rule below each row, the selection in
/// the accent's tint; red or amber where something is to be looked at.
class ImportCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int toneRole = Qt::UserRole + 40; ///< a Tone
    static constexpr int quietRole = Qt::UserRole + 41; ///< in the second colour
    static constexpr int figureRole = Qt::UserRole + 42; ///< a figure: right, equal digits
    /// A row of the list of rejected ones: its number; the display text is its column and value.
    static constexpr int rowRole = Qt::UserRole + 43;
    static constexpr int valueRole = Qt::UserRole + 44;
    static constexpr int reasonRole = Qt::UserRole + 45;

    explicit ImportCellDelegate(const Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRejected(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace callhelm
