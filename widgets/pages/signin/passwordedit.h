#pragma once

#include <QLineEdit>

#include "common/theme.h"

namespace callhelm {

/// A field for a password: hidden, with an eye to look at it, and a word where Caps Lock is on.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// The theme must outlive it.
    explicit PasswordEdit(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showEye();

    const Theme &m_theme;
    QAction *m_eye;
};

} // namespace callhelm
