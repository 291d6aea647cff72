#pragma once

#include <QStyledItemDelegate>

#include "common/theme.h"
#include "delegates/cellformatter.h"

namespace callhelm {

/// Draws a part of a goal as a bar with a mark where an even pace stands, and the share beside it. What has
/// no bar shows its detail in words.
class GoalBarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both must outlive the delegate. `hasShare`: the share is written, too.
    GoalBarDelegate(const Theme &theme, const CellFormatter &text, bool hasShare, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const CellFormatter &m_text;
    bool m_hasShare;
};

} // namespace callhelm
