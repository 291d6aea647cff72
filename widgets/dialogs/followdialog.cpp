#include "dialogs/followdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "base/answer.h"
#include "common/plainlabel.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "services/serverservice.h"
#include "services/sourceservice.h"

namespace callhelm {

FollowDialog::FollowDialog(SourceService &sources, const ServerService &servers, const Theme &theme,
                           Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_servers(servers)
    , m_prompts(prompts)
    , m_file(new QLineEdit)
    , m_kind(new QComboBox)
    , m_systemField(new QWidget)
    , m_system(new QComboBox)
    , m_error(new PlainLabel)
    , m_follow(new QPushButton(tr("Follow")))
    , m_list(new QListWidget)
    , m_stop(new QPushButton(tr("Stop following")))
    , m_none(secondaryLabel(tr("No file is followed.")))
{
    Q_UNUSED(theme)
    setWindowTitle(tr("Follow a file"));
    setMinimumSize(560, 420);
    auto *what = secondaryLabel(
        tr("Reads new lines of a queue_log, or of call records (Master.csv), as the telephone system writes "
           "them, through rotation, also after the program was closed."));
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_list->setProperty("boxed", true);
    m_follow->setProperty("primary", true);

    auto *followed = secondaryLabel(tr("Followed now"));
    followed->setBuddy(m_list);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(what);
    layout->addSpacing(space::s);
    layout->addLayout(makeFields());
    layout->addWidget(m_error);
    layout->addSpacing(space::m);
    layout->addWidget(followed);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);

    connect(m_file, &QLineEdit::textChanged, this, [this] {
        if (m_pending->isRunning())
            return;
        m_error->hide();
        m_follow->setEnabled(!m_file->text().trimmed().isEmpty());
    });
    connect(m_file, &QLineEdit::editingFinished, this, &FollowDialog::recognise);
    connect(m_file, &QLineEdit::returnPressed, this, &FollowDialog::follow);
    connect(m_follow, &QPushButton::clicked, this, &FollowDialog::follow);
    connect(m_stop, &QPushButton::clicked, this, &FollowDialog::stopChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_stop->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&sources, &SourceService::changed, this, &FollowDialog::showFollowed);
    connect(&servers, &ServerService::changed, this, &FollowDialog::showSystems);
    m_pending = new PendingChange(*m_error, *m_follow, this);
    m_follow->setEnabled(false);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    showSystems();
    showFollowed();
}

/// A field that has the focus says as the window goes that its editing is finished.
FollowDialog::~FollowDialog() { m_file->disconnect(this); }

QLayout *FollowDialog::makeFields()
{
    m_file->setPlaceholderText(QStringLiteral("/var/log/asterisk/queue_log"));
    auto *label = secondaryLabel(tr("File"));
    label->setBuddy(m_file);
    auto *browse = new QPushButton(tr("Browse…"));
    m_kind->addItem(tr("queue_log"), int(SourceKind::QueueLog));
    m_kind->addItem(tr("Call records (Master.csv)"), int(SourceKind::Cdr));
    m_systemField->setLayout(labelled(tr("Telephone system"), m_system));
    m_systemField->layout()->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::m);
    choices->addLayout(labelled(tr("What it is"), m_kind));
    choices->addWidget(m_systemField);
    choices->addStretch(1);
    choices->addWidget(m_follow, 0, Qt::AlignBottom);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(space::s);
    fields->addWidget(label);
    fields->addLayout(row);
    fields->addSpacing(space::xs);
    fields->addLayout(choices);
    connect(browse, &QPushButton::clicked, this, [this] {
        m_prompts.openFiles(this,
                            {windowTitle(),
                             tr("Queue logs and call records (queue_log* *.log *.csv);;All files (*)"),
                             m_file->text()},
                            [this](const QStringList &files) {
                                if (!files.isEmpty())
                                    setFile(files.first());
                            });
    });
    return fields;
}

void FollowDialog::setFile(const QString &file)
{
    m_file->setText(file);
    recognise();
}

/// What is not there yet is known by its name alone.
void FollowDialog::recognise()
{
    const QString file = m_file->text().trimmed();
    if (file.isEmpty())
        return;
    const bool named = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const auto kind = SourceService::recognise(file).value_or(named ? SourceKind::Cdr : SourceKind::QueueLog);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void FollowDialog::follow()
{
    const QString file = m_file->text().trimmed();
    if (file.isEmpty() || m_pending->isRunning())
        return;
    m_pending->watch(
        m_sources.follow(file, SourceKind(m_kind->currentData().toInt()), m_system->currentData().toString()),
        [this] {
            m_file->clear();
            showFollowed();
        });
}

void FollowDialog::stopChosen()
{
    QStringList files; // each stop makes the list anew
    for (const QListWidgetItem *item : m_list->selectedItems())
        files << item->data(Qt::UserRole).toString();
    for (const QString &file : files)
        onFinished(m_sources.stopFollowing(file), this, [this](const Result<void> &done) {
            if (!done)
                m_pending->showError(done.error());
            showFollowed();
        });
}

QString FollowDialog::errorText() const { return m_error->isVisibleTo(this) ? m_error->text() : QString(); }

/// Which of several servers writes the file cannot be seen from it.
void FollowDialog::showSystems()
{
    const QVariant chosen = m_system->currentData();
    m_system->clear();
    const auto servers = m_servers.servers();
    for (const AmiServerSettings &server : servers)
        m_system->addItem(server.name, server.source);
    m_system->setCurrentIndex(std::max(0, m_system->findData(chosen)));
    m_systemField->setVisible(servers.size() > 1);
}

QString FollowDialog::systemName(const QString &source) const
{
    const int index = m_system->findData(source);
    return index < 0 ? source : m_system->itemText(index);
}

void FollowDialog::showFollowed()
{
    const QStringList files = m_sources.followed();
    m_list->clear();
    for (const QString &file : files) {
        const SourceInfo as = m_sources.followedAs(file);
        QString text = file;
        if (as.kind == SourceKind::Cdr)
            text = tr("%1 (call records)").arg(text);
        if (m_system->count() > 1)
            text = tr("%1, of %2").arg(text, systemName(as.name));
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, file);
    }
    m_list->setVisible(!files.isEmpty());
    m_none->setVisible(files.isEmpty());
    m_stop->setVisible(!files.isEmpty());
    m_stop->setEnabled(false);
}

} // namespace callhelm
