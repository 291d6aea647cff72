#include "pages/doctor/doctorpage.h"

#include <algorithm>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/multiselect.h"
#include "common/searchedit.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/words.h"
#include "dialogs/exportdialog.h"
#include "items/doctormodels.h"
#include "pages/doctor/verdict.h"
#include "rows/namesof.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {
constexpr int refreshMs = 2000; ///< the doctor reads raw facts: not more often while data flows
}

DoctorPage::DoctorPage(CallQuestions &calls, const CalendarService &calendar, ExportService &exports,
                       const UiContext &looks, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_calls(calls)
    , m_calendar(calendar)
    , m_exports(exports)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_header(new QWidget(this))
    , m_import(new QPushButton)
    , m_export(new QPushButton)
    , m_full(new QWidget)
    , m_empty(new EmptyState(looks.theme, QStringLiteral("doctor")))
    , m_failure(new EmptyState(looks.theme, QStringLiteral("error")))
    , m_verdict(new Verdict(looks.theme))
    , m_booksCard(new Card(looks.theme))
    , m_filesCard(new Card(looks.theme))
    , m_notesCard(new Card(looks.theme))
    , m_refresh(new QTimer(this))
    , m_latest(this)
{
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(space::s);
    header->addWidget(m_export);
    header->addWidget(m_import);
    m_header->hide();

    m_states = new QStackedLayout(this);
    m_states->addWidget(m_full);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_failure);
    makeTables();

    auto *layout = new QVBoxLayout(m_full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_verdict);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_booksCard, 3);
    top->addWidget(m_filesCard, 2);
    layout->addLayout(top, 2);
    layout->addWidget(makeFindings(), 3);

    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshMs);
    connect(m_refresh, &QTimer::timeout, this, &DoctorPage::read);
    connect(&calls, &CallQuestions::changed, this, [this] {
        if (isVisible() && !m_refresh->isActive())
            m_refresh->start();
    });
    connect(m_import, &QPushButton::clicked, this, &DoctorPage::importWanted);
    connect(m_empty->button(), &QPushButton::clicked, this, &DoctorPage::importWanted);
    connect(m_failure->button(), &QPushButton::clicked, this, &DoctorPage::read);
    connect(m_export, &QPushButton::clicked, this,
            [this] { openExport(m_notesTable, QStringLiteral("findings")); });
    retranslate();
}

DoctorPage::~DoctorPage() = default;

void DoctorPage::makeTables()
{
    const NameLookup names = namesOf(m_calls);
    m_books = new DoctorBooksModel(names, this);
    m_notes = new DoctorNotesModel(names, this);
    m_files = new SegmentModel(names, this);
    const auto view = [this](const char *key) {
        return new TableView(m_looks.theme, m_looks.text, m_looks.settings,
                             QStringLiteral("doctor/") + QLatin1String(key));
    };
    m_booksTable = view("books");
    m_booksTable->setTable(m_books,
                           {int(DoctorBooksColumn::Offered), int(DoctorBooksColumn::Doubtful),
                            int(DoctorBooksColumn::NeverEnded), int(DoctorBooksColumn::Refused),
                            int(DoctorBooksColumn::LeftByKey), int(DoctorBooksColumn::LeftEmpty)});
    m_booksTable->setDefaultSort(int(DoctorBooksColumn::Queue), Qt::AscendingOrder);
    m_booksCard->setTable(m_booksTable);
    m_filesTable = view("files");
    m_filesTable->setTable(m_files,
                           {int(SegmentColumn::Source), int(SegmentColumn::From), int(SegmentColumn::To),
                            int(SegmentColumn::Facts), int(SegmentColumn::Doubles)});
    m_filesTable->setColumnsIfRoom({int(SegmentColumn::Facts), int(SegmentColumn::Doubles),
                                    int(SegmentColumn::From), int(SegmentColumn::To),
                                    int(SegmentColumn::Source)});
    m_filesTable->setDefaultSort(int(SegmentColumn::File), Qt::AscendingOrder);
    m_filesCard->setTable(m_filesTable);
    m_notesTable = view("findings");
    m_notesTable->setTable(m_notes);
    m_notesTable->setDefaultSort(int(DoctorNotesColumn::Line), Qt::AscendingOrder);
    connect(m_booksTable, &TableView::exportWanted, this,
            [this] { openExport(m_booksTable, QStringLiteral("books")); });
    connect(m_filesTable, &TableView::exportWanted, this,
            [this] { openExport(m_filesTable, QStringLiteral("files")); });
    connect(m_notesTable, &TableView::exportWanted, this,
            [this] { openExport(m_notesTable, QStringLiteral("findings")); });
}

QWidget *DoctorPage::makeFindings()
{
    m_kinds = new MultiSelect(m_looks.theme);
    m_inFiles = new MultiSelect(m_looks.theme);
    m_search = new SearchEdit(m_looks.theme);
    m_search->setFixedWidth(200);
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_kinds);
    row->addWidget(m_inFiles);
    row->addWidget(m_search);
    m_notesCard->addHeaderWidget(filters);
    m_noNotes = new EmptyState(m_looks.theme, QStringLiteral("ok"));
    auto *stack = new QWidget;
    m_noteStates = new QStackedLayout(stack);
    m_noteStates->addWidget(m_notesTable);
    m_noteStates->addWidget(m_noNotes);
    m_notesCard->setContent(stack);
    connect(m_kinds, &MultiSelect::selectionChanged, this, [this] {
        std::vector<int> kinds;
        for (const qint64 id : m_kinds->selected())
            kinds.push_back(int(id));
        m_notes->setKinds(std::move(kinds));
    });
    connect(m_inFiles, &MultiSelect::selectionChanged, this, [this] {
        QStringList files;
        for (const qint64 id : m_inFiles->selected())
            files << m_fileNames.value(int(id));
        m_notes->setFiles(std::move(files));
    });
    connect(m_search, &SearchEdit::searched, m_notes, &DoctorNotesModel::setFilterText);
    connect(m_notesTable, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(m_notes, &TableModel::countsChanged, this, &DoctorPage::showCounts);
    return m_notesCard;
}

QWidget *DoctorPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void DoctorPage::activate() { read(); }
void DoctorPage::deactivate() { m_refresh->stop(); }
void DoctorPage::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void DoctorPage::read()
{
    m_latest.ask(m_calls.doctor(), [this](const Answer &answer) { take(answer); });
}

void DoctorPage::take(const Answer &answer)
{
    if (!answer) {
        m_failure->setTexts(tr("The log doctor could not read the store."), answer.error().toString(),
                            tr("Try again"));
        m_states->setCurrentWidget(m_failure);
        Q_EMIT answered();
        return;
    }
    m_report = answer.value();
    m_known = true;
    m_books->updateRows(m_report.books);
    m_files->updateRows(m_report.segments);
    m_notes->setRows(m_report.notes);
    m_verdict->present(m_report, namesOf(m_calls));
    showFilterChoices();
    showCounts();
    const bool any = !m_report.segments.empty() || !m_report.books.empty();
    m_export->setEnabled(any);
    m_states->setCurrentWidget(any ? m_full : static_cast<QWidget *>(m_empty));
    Q_EMIT answered();
}

void DoctorPage::showFilterChoices()
{
    std::vector<MultiSelect::Choice> kinds;
    const auto add = [&kinds](int id, const QString &name, qint64 count) {
        if (count > 0)
            kinds.push_back({id, QStringLiteral("%1 (%2)").arg(name, format::number(count))});
    };
    add(-1, words::finding(std::nullopt), m_report.rejectedCount);
    for (size_t i = 0; i < m_report.findingCounts.size(); ++i)
        add(int(i), words::finding(FindingRow::Kind(i)), m_report.findingCounts[i]);
    m_kinds->setChoices(std::move(kinds));

    m_fileNames.clear();
    for (const DoctorNote &note : m_report.notes)
        if (!note.file.isEmpty() && !m_fileNames.contains(note.file))
            m_fileNames << note.file;
    std::vector<MultiSelect::Choice> files;
    files.reserve(size_t(m_fileNames.size()));
    for (int i = 0; i < m_fileNames.size(); ++i)
        files.push_back({i, QFileInfo(m_fileNames[i]).fileName()});
    m_inFiles->setVisible(files.size() > 1);
    m_inFiles->setChoices(std::move(files));
}

void DoctorPage::showCounts()
{
    qint64 all = m_report.rejectedCount;
    for (const qint64 count : m_report.findingCounts)
        all += count;
    const int shown = m_notes->rowCount();
    m_notesCard->setCaption(shown == all
                                ? format::number(all)
                                : tr("%1 of %2").arg(format::number(qint64(shown)), format::number(all)));
    m_noteStates->setCurrentWidget(all > 0 ? m_notesTable : static_cast<QWidget *>(m_noNotes));
    m_kinds->setEnabled(all > 0);
    m_search->setEnabled(all > 0);
    m_booksCard->setCaption(tr("%Ln queue(s)", nullptr, int(m_report.books.size())));
    m_filesCard->setCaption(format::number(qint64(m_report.segments.size())));
}

void DoctorPage::openExport(TableView *table, const QString &name)
{
    auto *dialog = new ExportDialog(reportOf(*table, m_looks.text, name, {}), m_calendar.calendar(),
                                    m_exports, m_prompts, m_looks.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { Q_EMIT notice(tr("Saved to %1").arg(file)); });
    dialog->open();
}

void DoctorPage::retranslate()
{
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Save list…"));
    m_booksCard->setTitle(tr("Books"));
    m_filesCard->setTitle(tr("Sources read"));
    m_notesCard->setTitle(tr("Findings"));
    m_noNotes->setTexts(tr("Nothing to report."),
                        tr("Every line could be read, and all of them fit together."));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the findings"));
    m_kinds->setTexts(tr("All kinds"), [](int n) { return tr("%n kind(s)", nullptr, n); });
    m_inFiles->setTexts(tr("All files"), [](int n) { return tr("%n file(s)", nullptr, n); });
    m_booksTable->setAccessibleName(tr("Books"));
    m_filesTable->setAccessibleName(tr("Sources read"));
    m_notesTable->setAccessibleName(tr("Findings"));
    m_empty->setTexts(
        tr("No log has been read yet."),
        tr("After an import the log doctor says here whether the books balance, and lists what it "
           "stumbled over, by file and line."),
        tr("Import a log…"));
    if (m_known) {
        m_verdict->present(m_report, namesOf(m_calls));
        showFilterChoices();
        showCounts();
    }
}

} // namespace callhelm
