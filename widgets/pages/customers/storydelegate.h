#pragma once

#include <QStyledItemDelegate>

#include "pages/customers/storyitem.h"

namespace callhelm {

class StoryModel;

/// Draws a customer's story: time, a picture of what it was, what happened, and below it who did it. A long
/// text takes up to four lines.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both must outlive it.
    StoryDelegate(const Theme &theme, const StoryModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Buttons of a row stand at its right end.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// How much room rows with buttons leave for them.
    void setButtonsWidth(int width) { m_buttonsWidth = width; }

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintItem(QPainter &painter, const QRect &rect, const StoryItem &item) const;
    [[nodiscard]] QStringList lines(const StoryItem &item, int width) const;
    [[nodiscard]] int textWidth(const StoryItem &item, int rowWidth) const;

    const Theme &m_theme;
    const StoryModel &m_model;
    int m_buttonsWidth = 0;
};

} // namespace callhelm
