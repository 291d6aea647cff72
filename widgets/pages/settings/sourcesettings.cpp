#include "pages/settings/sourcesettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "common/card.h"
#include "common/plainlabel.h"
#include "common/searchedit.h"
#include "dialogs/followdialog.h"
#include "pages/settings/folderlist.h"
#include "pages/settings/phonelist.h"
#include "pages/settings/serverlist.h"
#include "pages/settings/simulatorcontrols.h"
#include "services/sourceservice.h"

namespace callhelm {

namespace {

constexpr int searchWidth = 150;

} // namespace

SourceSettings::SourceSettings(const Services &services, const UiContext &looks, Prompts &prompts,
                               QWidget *parent)
    : SettingsTab(parent)
    , m_services(services)
    , m_sources(new Card(looks.theme))
    , m_phoneCard(new Card(looks.theme))
    , m_phones(new PhoneList(services.phones, services.calls, looks))
{
    m_sources->setContent(makeSources(looks, prompts));
    m_phones->search()->setFixedWidth(searchWidth);
    m_phoneCard->addHeaderWidget(m_phones->search());
    m_phoneCard->setContent(m_phones);
    connect(m_phones, &PhoneList::countChanged, m_phoneCard, &Card::setCaption);
    connect(&services.sources, &SourceService::changed, this, &SourceSettings::showFollowed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_sources);
    layout->addWidget(m_phoneCard);
    layout->addStretch(1);
    retranslate();
}

QWidget *SourceSettings::makeSources(const UiContext &looks, Prompts &prompts)
{
    m_servers
        = new ServerList(m_services.servers, m_services.sources, m_services.calendar, looks.theme, prompts);
    m_followedLabel = new PlainLabel;
    m_followed = new PlainLabel;
    m_followed->setProperty("second", true);
    m_followed->setWordWrap(true);
    m_followed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_follow = new QPushButton;
    m_folders
        = new FolderList(m_services.folders, m_services.imports, m_services.calendar, looks.theme, prompts);
    m_simulator = new SimulatorControls(m_services.simulator, m_services.sources);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_followedLabel);
    texts->addWidget(m_followed);
    auto *row = new QHBoxLayout;
    row->addLayout(texts, 1);
    row->addWidget(m_follow, 0, Qt::AlignTop);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::l);
    layout->addWidget(m_servers);
    layout->addLayout(row);
    layout->addWidget(m_folders);
    layout->addWidget(m_simulator);
    connect(m_follow, &QPushButton::clicked, this, [this, &theme = looks.theme, &prompts] {
        auto *dialog = new FollowDialog(m_services.sources, m_services.servers, theme, prompts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return content;
}

void SourceSettings::activate()
{
    showFollowed();
    m_phones->refresh();
}

void SourceSettings::showFollowed()
{
    const QStringList files = m_services.sources.followed();
    m_followed->setText(files.isEmpty() ? tr("No file is followed.") : files.join(u'\n'));
}

void SourceSettings::retranslate()
{
    m_sources->setTitle(tr("Sources"));
    m_servers->retranslate();
    m_followedLabel->setText(tr("Followed files"));
    m_follow->setText(tr("Follow a file…"));
    m_folders->retranslate();
    m_simulator->retranslate();
    m_phoneCard->setTitle(tr("Whose phone is whose"));
    m_phones->retranslate();
    showFollowed();
}

} // namespace callhelm
