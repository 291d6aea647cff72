#pragma once

#include <QStyledItemDelegate>

#include "common/theme.h"

namespace callhelm {

/// Draws a sheet of goals: changed cells with tint and corner, rows that wait in amber, people's sum against
/// the team's goal with a word or sign. Its editor takes the numbers of the locale in use.
class TargetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `theme` must outlive it.
    TargetDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void movedOn(bool down) const; ///< Enter in the editor: to the next row, or back with Shift

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintFooter(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace callhelm
