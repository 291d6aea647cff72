#include <QLocale>
#include <QTest>

#include "kpi/targetsheet.h"
#include "kpi/targetunits.h"
#include "support/testmain.h"

using namespace callhelm;

/// What an editor of goals does with them, before anything is saved.
class TargetSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void texts_data();
    void texts();
    void plainTexts();
    void edits();
    void fillsDown();
    void raises();
    void spreads();
    void doesItAddUp();
    void pastesByNamesAndTitles();
    void neverPastesByPlaceBeneathWords();
    void pastesFromACell();
    void pastesNamesAlone();
    void waitingRows();
    void readOnlyRows();
};

namespace {

constexpr qint64 million = 100'000'000; // hundredths

SheetColumn column(const char *metric, const QStringList &titles, GoalText text = {},
                   MetricAdding adding = MetricAdding::Sum)
{
    return {QString::fromLatin1(metric), titles, text, adding};
}

/// Care with An, Bình and Đỗ Minh; calls, customers touched, revenue in millions; meetings are offered.
TargetSheet sheet()
{
    const std::vector columns{
        column("calls", {"Calls", "Số lượng cuộc gọi"}),
        column("customers_touched", {"Customers touched"}, {}, MetricAdding::Distinct),
        column("revenue", {"Revenue, M ₫", "Revenue", "Doanh số"}, {MetricUnit::Money, 1'000'000})};
    std::vector offered = columns;
    offered.push_back(column("meetings", {"Meetings"}));
    TargetSheet made({{KpiSubject::of(TeamId(1)), {}, "Care", false},
                      {KpiSubject::of(AgentId(1)), {}, "Nguyễn An", false},
                      {KpiSubject::of(AgentId(2)), {}, "Trần Bình", false},
                      {KpiSubject::of(AgentId(3)), {}, "Đỗ Minh", false}},
                     columns, offered);
    made.setSaved(0, 0, 300);
    for (int row = 1; row <= 3; ++row)
        made.setSaved(row, 0, 100);
    return made;
}

std::vector<qint64> valuesOf(const TargetSheet &sheet, int column)
{
    std::vector<qint64> values;
    for (int row = 0; row < int(sheet.rows().size()); ++row)
        values.push_back(sheet.cell(row, column).value.value_or(-1));
    return values;
}

using Values = std::vector<qint64>;

} // namespace

void TargetSheetTest::texts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<MetricUnit>("unit");
    QTest::addColumn<qint64>("scale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("value"); // -1: nothing
    QTest::addColumn<GoalFault>("fault");
    QTest::addColumn<QString>("shown");
    using enum GoalFault;
    using enum MetricUnit;
    const qint64 one = 1;
    const qint64 no = -1;
    QTest::newRow("count") << "en_US" << Count << one << "1,050" << qint64(1050) << None << "1,050";
    QTest::newRow("plain") << "en_US" << Count << one << " 1050 " << qint64(1050) << None << "1,050";
    QTest::newRow("Vietnamese") << "vi_VN" << Count << one << "1.050" << qint64(1050) << None << "1.050";
    QTest::newRow("Russian") << "ru_RU" << Count << one << "1 050" << qint64(1050) << None
                             << QStringLiteral("1") + QLocale("ru_RU").groupSeparator()
            + QStringLiteral("050");
    QTest::newRow("nothing") << "en_US" << Count << one << "  " << no << None << "";
    QTest::newRow("nought is a goal") << "en_US" << Count << one << "0" << qint64(0) << None << "0";
    QTest::newRow("words") << "en_US" << Count << one << "many" << no << NotANumber << "";
    QTest::newRow("below") << "en_US" << Count << one << "-5" << no << LessThanZero << "";
    QTest::newRow("half a call") << "en_US" << Count << one << "2.5" << no << NotANumber << "";
    QTest::newRow("too much") << "en_US" << Count << one << "1e20" << no << TooMuch << "";
    QTest::newRow("minutes") << "en_US" << Minutes << one << "2450.5" << qint64(147'030'000) << None
                             << "2,450.5";
    QTest::newRow("millions") << "en_US" << Money << qint64(1'000'000) << "1,250" << 1250 * million << None
                              << "1,250.0";
    QTest::newRow("small money") << "en_US" << Money << qint64(1'000'000) << "0.123456" << qint64(12'345'600)
                                 << None << "0.123456";
    QTest::newRow("money with its mark")
        << "vi_VN" << Money << one << "1.250.000 ₫" << qint64(125'000'000) << None << "1.250.000";
    QTest::newRow("share") << "en_US" << Share << one << "91.5 %" << qint64(9150) << None << "91.5";
    QTest::newRow("more than all") << "en_US" << Share << one << "101" << no << TooMuch << "";
}

void TargetSheetTest::texts()
{
    QFETCH(QString, locale);
    QFETCH(MetricUnit, unit);
    QFETCH(qint64, scale);
    QFETCH(QString, typed);
    QFETCH(qint64, value);
    QFETCH(GoalFault, fault);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(locale));
    const GoalText text{unit, scale};
    const auto read = text.read(typed);
    QCOMPARE(read.fault, fault);
    QCOMPARE(read.value.value_or(-1), value);
    if (!read.value)
        return;
    QCOMPARE(text.text(*read.value), shown);
    QCOMPARE(text.read(shown).value.value_or(-1), value); // what is shown can be typed
}

void TargetSheetTest::plainTexts()
{
    using targetunits::plainText;
    QCOMPARE(plainText(MetricUnit::Count, 34), QStringLiteral("34"));
    QCOMPARE(plainText(MetricUnit::Minutes, 147'030'000), QStringLiteral("2450.5"));
    QCOMPARE(plainText(MetricUnit::Money, 125'000'050), QStringLiteral("1250000.5"));
    QCOMPARE(plainText(MetricUnit::Share, 9050), QStringLiteral("0.905"));
    QCOMPARE(plainText(MetricUnit::Seconds, 18'500), QStringLiteral("18.5"));
    QCOMPARE(plainText(MetricUnit::Number, -5), QStringLiteral("-0.05"));
    for (const MetricUnit unit :
         {MetricUnit::Count, MetricUnit::Seconds, MetricUnit::Milliseconds, MetricUnit::Share,
          MetricUnit::Minutes, MetricUnit::Money, MetricUnit::Number})
        QCOMPARE(targetunits::fromFigure(unit, targetunits::toFigure(unit, 4321)), 4321);
    QCOMPARE(targetunits::ofMetric("revenue").value_or(MetricUnit::Count), MetricUnit::Money);
    QCOMPARE(targetunits::ofMetric("service_level").value_or(MetricUnit::Count), MetricUnit::Share);
    QCOMPARE(targetunits::ofMetric("manual:Mission").value_or(MetricUnit::Count), MetricUnit::Number);
    QVERIFY(!targetunits::ofMetric("tears"));
    QVERIFY(!targetunits::ofMetric("manual:"));
}

void TargetSheetTest::edits()
{
    TargetSheet made = sheet();
    QVERIFY(!made.hasChanges());
    made.type(1, 0, "120");
    made.type(2, 0, "a lot");
    made.type(3, 0, "");
    QCOMPARE(valuesOf(made, 0), Values({300, 120, -1, -1}));
    QCOMPARE(made.changedCells(), 3);
    QCOMPARE(made.changedRows(), 3);
    QCOMPARE(made.cell(2, 0).typed, QStringLiteral("a lot"));
    QVERIFY(made.firstFault() == std::pair(2, 0));
    made.type(1, 0, "100");
    QVERIFY(!made.cell(1, 0).isChanged()); // as it was
    QVERIFY(made.cell(3, 0).isChanged()); // no goal
    made.discard();
    QVERIFY(!made.hasChanges());
    QVERIFY(!made.firstFault());
    QCOMPARE(made.addColumn("meetings"), 3);
    QCOMPARE(made.addColumn("meetings"), 3);
    QCOMPARE(made.addColumn("tears"), -1);
    QCOMPARE(valuesOf(made, 0), Values({300, 100, 100, 100}));
    QCOMPARE(valuesOf(made, 3), Values({-1, -1, -1, -1}));
}

void TargetSheetTest::fillsDown()
{
    TargetSheet made = sheet();
    made.set(1, 0, 150);
    made.fillDown(1, 3, 0);
    QCOMPARE(valuesOf(made, 0), Values({300, 150, 150, 150}));
}

void TargetSheetTest::raises()
{
    TargetSheet made = sheet();
    made.set(1, 0, 35);
    made.set(1, 2, 175 * million);
    made.raise(0, 3, 0, 2, 500); // 5 %
    QCOMPARE(valuesOf(made, 0), Values({315, 37, 105, 105})); // 36.75: to the nearest
    QCOMPARE(made.cell(1, 2).value.value_or(-1), qint64(18'380'000'000)); // 183.75 M: one place
    QVERIFY(!made.cell(2, 2).value); // no goal stays none
    made.raise(1, 1, 0, 0, -10'000);
    QCOMPARE(made.cell(1, 0).value.value_or(-1), 0);
}

void TargetSheetTest::spreads()
{
    TargetSheet made = sheet();
    made.spread(0, {27, 24, 17}); // of 300: 119.1, 105.9, 75.0
    QCOMPARE(valuesOf(made, 0), Values({300, 119, 106, 75}));
    made.set(0, 2, 1250 * million);
    made.spread(2, {1, 1, 1});
    QCOMPARE(made.difference(2).value_or(-1), 0);
    QCOMPARE(made.cell(1, 2).value.value_or(-1), qint64(41'670'000'000)); // 416.7 M
    made.spread(1, {1, 1, 1}); // the team has no goal
    QCOMPARE(valuesOf(made, 1), Values({-1, -1, -1, -1}));
}

void TargetSheetTest::doesItAddUp()
{
    TargetSheet made = sheet();
    QCOMPARE(made.peopleSum(0).value_or(-1), 300);
    QCOMPARE(made.difference(0).value_or(-1), 0);
    made.set(1, 0, 98);
    QCOMPARE(made.difference(0).value_or(0), -2);
    made.set(0, 1, 100);
    made.set(1, 1, 50);
    QVERIFY(!made.peopleSum(1)); // distinct metrics are never added
    QVERIFY(!made.difference(1));
    QVERIFY(!made.peopleSum(2)); // of nothing
}

/// Excel's columns in another order, names without accents, another case, one unknown, a title that is none.
void TargetSheetTest::pastesByNamesAndTitles()
{
    TargetSheet made = sheet();
    const auto report = made.paste("Nhân viên\tDOANH SO\tCalls\tAge\tMeetings\r\n"
                                   "nguyen an\t175\t110\t30\t4\r\n"
                                   "DO MINH\t160\t\t31\tmany\r\n"
                                   "Hoàng Yến\t120\t90\t32\t5\r\n"
                                   "care\t455\t330\t\t\r\n\r\n",
                                   2, 1);
    QCOMPARE(report.rows, 4);
    QCOMPARE(report.taken, 3);
    QCOMPARE(report.metrics, 3);
    QCOMPARE(report.unknownNames, QStringList{"Hoàng Yến"});
    QCOMPARE(report.unknownTitles, QStringList{"Age"});
    QCOMPARE(made.columns().size(), 4U); // meetings came with the table
    QCOMPARE(valuesOf(made, 0), Values({330, 110, 100, 100})); // a blank cell leaves what is there
    QCOMPARE(valuesOf(made, 2), Values({455 * million, 175 * million, -1, 160 * million}));
    QCOMPARE(made.cell(3, 3).fault, GoalFault::NotANumber);
    QCOMPARE(made.waiting().size(), 1U);
    QCOMPARE(made.waiting()[0].goals(), 3);
    QVERIFY(made.hasChanges());
}

void TargetSheetTest::neverPastesByPlaceBeneathWords()
{
    TargetSheet made = sheet();
    const TargetSheet before = made;
    const auto report = made.paste("Tên\tCuộc gọi của ai đó\tThứ khác\nNguyen An\t7000\t450", 0, 0);
    QCOMPARE(report.unknownTitles, (QStringList{"Cuộc gọi của ai đó", "Thứ khác"}));
    QVERIFY(report.unknownNames.isEmpty()); // the first row is nobody
    QCOMPARE(made.changedCells(), before.changedCells());
}

void TargetSheetTest::pastesFromACell()
{
    TargetSheet made = sheet();
    const auto report = made.paste("1\t2\n3\t4\n5\t6\n7\t8\n", 2, 1);
    QCOMPARE(report.rows, 2); // what does not fit is left out
    QCOMPARE(report.taken, 2);
    QCOMPARE(valuesOf(made, 1), Values({-1, -1, 1, 3}));
    QCOMPARE(valuesOf(made, 2), Values({-1, -1, 2 * million, 4 * million}));
    QVERIFY(sheet().paste("", 0, 0).isEmpty());
}

void TargetSheetTest::pastesNamesAlone()
{
    TargetSheet made = sheet();
    const auto report = made.paste("Tran Binh\t77\nNguyen An\t88", 3, 0);
    QCOMPARE(report.taken, 2);
    QCOMPARE(valuesOf(made, 0), Values({300, 88, 77, 100}));
    // Two of one name: neither.
    TargetSheet twins({{KpiSubject::of(TeamId(1)), {}, "Care", false},
                       {KpiSubject::of(AgentId(1)), {}, "An", false},
                       {KpiSubject::of(AgentId(2)), {}, "Ấn", false}},
                      {column("calls", {"Calls"})}, {});
    QCOMPARE(twins.paste("An\t5", 0, 0).unknownNames, QStringList{"An"});
    QCOMPARE(valuesOf(twins, 0), Values({-1, -1, -1}));
}

void TargetSheetTest::waitingRows()
{
    TargetSheet made = sheet();
    (void)made.paste("Calls\nHoàng Yến\t90", 0, 0);
    (void)made.paste("\tCalls\nHoàng Yến\t90\nLan\tx", 0, 0);
    QVERIFY(made.waiting().size() >= 2);
    while (made.waiting().size() > 2)
        made.dropWaiting(0);
    made.giveWaiting(0, 2);
    QCOMPARE(valuesOf(made, 0), Values({300, 100, 90, 100}));
    made.giveWaiting(0, 3);
    QCOMPARE(made.cell(3, 0).fault, GoalFault::NotANumber);
    QVERIFY(made.waiting().empty());
}

void TargetSheetTest::readOnlyRows()
{
    TargetSheet made(
        {{KpiSubject::of(TeamId(1)), {}, "Care", true}, {KpiSubject::of(AgentId(1)), {}, "An", false}},
        {column("calls", {"Calls"})}, {});
    made.set(0, 0, 5);
    made.type(0, 0, "6");
    made.fillDown(0, 1, 0);
    QCOMPARE(valuesOf(made, 0), Values({-1, -1}));
    QVERIFY(!made.hasChanges());
    QCOMPARE(made.paste("Care\t5", 0, 0).taken, 0);
}

CALLHELM_TEST(TargetSheetTest)
#include "targetsheettest.moc"
