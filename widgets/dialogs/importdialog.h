#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QStringList>

#include "base/result.h"
#include "domain/source.h"
#include "services/importcontrol.h"
#include "services/importreport.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace callhelm {

class Prompts;
class SourceService;
class Theme;

/// Takes queue_log files or call records into the store: choose, watch, result. All files are taken or none.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Choose, Running, Result };

    /// All must outlive the dialog. Begins with these files, if any.
    ImportDialog(SourceService &sources, const Theme &theme, Prompts &prompts, const QStringList &files = {},
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QStringList files() const;
    /// What the files are: recognised by the first of them until somebody chooses.
    [[nodiscard]] SourceKind kind() const;
    void setKind(SourceKind kind);
    void addFiles(const QStringList &files);
    /// Begins; does nothing without files.
    void start();
    void cancelImport();
    /// What came of it, as it stands in the dialog.
    [[nodiscard]] QString resultText() const;

    void reject() override;

Q_SIGNALS:
    void finishedImport(bool taken);
    void doctorWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeRun();
    QWidget *makeResult();
    void showStep(Step step);
    void showProgress();
    void take();
    void showResult(bool good, const QString &headline, const QString &text);
    void showFiles();
    void recognise();
    void showKind();

    SourceService &m_sources;
    const Theme &m_theme;
    Prompts &m_prompts;
    Step m_step = Step::Choose;
    QStringList m_files;
    QStackedWidget *m_steps;
    QListWidget *m_list;
    QLabel *m_hint;
    QComboBox *m_kind;
    QLabel *m_purpose;
    QLineEdit *m_source;
    QPushButton *m_remove;
    QLabel *m_what;
    QLabel *m_speed;
    QProgressBar *m_bar;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_main;
    QPushButton *m_other;
    QFutureWatcher<Result<ImportReport>> m_watcher;
    std::shared_ptr<ImportControl> m_control; ///< of the import that runs
    QElapsedTimer m_clock;
    qint64 m_bytes = 0;
    bool m_taken = false;
    bool m_kindChosen = false; ///< by a person
    bool m_cancelled = false;
};

} // namespace callhelm
