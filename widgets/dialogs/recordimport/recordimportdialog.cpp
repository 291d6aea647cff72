#include "dialogs/recordimport/recordimportdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "common/format.h"
#include "crm/recordwords.h"
#include "common/noticebar.h"
#include "common/plainlabel.h"
#include "common/prompts.h"
#include "common/tableexport.h"
#include "dialogs/recordimport/importcheckpage.h"
#include "dialogs/recordimport/importcolumnspage.h"
#include "dialogs/recordimport/importcolumntable.h"
#include "dialogs/recordimport/importfilepage.h"
#include "dialogs/recordimport/importhint.h"
#include "dialogs/recordimport/importsample.h"
#include "dialogs/recordimport/importtakepage.h"
#include "dialogs/recordimport/rejectedlist.h"
#include "dialogs/recordimport/stepstrip.h"

namespace callhelm {

namespace {

constexpr QSize usualSize{1100, 780};
constexpr QSize leastSize{860, 560};
constexpr int frameRoom = 48; ///< of the screen, for frames and panels
QString sizeKey() { return QStringLiteral("recordImport/size"); }

} // namespace

RecordImportDialog::RecordImportDialog(RecordImportService &imports, RecordService &records,
                                       const UiContext &looks, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_session(imports, records)
    , m_strip(new StepStrip(looks.theme, {tr("File"), tr("Columns"), tr("Check"), tr("Take")}))
    , m_notice(new NoticeBar(looks.theme))
    , m_pages(new QStackedWidget)
    , m_file(new ImportFilePage(m_session, looks.theme))
    , m_columns(new ImportColumnsPage(m_session, looks.theme, prompts))
    , m_check(new ImportCheckPage(m_session, looks.theme, prompts))
    , m_take(new ImportTakePage(m_session, looks.theme, prompts))
    , m_hint(new ImportHint(m_session, looks.theme))
{
    setAcceptDrops(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_file, m_columns, m_check, m_take})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::m, space::xl, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(makeHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFooter());
    connectPages();
    fitSize();
    showMappings();
    goTo(Step::File);
    m_file->setFocus();
}

RecordImportDialog::~RecordImportDialog() = default;

void RecordImportDialog::fitSize()
{
    QSize room = usualSize;
    if (parentWidget() != nullptr)
        room = parentWidget()->window()->size() - QSize(frameRoom, frameRoom);
    else if (const QScreen *on = screen())
        room = on->availableSize() - QSize(frameRoom, frameRoom);
    setMinimumSize(leastSize);
    const QSize wanted = m_looks.settings.value(sizeKey(), usualSize).toSize();
    resize(wanted.boundedTo(room).expandedTo(leastSize));
}

QWidget *RecordImportDialog::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_mapping = new QComboBox;
    m_mapping->setObjectName(QStringLiteral("mapping"));
    m_mapping->setAccessibleName(tr("Mapping"));
    m_mapping->setMinimumWidth(190);
    m_mappingLabel = new PlainLabel(tr("Mapping"));
    m_mappingLabel->setProperty("second", true);
    m_mappingLabel->setBuddy(m_mapping);
    m_saveMapping = new QPushButton(tr("Save as…"));
    m_saveMapping->setObjectName(QStringLiteral("saveMapping"));
    m_saveMapping->setAutoDefault(false);
    row->addWidget(m_strip, 1);
    row->addWidget(m_mappingLabel);
    row->addWidget(m_mapping);
    row->addWidget(m_saveMapping);
    return header;
}

QWidget *RecordImportDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_cancel = new QPushButton(tr("Cancel"));
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setProperty("primary", true);
    m_next->setDefault(true); // Enter goes on, wherever the focus is
    row->addWidget(m_hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return footer;
}

void RecordImportDialog::connectPages()
{
    connect(m_next, &QPushButton::clicked, this, &RecordImportDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_step != Step::File)
            goTo(Step(int(m_step) - 1));
    });
    connect(m_cancel, &QPushButton::clicked, this, &RecordImportDialog::reject);
    connect(m_strip, &StepStrip::chosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_mapping, &QComboBox::activated, this, &RecordImportDialog::chooseMapping);
    connect(m_saveMapping, &QPushButton::clicked, this, &RecordImportDialog::saveMapping);
    connect(m_file, &ImportFilePage::fileWanted, this, &RecordImportDialog::chooseFile);
    connect(m_file, &ImportFilePage::sampleWanted, this, &RecordImportDialog::saveSample);
    connect(m_columns, &ImportColumnsPage::otherFileWanted, this, &RecordImportDialog::chooseFile);
    connect(m_hint, &ImportHint::valuesWanted, m_columns, &ImportColumnsPage::openValues);
    connect(m_hint, &ImportHint::choiceWanted, m_columns, [this] { m_columns->table()->focusUndecided(); });
    connect(m_take, &ImportTakePage::showWanted, this, [this] {
        const bool isHistory = m_session.draft().isHistory() && m_session.result() != nullptr;
        const RecordImportReport *result = m_session.result();
        Q_EMIT showWanted(isHistory ? result->entity : m_session.draft().entity(),
                          result != nullptr ? result->batch : BatchId(),
                          result != nullptr ? result->file : QString());
        accept();
    });
    for (RejectedList *list : {m_columns->rejected(), m_check->rejected(), m_take->rejected()}) {
        connect(list, &RejectedList::saved, this,
                [this](const QString &file) { m_notice->show(tr("Saved to %1").arg(file), Tone::Good); });
        connect(list, &RejectedList::failed, this, [this, list](const Error &error) {
            m_notice->show(error.toString(), Tone::Bad, tr("Try again"), [list] { list->save(); });
        });
    }
    connect(&m_session, &ImportSession::failed, this,
            [this](const Error &error) { m_notice->show(error.toString(), Tone::Bad); });
    connect(&m_session, &ImportSession::mappingSaved, this, [this](const QString &name) {
        m_notice->show(tr("The mapping is saved as “%1”.").arg(name), Tone::Good);
    });
    connect(&m_session, &ImportSession::mappingsChanged, this, &RecordImportDialog::showMappings);
    connect(&m_session, &ImportSession::takingChanged, this, [this] {
        showState();
        if (!m_session.isTaking())
            m_next->setFocus();
    });
    connect(&m_session, &ImportSession::fileChanged, this, [this] {
        showState();
        if (m_step == Step::File && m_next->isEnabled())
            m_next->setFocus();
    });
    for (const auto signal :
         {&ImportSession::mappingChanged, &ImportSession::checkChanged, &ImportSession::takingChanged})
        connect(&m_session, signal, this, &RecordImportDialog::showState);
}

void RecordImportDialog::setFile(const QString &path)
{
    if (m_session.isTaking())
        return;
    goTo(Step::File);
    m_session.setFile(path);
}

void RecordImportDialog::setEntity(Entity entity)
{
    m_file->setEntity(entity);
    showState();
}

void RecordImportDialog::chooseFile()
{
    m_prompts.openFiles(this, {windowTitle(), tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"), {}},
                        [this](const QStringList &files) {
                            if (!files.isEmpty())
                                setFile(files.first());
                        });
}

void RecordImportDialog::goTo(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    m_hint->setActive(step == Step::Columns);
    showState();
    if (step == Step::Columns)
        m_columns->table()->setFocus();
    else if (m_next->isEnabled() && m_next->isVisible())
        m_next->setFocus();
}

void RecordImportDialog::goOn()
{
    if (!m_next->isEnabled())
        return;
    switch (m_step) {
    case Step::File:
        return goTo(Step::Columns);
    case Step::Columns:
        return goTo(Step::Check);
    case Step::Check:
        m_session.take();
        return goTo(Step::Take);
    case Step::Take:
        return accept();
    }
}

void RecordImportDialog::showState()
{
    const Entity entity = m_session.draft().hasFinding() ? m_session.draft().entity() : m_file->entity();
    //: %1: "customers", "deals" …
    const bool isHistory
        = m_session.draft().hasFinding() ? m_session.draft().isHistory() : m_file->isHistory();
    const QString kinds = isHistory ? importwords::changes() : recordwords::kinds(entity);
    setWindowTitle(tr("Import %1").arg(kinds.toLower()));
    const bool isTaken = m_step == Step::Take
        && (m_session.isTaking() || (m_session.result() != nullptr && !m_session.isUndone()));
    m_strip->setStep(int(m_step), !isTaken);
    m_back->setVisible(m_step != Step::File && !isTaken);
    m_cancel->setVisible(m_step != Step::Take || m_session.isTaking());
    m_cancel->setText(m_session.isTaking() ? tr("Cancel import") : tr("Cancel"));
    m_cancel->setEnabled(!m_session.isCommitting());
    const bool hasMapping = m_session.draft().hasFinding() && m_step != Step::Take;
    for (QWidget *each : std::initializer_list<QWidget *>{m_mappingLabel, m_mapping, m_saveMapping})
        each->setVisible(hasMapping);
    m_saveMapping->setEnabled(m_session.draft().takenColumns() > 0);
    showMappings();
    showNext();
}

void RecordImportDialog::showNext()
{
    const ImportDraft &draft = m_session.draft();
    const RecordImportReport *report = m_session.report();
    const int rows = int(m_session.goingOn());
    const bool isReady = draft.hasFinding() && !m_session.isInspecting() && !m_session.fileError();
    const bool isDecided
        = isReady && draft.undecided() == 0 && draft.doubledField().isEmpty() && draft.takenColumns() > 0;
    m_next->setVisible(!m_session.isTaking());
    switch (m_step) {
    case Step::File:
        m_next->setText(tr("Next: columns"));
        m_next->setEnabled(isReady);
        break;
    case Step::Columns:
        m_next->setText(report != nullptr ? tr("Next: check %Ln row(s)", nullptr, rows) : tr("Next: check"));
        m_next->setEnabled(isDecided && !m_session.checkError());
        break;
    case Step::Check:
        m_next->setText(report != nullptr ? tr("Take %Ln row(s)", nullptr, rows) : tr("Take"));
        m_next->setEnabled(isDecided && report != nullptr && rows > 0);
        break;
    case Step::Take:
        m_next->setText(tr("Close"));
        m_next->setEnabled(true);
        break;
    }
}

void RecordImportDialog::showMappings()
{
    if (m_mapping->view()->isVisible())
        return; // somebody is choosing
    const ImportDraft &draft = m_session.draft();
    const QSignalBlocker quiet(m_mapping);
    m_mapping->clear();
    m_mapping->addItem(tr("Guessed"), QString());
    for (const NamedMapping &saved : m_session.mappings())
        m_mapping->addItem(saved.name, saved.name);
    int place = m_mapping->findData(draft.mappingName());
    if (place < 0) { // it is being saved
        m_mapping->addItem(draft.mappingName(), draft.mappingName());
        place = m_mapping->count() - 1;
    }
    m_mapping->setCurrentIndex(place);
    if (draft.isChanged())
        m_mapping->setItemText(place, tr("%1, changed").arg(m_mapping->itemText(place)));
}

void RecordImportDialog::chooseMapping(int place)
{
    const QString name = m_mapping->itemData(place).toString();
    if (name.isEmpty())
        return m_session.useGuess();
    for (const NamedMapping &saved : m_session.mappings())
        if (saved.name == name) {
            const NamedMapping chosen = saved;
            return m_session.useMapping(chosen);
        }
}

void RecordImportDialog::saveMapping()
{
    Prompts::Form form;
    form.question
        = {tr("Save the mapping"),
           tr("It is found again by the titles of the columns, for the next file of this kind."), tr("Save")};
    Prompts::Form::Field name;
    name.label = tr("Name");
    name.kind = Prompts::Form::Field::Kind::Text;
    name.value = m_session.draft().mappingName();
    form.fields.push_back(name);
    form.check = [](const QStringList &values) {
        return values.value(0).trimmed().isEmpty() ? tr("Give it a name.") : QString();
    };
    m_prompts.fill(this, form,
                   [this](const QStringList &values) { m_session.saveMapping(values.value(0).trimmed()); });
}

void RecordImportDialog::saveSample()
{
    const Entity entity = m_file->entity();
    const ReportTable table
        = m_file->isHistory() ? historySample() : sampleTable(m_session.catalogue(), entity);
    m_prompts.saveFile(
        this, {tr("Save a sample file"), tr("CSV files (*.csv)"), table.id + QStringLiteral(".csv")},
        [this, table](const QString &file) {
            CsvOptions options;
            options.heading = CsvOptions::Heading::Titles;
            options.byteOrderMark = true;
            options.separator = QLocale().decimalPoint() == QStringLiteral(",") ? u';' : u',';
            if (const Result<void> done = saveCsv(table, file, Calendar(), options); done)
                m_notice->show(tr("Saved to %1").arg(file), Tone::Good);
            else
                m_notice->show(done.error().toString(), Tone::Bad, tr("Try again"), [this] { saveSample(); });
        });
}

void RecordImportDialog::reject()
{
    if (m_session.isTaking()) {
        m_take->showCancelling(m_session.cancelTaking());
        m_cancel->setEnabled(false);
        return;
    }
    const bool isLost = !m_session.draft().file.file.isEmpty() && m_step != Step::Take;
    if (!isLost)
        return QDialog::reject();
    m_prompts.confirm(this,
                      {tr("Leave the import?"),
                       tr("Nothing of %1 was taken; what was chosen for its columns is lost.")
                           .arg(QFileInfo(m_session.draft().file.file).fileName()),
                       tr("Leave")},
                      [this] { QDialog::reject(); });
}

void RecordImportDialog::done(int result)
{
    m_looks.settings.setValue(sizeKey(), size());
    QDialog::done(result);
}

void RecordImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_session.isTaking())
        event->acceptProposedAction();
}

void RecordImportDialog::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            return setFile(url.toLocalFile());
        }
}

} // namespace callhelm
