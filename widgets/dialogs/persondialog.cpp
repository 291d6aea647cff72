#include "dialogs/persondialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "access/peoplerules.h"
#include "common/labels.h"
#include "common/multiselect.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "dialogs/rolewords.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {

template <class Id>
std::vector<qint64> numbers(const std::vector<Id> &ids)
{
    std::vector<qint64> numbers;
    std::ranges::transform(ids, std::back_inserter(numbers), [](Id id) { return id.value(); });
    return numbers;
}

template <class Id>
std::vector<Id> idsOf(const MultiSelect &select)
{
    std::vector<Id> ids;
    std::ranges::transform(select.selected(), std::back_inserter(ids), [](qint64 id) { return Id(id); });
    return ids;
}

} // namespace

PersonDialog::PersonDialog(PeopleService &people, const CallQuestions &calls, PersonRecord record,
                           const UiContext &looks, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_before(std::move(record))
    , m_name(new QLineEdit(m_before.person.name))
    , m_login(new QLineEdit(m_before.person.login))
    , m_role(new QComboBox)
    , m_password(new QLineEdit)
    , m_teams(new MultiSelect(looks.theme))
    , m_from(new QDateEdit(people.today()))
    , m_chargesLabel(secondaryLabel(tr("In charge of")))
    , m_charges(new MultiSelect(looks.theme))
    , m_agents(new MultiSelect(looks.theme))
    , m_error(new PlainLabel)
{
    setWindowTitle(isNew() ? tr("Add a person") : m_before.person.name);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    fillChoices(calls);
    makeFields(*layout);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(isNew() ? tr("Add person") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    m_pending = new PendingChange(*m_error, *m_save, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonDialog::showRole);
    for (QLineEdit *line : {m_name, m_login, m_password})
        connect(line, &QLineEdit::textEdited, m_error, &QWidget::hide);
    showRole();
    m_name->setFocus();
}

void PersonDialog::makeFields(QLayout &layout)
{
    const auto add = [&layout](QLayout *row) { static_cast<QVBoxLayout &>(layout).addLayout(row); };
    const auto row = [](QLayout *left, QLayout *right) {
        auto *box = new QHBoxLayout;
        box->setSpacing(space::m);
        box->addLayout(left, 1);
        box->addLayout(right, 1);
        return box;
    };
    m_name->setMaxLength(int(longestPersonName));
    m_login->setMaxLength(int(longestPersonName));
    m_login->setPlaceholderText(tr("does not sign in"));
    m_password->setEchoMode(QLineEdit::Password);
    m_from->setCalendarPopup(true);
    m_from->setAccessibleName(tr("From this day on"));
    for (const Role each : {Role::Owner, Role::Admin, Role::Supervisor, Role::Agent})
        m_role->addItem(roleWord(each), int(each));
    m_role->setCurrentIndex(m_role->findData(int(m_before.person.role)));

    add(row(labelled(tr("Name"), m_name), labelled(tr("Signs in as"), m_login)));
    auto *role = labelled(tr("Role"), m_role);
    auto *password = labelled(tr("First password"), m_password);
    if (m_before.person.hasPassword) {
        for (int i = 0; i < password->count(); ++i)
            password->itemAt(i)->widget()->hide();
    }
    add(row(role, password));
    add(row(labelled(tr("In the teams"), m_teams), labelled(tr("From this day on"), m_from)));
    auto *charges = new QVBoxLayout;
    charges->setSpacing(space::xs);
    m_chargesLabel->setBuddy(m_charges);
    charges->addWidget(m_chargesLabel);
    charges->addWidget(m_charges);
    add(row(labelled(tr("Agent on the phone"), m_agents), charges));
    static_cast<QVBoxLayout &>(layout).addWidget(secondaryLabel(
        tr("Figures of a team follow who was in it on that day; a move never changes the days before.")));
}

void PersonDialog::fillChoices(const CallQuestions &calls)
{
    const QDate today = m_people.today();
    std::vector<MultiSelect::Choice> teams;
    for (const Team &team : m_people.people().teams)
        if (!team.dissolved || *team.dissolved > today)
            teams.push_back({team.id.value(), team.name});
    const auto some = [](int count) { return tr("%Ln team(s)", nullptr, count); };
    m_teams->setTexts(tr("No team"), some);
    m_charges->setTexts(tr("No team"), some);
    m_teams->setChoices(teams);
    m_charges->setChoices(teams);
    if (!isNew())
        m_teams->setSelected(numbers(m_people.people().teamsOn(m_before.person.id, today)));
    else
        for (const Membership &membership : m_before.memberships)
            m_teams->setSelected({membership.team.value()});
    m_charges->setSelected(numbers(m_before.charges));

    std::vector<MultiSelect::Choice> agents;
    for (const AgentId own : m_before.agents)
        agents.push_back({own.value(), calls.agentName(own)});
    for (const UnclaimedAgent &agent : m_people.unclaimedAgents())
        if (std::ranges::count(m_before.agents, agent.agent) == 0)
            agents.push_back({agent.agent.value(), agent.name});
    m_agents->setTexts(tr("None"), [](int count) { return tr("%Ln name(s)", nullptr, count); });
    m_agents->setChoices(std::move(agents));
    m_agents->setSelected(numbers(m_before.agents));
}

Role PersonDialog::role() const { return Role(m_role->currentData().toInt()); }

void PersonDialog::showRole()
{
    const bool leads = role() == Role::Supervisor;
    m_chargesLabel->setVisible(leads);
    m_charges->setVisible(leads);
}

std::vector<Membership> PersonDialog::memberships() const
{
    const std::vector<TeamId> chosen = idsOf<TeamId>(*m_teams);
    const QDate day = m_from->date();
    std::vector<Membership> memberships;
    std::vector<TeamId> going;
    for (Membership membership : m_before.memberships) {
        const bool stays = std::ranges::count(chosen, membership.team) > 0;
        if (isNew())
            continue;
        if (membership.holdsOn(day) && stays)
            going.push_back(membership.team);
        else if (membership.holdsOn(day)) // it ends; one that would begin that day never was
            membership.until = day;
        if (!membership.until || membership.from < *membership.until)
            memberships.push_back(membership);
    }
    for (const TeamId team : chosen)
        if (std::ranges::count(going, team) == 0)
            memberships.push_back({team, m_before.person.id, day, std::nullopt});
    return memberships;
}

PersonRecord PersonDialog::record() const
{
    PersonRecord record = m_before;
    record.person.name = m_name->text().trimmed();
    record.person.login = m_login->text().trimmed();
    record.person.role = role();
    record.memberships = memberships();
    record.charges
        = record.person.role == Role::Supervisor ? idsOf<TeamId>(*m_charges) : std::vector<TeamId>();
    record.agents = idsOf<AgentId>(*m_agents);
    return record;
}

void PersonDialog::accept()
{
    if (m_pending->isRunning())
        return;
    m_pending->watch(m_people.save(record(), m_password->text()), [this] { QDialog::accept(); });
}

} // namespace callhelm
