#pragma once

#include <QWidget>

#include "common/theme.h"
#include "domain/recordschema.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace callhelm {

class Card;
class EmptyState;
class ImportFileBar;
class ImportSession;
class ImportTable;
class NoticeBar;

/// Step 1: which file, of what kind its rows are, and what was found of it.
class ImportFilePage final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ImportFilePage(ImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Of the sample that is wanted, and of the file.
    [[nodiscard]] Entity entity() const;
    void setEntity(Entity entity);
    /// The rows are changes of any records; entity() says nothing then.
    [[nodiscard]] bool isHistory() const;

Q_SIGNALS:
    void fileWanted();
    void sampleWanted();

private:
    QWidget *makeKind();
    QWidget *makeReading();
    QWidget *makeFound(const Theme &theme);
    void show();
    void fill();

    ImportSession &m_session;
    EmptyState *m_empty;
    ImportFileBar *m_bar = nullptr;
    NoticeBar *m_notice;
    QWidget *m_reading = nullptr;
    QProgressBar *m_progress = nullptr;
    Card *m_found = nullptr;
    ImportTable *m_table = nullptr;
    QComboBox *m_kind;
    QLabel *m_before;
};

} // namespace callhelm
