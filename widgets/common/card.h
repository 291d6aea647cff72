#pragma once

#include <QWidget>

#include "common/theme.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace callhelm {

/// A surface with a thin border, a title at the left and a caption or small controls at the right.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /// Fades the title: what stands below is old. The caption says since when.
    void setStale(bool stale);
    /// Adds a small control at the right end of the title line.
    void addHeaderWidget(QWidget *widget);
    /// Adds a small button behind the caption, at the very end.
    void addTrailingWidget(QWidget *widget);
    /// What the card holds, below its title; the card becomes its parent.
    void setContent(QWidget *content);
    void addContent(QWidget *content, int stretch = 0);
    /// A table: its rules reach beyond the title by the cells' margin, so that words stand under words.
    void setTable(QWidget *table);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    bool m_stale = false;
    QLabel *m_title;
    QLabel *m_caption;
    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    QVBoxLayout *m_layout;
};

/// Paints the surface of a card; tiles and cards look the same.
void paintCard(QPainter &painter, const QRect &rect, const Theme &theme, bool focused = false,
               bool hovered = false);

} // namespace callhelm
