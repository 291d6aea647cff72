#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace callhelm {

class Prompts;
class Theme;
class Workspace;

/// Chooses a growing queue_log to follow, and stops following.
class FollowDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog.
    FollowDialog(Workspace &workspace, const Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    void setFile(const QString &file);
    /// Follows the file in the field; the reason stands below it when that fails.
    bool follow();
    [[nodiscard]] QString errorText() const;

private:
    void showFollowed();

    Workspace &m_workspace;
    Prompts &m_prompts;
    QLineEdit *m_file;
    QLabel *m_error;
    QPushButton *m_follow;
    QListWidget *m_list;
    QPushButton *m_stop;
    QLabel *m_none;
};

} // namespace callhelm
