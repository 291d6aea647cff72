#include "dialogs/watchfolderdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "base/answer.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "common/theme.h"
#include "crm/recordwords.h"
#include "services/folderservice.h"
#include "services/recordimportservice.h"

namespace callhelm {

namespace {

/// What the files of a mapping become: Customers, or Changes.
QString kindsOf(const ImportMapping &mapping)
{
    if (mapping.entity == QLatin1String(ImportMapping::changes))
        return WatchFolderDialog::tr("Changes (a history)");
    const RecordSchema schema;
    const EntitySpec *entity = schema.find(mapping.entity);
    return entity != nullptr ? recordwords::kinds(entity->entity) : mapping.entity;
}

} // namespace

WatchFolderDialog::WatchFolderDialog(FolderService &folders, RecordImportService &imports,
                                     const WatchedFolder &folder, QWidget *parent)
    : QDialog(parent)
    , m_folders(folders)
    , m_imports(imports)
    , m_before(folder)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder.folder)))
    , m_mapping(new QComboBox)
    , m_none(
          secondaryLabel(tr("No mapping is saved yet. Import one such file by hand (Import…), and save its "
                            "mapping there.")))
    , m_error(new PlainLabel)
{
    const bool isNew = folder.folder.isEmpty();
    setWindowTitle(isNew ? tr("Watch a folder") : tr("Change a watched folder"));
    setMinimumWidth(540);
    auto *what = secondaryLabel(
        tr("CSV files and workbooks that appear in the folder become records: each once, all of a file or "
           "nothing. The files stay where they are; rows that are rejected are written beside them."));
    what->setWordWrap(true);
    m_none->setWordWrap(true);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_folder->setReadOnly(!isNew);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_mapping->setObjectName(QStringLiteral("mapping"));
    auto *label = secondaryLabel(tr("Folder"));
    label->setBuddy(m_folder);
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setVisible(isNew);
    auto *place = new QHBoxLayout;
    place->setSpacing(space::s);
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(isNew ? tr("Watch") : tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    browse->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(what);
    layout->addSpacing(space::s);
    layout->addWidget(label);
    layout->addLayout(place);
    layout->addSpacing(space::xs);
    layout->addLayout(labelled(tr("How its files are read"), m_mapping));
    layout->addWidget(m_none);
    layout->addWidget(m_error);
    layout->addSpacing(space::m);
    layout->addWidget(buttons);
    m_save->setDefault(true);
    m_pending = new PendingChange(*m_error, *m_save, this);
    m_none->hide();
    connect(browse, &QPushButton::clicked, this, &WatchFolderDialog::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &WatchFolderDialog::enable);
    connect(m_mapping, &QComboBox::currentIndexChanged, this, &WatchFolderDialog::enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &WatchFolderDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
    readMappings();
}

void WatchFolderDialog::readMappings()
{
    onFinished(m_imports.mappings(), this, [this](const Result<std::vector<NamedMapping>> &mappings) {
        if (mappings)
            showMappings(*mappings);
        else
            m_pending->showError(mappings.error());
    });
}

void WatchFolderDialog::showMappings(const std::vector<NamedMapping> &mappings)
{
    for (const NamedMapping &mapping : mappings)
        m_mapping->addItem(tr("%1: %2").arg(mapping.name, kindsOf(mapping.mapping)), mapping.name);
    const bool hasOwn = !m_before.folder.isEmpty() && m_before.mappingName.isEmpty();
    if (hasOwn) // as the command line set it up
        m_mapping->insertItem(0, tr("Its own: %1").arg(kindsOf(m_before.how.mapping)), QString());
    m_mapping->setCurrentIndex(std::max(0, m_mapping->findData(m_before.mappingName)));
    m_none->setVisible(m_mapping->count() == 0);
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
    enable();
}

void WatchFolderDialog::enable()
{
    if (m_pending->isRunning())
        return;
    m_error->hide();
    m_save->setEnabled(!m_folder->text().trimmed().isEmpty() && m_mapping->currentIndex() >= 0);
}

void WatchFolderDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void WatchFolderDialog::save()
{
    if (m_pending->isRunning() || !m_save->isEnabled())
        return;
    WatchedFolder folder = m_before;
    folder.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    folder.mappingName = m_mapping->currentData().toString();
    m_pending->watch(m_folders.watch(folder), [this] { accept(); });
}

} // namespace callhelm
