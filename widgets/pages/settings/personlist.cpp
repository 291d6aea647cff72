#include "pages/settings/personlist.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "access/password.h"
#include "access/peoplerules.h"
#include "base/answer.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/prompts.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "dialogs/leavedialog.h"
#include "dialogs/persondialog.h"
#include "items/personmodel.h"
#include "pages/settings/peoplewords.h"
#include "services/callquestions.h"
#include "services/peopleservice.h"
#include "services/signinservice.h"

namespace callhelm {

namespace {

constexpr int lowest = 330;
constexpr int searchWidth = 150;

} // namespace

PersonList::PersonList(PeopleService &people, SignInService &signIn, CallQuestions &calls,
                       const UiContext &looks, Prompts &prompts)
    : Card(looks.theme)
    , m_people(people)
    , m_signIn(signIn)
    , m_calls(calls)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_model(new PersonModel(this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/people")))
    , m_search(new SearchEdit(looks.theme, this))
    , m_unclaimed(new QPushButton)
    , m_add(new QPushButton)
    , m_change(new QPushButton)
    , m_password(new QPushButton)
    , m_away(new QPushButton)
    , m_left(new QPushButton)
    , m_counts(secondaryLabel({}))
{
    m_table->setTable(m_model);
    m_table->setDefaultSort(int(PersonColumn::Name), Qt::AscendingOrder);
    m_table->setMinimumHeight(lowest);
    m_search->setFixedWidth(searchWidth);
    m_add->setProperty("primary", true);
    m_unclaimed->setIcon(themedIcon(looks.theme, QStringLiteral("agent"), Token::TextSecond));
    addHeaderWidget(m_search);
    addHeaderWidget(m_unclaimed);
    addHeaderWidget(m_add);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_change, m_password, m_away, m_left})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *foot = new QWidget;
    auto *lines = new QVBoxLayout(foot); // beside the buttons there is no room in every language
    lines->setContentsMargins(0, space::s, 0, 0);
    lines->setSpacing(space::s);
    lines->addLayout(buttons);
    lines->addWidget(m_counts);
    setTable(m_table);
    addContent(foot);

    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    connect(m_table, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(m_table, &TableView::opened, this, &PersonList::openSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PersonList::showState);
    connect(m_add, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_change, &QPushButton::clicked, this, &PersonList::openSelected);
    connect(m_password, &QPushButton::clicked, this, &PersonList::setPassword);
    connect(m_away, &QPushButton::clicked, this, &PersonList::openLeaves);
    connect(m_left, &QPushButton::clicked, this, [this] {
        if (const Person *person = selected())
            person->left ? bringBack() : markAsLeft();
    });
    connect(m_unclaimed, &QPushButton::clicked, this, &PersonList::openUnclaimed);
    connect(m_table, &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &) {
        menu->addAction(m_change->text(), this, &PersonList::openSelected);
        menu->addAction(m_password->text(), this, &PersonList::setPassword)
            ->setEnabled(m_password->isEnabled());
    });
    retranslate();
}

void PersonList::refresh()
{
    m_model->updateRows(personRows(m_people.people(), m_people.today(),
                                   [this](AgentId agent) { return m_calls.agentName(agent); }));
    showState();
}

const Person *PersonList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_people.people().person(PersonId(m_model->rowAt(rows.front().row()).id))
                            : nullptr;
}

void PersonList::open(const PersonRecord &record)
{
    auto *dialog = new PersonDialog(m_people, m_calls, record, m_looks, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PersonList::openSelected()
{
    if (const Person *person = selected())
        open(recordOf(m_people.people(), person->id));
}

void PersonList::openLeaves()
{
    if (const Person *person = selected()) {
        auto *dialog = new LeaveDialog(m_people, recordOf(m_people.people(), person->id), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void PersonList::setPassword()
{
    const Person *person = selected();
    if (person == nullptr || person->login.isEmpty())
        return;
    using Kind = Prompts::Form::Field::Kind;
    Prompts::Form form;
    form.question = {tr("Set password"),
                     tr("%1 signs in as %2. Tell them the new password; they can change it themselves.")
                         .arg(person->name, person->login),
                     tr("Set password"), false};
    form.fields = {{tr("New password"), {}, {}, false, Kind::Password},
                   {tr("Once more"), {}, {}, false, Kind::Password}};
    form.check = [login = person->login](const QStringList &values) {
        if (values.value(0) != values.value(1))
            return tr("The passwords are not the same.");
        const Result<void> sound = checkNewPassword(values.value(0), login);
        return sound ? QString() : sound.error().text;
    };
    m_prompts.fill(this, form, [this, id = person->id, name = person->name](const QStringList &values) {
        onFinished(m_people.setPassword(id, values.value(0)), this, [this, name](const Result<void> &done) {
            Q_EMIT notice(done ? tr("%1 has a new password.").arg(name) : done.error().toString());
        });
    });
}

void PersonList::save(const PersonRecord &record)
{
    onFinished(m_people.save(record), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT notice(done.error().toString());
    });
}

void PersonList::markAsLeft()
{
    const Person *person = selected();
    if (person == nullptr)
        return;
    Prompts::Form form;
    form.question
        = {tr("Mark %1 as left").arg(person->name),
           tr("From that day on %1 does not sign in, is in no team and gets no leads. Their name and "
              "their figures stay.")
               .arg(person->name),
           tr("Mark as left"), false};
    const QDate today = m_people.today();
    form.fields = {{tr("First day without them"),
                    {},
                    today.toString(Qt::ISODate),
                    false,
                    Prompts::Form::Field::Kind::Day}};
    const PersonRecord before = recordOf(m_people.people(), person->id);
    const auto with = [before](const QStringList &values) {
        PersonRecord record = before;
        record.person.left = QDate::fromString(values.value(0), Qt::ISODate);
        return record;
    };
    form.check = [this, with, today](const QStringList &values) {
        const PersonRecord record = with(values);
        const Person *before = m_people.people().person(record.person.id);
        const auto by = m_signIn.person();
        const Result<void> sound
            = checkPerson(m_people.people(), by ? &*by : before, before, record.person, today);
        return sound ? QString() : sound.error().text;
    };
    m_prompts.fill(this, form, [this, with](const QStringList &values) {
        PersonRecord record = with(values);
        const QDate day = *record.person.left;
        std::erase_if(record.memberships,
                      [day](const Membership &membership) { return membership.from >= day; });
        for (Membership &membership : record.memberships)
            if (!membership.until || *membership.until > day)
                membership.until = day;
        save(record);
    });
}

void PersonList::bringBack()
{
    if (const Person *person = selected()) {
        PersonRecord record = recordOf(m_people.people(), person->id);
        record.person.left.reset();
        save(record);
    }
}

void PersonList::openUnclaimed()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const UnclaimedAgent &agent : m_people.unclaimedAgents())
        fillUnclaimed(*menu->addMenu(QString(agent.name).replace(u'&', QStringLiteral("&&"))), agent);
    menu->popup(m_unclaimed->mapToGlobal(QPoint(0, m_unclaimed->height())));
}

void PersonList::fillUnclaimed(QMenu &menu, const UnclaimedAgent &agent)
{
    const auto give = [this, agent](PersonId id) {
        PersonRecord record = recordOf(m_people.people(), id);
        record.agents.push_back(agent.agent);
        save(record);
    };
    const auto plain = [](const QString &text) { return QString(text).replace(u'&', QStringLiteral("&&")); };
    if (agent.likely)
        if (const Person *likely = m_people.people().person(*agent.likely))
            menu.addAction(plain(tr("This is %1").arg(likely->name)), this,
                           [give, id = likely->id] { give(id); });
    menu.addAction(tr("A new person…"), this, [this, agent] {
        PersonRecord record;
        record.person.name = agent.name;
        record.agents = {agent.agent};
        open(record);
    });
    menu.addSeparator();
    for (const Person &person : m_people.people().persons)
        if (person.isActive(m_people.today()) && agent.likely != person.id)
            menu.addAction(plain(person.name), this, [give, id = person.id] { give(id); });
}

void PersonList::showState()
{
    const Person *person = selected();
    m_change->setEnabled(person != nullptr);
    m_password->setEnabled(person != nullptr && !person->login.isEmpty());
    m_away->setEnabled(person != nullptr && person->isActive(m_people.today()));
    m_left->setEnabled(person != nullptr);
    m_left->setText(person != nullptr && person->left ? tr("Works here again") : tr("Mark as left…"));
    const int unclaimed = int(m_people.unclaimedAgents().size());
    m_unclaimed->setVisible(unclaimed > 0);
    m_unclaimed->setText(tr("Agents seen, nobody's yet: %1").arg(format::number(qint64(unclaimed))));
    const QDate today = m_people.today();
    const auto &persons = m_people.people().persons;
    const auto left
        = int(std::ranges::count_if(persons, [today](const Person &one) { return !one.isActive(today); }));
    QString counts = tr("%Ln person(s)", nullptr, int(persons.size()));
    if (left > 0)
        counts += QStringLiteral(", ") + tr("%Ln of them left", nullptr, left);
    m_counts->setText(counts + QStringLiteral(" · ") + tr("who leaves keeps their figures"));
}

void PersonList::retranslate()
{
    setTitle(tr("People"));
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_unclaimed->setToolTip(
        tr("Names that calls were taken under, but of which nobody said whose they are."));
    m_add->setText(tr("Add person…"));
    m_change->setText(tr("Change…"));
    m_password->setText(tr("Set password…"));
    m_away->setText(tr("Days away…"));
    m_table->setAccessibleName(tr("People"));
    refresh();
}

} // namespace callhelm
