#pragma once

#include <QFrame>

#include "common/theme.h"

class QLabel;
class QPushButton;

namespace callhelm {

/// Who calls, beside whatever one works at: a small surface that takes no focus and asks for nothing.
class CallerCard final : public QFrame
{
    Q_OBJECT
public:
    struct Caller
    {
        QString name;
        QString stage; ///< "Website · Renewal"
        QString touched; ///< when anything last happened with them
        QString call; ///< "queue Support"; empty: no queue
        int openTasks = 0;
        int others = 0; ///< customers with the same number
    };
    CallerCard(const Theme &theme, const Caller &caller, QWidget *window);

    /// Shows it at the lower right of the window, or of the screen where that is put away.
    void showAside();

Q_SIGNALS:
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace callhelm
