#pragma once

#include <QAbstractButton>

#include "common/theme.h"

namespace callhelm {

/// A large button that looks like a card: a picture, a title, and what will happen.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &what);
    QSize sizeHint() const override { return {240, 220}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_what;
};

} // namespace callhelm
