#pragma once

#include <QDate>
#include <QWidget>

#include "common/theme.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace callhelm {

/// What was changed and is not saved, with what can be done about it.
class TargetFooter final : public QWidget
{
    Q_OBJECT
public:
    /// `theme` must outlive it.
    explicit TargetFooter(const Theme &theme, QWidget *parent = nullptr);

    struct State
    {
        int goals = 0;
        int people = 0; ///< rows of them, the team's among them
        QString before; ///< "October’s stay as they are"
        QString only; ///< "Only November"
        bool canUndo = false;
        QString error; ///< stands in place of all that
        bool isSaving = false;
    };
    void show(const State &state);
    [[nodiscard]] bool isOnly() const;
    void setOnly(bool only);
    void retranslate();
    [[nodiscard]] QPushButton &saveButton() const { return *m_save; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoWanted();
    void discardWanted();
    void saveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    State m_state;
    QLabel *m_bold;
    QLabel *m_rest;
    QCheckBox *m_only;
    QPushButton *m_undo;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace callhelm
