#pragma once

#include <optional>

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
    /// Of a share: where it stands between 0 and 1, and between which shares the true one lies. Drawn under
    /// the line; the line says the same in words.
    struct Scale
    {
        double value = 0;
        double from = 0;
        double to = 1;
        bool operator==(const Scale &) const = default;
    };
    void setScale(const std::optional<Scale> &scale);
    /// A figure that rests on too little to say much.
    void setGrey(bool grey);
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
    void paintScale(QPainter &painter, const QRect &rect) const;

    const Theme &m_theme;
    QString m_caption, m_figure, m_suffix, m_line, m_definition, m_stale, m_doubt;
    Tone m_tone = Tone::None;
    std::optional<Scale> m_scale;
    bool m_grey = false;
    bool m_hovered = false;
    bool m_ring = false; ///< focus came by the keyboard
};

} // namespace callhelm
