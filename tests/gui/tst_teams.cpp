#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

#include "charts/chartcard.h"
#include "common/multiselect.h"
#include "common/stattile.h"
#include "common/tableview.h"
#include "floorscene.h"
#include "items/agentfiguresmodel.h"
#include "items/figurerows.h"
#include "items/visitmodel.h"
#include "metrics/agentmetrics.h"
#include "pages/calls/agentfigurespane.h"
#include "pages/calls/callspage.h"
#include "pages/floor/floorheader.h"
#include "pages/floor/floorpage.h"
#include "pages/floor/floortiles.h"
#include "pages/settings/numbersetting.h"
#include "pages/wallboard/wallboard.h"
#include "rows/drillpage.h"
#include "rows/rowspane.h"
#include "rows/sessionquery.h"
#include "stage.h"
#include "services/writer.h"
#include "store/peoplestore.h"
#include "support/testmain.h"

using namespace callhelm;
using floordrill::Tile;

namespace {

bool settled(CallsPage &page)
{
    QTest::qWait(0);
    return QTest::qWaitFor([&page] { return !page.isWaiting(); }, 10'000);
}

MultiSelect *choiceOf(QWidget &page, const QString &text)
{
    for (MultiSelect *choice : page.findChildren<MultiSelect *>())
        if (choice->accessibleName() == text)
            return choice;
    return nullptr;
}

/// Two teams that share an agent.
const std::vector<TeamMembers> &twoTeams()
{
    static const std::vector<TeamMembers> teams{
        {TeamId(1), QStringLiteral("Day"), Scope::own({{AgentId(1)}, {AgentId(2)}, {AgentId(10)}})},
        {TeamId(2), QStringLiteral("Night"),
         Scope::own({{AgentId(2)}, {AgentId(3), Instant::min(), scene::at - std::chrono::hours(24)}})}};
    return teams;
}

} // namespace

/// What is told by team: on the Calls page, the Floor and the wallboard.
class TestTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_stage = std::make_unique<Stage>();
        QVERIFY(m_stage->import(recordedLog()));
        QVERIFY(m_stage->signIn()); // where people are, nobody else sees anything
    }
    void cleanupTestCase() { m_stage.reset(); }
    void cleanup()
    {
        for (const char *key : {"queues", "teams", "agents", "outcomes", "number", "by", "view"})
            m_stage->settings.remove(QStringLiteral("calls/") + QLatin1String(key));
    }

    void nothingByTeamWithoutTeams()
    {
        CallsPage *page = makePage();
        const auto window = framed(page);
        QVERIFY(settled(*page));
        QVERIFY(!choiceOf(*page, QStringLiteral("All teams"))->isVisible());
        QVERIFY(!tabShows(*page, QStringLiteral("By team")));
    }

    void teamsAppear()
    {
        CallsPage *page = makePage();
        const auto window = framed(page);
        QVERIFY(settled(*page));
        makeTeams();
        QTRY_VERIFY(tabShows(*page, QStringLiteral("By team")));
        QTRY_VERIFY(choiceOf(*page, QStringLiteral("All teams"))->isVisible());
        page->setView(CallsPage::View::ByQueue);
        QVERIFY(!choiceOf(*page, QStringLiteral("All teams"))->isVisible());
    }

    void figuresByTeam()
    {
        CallsPage *page = makePage();
        const auto window = framed(page);
        page->setView(CallsPage::View::ByTeam);
        setBy(*page, By::All);
        QVERIFY(settled(*page));
        const auto &teams = modelOf(*page).rows();
        QCOMPARE(teams.size(), size_t(2));
        // As the agents' table with the team's filter says.
        for (const AgentFiguresRow &team : std::vector(teams)) {
            page->setView(CallsPage::View::ByAgent);
            choiceOf(*page, QStringLiteral("All teams"))->setSelected({team.team.value()});
            QVERIFY(settled(*page));
            QVERIFY(totalOf(modelOf(*page).rows()) == team.cell);
            choiceOf(*page, m_stage->services->calls.teamName(team.team))->setSelected({});
        }
        // Who is in both counts once in the totals.
        page->setView(CallsPage::View::ByTeam);
        QVERIFY(settled(*page));
        CallFilter filter;
        filter.range = m_stage->services->calendar.calendar().range(recordedDay());
        filter.direction = Direction::In;
        filter.agents = {agent(0), agent(1), agent(2)};
        const auto talks = awaited(m_stage->services->calls.legs(filter));
        QVERIFY(talks.ok());
        auto *pane = page->findChildren<AgentFiguresPane *>().at(1);
        QTRY_COMPARE(pane->total().answered, talks->total);
        QVERIFY(modelOf(*page).rows()[0].cell.answered + modelOf(*page).rows()[1].cell.answered
                > talks->total);
        takePictures(*m_stage, *window, QStringLiteral("calls-by-team"));
    }

    /// The rows behind each figure come to it.
    void drillsAreThe_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < int(AgentFiguresColumn::Count); ++column)
            if (AgentFiguresModel::metricOf(AgentFiguresColumn(column)))
                QTest::addRow("%s", AgentFiguresModel::metricOf(AgentFiguresColumn(column))->id) << column;
    }
    void drillsAreThe()
    {
        QFETCH(int, column);
        CallsPage *page = makePage();
        const auto window = framed(page);
        page->setView(CallsPage::View::ByTeam);
        setBy(*page, By::All);
        QVERIFY(settled(*page));
        const auto *metric = AgentFiguresModel::metricOf(AgentFiguresColumn(column));
        for (int row = 0; row < 2; ++row) {
            QSignalSpy drills(page, &Page::drillDown);
            Q_EMIT page->table()->opened(page->table()->table()->index(row, column));
            if (!metric->checked().rows.kind) {
                QCOMPARE(drills.count(), 0);
                continue;
            }
            QCOMPARE(drills.count(), 1);
            const auto request = drills.front().front().value<DrillRequest>();
            QVERIFY(
                request.title.contains(m_stage->services->calls.teamName(modelOf(*page).rowAt(row).team)));
            std::optional<RowsAnswer> answer;
            request.query->ask(m_stage->services->calls, this, [&answer](const Result<FoundRows> &found) {
                QVERIFY(found.ok());
                answer = found->answer;
            });
            QTRY_VERIFY(answer);
            const qint64 found = request.check.measure == RowMeasure::Count ? answer->total
                : request.check.measure == RowMeasure::Sum                  ? answer->sum
                                                                            : answer->calls.value_or(-1);
            if (request.check.measure != RowMeasure::None)
                QCOMPARE(found, request.check.value);
        }
    }

    void teamsFilterRows()
    {
        {
            CallsPage *page = makePage();
            const auto window = framed(page);
            choiceOf(*page, QStringLiteral("All teams"))->setSelected({1});
            QVERIFY(settled(*page));
            const auto &rows = static_cast<const VisitModel *>(page->table()->table())->rows();
            QVERIFY(!rows.empty());
            for (const VisitRow &row : rows)
                QVERIFY(row.agent == agent(0) || row.agent == agent(1));
        }
        CallsPage *page = makePage(); // and it is remembered
        const auto window = framed(page);
        QVERIFY(choiceOf(*page, QStringLiteral("Day")));
    }

    void floorOfATeam()
    {
        QSettings &settings = m_stage->settings;
        settings.remove(QStringLiteral("floor/teams"));
        {
            auto *page = new FloorPage(m_stage->theme, settings);
            const auto window = framed(page);
            page->setCalendar(Calendar(scene::zone));
            page->setSnapshot(scene::busy());
            QVERIFY(!choiceOf(page->header(), QStringLiteral("All teams"))->isVisibleTo(&page->header()));
            page->setTeams(twoTeams());
            MultiSelect *choice = choiceOf(page->header(), QStringLiteral("All teams"));
            QVERIFY(choice && choice->isVisibleTo(&page->header()));
            const QString waiting = page->tiles().tile(Tile::Waiting).figure();
            QCOMPARE(page->agentTable().table()->totalRows(), 22);
            choice->setSelected({1});
            QCOMPARE(page->agentTable().table()->totalRows(), 3);
            QCOMPARE(page->tiles().tile(Tile::Agents).figure(), QStringLiteral("2"));
            QCOMPARE(page->tiles().tile(Tile::Waiting).figure(), waiting);
            QVERIFY(page->tiles().tile(Tile::Waiting).toolTip().contains(FloorTiles::wholeQueues()));
            QVERIFY(!page->tiles().tile(Tile::Agents).toolTip().contains(FloorTiles::wholeQueues()));
            QSignalSpy drills(page, &Page::drillDown);
            Q_EMIT page->tiles().opened(Tile::Agents);
            const auto request = drills.front().front().value<DrillRequest>();
            const auto *sessions = dynamic_cast<const SessionQuery *>(request.query.get());
            QVERIFY(sessions);
            QCOMPARE(sessions->filters().front().agents, (std::vector{AgentId(1), AgentId(2), AgentId(10)}));
            choice->setSelected({1, 2}); // whose member of before is no more in it
            QCOMPARE(page->agentTable().table()->totalRows(), 3);
            choice->setSelected({2});
            QCOMPARE(page->agentTable().table()->totalRows(), 1);
            takePictures(*m_stage, *window, QStringLiteral("floor-of-a-team"));
        }
        auto *page = new FloorPage(m_stage->theme, settings); // remembered
        const auto window = framed(page);
        page->setSnapshot(scene::busy());
        page->setTeams(twoTeams());
        QCOMPARE(page->agentTable().table()->totalRows(), 1);
        page->setTeams({}); // nobody's any more
        QCOMPARE(page->agentTable().table()->totalRows(), 22);
        // Of a day before, by the membership of that day.
        page->setTeams(twoTeams());
        auto before = std::make_shared<FloorSnapshot>(*scene::busy());
        before->asOf -= std::chrono::hours(48);
        before->past = true;
        page->setPast(before);
        QCOMPARE(page->agentTable().table()->totalRows(), 2);
    }

    void wallboardOfATeam()
    {
        m_stage->settings.setValue(QStringLiteral("wallboard/team"), 1);
        Wallboard wall(m_stage->theme, m_stage->settings);
        wall.setCalendar(Calendar(scene::zone));
        wall.setSnapshot(scene::busy());
        QVERIFY(wall.teamShown().isEmpty());
        wall.setTeams(twoTeams());
        QVERIFY(wall.teamShown().isEmpty()); // of queues
        for (int turns = 0; turns < 20 && wall.title() != QStringLiteral("Agents"); ++turns)
            wall.turn(1);
        QCOMPARE(wall.teamShown(), QStringLiteral("Day"));
        takePictures(*m_stage, wall, QStringLiteral("wallboard-of-a-team"), {{1920, 1080}});
        m_stage->settings.remove(QStringLiteral("wallboard/team"));
    }

    void numberSetting()
    {
        NumberService &numbers = m_stage->services->numbers;
        NumberSetting setting(numbers);
        setting.show();
        auto *box = setting.findChild<QCheckBox *>(QStringLiteral("mask numbers"));
        QVERIFY(!box->isChecked());
        box->click();
        QTRY_VERIFY(numbers.areMasked());
        QTRY_VERIFY(box->isEnabled() && box->isChecked());
        QVERIFY(awaited(m_stage->services->access.undoStack().undo()).ok());
        QTRY_VERIFY(!box->isChecked());
        m_stage->services->access.setSession(
            Session({QStringLiteral("Mai"), Role::Supervisor}, Scope::everything()));
        box->click();
        QTRY_VERIFY(box->isEnabled());
        QVERIFY(!box->isChecked() && !numbers.areMasked());
        const auto labels = setting.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("does not permit"));
        }));
        m_stage->services->access.setSession(Session::ofStoreOwner(QStringLiteral("local")));
    }

private:
    CallsPage *makePage()
    {
        return new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                             m_stage->services->exports, m_stage->looks, m_stage->prompts);
    }
    [[nodiscard]] AgentId agent(size_t index) const { return m_stage->services->calls.agents()[index].id; }
    static bool tabShows(CallsPage &page, const QString &text)
    {
        const auto *tabs = page.findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == text)
                return tabs->isTabVisible(i);
        return false;
    }
    static void setBy(CallsPage &page, By by)
    {
        auto *combo = page.findChild<QComboBox *>();
        combo->setCurrentIndex(combo->findData(int(by)));
    }
    static const AgentFiguresModel &modelOf(CallsPage &page)
    {
        return *static_cast<const AgentFiguresModel *>(page.table()->table());
    }
    /// Day has the first two agents, Night the second and the third.
    void makeTeams()
    {
        const std::vector<AgentId> agents{agent(0), agent(1), agent(2)};
        const auto made = awaited(m_stage->services->access.change<int>([agents](Writer &writer) {
            const auto write = [&agents](Database &database, Journal &) -> Result<void> {
                PeopleStore store(database);
                std::vector<PersonId> persons;
                for (const AgentId agent : agents) {
                    Person person;
                    person.name = QStringLiteral("Person %1").arg(agent.value());
                    persons.push_back(*store.save(person));
                    if (auto done = store.setAgent(agent, persons.back()); !done)
                        return done;
                }
                for (size_t i = 0; i < 2; ++i) {
                    Team team;
                    team.name = QString::fromLatin1(i == 0 ? "Day" : "Night");
                    team.id = *store.save(team);
                    for (const size_t member : {i, i + 1})
                        if (auto done = store.setMemberships(
                                team.id, persons[member],
                                {{team.id, persons[member], recordedDay().addDays(-1), {}}});
                            !done)
                            return done;
                }
                return {};
            };
            const auto done = writer.change(write, Durability::Full);
            return done ? Result<int>(0) : done.error();
        }));
        QVERIFY(made.ok());
        QTRY_COMPARE(m_stage->services->calls.teams().size(), size_t(2));
    }

    std::unique_ptr<Stage> m_stage;
};

CALLHELM_TEST(TestTeams)
#include "tst_teams.moc"
