#pragma once

#include <QWidget>

#include "common/theme.h"

namespace callhelm {

/// One figure: what it is, how much, and against what. Opens its rows on double click, Enter or Space.
class StatTile : public QWidget
{
    Q_OBJECT
public:
    explicit StatTile(const Theme &theme, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// The figure as text, "—" for none, with an optional smaller part behind it ("of 22").
    void setFigure(const QString &figure, const QString &suffix = {});
    /// One line that says against what: goal, interval, sample. Parts with partSeparator() between them stay
    /// whole where the line has to break.
    void setLine(const QString &line);
    [[nodiscard]] static QString partSeparator();
    void setTone(Tone tone);
    /// Its definition in one sentence.
    void setDefinition(const QString &definition);
    /// Fades the figure and says since when nothing was heard; empty: fresh.
    void setStale(const QString &why);
    /// Marks the figure as resting on unbalanced books, with the reason for the tooltip; empty: balanced.
    void setDoubt(const QString &why);

    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString line() const { return m_line; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    void paintLine(QPainter &painter, const QRect &rect) const;

    const Theme &m_theme;
    QString m_caption, m_figure, m_suffix, m_line, m_definition, m_stale, m_doubt;
    Tone m_tone = Tone::None;
    bool m_hovered = false;
    bool m_ring = false; ///< focus came by the keyboard
};

} // namespace callhelm
