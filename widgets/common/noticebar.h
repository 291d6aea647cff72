#pragma once

#include <QTimer>
#include <QWidget>

#include "common/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace callhelm {

/// A line above the page for what went wrong or was done, with at most one thing to do about it. Goes away by
/// its cross; what is merely good news goes by itself.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &text, Tone tone, const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::None;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_run;
    QTimer m_leave;
};

} // namespace callhelm
