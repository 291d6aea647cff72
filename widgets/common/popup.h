#pragma once

#include <QFrame>

#include "common/theme.h"

namespace callhelm {

/// A small surface that hangs below a button until one clicks elsewhere. Deletes itself when closed.
class Popup : public QFrame
{
    Q_OBJECT
public:
    explicit Popup(const Theme &theme, QWidget *parent);
    /// Shows it below the widget, inside the screen.
    void showBelow(QWidget *anchor);
    /// Shows it below a part of the widget.
    void showBelow(QWidget *anchor, const QRect &part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace callhelm
