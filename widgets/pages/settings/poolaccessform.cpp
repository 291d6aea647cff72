#include "pages/settings/poolaccessform.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include "common/multiselect.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "services/peopleservice.h"

namespace callhelm {

PoolAccessForm::PoolAccessForm(TermService &terms, const PeopleService &people, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_terms(terms)
    , m_people(people)
    , m_keeperLabel(new PlainLabel)
    , m_keeper(new QComboBox)
    , m_teamsLabel(new PlainLabel)
    , m_teams(new MultiSelect(theme))
    , m_error(new PlainLabel)
{
    for (QLabel *label : {m_keeperLabel, m_teamsLabel})
        label->setProperty("second", true);
    m_keeperLabel->setBuddy(m_keeper);
    m_teamsLabel->setBuddy(m_teams);
    m_keeper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_teams->setProperty("field", true);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_pending = new PendingChange(*m_error, {m_keeper, m_teams}, this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(space::xs);
    layout->addWidget(m_keeperLabel, 0, 0);
    layout->addWidget(m_teamsLabel, 0, 1);
    layout->addWidget(m_keeper, 1, 0);
    layout->addWidget(m_teams, 1, 1);
    layout->addWidget(m_error, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    connect(m_keeper, &QComboBox::activated, this, &PoolAccessForm::keep);
    connect(m_teams, &MultiSelect::selectionChanged, this, &PoolAccessForm::keep);
    connect(&people, &PeopleService::changed, this, &PoolAccessForm::refresh);
    retranslate();
}

void PoolAccessForm::setPool(TermId pool)
{
    m_pool = pool;
    m_error->hide();
    refresh();
}

PoolAccess PoolAccessForm::kept() const
{
    const auto &pools = m_people.people().pools;
    const auto it = std::ranges::find(pools, m_pool, &PoolAccess::pool);
    return it == pools.end() ? PoolAccess{m_pool, {}, {}} : *it;
}

void PoolAccessForm::refresh()
{
    m_filling = true;
    const People &people = m_people.people();
    const PoolAccess access = kept();
    const auto isKept = [&access](TeamId team) { return std::ranges::count(access.teams, team) > 0; };
    m_keeper->clear();
    m_keeper->addItem(tr("nobody"), 0);
    for (const Person &person : people.persons)
        if (person.isActive(m_people.today()) || access.keeper == person.id)
            m_keeper->addItem(person.name, person.id.value());
    m_keeper->setCurrentIndex(
        std::max(0, m_keeper->findData(access.keeper ? access.keeper->value() : qint64(0))));
    std::vector<MultiSelect::Choice> choices;
    for (const Team &team : people.teams)
        if (!team.dissolved || isKept(team.id))
            choices.push_back({team.id.value(), team.name});
    std::vector<qint64> selected;
    selected.reserve(access.teams.size());
    for (const TeamId team : access.teams)
        selected.push_back(team.value());
    m_teams->setChoices(std::move(choices));
    m_teams->setSelected(selected);
    setEnabled(m_pool.isValid());
    m_filling = false;
}

void PoolAccessForm::keep()
{
    if (m_filling || !m_pool.isValid() || m_pending->isRunning())
        return;
    PoolAccess wanted{m_pool, {}, {}};
    if (const qint64 keeper = m_keeper->currentData().toLongLong(); keeper != 0)
        wanted.keeper = PersonId(keeper);
    wanted.teams.reserve(m_teams->selected().size());
    for (const qint64 team : m_teams->selected())
        wanted.teams.emplace_back(team);
    std::ranges::sort(wanted.teams);
    if (wanted == kept())
        return;
    m_pending->watch(
        m_terms.setPool(wanted), [] {}, // people tell themselves
        [this](const Error &) {
            refresh(); // as it is
            return false;
        });
}

void PoolAccessForm::retranslate()
{
    m_keeperLabel->setText(tr("Keeper"));
    m_keeper->setAccessibleName(tr("Keeper"));
    m_keeper->setToolTip(tr("Sees all customers of the pool, whoever owns them."));
    m_teamsLabel->setText(tr("Open to"));
    m_teams->setToolTip(tr("Who leads one of these teams sees the customers of the pool who have no owner."));
    m_teams->setTexts(tr("no team"), [](int count) { return tr("%Ln team(s)", nullptr, count); });
    refresh();
}

} // namespace callhelm
