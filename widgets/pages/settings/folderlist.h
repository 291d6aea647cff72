#pragma once

#include <set>
#include <vector>

#include <QWidget>

#include "common/theme.h"
#include "services/folderservice.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace callhelm {

class CalendarService;
class Prompts;
class RecordImportService;

/// The watched folders: how each fares and what it took last, which can be taken back.
class FolderList final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    FolderList(FolderService &folders, RecordImportService &imports, const CalendarService &calendar,
               const Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();

private:
    struct Row
    {
        QString folder;
        QWidget *widget = nullptr;
        QLabel *dot = nullptr;
        QLabel *state = nullptr;
        QPushButton *undo = nullptr;
    };
    void rebuild();
    Row makeRow(const WatchedFolder &folder);
    void showStates();
    [[nodiscard]] QString stateText(const FolderStatus &status) const;
    void edit(const WatchedFolder &folder);
    void askRemove(const QString &folder);
    void askUndo(const QString &folder);

    FolderService &m_folders;
    RecordImportService &m_imports;
    const CalendarService &m_calendar;
    const Theme &m_theme;
    Prompts &m_prompts;
    QLabel *m_title;
    QLabel *m_none;
    QPushButton *m_add;
    QVBoxLayout *m_rows;
    std::vector<Row> m_shown;
    std::vector<WatchedFolder> m_built; ///< of which the rows are
    std::set<qint64> m_undone; ///< imports that were taken back here
};

} // namespace callhelm
