#pragma once

#include <QWidget>

#include "common/theme.h"

class QLabel;
class QPushButton;

namespace callhelm {

/// What stands where there is nothing yet: what will be there, and how to fill it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &whatToDo, const QString &button = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// Another thing to do, before the main one; empty: none.
    void setOther(const QString &button);
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }

private:
    const Theme &m_theme;
    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_whatToDo;
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace callhelm
