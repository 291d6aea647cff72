#include "pages/settings/peoplesettings.h"

#include <QHBoxLayout>

#include "common/tableview.h"
#include "pages/settings/personlist.h"
#include "pages/settings/rightscard.h"
#include "pages/settings/teamlist.h"
#include "services/callquestions.h"
#include "services/peopleservice.h"

namespace callhelm {

PeopleSettings::PeopleSettings(PeopleService &people, SignInService &signIn, CallQuestions &calls,
                               NumberService &numbers, const UiContext &looks, Prompts &prompts,
                               QWidget *parent)
    : SettingsTab(parent)
    , m_persons(new PersonList(people, signIn, calls, looks, prompts))
    , m_teams(new TeamList(people, looks, prompts))
    , m_rights(new RightsCard(people, calls, numbers, looks))
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_persons, 2);
    top->addWidget(m_teams, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(top, 1);
    layout->addWidget(m_rights);
    connect(&people, &PeopleService::changed, this, &PeopleSettings::activate);
    connect(&calls, &CallQuestions::changed, m_persons, &PersonList::refresh); // names that are nobody's
    connect(&m_persons->table(), &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(&m_persons->table(), QStringLiteral("people")); });
    connect(&m_teams->table(), &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(&m_teams->table(), QStringLiteral("teams")); });
    connect(m_persons, &PersonList::notice, this, &SettingsTab::notice);
    connect(m_teams, &TeamList::notice, this, &SettingsTab::notice);
}

void PeopleSettings::activate()
{
    m_persons->refresh();
    m_teams->refresh();
    m_rights->refresh();
}

void PeopleSettings::retranslate()
{
    m_persons->retranslate();
    m_teams->retranslate();
    m_rights->retranslate();
}

} // namespace callhelm
