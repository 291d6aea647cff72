#pragma once

#include <functional>
#include <vector>

#include <QDialog>
#include <QIcon>

#include "common/theme.h"

class QLineEdit;
class QListWidget;

namespace callhelm {

/// Everything that can be done or shown, to be found by typing (Ctrl+K).
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    struct Command
    {
        QString text;
        QString hint; ///< its keys
        QIcon icon;
        std::function<void()> run;
    };

    CommandPalette(const Theme &theme, std::vector<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();

    const Theme &m_theme;
    std::vector<Command> m_commands;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace callhelm
