#include "pages/settings/folderlist.h"

#include <algorithm>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "base/answer.h"
#include "common/format.h"
#include "common/plainlabel.h"
#include "common/prompts.h"
#include "dialogs/watchfolderdialog.h"
#include "services/calendarservice.h"
#include "services/recordimportservice.h"

namespace callhelm {

namespace {

constexpr int dotSize = 8;

QPixmap dot(const QColor &color, qreal ratio)
{
    QPixmap picture(QSize(dotSize, dotSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, dotSize, dotSize));
    return picture;
}

} // namespace

FolderList::FolderList(FolderService &folders, RecordImportService &imports, const CalendarService &calendar,
                       const Theme &theme, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_folders(folders)
    , m_imports(imports)
    , m_calendar(calendar)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new PlainLabel)
    , m_none(new PlainLabel)
    , m_add(new QPushButton)
    , m_rows(new QVBoxLayout)
{
    m_none->setProperty("second", true);
    m_none->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("watch folder"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_none);
    auto *head = new QHBoxLayout;
    head->addLayout(texts, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    m_rows->setSpacing(space::m);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(&folders, &FolderService::changed, this, &FolderList::rebuild);
    connect(&theme, &Theme::changed, this, &FolderList::showStates);
    retranslate();
}

void FolderList::retranslate()
{
    m_title->setText(tr("Watched folders"));
    m_none->setText(tr("None. Tables that appear in a watched folder become customers, deals and so on."));
    m_add->setText(tr("Watch a folder…"));
    for (const Row &row : m_shown)
        row.widget->deleteLater();
    m_shown.clear();
    m_built.clear();
    rebuild();
}

void FolderList::rebuild()
{
    if (m_built != m_folders.watched()) {
        for (const Row &row : m_shown)
            row.widget->deleteLater();
        m_shown.clear();
        m_built = m_folders.watched();
        for (const WatchedFolder &folder : m_built)
            m_shown.push_back(makeRow(folder));
    }
    m_none->setVisible(m_built.empty());
    showStates();
}

FolderList::Row FolderList::makeRow(const WatchedFolder &folder)
{
    Row row;
    row.folder = folder.folder;
    row.widget = new QWidget;
    row.dot = new PlainLabel;
    row.dot->setFixedWidth(dotSize);
    const QString shown = QDir::toNativeSeparators(folder.folder);
    auto *name = new PlainLabel(shown);
    name->setWordWrap(true);
    auto *how = new PlainLabel(folder.mappingName.isEmpty() ? folder.how.mapping.entity : folder.mappingName);
    how->setProperty("second", true);
    row.state = new PlainLabel;
    row.state->setProperty("second", true);
    row.state->setWordWrap(true);
    row.state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.undo = new QPushButton(tr("Take back…"));
    row.undo->setAccessibleName(tr("Take back what %1 took last").arg(shown));
    auto *change = new QPushButton(tr("Change…"));
    change->setAccessibleName(tr("Change %1").arg(shown));
    auto *remove = new QPushButton(tr("Remove…"));
    remove->setAccessibleName(tr("Remove %1").arg(shown));
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(name);
    title->addWidget(how);
    title->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(title);
    texts->addWidget(row.state);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.dot);
    layout->addLayout(texts, 1);
    layout->addWidget(row.undo);
    layout->addWidget(change);
    layout->addWidget(remove);
    m_rows->addWidget(row.widget);
    connect(row.undo, &QPushButton::clicked, this, [this, place = row.folder] { askUndo(place); });
    connect(change, &QPushButton::clicked, this, [this, folder] { edit(folder); });
    connect(remove, &QPushButton::clicked, this, [this, place = row.folder] { askRemove(place); });
    return row;
}

QString FolderList::stateText(const FolderStatus &status) const
{
    QStringList lines;
    if (!status.message.isEmpty())
        lines << status.message;
    if (status.last) {
        const RecordImportReport &report = status.last->report;
        const QLocale locale;
        lines << tr("%1, %2: %3 new, %4 changed, %5 the same, %6 rejected")
                     .arg(status.last->file, format::dateTime(status.last->at, m_calendar.calendar()),
                          locale.toString(report.added), locale.toString(report.changed),
                          locale.toString(report.same), locale.toString(report.rejected));
        if (!status.last->rejected.isEmpty())
            lines << tr("The rejected rows are in %1").arg(QDir::toNativeSeparators(status.last->rejected));
        if (m_undone.contains(report.batch.value()))
            lines << tr("It was taken back.");
    }
    if (lines.isEmpty())
        lines << tr("No file was taken since the program began.");
    return lines.join(u'\n');
}

void FolderList::showStates()
{
    const std::vector<FolderStatus> statuses = m_folders.statuses();
    for (const Row &row : m_shown) {
        const auto status = std::ranges::find(statuses, row.folder, &FolderStatus::folder);
        if (status == statuses.end())
            continue;
        const bool isRunning = status->state == SourceStatus::State::Running;
        row.dot->setPixmap(dot(m_theme.color(isRunning ? Token::Free : Token::Ringing), devicePixelRatioF()));
        row.state->setText(stateText(*status));
        row.undo->setVisible(status->last && status->last->report.added + status->last->report.changed > 0
                             && !m_undone.contains(status->last->report.batch.value()));
    }
}

void FolderList::edit(const WatchedFolder &folder)
{
    auto *dialog = new WatchFolderDialog(m_folders, m_imports, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FolderList::askRemove(const QString &folder)
{
    m_prompts.confirm(this,
                      {tr("Watch %1 no more?").arg(QDir::toNativeSeparators(folder)),
                       tr("What was taken from it stays, and so do its files."), tr("Remove"), true},
                      [this, folder] {
                          onFinished(m_folders.stopWatching(folder), this, [this](const Result<void> &done) {
                              if (!done)
                                  m_prompts.tell(this, tr("The folder cannot be removed"),
                                                 done.error().toString());
                          });
                      });
}

void FolderList::askUndo(const QString &folder)
{
    std::optional<FolderStatus::Last> last;
    for (const FolderStatus &status : m_folders.statuses())
        if (status.folder == folder)
            last = status.last;
    if (!last)
        return;
    m_prompts.confirm(this,
                      {tr("Take %1 back?").arg(last->file),
                       tr("All that this file made and changed is as before. The file is not taken again."),
                       tr("Take back"), true},
                      [this, report = last->report] {
                          onFinished(m_imports.undo(report), this,
                                     [this, batch = report.batch.value()](const Result<void> &done) {
                                         if (!done)
                                             return m_prompts.tell(this, tr("It cannot be taken back"),
                                                                   done.error().toString());
                                         m_undone.insert(batch);
                                         showStates();
                                     });
                      });
}

} // namespace callhelm
