#include "dialogs/followdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "common/prompts.h"
#include "common/theme.h"
#include "services/workspace.h"

namespace callhelm {

FollowDialog::FollowDialog(Workspace &workspace, const Theme &theme, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_file(new QLineEdit)
    , m_error(new QLabel)
    , m_follow(new QPushButton(tr("Follow")))
    , m_list(new QListWidget)
    , m_stop(new QPushButton(tr("Stop following")))
    , m_none(new QLabel(tr("No file is followed.")))
{
    Q_UNUSED(theme)
    setWindowTitle(tr("Follow a queue_log"));
    setMinimumSize(560, 380);
    auto *what = new QLabel(tr("Reads new lines of a queue_log as the telephone system writes them, through "
                               "rotation, also after the program was closed."));
    what->setWordWrap(true);
    what->setProperty("second", true);
    auto *label = new QLabel(tr("File"));
    label->setProperty("second", true);
    label->setBuddy(m_file);
    m_file->setPlaceholderText(QStringLiteral("/var/log/asterisk/queue_log"));
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_none->setProperty("second", true);
    m_list->setProperty("boxed", true);
    m_follow->setProperty("primary", true);
    auto *browse = new QPushButton(tr("Browse…"));
    auto *close = new QPushButton(tr("Close"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    row->addWidget(m_follow);
    auto *followed = new QLabel(tr("Followed now"));
    followed->setProperty("second", true);
    followed->setBuddy(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(what);
    layout->addSpacing(space::s);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addSpacing(space::m);
    layout->addWidget(followed);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);

    connect(browse, &QPushButton::clicked, this, [this] {
        m_prompts.openFiles(this,
                            {windowTitle(), tr("Queue logs (queue_log*);;All files (*)"), m_file->text()},
                            [this](const QStringList &files) {
                                if (!files.isEmpty())
                                    setFile(files.first());
                            });
    });
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_error->hide();
        m_follow->setEnabled(!m_file->text().trimmed().isEmpty());
    });
    connect(m_file, &QLineEdit::returnPressed, this, &FollowDialog::follow);
    connect(m_follow, &QPushButton::clicked, this, &FollowDialog::follow);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        for (const QListWidgetItem *item : m_list->selectedItems())
            m_workspace.stopFollowing(item->text());
        showFollowed();
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_stop->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&workspace, &Workspace::sourcesChanged, this, &FollowDialog::showFollowed);
    m_follow->setEnabled(false);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    showFollowed();
}

void FollowDialog::setFile(const QString &file) { m_file->setText(file); }

bool FollowDialog::follow()
{
    const QString file = m_file->text().trimmed();
    if (file.isEmpty())
        return false;
    const Result<void> done = m_workspace.follow(file);
    m_error->setVisible(!done);
    if (!done) {
        m_error->setText(done.error().toString());
        return false;
    }
    m_file->clear();
    showFollowed();
    return true;
}

QString FollowDialog::errorText() const { return m_error->isVisibleTo(this) ? m_error->text() : QString(); }

void FollowDialog::showFollowed()
{
    const QStringList files = m_workspace.followed();
    m_list->clear();
    m_list->addItems(files);
    m_list->setVisible(!files.isEmpty());
    m_none->setVisible(files.isEmpty());
    m_stop->setVisible(!files.isEmpty());
    m_stop->setEnabled(false);
}

} // namespace callhelm
