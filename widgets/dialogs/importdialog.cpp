#include "dialogs/importdialog.h"

#include <memory>
#include <numeric>

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include "common/plaintext.h"
#include "common/plainlabel.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "services/sourceservice.h"

namespace callhelm {

namespace {

constexpr int wholeProgress = 1000;

} // namespace

ImportDialog::ImportDialog(SourceService &sources, const Theme &theme, Prompts &prompts,
                           const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_steps(new QStackedWidget)
    , m_main(new QPushButton)
    , m_other(new QPushButton)
{
    setMinimumSize(560, 400);
    setAcceptDrops(true);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeRun());
    m_steps->addWidget(makeResult());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);

    // Enter does what the main button says, wherever the focus is.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_main->setDefault(true);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Choose) {
            start();
        } else if (m_taken) {
            Q_EMIT doctorWanted();
            accept();
        } else {
            showStep(Step::Choose);
        }
    });
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportDialog::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportDialog::take);
    showKind();
    showStep(Step::Choose);
    addFiles(files);
}

ImportDialog::~ImportDialog()
{
    if (m_step == Step::Running)
        m_control->cancel();
}

QWidget *ImportDialog::makeChoice()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_purpose = secondaryLabel({});
    layout->addWidget(m_purpose);
    m_list = new QListWidget;
    m_list->setProperty("boxed", true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Files"));
    auto *label = secondaryLabel(tr("Files, in any order"));
    label->setBuddy(m_list);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    m_hint = secondaryLabel(tr("Drop queue_log or Master.csv files here, or add them below."));
    m_hint->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_list);
    over->addWidget(m_hint);
    auto *add = new QPushButton(tr("Add files…"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setProperty("quiet", true);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(space::s);
    m_kind = new QComboBox;
    m_kind->addItem(tr("queue_log"), int(SourceKind::QueueLog));
    m_kind->addItem(tr("Call records (Master.csv)"), int(SourceKind::Cdr));
    auto *kindName = secondaryLabel(tr("What the files are"));
    kindName->setBuddy(m_kind);
    m_source = new QLineEdit(QStringLiteral("queue_log"));
    auto *name = secondaryLabel(tr("Name of the telephone system; all its files share it"));
    name->setBuddy(m_source);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(space::m);
    fields->setVerticalSpacing(space::s);
    fields->addWidget(kindName, 0, 0, Qt::AlignBottom);
    fields->addWidget(name, 0, 1, Qt::AlignBottom);
    fields->addWidget(m_kind, 1, 0);
    fields->addWidget(m_source, 1, 1);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);
    layout->addLayout(fields);

    connect(add, &QPushButton::clicked, this, [this] {
        m_prompts.openFiles(
            this,
            {windowTitle(),
             tr("Queue logs and call records (queue_log* *.log *.txt *.csv *.gz);;All files (*)"),
             {}},
            [this](const QStringList &chosen) { addFiles(chosen); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        for (const QListWidgetItem *item : m_list->selectedItems())
            m_files.removeAll(item->data(Qt::UserRole).toString());
        showFiles();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_kindChosen = true;
        showKind();
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    return page;
}

QWidget *ImportDialog::makeRun()
{
    auto *page = new QWidget;
    m_what = new PlainLabel;
    m_what->setFont(m_theme.font(Theme::Face::CardTitle));
    m_bar = new QProgressBar;
    m_bar->setRange(0, wholeProgress);
    m_bar->setTextVisible(false);
    m_speed = secondaryLabel({});
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addStretch(1);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_speed);
    layout->addStretch(2);
    return page;
}

QWidget *ImportDialog::makeResult()
{
    auto *page = new QWidget;
    m_icon = new PlainLabel;
    m_headline = new PlainLabel;
    m_headline->setFont(m_theme.font(Theme::Face::CardTitle));
    m_headline->setWordWrap(true);
    m_text = secondaryLabel({});
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addStretch(2);
    return page;
}

void ImportDialog::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(int(step));
    m_main->setVisible(step != Step::Running);
    m_main->setProperty("primary", true);
    m_other->setEnabled(true);
    switch (step) {
    case Step::Choose:
        m_main->setText(tr("Import"));
        m_other->setText(tr("Cancel"));
        showFiles();
        break;
    case Step::Running:
        m_other->setText(tr("Cancel import"));
        m_other->setFocus();
        break;
    case Step::Result:
        m_main->setText(m_taken ? tr("Open the log doctor") : tr("Back"));
        m_main->setEnabled(true);
        m_main->setFocus();
        m_other->setText(tr("Close"));
        break;
    }
}

QStringList ImportDialog::files() const { return m_files; }

SourceKind ImportDialog::kind() const { return SourceKind(m_kind->currentData().toInt()); }

void ImportDialog::setKind(SourceKind kind)
{
    m_kindChosen = true;
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    showKind();
}

void ImportDialog::recognise()
{
    if (m_kindChosen || m_files.isEmpty())
        return;
    if (const auto kind = SourceService::recognise(m_files.first()))
        m_kind->setCurrentIndex(m_kind->findData(int(*kind)));
    showKind();
}

void ImportDialog::showKind()
{
    const bool records = kind() == SourceKind::Cdr;
    setWindowTitle(records ? tr("Import call records") : tr("Import a queue_log"));
    m_purpose->setText(
        records
            ? tr("Takes the calls that agents dialled or took without a queue from Asterisk's call records. "
                 "What is known already counts once, so nothing is lost by importing a file again.")
            : tr("Takes the history of a telephone system from its queue_log files. What is known already "
                 "counts once, so nothing is lost by importing a file again."));
}

void ImportDialog::addFiles(const QStringList &files)
{
    if (m_step == Step::Running)
        return;
    for (const QString &file : files)
        if (!m_files.contains(file))
            m_files << file;
    if (m_step != Step::Choose)
        showStep(Step::Choose);
    showFiles();
    recognise();
}

void ImportDialog::showFiles()
{
    m_list->clear();
    for (const QString &file : m_files) {
        const QFileInfo info(file);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1   %2").arg(info.fileName(), QLocale().formattedDataSize(info.size())));
        item->setToolTip(plainToolTip(file));
        item->setData(Qt::UserRole, file);
        m_list->addItem(item);
    }
    m_hint->setVisible(m_files.isEmpty());
    m_remove->setEnabled(false);
    m_main->setEnabled(!m_files.isEmpty());
}

void ImportDialog::start()
{
    if (m_files.isEmpty() || m_step == Step::Running)
        return;
    m_taken = false;
    m_cancelled = false;
    m_bytes = 0;
    for (const QString &file : m_files)
        m_bytes += QFileInfo(file).size();
    m_what->setText(m_files.size() == 1 ? tr("Reading %1").arg(QFileInfo(m_files.first()).fileName())
                                        : tr("Reading %Ln file(s)", nullptr, int(m_files.size())));
    m_bar->setValue(0);
    m_speed->setText(tr("Nothing changes in the store until all of it is read."));
    showStep(Step::Running);
    m_clock.start();
    m_control = std::make_shared<ImportControl>();
    m_watcher.setFuture(m_sources.importFiles(kind(), m_files, m_source->text().trimmed(), m_control));
}

void ImportDialog::showProgress()
{
    if (m_step != Step::Running)
        return;
    const int value = m_watcher.progressValue();
    m_bar->setValue(value);
    const double done = double(value) / wholeProgress;
    const qint64 ms = m_clock.elapsed();
    QStringList parts{format::share(done, 0)};
    if (ms > 300 && m_bytes > 0)
        parts << tr("%1 a second")
                     .arg(QLocale().formattedDataSize(qint64(done * double(m_bytes) * 1000 / double(ms))));
    const bool isCommitting = m_control->isCommitting();
    if (isCommitting)
        m_other->setEnabled(false);
    if (!m_cancelled)
        m_speed->setText(isCommitting
                             ? tr("All was read and is being stored; it cannot be cancelled any more.")
                             : parts.join(QStringLiteral(" · ")));
}

void ImportDialog::cancelImport()
{
    if (m_step != Step::Running)
        return;
    m_other->setEnabled(false);
    m_cancelled = m_control->cancel();
    m_speed->setText(m_cancelled ? tr("Cancelling…")
                                 : tr("All was read and is being stored; it cannot be cancelled any more."));
}

void ImportDialog::take()
{
    if (m_step != Step::Running)
        return;
    const QFuture<Result<ImportReport>> future = m_watcher.future();
    const bool answered = future.resultCount() > 0; // else the store was closed meanwhile
    if (!answered || (!future.result() && future.result().error().kind == Error::Kind::Cancelled)) {
        showResult(false, tr("Cancelled"), tr("Nothing was taken: the store is as it was."));
        return;
    }
    const Result<ImportReport> result = future.result();
    if (!result) {
        const Error &error = result.error();
        showResult(false, tr("Nothing could be taken"),
                   error.toString() + u'\n' + tr("The store is as it was."));
        return;
    }
    const ImportReport &report = *result;
    m_taken = true;
    QStringList lines;
    if (report.duplicates > 0)
        lines << tr("%Ln known before", nullptr, int(report.duplicates));
    lines << (report.rejected > 0 ? tr("%Ln rejected line(s)", nullptr, int(report.rejected))
                                  : tr("no rejected lines"));
    showResult(true,
               report.facts > 0 ? tr("%Ln new event(s) taken", nullptr, int(report.facts))
                                : tr("Nothing new: all of it was known before"),
               tr("%Ln line(s) read", nullptr, int(report.lines)) + QStringLiteral(" · ")
                   + lines.join(QStringLiteral(" · ")) + u'\n'
                   + tr("The log doctor says whether the books balance."));
}

void ImportDialog::showResult(bool good, const QString &headline, const QString &text)
{
    const QString icon = good ? QStringLiteral("ok")
        : m_cancelled         ? QStringLiteral("info")
                              : QStringLiteral("error");
    const Token token = good ? Token::Good : m_cancelled ? Token::TextSecond : Token::Bad;
    m_icon->setPixmap(themedIcon(m_theme, icon, token).pixmap(QSize(32, 32), devicePixelRatioF()));
    m_headline->setText(headline);
    m_text->setText(text);
    showStep(Step::Result);
    Q_EMIT finishedImport(good);
}

QString ImportDialog::resultText() const { return m_headline->text() + u'\n' + m_text->text(); }

void ImportDialog::reject()
{
    if (m_step == Step::Running)
        return cancelImport();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_step != Step::Running)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList dropped;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            dropped << url.toLocalFile();
    addFiles(dropped);
    event->acceptProposedAction();
}

} // namespace callhelm
