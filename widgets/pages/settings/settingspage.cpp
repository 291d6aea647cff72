#include "pages/settings/settingspage.h"

#include <algorithm>

#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "common/tableview.h"
#include "pages/settings/auditsettings.h"
#include "pages/settings/customersettings.h"
#include "pages/settings/generalsettings.h"
#include "pages/settings/goalsettings.h"
#include "pages/settings/peoplesettings.h"
#include "pages/settings/sourcesettings.h"
#include "pages/settings/workingtimesettings.h"
#include "services/signinservice.h"

namespace callhelm {

namespace {

constexpr int widest = 920;
constexpr auto tabKey = "settings/tab";

} // namespace

SettingsPage::SettingsPage(const Services &services, Theme &theme, const UiContext &looks, Prompts &prompts,
                           QWidget *parent)
    : Page(parent)
    , m_looks(looks)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_general(new GeneralSettings(services.calendar, services.country, services.currency, services.store,
                                    theme, looks))
    , m_signOut(services.signIn.person() ? new QPushButton(this) : nullptr)
{
    if (m_signOut != nullptr)
        connect(m_signOut, &QPushButton::clicked, this, &SettingsPage::signOutWanted);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    const auto &may = services.may;
    addTab(m_general);
    m_general->setOrganisationEnabled(may(Right::SetSources));
    if (may(Right::SetSources))
        addTab(new SourceSettings({services.calendar, services.calls, services.sources, services.folders,
                                   services.imports, services.servers, services.simulator, services.phones},
                                  looks, prompts));
    if (may(Right::ManagePeople))
        addTab(new PeopleSettings(services.people, services.signIn, services.calls, services.numbers, looks,
                                  prompts),
               true);
    if (may(Right::SetRules))
        addTab(new CustomerSettings(services.terms, services.records, services.people, looks, prompts), true);
    if (may(Right::SetSources))
        addTab(new WorkingTimeSettings(services.workingTime, looks, prompts));
    if (may(Right::SetGoals))
        addTab(new GoalSettings(services.goals, services.calls, services.calendar, looks));
    if (may(Right::ManagePeople))
        addTab(new AuditSettings(services.audit, looks), true);
    connect(m_general, &GeneralSettings::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_general, &GeneralSettings::lockChanged, this, &SettingsPage::lockChanged);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_stack->setCurrentIndex(index);
        m_looks.settings.setValue(QLatin1String(tabKey), m_tabs[size_t(index)]->metaObject()->className());
        m_tabs[size_t(index)]->activate();
    });
    retranslate();
    const QString kept = looks.settings.value(QLatin1String(tabKey)).toString();
    const auto last = std::ranges::find_if(m_tabs, [&kept](const SettingsTab *tab) {
        return kept == QLatin1String(tab->metaObject()->className());
    });
    if (last != m_tabs.end())
        showTab(int(last - m_tabs.begin()));
}

void SettingsPage::addTab(SettingsTab *tab, bool fills)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    if (!fills)
        tab->setMaximumWidth(widest);
    scroll->setWidget(tab);
    scroll->viewport()->setAutoFillBackground(false);
    tab->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_tabs.push_back(tab);
    m_bar->addTab(QString());
    connect(tab, &SettingsTab::exportWanted, this, &Page::exportWanted);
    connect(tab, &SettingsTab::notice, this, &Page::notice);
}

QWidget *SettingsPage::headerWidget() { return m_signOut; }

void SettingsPage::activate()
{
    if (const int index = m_bar->currentIndex(); index >= 0)
        m_tabs[size_t(index)]->activate();
}

void SettingsPage::showOwnPhone()
{
    showTab(0);
    m_general->showOwnPhone();
}

void SettingsPage::showTab(int index) { m_bar->setCurrentIndex(index); }

void SettingsPage::retranslate()
{
    m_bar->setAccessibleName(tr("Settings"));
    if (m_signOut != nullptr)
        m_signOut->setText(tr("Sign out"));
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_bar->setTabText(int(i), m_tabs[i]->title());
}

} // namespace callhelm
