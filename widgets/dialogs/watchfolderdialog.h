#pragma once

#include <QDialog>

#include "services/watchedfolders.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace callhelm {

class FolderService;
class PendingChange;
class RecordImportService;

/// Sets up a folder whose files become records: where it is, and by which saved mapping its files are read.
class WatchFolderDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is the one to be changed; without its path it is a new one. The services must outlive it.
    WatchFolderDialog(FolderService &folders, RecordImportService &imports, const WatchedFolder &folder,
                      QWidget *parent = nullptr);

private:
    void readMappings();
    void showMappings(const std::vector<NamedMapping> &mappings);
    void enable();
    void browse();
    void save();

    FolderService &m_folders;
    RecordImportService &m_imports;
    const WatchedFolder m_before;
    QLineEdit *m_folder;
    QComboBox *m_mapping;
    QLabel *m_none;
    QLabel *m_error;
    QPushButton *m_save;
    PendingChange *m_pending;
};

} // namespace callhelm
