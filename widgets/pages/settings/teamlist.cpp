#include "pages/settings/teamlist.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "access/peoplerules.h"
#include "base/answer.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/plainlabel.h"
#include "common/prompts.h"
#include "common/tableview.h"
#include "items/teammodel.h"
#include "pages/settings/peoplewords.h"
#include "services/peopleservice.h"

namespace callhelm {

namespace {

constexpr int tableHeight = 150;
constexpr int detailHeight = 140;
constexpr size_t mostEvents = 12;
using FieldKind = Prompts::Form::Field::Kind;

void clear(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TeamList::TeamList(PeopleService &people, const UiContext &looks, Prompts &prompts)
    : Card(looks.theme)
    , m_people(people)
    , m_prompts(prompts)
    , m_model(new TeamModel(this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/teams")))
    , m_add(new QPushButton)
    , m_detail(new QWidget)
    , m_membersTitle(new PlainLabel)
    , m_members(new QGridLayout)
    , m_eventsTitle(new PlainLabel)
    , m_events(new QGridLayout)
    , m_hint(secondaryLabel({}))
    , m_change(new QPushButton)
    , m_move(new QPushButton)
    , m_dissolve(new QPushButton)
    , m_empty(secondaryLabel({}))
{
    m_add->setIcon(themedIcon(looks.theme, QStringLiteral("plus"), Token::TextSecond));
    addHeaderWidget(m_add);
    m_table->setTable(m_model);
    m_table->setDefaultSort(int(TeamColumn::Name), Qt::AscendingOrder);
    m_table->setFixedHeight(tableHeight);
    for (QLabel *title : {m_membersTitle, m_eventsTitle})
        title->setFont(looks.theme.font(Theme::Face::CardTitle));
    m_members->setHorizontalSpacing(space::l);
    m_members->setVerticalSpacing(space::xs);
    m_events->setHorizontalSpacing(space::m);
    m_events->setVerticalSpacing(space::xs);
    m_events->setColumnStretch(2, 1);

    auto *lists = new QWidget;
    auto *listLayout = new QVBoxLayout(lists);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(space::s);
    listLayout->addWidget(m_membersTitle);
    listLayout->addLayout(m_members);
    listLayout->addSpacing(space::s);
    listLayout->addWidget(m_eventsTitle);
    listLayout->addLayout(m_events);
    listLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(lists);
    scroll->viewport()->setAutoFillBackground(false);
    lists->setAutoFillBackground(false);
    scroll->setMinimumHeight(detailHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_move, m_change, m_dissolve})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, space::s, 0, 0);
    detail->setSpacing(space::s);
    detail->addWidget(scroll, 1);
    detail->addWidget(m_hint);
    detail->addLayout(buttons);
    setTable(m_table);
    addContent(m_empty);
    addContent(m_detail, 1);

    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_table, &TableView::opened, this, [this] {
        if (const Team *team = shown())
            edit(*team);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TeamList::showTeam);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Team *team = shown())
            edit(*team);
    });
    connect(m_dissolve, &QPushButton::clicked, this, [this] {
        if (const Team *team = shown())
            dissolve(*team);
    });
    connect(m_move, &QPushButton::clicked, this, &TeamList::movePerson);
    retranslate();
}

void TeamList::refresh()
{
    m_model->updateRows(teamRows(m_people.people(), m_people.today()));
    const bool any = m_model->totalRows() > 0;
    m_table->setVisible(any);
    m_detail->setVisible(any);
    m_empty->setVisible(!any);
    if (any && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showTeam();
}

const Team *TeamList::shown() const
{
    if (m_model->rowCount() == 0)
        return nullptr;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? 0 : rows.front().row();
    return m_people.people().team(TeamId(m_model->rowAt(row).id));
}

void TeamList::showTeam()
{
    clear(*m_members);
    clear(*m_events);
    const Team *team = shown();
    if (team == nullptr)
        return;
    const People &people = m_people.people();
    m_membersTitle->setText(tr("In %1 today").arg(team->name));
    std::vector<const Person *> members;
    for (const PersonId id : people.membersOn(team->id, m_people.today()))
        if (const Person *person = people.person(id))
            members.push_back(person);
    std::ranges::sort(members, {}, [](const Person *person) { return person->name; });
    const auto half = int(members.size() + 1) / 2;
    for (int i = 0; i < int(members.size()); ++i) {
        const Person &person = *members[size_t(i)];
        const QString name = team->head == person.id ? tr("%1 (head)").arg(person.name) : person.name;
        m_members->addWidget(new PlainLabel(name), i % half, i / half);
    }
    if (members.empty())
        m_members->addWidget(secondaryLabel(tr("Nobody.")), 0, 0);

    m_eventsTitle->setText(tr("%1, day by day").arg(team->name));
    int row = 0;
    for (const TeamEvent &event : teamEvents(people, team->id, mostEvents)) {
        const QString what = event.joined
            ? (event.other.isEmpty() ? event.name : tr("%1 from %2").arg(event.name, event.other))
            : (event.other.isEmpty() ? tr("%1 left").arg(event.name)
                                     : tr("%1 to %2").arg(event.name, event.other));
        auto *day = secondaryLabel(format::date(event.day));
        day->setWordWrap(false);
        m_events->addWidget(day, row, 0);
        m_events->addWidget(new PlainLabel(event.joined ? QStringLiteral("+") : QStringLiteral("−")), row, 1);
        m_events->addWidget(new PlainLabel(what), row, 2);
        ++row;
    }
}

void TeamList::take(const QFuture<Result<void>> &done)
{
    onFinished(done, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT notice(result.error().toString());
    });
}

void TeamList::edit(const Team &team)
{
    const People &people = m_people.people();
    const QString nobody = tr("nobody");
    QStringList heads{nobody};
    for (const Person &person : people.persons)
        if (person.isActive(m_people.today()))
            heads << person.name;
    const Person *head = team.head ? people.person(*team.head) : nullptr;
    Prompts::Form form;
    form.question
        = {team.id.isValid() ? team.name : tr("Add a team"),
           tr("The head's scorecard stands for the team. It gives no right: who is in charge of a team "
              "is said of the person."),
           team.id.isValid() ? tr("Save") : tr("Add team"), false};
    form.fields = {{tr("Name"), {}, team.name, false, FieldKind::Text},
                   {tr("Head"), heads, head != nullptr ? head->name : nobody}};
    const auto with = [this, team, nobody](const QStringList &values) {
        Team changed = team;
        changed.name = values.value(0);
        changed.head.reset();
        const auto &persons = m_people.people().persons;
        const auto named = std::ranges::find(persons, values.value(1), &Person::name);
        if (values.value(1) != nobody && named != persons.end())
            changed.head = named->id;
        return changed;
    };
    form.check = [this, with](const QStringList &values) {
        const Result<void> sound = checkTeam(m_people.people(), with(values));
        return sound ? QString() : sound.error().text;
    };
    m_prompts.fill(this, form,
                   [this, with](const QStringList &values) { take(m_people.save(with(values))); });
}

void TeamList::dissolve(const Team &team)
{
    Prompts::Form form;
    form.question
        = {tr("Dissolve %1").arg(team.name),
           tr("From that day on nobody is in %1. Its figures of the days before stay.").arg(team.name),
           tr("Dissolve"), true};
    form.fields
        = {{tr("First day without it"), {}, m_people.today().toString(Qt::ISODate), false, FieldKind::Day}};
    m_prompts.fill(this, form, [this, team](const QStringList &values) {
        Team changed = team;
        changed.dissolved = QDate::fromString(values.value(0), Qt::ISODate);
        take(m_people.save(changed));
    });
}

QString TeamList::memberOf(const Team *team, const QString &otherwise) const
{
    const People &people = m_people.people();
    const auto members
        = team == nullptr ? std::vector<PersonId>() : people.membersOn(team->id, m_people.today());
    const Person *first = members.empty() ? nullptr : people.person(members.front());
    return first == nullptr ? otherwise : first->name;
}

void TeamList::movePerson()
{
    const People &people = m_people.people();
    const QString none = tr("no team");
    const Team *from = shown();
    QStringList names;
    for (const Person &person : people.persons)
        if (person.isActive(m_people.today()))
            names << person.name;
    QStringList teams{none};
    for (const Team &team : people.teams)
        if (!team.dissolved)
            teams << team.name;
    Prompts::Form form;
    form.question = {tr("Move a person"),
                     tr("From that day on they are in the other team. The days before stay as they were."),
                     tr("Move"), false};
    form.fields
        = {{tr("Who"), names, memberOf(from, names.value(0))},
           {tr("Out of"), teams, from != nullptr ? from->name : none},
           {tr("Into"), teams, none},
           {tr("From this day on"), {}, m_people.today().toString(Qt::ISODate), false, FieldKind::Day}};
    const auto teamOf = [this](const QString &name) -> std::optional<TeamId> {
        const auto &all = m_people.people().teams;
        const auto found = std::ranges::find_if(
            all, [&name](const Team &team) { return team.name == name && !team.dissolved; });
        return found == all.end() ? std::nullopt : std::optional(found->id);
    };
    form.check = [this, teamOf](const QStringList &values) -> QString {
        const auto &persons = m_people.people().persons;
        const auto who = std::ranges::find(persons, values.value(0), &Person::name);
        const auto out = teamOf(values.value(1));
        const auto into = teamOf(values.value(2));
        const QDate day = QDate::fromString(values.value(3), Qt::ISODate);
        if (who == persons.end())
            return tr("Choose a person.");
        if (out == into)
            return tr("Choose two different teams.");
        const auto isIn = [&](TeamId team) {
            return std::ranges::count(m_people.people().teamsOn(who->id, day), team) > 0;
        };
        if (out && !isIn(*out))
            return tr("%1 is not in %2 on that day.").arg(values.value(0), values.value(1));
        if (into && isIn(*into))
            return tr("%1 is in %2 already on that day.").arg(values.value(0), values.value(2));
        return {};
    };
    m_prompts.fill(this, form, [this, teamOf](const QStringList &values) {
        const auto &persons = m_people.people().persons;
        const auto who = std::ranges::find(persons, values.value(0), &Person::name);
        if (who != persons.end())
            take(m_people.move(who->id, teamOf(values.value(1)), teamOf(values.value(2)),
                               QDate::fromString(values.value(3), Qt::ISODate)));
    });
}

void TeamList::retranslate()
{
    setTitle(tr("Teams"));
    m_add->setText(tr("Add team…"));
    m_change->setText(tr("Change…"));
    m_move->setText(tr("Move a person…"));
    m_dissolve->setText(tr("Dissolve…"));
    m_hint->setText(
        tr("Figures of a team follow who was in it on that day; a move never changes the days before."));
    m_empty->setText(tr("No teams yet. A team gathers agents: its figures stand beside those of agents and "
                        "queues, and who is in charge of it sees them."));
    m_table->setAccessibleName(tr("Teams"));
    refresh();
}

} // namespace callhelm
