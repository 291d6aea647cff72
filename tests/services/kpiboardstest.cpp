
#include <QTest>

#include "metrics/typedmetrics.h"

#include "support/answers.h"
#include "support/kpiscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// What the KPI page shows, put together from goals, figures and working time: kpi.png's numbers.
class KpiBoardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asDrawn();
    void distinctByTheMonthBefore();
    void shareIsKept();
    void todayCountsAtOnceButNotInTheRate();
    void noSourceIsNoZero();
    void firstDayOfASource();
    void typedInHasALine();
    void noGoals();
    void copies();
    void firstWorkingDay();
    void pastMonth();
    void ofADay();
    void ofAWeek();
    void rankingAsDrawn();
    void rankingTies();
    void leaverIsCut();
    void leaveLeavesThePace();
    void curveOfDistinctIsKept();
    void errors();
    void membersOfTheMonth();

private:
    [[nodiscard]] KpiBoard boardOf(const KpiChoice &choice)
    {
        KpiBoards service(m_scene->sources());
        auto board = awaited(service.board(choice));
        return board ? *board : KpiBoard();
    }
    [[nodiscard]] KpiChoice month() const { return {m_scene->care, KpiPeriod::Month, QDate(2026, 10, 21)}; }
    [[nodiscard]] static const GoalLine *lineOf(const std::vector<GoalLine> &lines, const KpiMetric &metric)
    {
        const auto found = std::ranges::find(lines, &metric, &GoalLine::metric);
        return found != lines.end() ? &*found : nullptr;
    }
    [[nodiscard]] KpiDetail detailOf(KpiBoards &service, const KpiMetric &metric, bool isSummed = true)
    {
        auto board = awaited(service.board(month()));
        if (!board)
            return {};
        const auto shared = std::make_shared<const KpiBoard>(*board);
        for (size_t i = 0; i < shared->lines.size(); ++i)
            if (shared->lines[i].metric == &metric)
                if (auto detail = awaited(service.detail(shared, i, isSummed, true)))
                    return *detail;
        return {};
    }

    std::unique_ptr<KpiScene> m_scene;
};

namespace {

/// To a tenth of a per cent, as it is shown.
double percent(const std::optional<Fraction> &value)
{
    return value ? std::round(value->toDouble() * 1000) / 10 : -1;
}
double tenth(const std::optional<Fraction> &value)
{
    return value ? std::round(value->toDouble() * 10) / 10 : -1;
}

} // namespace

void KpiBoardsTest::init()
{
    m_scene = std::make_unique<KpiScene>();
    m_scene->fill();
}

void KpiBoardsTest::asDrawn()
{
    using namespace kpimetrics;
    const KpiBoard board = boardOf(month());
    QCOMPARE(board.time.daysOver, 17);
    QCOMPARE(board.time.daysLeft, 10);
    QCOMPARE(percent(board.time.evenMark()), 63.0);
    QCOMPARE(board.lines.size(), size_t(10));
    QCOMPARE(board.lines.front().metric, &talkMinutes); // in the catalogue's order

    const GoalLine &customers = *lineOf(board.lines, customersNew);
    QCOMPARE(customers.done, std::optional<qint64>(146));
    QCOMPARE(percent(customers.pace.ofGoal), 54.1);
    QCOMPARE(percent(customers.pace.atThisRate), 85.9);
    QCOMPARE(tenth(customers.pace.soFar), 8.6);
    QCOMPARE(tenth(customers.pace.needed), 12.4);
    QCOMPARE(tenth(customers.pace.ahead), -24.0);
    QCOMPARE(customers.pace.state, PaceState::Behind);
    QCOMPARE(percent(lineOf(board.lines, talkMinutes)->pace.atThisRate), 99.4);
    QCOMPARE(lineOf(board.lines, talkMinutes)->pace.state, PaceState::Close);
    QCOMPARE(percent(lineOf(board.lines, dealsWon)->pace.atThisRate), 86.3);
    QCOMPARE(percent(lineOf(board.lines, revenue)->pace.atThisRate), 92.0);
    QCOMPARE(percent(lineOf(board.lines, meetings)->pace.atThisRate), 104.4);
    QCOMPARE(board.lines[*furthestBehind(board.lines)].metric, &customersNew);
    // Touched (whose September is even here), interactions, meetings, e-mails, ratings; talk time and tasks.
    QVERIFY(countGoals(board.lines) == (GoalCount{10, 5, 2, 3, 0}));

    // Yesterday, the 20th: 9 of 10 new customers, 4 of 4 meetings; this week 17 and 8 in two of six days.
    QCOMPARE(board.yesterday.lines.size(), size_t(2));
    QCOMPARE(board.other.period, KpiPeriod::Week);
    QCOMPARE(board.other.range.from, QDate(2026, 10, 19));
    QCOMPARE(board.other.time.daysOver, 2);
    QCOMPARE(board.other.lines.size(), size_t(2));
}

/// 1,702 of 2,400, where the month before had come to 17 of 26 working days' 1,563 of 2,390: ≈.
void KpiBoardsTest::distinctByTheMonthBefore()
{
    const KpiBoard board = boardOf(month());
    const GoalLine &line = *lineOf(board.lines, kpimetrics::customersTouched);
    const double then
        = m_scene->doneIn({m_scene->care, QStringLiteral("customers_touched")}, QDate(2026, 9, 1),
                          QDate(2026, 9, 19)); // the 17th working day of September
    QVERIFY(line.pace.isApproximate);
    QCOMPARE(percent(line.pace.atThisRate), std::round(1702 * 2390 / then / 2400 * 1000) / 10);
    QVERIFY(!line.pace.soFar);
    QCOMPARE(tenth(line.pace.needed), 69.8);
}

void KpiBoardsTest::shareIsKept()
{
    const KpiBoard board = boardOf(month());
    const GoalLine &line = *lineOf(board.lines, kpimetrics::satisfaction);
    QCOMPARE(line.pace.state, PaceState::Kept);
    QCOMPARE(line.base, std::optional<qint64>(403));
    // 370 of 403 at 90 %: of 411 ratings 370 would still do.
    QCOMPARE(line.pace.spare, std::optional<qint64>(8));
    QVERIFY(!line.pace.needed && !line.pace.atThisRate);
}

void KpiBoardsTest::todayCountsAtOnceButNotInTheRate()
{
    m_scene->today[{m_scene->care, QStringLiteral("customers_new")}] = 10;
    const KpiBoard board = boardOf(month());
    const GoalLine &line = *lineOf(board.lines, kpimetrics::customersNew);
    QCOMPARE(line.done, std::optional<qint64>(156));
    QCOMPARE(line.before, std::optional<qint64>(146));
    QCOMPARE(percent(line.pace.atThisRate), 85.9);
    QCOMPARE(tenth(line.pace.needed), 11.4);
}

void KpiBoardsTest::noSourceIsNoZero()
{
    m_scene->uncovered.insert(QStringLiteral("talk_minutes"));
    const KpiBoard board = boardOf(month());
    const GoalLine &line = *lineOf(board.lines, kpimetrics::talkMinutes);
    QVERIFY(!line.done);
    QVERIFY(line.goal);
    QCOMPARE(line.pace.state, PaceState::Unknown);
}

/// The telephone system is followed since today: what today brought is no rate of the days before, and the
/// chart has no noughts for them.
void KpiBoardsTest::firstDayOfASource()
{
    m_scene->coveredFrom[QStringLiteral("talk_minutes")] = QDate(2026, 10, 21);
    m_scene->october.erase({m_scene->care, QStringLiteral("talk_minutes")});
    m_scene->today[{m_scene->care, QStringLiteral("talk_minutes")}] = 700;
    KpiBoards service(m_scene->sources());
    const GoalLine line = *lineOf(boardOf(month()).lines, kpimetrics::talkMinutes);
    QCOMPARE(line.done, std::optional<qint64>(700 * 60'000));
    QVERIFY(!line.before);
    QCOMPARE(line.pace.state, PaceState::Unknown);
    QVERIFY(!line.pace.atThisRate && !line.pace.soFar && !line.pace.ahead);
    QCOMPARE(tenth(line.pace.needed), double((18'900 - 700) * 6000));
    const KpiDetail detail = detailOf(service, kpimetrics::talkMinutes);
    QCOMPARE(detail.curve.done[19], std::nullopt);
    QCOMPARE(detail.curve.before[19], std::nullopt); // nor for September
}

/// A goal of a figure that people type in.
void KpiBoardsTest::typedInHasALine()
{
    const ManualMetric referred{QStringLiteral("Khách giới thiệu"), {}, false, false};
    const KpiMetric &metric = typedmetrics::metricOf(referred);
    m_scene->targets.push_back(
        {{m_scene->care, metric.idText(), KpiPeriod::Month}, QDate(2026, 9, 1), {}, 2700, {}, {}});
    m_scene->october[{m_scene->care, metric.idText()}] = 17;
    KpiBoards::Sources sources = m_scene->sources();
    QCOMPARE(boardOf(month()).lines.size(), size_t(10)); // nobody says that there is such a figure
    sources.typed = [referred] { return readyFuture(Result<std::vector<ManualMetric>>({referred})); };
    KpiBoards service(sources);
    const auto board = awaited(service.board(month()));
    QVERIFY(board && board->lines.size() == 11);
    const GoalLine &line = board->lines.back();
    QCOMPARE(line.metric, &metric);
    QCOMPARE(line.done, std::optional<qint64>(1700)); // hundredths
    QCOMPARE(percent(line.pace.atThisRate), 100.0);
    QCOMPARE(line.pace.state, PaceState::OnPace);
}

/// kpi-empty.png: October's goals were given an end.
void KpiBoardsTest::noGoals()
{
    for (Target &target : m_scene->targets)
        target.until = QDate(2026, 11, 1);
    m_scene->now = m_scene->calendar.startOf(QDate(2026, 11, 3));
    const KpiBoard board = boardOf({m_scene->care, KpiPeriod::Month, QDate(2026, 11, 3)});
    QVERIFY(board.lines.empty());
    QCOMPARE(board.goalsBefore, size_t(10));
    QCOMPARE(board.peopleBefore, size_t(8));
    QCOMPARE(board.before.from, QDate(2026, 10, 1));
    QVERIFY(!board.days);
}

void KpiBoardsTest::copies()
{
    for (Target &target : m_scene->targets)
        target.until = QDate(2026, 11, 1);
    m_scene->now = m_scene->calendar.startOf(QDate(2026, 11, 3));
    const KpiChoice november{m_scene->care, KpiPeriod::Month, QDate(2026, 11, 3)};
    KpiBoards service(m_scene->sources());
    QVERIFY(awaited(service.copyBefore(november)));
    QCOMPARE(m_scene->saved.size(), size_t(18)); // ten of the team, one of each of eight people
    QCOMPARE(m_scene->targets.back().from, QDate(2026, 11, 1));
    QCOMPARE(m_scene->targets.back().until, std::optional(QDate(2026, 12, 1)));
    QCOMPARE(boardOf(november).lines.size(), size_t(10));
    QCOMPARE(awaited(service.copyBefore(november)).error().kind, Error::Kind::Usage); // nothing is missing
}

void KpiBoardsTest::firstWorkingDay()
{
    m_scene->now = m_scene->calendar.startOf(QDate(2026, 10, 1)) + std::chrono::hours(10);
    const KpiBoard board = boardOf({m_scene->care, KpiPeriod::Month, QDate(2026, 10, 1)});
    const GoalLine &line = *lineOf(board.lines, kpimetrics::customersNew);
    QVERIFY(!line.pace.atThisRate); // the rate is "—"
    QCOMPARE(line.pace.state, PaceState::Unknown);
}

void KpiBoardsTest::pastMonth()
{
    const KpiBoard board = boardOf({m_scene->care, KpiPeriod::Month, QDate(2026, 9, 3)});
    const GoalLine &line = *lineOf(board.lines, kpimetrics::customersNew);
    QVERIFY(board.time.isOver);
    QCOMPARE(line.done, std::optional<qint64>(259));
    QCOMPARE(line.pace.state, PaceState::Missed); // at the end it is failed
    QCOMPARE(percent(line.pace.atThisRate), 95.9);
}

void KpiBoardsTest::ofADay()
{
    m_scene->today[{m_scene->care, QStringLiteral("customers_new")}] = 2;
    const KpiBoard board = boardOf({m_scene->care, KpiPeriod::Day, QDate(2026, 10, 21)});
    const GoalLine &line = *lineOf(board.lines, kpimetrics::customersNew);
    QCOMPARE(line.done, std::optional<qint64>(2));
    // Half an hour of eight is over: 2 ÷ 31 min × 480 min.
    QCOMPARE(percent(line.pace.atThisRate), std::round(2.0 * 480 / 31 / 10 * 1000) / 10);

    KpiBoards service(m_scene->sources());
    const auto shared = std::make_shared<const KpiBoard>(board);
    const auto detail = awaited(service.detail(shared, 0, true, false));
    QVERIFY(detail);
    QVERIFY(!detail->isSummed); // the days up to it, each against the goal
    QCOMPARE(detail->curve.days.size(), size_t(14));
    QCOMPARE(detail->curve.days.back(), QDate(2026, 10, 21));
    QCOMPARE(detail->curve.goal.front(), std::optional(10.0));
}

void KpiBoardsTest::ofAWeek()
{
    const KpiBoard board = boardOf({m_scene->care, KpiPeriod::Week, QDate(2026, 10, 21)});
    QCOMPARE(board.range.from, QDate(2026, 10, 19));
    QCOMPARE(board.lines.size(), size_t(2));
    QCOMPARE(board.other.period, KpiPeriod::Month);
    QCOMPARE(board.other.lines.size(), size_t(10));
}

void KpiBoardsTest::rankingAsDrawn()
{
    KpiBoards service(m_scene->sources());
    const KpiDetail detail = detailOf(service, kpimetrics::customersNew);
    QStringList lines;
    for (const RankedGoal &one : detail.ranking)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(one.rank.value_or(0))
                     .arg(one.name)
                     .arg(percent(one.line.pace.atThisRate));
    const QStringList drawn{QStringLiteral("1 Мария Соколова 119.1"), QStringLiteral("2 Nguyễn An 105.9"),
                            QStringLiteral("3 Ngô Lan 100"),          QStringLiteral("4 Trần Bình 97.1"),
                            QStringLiteral("5 Đỗ Minh 83.8"),         QStringLiteral("6 Claire Dubois 66.2"),
                            QStringLiteral("7 Иван Петров 58.8"),     QStringLiteral("8 Phạm Dũng 52.9")};
    QCOMPARE(lines, drawn);
    QCOMPARE(detail.curve.done[19], std::optional(146.0));
    QVERIFY(!detail.curve.done[20]);
    QCOMPARE(std::round(detail.curve.rate.back().value_or(0)), 232.0);
}

void KpiBoardsTest::rankingTies()
{
    m_scene->setDone(KpiSubject::of(AgentId(3)), kpimetrics::customersNew, 18); // of 27: as 24 of 36
    KpiBoards service(m_scene->sources());
    std::vector<int> ranks;
    for (const RankedGoal &one : detailOf(service, kpimetrics::customersNew).ranking)
        ranks.push_back(one.rank.value_or(0));
    QCOMPARE(ranks, (std::vector{1, 2, 2, 4, 5, 6, 7, 8}));
}

/// Who leaves in mid-month: goal and working days are cut to the days they belonged.
void KpiBoardsTest::leaverIsCut()
{
    m_scene->people->memberships[0].until = QDate(2026, 10, 16); // 15 of 31 days
    KpiBoards service(m_scene->sources());
    const auto ranking = detailOf(service, kpimetrics::customersNew).ranking;
    const auto maria = std::ranges::find(ranking, KpiSubject::of(AgentId(1)), &RankedGoal::subject);
    QVERIFY(maria != ranking.end());
    QCOMPARE(maria->line.goal->value, qint64(17)); // 36 × 15 / 31 = 17.4
    QVERIFY(maria->line.goal->isCut());
}

/// Three of the seventeen days over were leave: their rate is over the fourteen others.
void KpiBoardsTest::leaveLeavesThePace()
{
    m_scene->people->leaves.push_back({PersonId(8), QDate(2026, 10, 5), QDate(2026, 10, 8), {}, {}});
    KpiBoards service(m_scene->sources());
    const auto ranking = detailOf(service, kpimetrics::customersNew).ranking;
    const auto dung = std::ranges::find(ranking, KpiSubject::of(AgentId(8)), &RankedGoal::subject);
    QVERIFY(dung != ranking.end());
    QCOMPARE(dung->line.goal->value, qint64(36));
    QCOMPARE(percent(dung->line.pace.atThisRate), std::round(12.0 / 14 * 24 / 36 * 1000) / 10);
}

/// Its days are asked once, and again when what they came to is another.
void KpiBoardsTest::curveOfDistinctIsKept()
{
    KpiBoards service(m_scene->sources());
    const KpiDetail first = detailOf(service, kpimetrics::customersTouched);
    QCOMPARE(first.curve.done[19], std::optional(1702.0));
    const int asked = m_scene->questions;
    const KpiDetail second = detailOf(service, kpimetrics::customersTouched);
    QCOMPARE(second.curve.done, first.curve.done);
    const int again = m_scene->questions - asked;
    QVERIFY2(again < 20, qPrintable(QString::number(again)));
    m_scene->setDone(m_scene->care, kpimetrics::customersTouched, 1703, 2390);
    QCOMPARE(detailOf(service, kpimetrics::customersTouched).curve.done[19], std::optional(1703.0));
}

void KpiBoardsTest::errors()
{
    m_scene->fails = true;
    KpiBoards service(m_scene->sources());
    const auto board = awaited(service.board(month()));
    QVERIFY(!board);
    QCOMPARE(board.error().kind, Error::Kind::Denied);
}

/// Who was in the team on any day of the period, once.
void KpiBoardsTest::membersOfTheMonth()
{
    m_scene->people->memberships[1].until = QDate(2026, 10, 1); // was gone before
    m_scene->people->memberships[2].from = QDate(2026, 10, 31);
    m_scene->people->memberships.push_back({TeamId(1), PersonId(3), QDate(2026, 10, 2), QDate(2026, 10, 4)});
    KpiBoards service(m_scene->sources());
    const DayRange october{QDate(2026, 10, 1), QDate(2026, 11, 1)};
    QCOMPARE(service.members(m_scene->care, october).size(), size_t(7));
    QCOMPARE(service.members(KpiSubject::all(), october).size(), size_t(8));
    QVERIFY(service.members(KpiSubject::of(AgentId(1)), october).empty());
}

CALLHELM_TEST(KpiBoardsTest)
#include "kpiboardstest.moc"
