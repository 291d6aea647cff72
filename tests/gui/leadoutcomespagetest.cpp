#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStackedLayout>

#include "common/emptystate.h"
#include "common/rangepicker.h"
#include "common/stattile.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "items/leadoutcomemodel.h"
#include "pages/leads/leadoutcomespage.h"
#include "rows/drillpage.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// What came of leads, as its page shows it.
class LeadOutcomesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void models();
    void byRuleSourceAndAgent();
    void byDay();
    void tiles();
    void opensRows();
    void exportIsWhatShows();
    void empty();
    void error();
    void rangeAsksAgain();
    void languages();
    void pictures();

private:
    [[nodiscard]] std::unique_ptr<QWidget> open();
    [[nodiscard]] QString cell(int row, LeadFiguresColumn column) const
    {
        return m_stage->text(m_page->table().model()->index(row, int(column))).replace(QChar(0x00A0), u' ');
    }
    [[nodiscard]] EmptyState &emptyState() const { return *m_page->findChild<EmptyState *>(); }
    LeadOutcome outcome(int id, int rule, int source, int agent, Instant at, std::optional<Duration> care,
                        bool isWon = false) const;

    std::unique_ptr<Stage> m_stage;
    LeadOutcomesPage *m_page = nullptr;
    Result<LeadOutcomesPage::Outcomes> m_outcomes = LeadOutcomesPage::Outcomes();
    std::vector<TimeRange> m_asked;
    const Instant m_day = instantFromMs(1'795'312'800'000); ///< 22 November 2026, 09:00 there
};

void LeadOutcomesPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_stage = std::make_unique<Stage>();
}

/// Rules 1 (with a target of an hour) and 2 (with none); sources 5 and none; agents 7 and 8.
void LeadOutcomesPageTest::init()
{
    m_stage->settings.remove(QStringLiteral("leads/outcomes"));
    m_asked.clear();
    m_outcomes = LeadOutcomesPage::Outcomes{
        outcome(1, 1, 5, 7, m_day, 20min, true),
        outcome(2, 1, 5, 8, m_day + 1h, 90min),
        outcome(3, 1, 0, 7, m_day + 2h, {}),
        outcome(4, 2, 0, 7, m_day + 24h, 40min),
    };
}

LeadOutcome LeadOutcomesPageTest::outcome(int id, int rule, int source, int agent, Instant at,
                                          std::optional<Duration> care, bool isWon) const
{
    LeadOutcome one;
    one.id = HandOutId(id);
    one.at = at;
    one.arrival = at - 10min;
    one.rule = LeadRuleId(rule);
    one.ruleName = rule == 1 ? QStringLiteral("Website form") : QStringLiteral("Hotline leads");
    one.lead = RecordId(100 + id);
    one.name = QStringLiteral("Lan %1").arg(id);
    one.source = TermId(source);
    one.agent = AgentId(agent);
    if (rule == 1)
        one.target = 1h;
    if (care)
        one.care = at + *care;
    if (isWon)
        one.wins = {at + 5h};
    WorkingTime always;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        always.setWeekday(Qt::DayOfWeek(day), {{0, 24 * 60}});
    judge(one, always, m_stage->services->calendar.calendar(), m_day + 72h);
    return one;
}

std::unique_ptr<QWidget> LeadOutcomesPageTest::open()
{
    LeadOutcomesPage::Services services{
        [this](const TimeRange &range) {
            m_asked.push_back(range);
            return readyFuture(m_outcomes);
        },
        [](AgentId agent) {
            return agent == AgentId(7) ? QStringLiteral("Vũ Giang") : QStringLiteral("Lê Chi");
        },
        [](TermId source) { return source.isValid() ? QStringLiteral("Hội chợ") : QString(); },
        [this]() -> const Calendar & { return m_stage->services->calendar.calendar(); },
        [this] { return m_day + 48h; }};
    m_page = new LeadOutcomesPage(services, m_stage->looks);
    auto window = framed(m_page);
    window->resize(1230, 700);
    (void)QTest::qWaitFor([this] { return !m_page->isWaiting(); }, 5000);
    return window;
}

void LeadOutcomesPageTest::models()
{
    LeadFiguresModel figures([](const LeadFiguresRow &row) { return row.ruleName; }, nullptr);
    const QAbstractItemModelTester first(&figures, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Calendar calendar;
    figures.setRows(leadFigures(*m_outcomes, LeadsPer::Rule, By::Day, calendar, m_day));
    figures.updateRows(leadFigures(*m_outcomes, LeadsPer::Rule, By::All, calendar, m_day));
    QCOMPARE(figures.totalRows(), 2);
    LeadOutcomeModel rows(NameLookup{}, nullptr);
    const QAbstractItemModelTester second(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setRows(*m_outcomes);
    auto fewer = *m_outcomes;
    fewer.pop_back();
    rows.updateRows(fewer);
    QCOMPARE(rows.totalRows(), 3);
    for (int column = 0; column < rows.columnCount(); ++column)
        QVERIFY(!rows.column(column).tip.isEmpty());
    for (int column = 0; column < figures.columnCount(); ++column)
        QVERIFY(!figures.column(column).tip.isEmpty());
}

void LeadOutcomesPageTest::byRuleSourceAndAgent()
{
    const auto window = open();
    using Column = LeadFiguresColumn;
    QCOMPARE(m_page->model().totalRows(), 2);
    QCOMPARE(cell(0, Column::Who), QStringLiteral("Website form")); // most hand-outs first
    QCOMPARE(cell(0, Column::Received), QStringLiteral("3"));
    QCOMPARE(cell(0, Column::InTarget), QStringLiteral("33.3 %")); // 1 of 3: one too late, one never
    QCOMPARE(cell(0, Column::CareMedian), QStringLiteral("55:00")); // 20 and 90 min
    QCOMPARE(cell(0, Column::WaitMedian), QStringLiteral("1:05:00"));
    QCOMPARE(cell(0, Column::Uncontacted), QStringLiteral("1"));
    QCOMPARE(cell(0, Column::WonShare), QStringLiteral("33.3 %"));
    QCOMPARE(cell(1, Column::InTarget), QStringLiteral("—"));
    QVERIFY(m_page->table().isColumnHidden(int(Column::Start)));
    m_page->setPer(LeadsPer::Source);
    QCOMPARE(m_page->model().totalRows(), 2);
    QCOMPARE(m_page->table().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Source"));
    m_page->setPer(LeadsPer::Agent);
    QCOMPARE(cell(0, Column::Who), QStringLiteral("Vũ Giang"));
    QCOMPARE(cell(0, Column::Received), QStringLiteral("3"));
}

void LeadOutcomesPageTest::byDay()
{
    const auto window = open();
    m_page->setPer(LeadsPer::Agent);
    m_page->setBy(By::Day);
    QCOMPARE(m_page->model().totalRows(), 3); // two on the first day, one on the second
    QVERIFY(!m_page->table().isColumnHidden(int(LeadFiguresColumn::Start)));
}

void LeadOutcomesPageTest::tiles()
{
    const auto window = open();
    QCOMPARE(m_page->tile(0).figure(), QStringLiteral("4"));
    QCOMPARE(m_page->tile(2).figure(), QStringLiteral("40:00")); // 20, 40, 90
    QCOMPARE(m_page->tile(3).line().replace(QChar(0x00A0), u' '), QStringLiteral("1 of 3"));
    QCOMPARE(m_page->tile(4).figure(), QStringLiteral("1"));
    QCOMPARE(m_page->tile(5).figure().replace(QChar(0x00A0), u' '), QStringLiteral("25.0 %"));
}

/// As many rows as the figure says, or as it is worked out of.
void LeadOutcomesPageTest::opensRows()
{
    const auto window = open();
    QSignalSpy drills(m_page, &Page::drillDown);
    const auto opened = [&](int row, LeadFiguresColumn column) {
        Q_EMIT m_page->table().opened(m_page->table().model()->index(row, int(column)));
        return drills.takeLast().front().value<DrillRequest>();
    };
    const auto shown = [&](const DrillRequest &request) {
        DrillPage page(m_stage->services->calls, m_stage->services->calendar, m_stage->services->exports,
                       m_stage->looks, m_stage->prompts, request);
        QSignalSpy answered(page.rows(), &RowsPane::answered);
        if (answered.isEmpty())
            (void)answered.wait(5000);
        return std::pair(page.rows()->table()->model()->rowCount(), page.agrees());
    };
    QCOMPARE(shown(opened(0, LeadFiguresColumn::Received)), std::pair(3, true));
    QCOMPARE(shown(opened(0, LeadFiguresColumn::Uncontacted)), std::pair(1, true));
    QCOMPARE(shown(opened(0, LeadFiguresColumn::CareMedian)), std::pair(2, true));
    const DrillRequest share = opened(0, LeadFiguresColumn::InTarget);
    QCOMPARE(shown(share), std::pair(3, true));
    QVERIFY(share.madeOf.contains(QStringLiteral("33.3")));
    QCOMPARE(shown(opened(1, LeadFiguresColumn::Who)), std::pair(1, true));
    Q_EMIT m_page->tile(4).opened();
    QCOMPARE(shown(drills.takeLast().front().value<DrillRequest>()), std::pair(1, true));
}

void LeadOutcomesPageTest::exportIsWhatShows()
{
    const auto window = open();
    QSignalSpy wanted(m_page, &Page::exportWanted);
    for (QPushButton *button : window->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Export…"))
            button->click();
    QCOMPARE(wanted.count(), 1);
    const ReportTable report = reportOf(m_page->table(), m_stage->text, QStringLiteral("leads"), {});
    QCOMPARE(report.rows.size(), 2U);
    QCOMPARE(report.columns[0].id, QStringLiteral("rule"));
    QCOMPARE(report.columns[1].id, QStringLiteral("leads_handed_out"));
    for (size_t row = 0; row < 2; ++row)
        for (size_t column = 1; column < report.columns.size(); ++column) {
            const auto metric = std::ranges::find_if(leadmetrics::all(), [&](const LeadMetric *one) {
                return report.columns[column].id == QLatin1String(one->column);
            });
            QVERIFY(metric != leadmetrics::all().end());
            QCOMPARE(report.rows[row][column], (*metric)->variantOf(m_page->model().rows()[row].figures));
        }
}

void LeadOutcomesPageTest::empty()
{
    m_outcomes = LeadOutcomesPage::Outcomes();
    const auto window = open();
    QVERIFY(emptyState().isVisible());
    QVERIFY(!m_page->table().isVisible());
    QCOMPARE(m_page->tile(0).figure(), QStringLiteral("0"));
    QCOMPARE(m_page->tile(2).figure(), QStringLiteral("—"));
}

void LeadOutcomesPageTest::error()
{
    m_outcomes = Error{Error::Kind::File, QStringLiteral("The disk is gone."), {}, 0};
    const auto window = open();
    QVERIFY(emptyState().isVisible());
    QCOMPARE(emptyState().button()->text(), QStringLiteral("Try again"));
    m_outcomes = LeadOutcomesPage::Outcomes();
    emptyState().button()->click();
    QTRY_VERIFY(!m_page->isWaiting());
    QVERIFY(emptyState().button()->isHidden());
}

void LeadOutcomesPageTest::rangeAsksAgain()
{
    const auto window = open();
    const size_t before = m_asked.size();
    RangeChoice choice;
    choice.kind = RangeChoice::Kind::Last30Days;
    m_page->range().setChoice(choice);
    Q_EMIT m_page->range().rangeChanged();
    QVERIFY(m_asked.size() > before);
    QCOMPARE(m_asked.back(), choice.range(m_stage->services->calendar.calendar(), m_day + 48h));
    const size_t now = m_asked.size();
    QTRY_VERIFY(!m_page->isWaiting());
    m_page->refresh();
    QCOMPARE(m_asked.size(), now + 1);
}

void LeadOutcomesPageTest::languages()
{
    const auto window = open();
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &changed);
    QCOMPARE(m_page->model().totalRows(), 2);
    QCOMPARE(m_page->title(), QStringLiteral("What came of leads"));
}

void LeadOutcomesPageTest::pictures()
{
    const auto window = open();
    takePictures(*m_stage, *window, QStringLiteral("leadoutcomes"));
}

CALLHELM_TEST(LeadOutcomesPageTest)
#include "leadoutcomespagetest.moc"
