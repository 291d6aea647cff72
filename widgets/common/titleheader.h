#pragma once

#include <QHeaderView>

#include "common/theme.h"

namespace callhelm {

/// A quiet table header: titles stand as their columns do (numbers right, words left), break into two lines
/// where a column is narrow, and the sorted one has a small arrow.
class TitleHeader final : public QHeaderView
{
    Q_OBJECT
public:
    TitleHeader(const Theme &theme, QWidget *parent);

    /// The least width in which a title can stand, in two lines if need be, with its margins.
    [[nodiscard]] int leastWidth(const QString &title) const;
    /// Takes one or two lines' height, as the present widths ask for.
    void fitHeight();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString titleOf(int section) const;

    const Theme &m_theme;
    int m_hovered = -1;
};

} // namespace callhelm
