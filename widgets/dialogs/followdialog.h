#pragma once

#include <QDialog>

#include "domain/source.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace callhelm {

class PendingChange;
class Prompts;
class ServerService;
class SourceService;
class Theme;

/// Chooses a growing queue_log or file of call records to follow, and stops following.
class FollowDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog.
    FollowDialog(SourceService &sources, const ServerService &servers, const Theme &theme, Prompts &prompts,
                 QWidget *parent = nullptr);

    ~FollowDialog() override;

    void setFile(const QString &file);
    /// Follows the file in the field, which is empty then; the reason stands below it when that fails.
    void follow();
    [[nodiscard]] QString errorText() const;

private:
    QLayout *makeFields();
    void recognise();
    void stopChosen();
    void showFollowed();
    void showSystems();
    [[nodiscard]] QString systemName(const QString &source) const;

    SourceService &m_sources;
    const ServerService &m_servers;
    Prompts &m_prompts;
    QLineEdit *m_file;
    QComboBox *m_kind;
    QWidget *m_systemField; ///< shown where there are several
    QComboBox *m_system;
    QLabel *m_error;
    QPushButton *m_follow;
    PendingChange *m_pending;
    QListWidget *m_list;
    QPushButton *m_stop;
    QLabel *m_none;
};

} // namespace callhelm
