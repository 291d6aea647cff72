#pragma once

#include "base/result.h"
#include "common/latestfuture.h"
#include "common/page.h"
#include "domain/queries.h"
#include "common/uicontext.h"

class QPushButton;
class QStackedLayout;
class QTimer;

namespace callhelm {

class Card;
class DoctorBooksModel;
class DoctorNotesModel;
class EmptyState;
class MultiSelect;
class Prompts;
class SearchEdit;
class SegmentModel;
class TableView;
class Verdict;
class CalendarService;
class CallQuestions;
class ExportService;

/// The log doctor: whether the books balance, by queue, and everything in the logs that a careful reader
/// would stumble over, with file and line.
class DoctorPage : public Page
{
    Q_OBJECT
public:
    /// All must outlive the page.
    DoctorPage(CallQuestions &calls, const CalendarService &calendar, ExportService &exports,
               const UiContext &looks, Prompts &prompts, QWidget *parent = nullptr);
    ~DoctorPage() override;

    [[nodiscard]] QString title() const override { return tr("Log doctor"); }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void deactivate() override;
    void focusSearch() override;

    [[nodiscard]] const Verdict &verdict() const { return *m_verdict; }
    [[nodiscard]] TableView *books() const { return m_booksTable; }
    [[nodiscard]] TableView *notes() const { return m_notesTable; }
    [[nodiscard]] TableView *files() const { return m_filesTable; }

Q_SIGNALS:
    void importWanted();
    void answered();

protected:
    void retranslate() override;

private:
    using Answer = Result<DoctorReport>;
    void makeTables();
    QWidget *makeFindings();
    void read();
    void take(const Answer &answer);
    void showFilterChoices();
    void showCounts();
    void openExport(TableView *table, const QString &name);

    CallQuestions &m_calls;
    const CalendarService &m_calendar;
    ExportService &m_exports;
    const UiContext m_looks;
    Prompts &m_prompts;
    QWidget *m_header;
    QPushButton *m_import;
    QPushButton *m_export;
    QStackedLayout *m_states;
    QWidget *m_full;
    EmptyState *m_empty;
    EmptyState *m_failure;
    Verdict *m_verdict;
    Card *m_booksCard;
    Card *m_filesCard;
    Card *m_notesCard;
    DoctorBooksModel *m_books;
    DoctorNotesModel *m_notes;
    SegmentModel *m_files;
    TableView *m_booksTable;
    TableView *m_notesTable;
    TableView *m_filesTable;
    MultiSelect *m_kinds;
    MultiSelect *m_inFiles;
    SearchEdit *m_search;
    EmptyState *m_noNotes;
    QStackedLayout *m_noteStates;
    QTimer *m_refresh;
    LatestFuture<Answer> m_latest;
    DoctorReport m_report;
    QStringList m_fileNames;
    bool m_known = false;
};

} // namespace callhelm
