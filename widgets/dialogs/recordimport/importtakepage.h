#pragma once

#include <QWidget>

#include "common/theme.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace callhelm {

class ImportSession;
class NoticeBar;
class Prompts;
class RejectedList;

/// Step 4: the file is taken, all of it or nothing, and what became of it.
class ImportTakePage final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    ImportTakePage(ImportSession &session, const Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString headline() const;
    [[nodiscard]] RejectedList *rejected() const { return m_rejected; }
    /// Says that a cancellation is on its way, or comes too late.
    void showCancelling(bool isInTime);

Q_SIGNALS:
    void showWanted();

private:
    void show();
    void showResult();
    void setPicture(const QString &icon, Token token);

    ImportSession &m_session;
    const Theme &m_theme;
    NoticeBar *m_notice;
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_show;
    QPushButton *m_undo;
    RejectedList *m_rejected;
};

} // namespace callhelm
