#include <QClipboard>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/icons.h"
#include "common/multiselect.h"
#include "common/noticebar.h"
#include "common/painting.h"
#include "common/plainlabel.h"
#include "common/plaintext.h"
#include "common/popup.h"
#include "common/rangepicker.h"
#include "common/searchedit.h"
#include "common/stattile.h"
#include "common/tableview.h"
#include "dialogs/commandpalette.h"
#include "floorscene.h"
#include "items/floorqueuemodel.h"
#include "support/testmain.h"

using namespace callhelm;

/// The parts that pages are made of, each alone.
class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void themeFollowsTheDesktop();
    void everyIconDraws_data();
    void everyIconDraws();
    void rangeChoice_data();
    void rangeChoice();
    void rangeChoiceIsRemembered();
    void rangePickerPicks();
    void multiSelectPicks();
    void searchWaitsForTheTypingToRest();
    void tileOpens();
    void tableCopies();
    void charactersAreDrawnWhole_data();
    void charactersAreDrawnWhole();
    void textFromOutsideIsPlain();
    void lastColumnStays();
    void tableRemembersItsLayout();
    void axisSteps_data();
    void axisSteps();
    void chartAsTable();
    void paletteRunsWhatIsFound();

private:
    void keep(QWidget &widget, const char *name);

    Theme m_theme;
};

void TestParts::initTestCase()
{
    m_theme.dress(*qApp);
    m_theme.setChoice(Theme::Choice::Light);
}

/// Writes what one would see when CALLHELM_PREVIEW names a folder.
void TestParts::keep(QWidget &widget, const char *name)
{
    if (const QByteArray folder = qgetenv("CALLHELM_PREVIEW"); !folder.isEmpty())
        widget.grab().save(QDir(QString::fromLocal8Bit(folder)).filePath(QLatin1String(name)));
}

void TestParts::themeFollowsTheDesktop()
{
    Theme theme;
    QSignalSpy changes(&theme, &Theme::changed);
    theme.dress(*qApp);
    theme.setChoice(Theme::Choice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.color(Token::Background), QColor("#12161C"));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#12161C"));
    theme.setChoice(Theme::Choice::System); // the offscreen desktop is light
    QVERIFY(!theme.isDark());
    QCOMPARE(theme.color(Token::Background), QColor("#F5F6F8"));
    QCOMPARE(changes.count(), 3);
}

void TestParts::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    registerIconResources();
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestParts::everyIconDraws()
{
    QFETCH(QString, name);
    const QImage picture = themedIcon(m_theme, name, Token::Accent).pixmap(QSize(20, 20), 2.0).toImage();
    QCOMPARE(picture.size(), QSize(40, 40));
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            inked += qAlpha(picture.pixel(x, y)) > 128;
    QVERIFY(inked > 20);
}

void TestParts::rangeChoice_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    using Kind = RangeChoice::Kind;
    const auto row = [](const char *name, Kind kind, QDate first, QDate last) {
        QTest::newRow(name) << int(kind) << first << last;
    };
    // 2026-03-18 is a Wednesday.
    row("today", Kind::Today, {2026, 3, 18}, {2026, 3, 18});
    row("yesterday", Kind::Yesterday, {2026, 3, 17}, {2026, 3, 17});
    row("this week", Kind::ThisWeek, {2026, 3, 16}, {2026, 3, 22});
    row("last week", Kind::LastWeek, {2026, 3, 9}, {2026, 3, 15});
    row("this month", Kind::ThisMonth, {2026, 3, 1}, {2026, 3, 31});
    row("last month", Kind::LastMonth, {2026, 2, 1}, {2026, 2, 28});
    row("last 7 days", Kind::Last7Days, {2026, 3, 12}, {2026, 3, 18});
    row("last 30 days", Kind::Last30Days, {2026, 2, 17}, {2026, 3, 18});
}

void TestParts::rangeChoice()
{
    QFETCH(int, kind);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Calendar calendar(scene::zone);
    const RangeChoice choice{RangeChoice::Kind(kind), {}, {}};
    const TimeRange range = choice.range(calendar, scene::at);
    QCOMPARE(calendar.dayOf(range.from), first);
    QCOMPARE(range.from, calendar.startOf(first));
    QCOMPARE(range.to, calendar.startOf(last.addDays(1)));
    QVERIFY(RangeChoice::fromString(choice.toString()) == choice);
}

void TestParts::rangeChoiceIsRemembered()
{
    const RangeChoice own{RangeChoice::Kind::Own, {2026, 3, 1}, {2026, 3, 7}};
    QVERIFY(RangeChoice::fromString(own.toString()) == own);
    QVERIFY(RangeChoice::fromString(QStringLiteral("own nonsense")) == RangeChoice());
    QVERIFY(RangeChoice::fromString({}) == RangeChoice());
}

void TestParts::rangePickerPicks()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const Calendar calendar(scene::zone);
    const auto make = [&] {
        return std::make_unique<RangePicker>(
            m_theme, [&calendar]() -> const Calendar & { return calendar; }, [] { return scene::at; },
            settings, QStringLiteral("range"));
    };
    auto picker = make();
    picker->show();
    QSignalSpy changes(picker.get(), &RangePicker::rangeChanged);
    picker->click();
    auto *popup = picker->findChild<Popup *>();
    QVERIFY(popup);
    QTest::qWait(50);
    keep(*popup, "range-popup.png");
    auto *list = popup->findChild<QListWidget *>();
    list->setCurrentRow(int(RangeChoice::Kind::Last7Days));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(picker->text(), QStringLiteral("Last 7 days"));
    QCOMPARE(picker->range().to - picker->range().from, Duration(std::chrono::hours(24 * 7)));
    QVERIFY(make()->choice().kind == RangeChoice::Kind::Last7Days);
}

void TestParts::multiSelectPicks()
{
    MultiSelect select(m_theme);
    select.setTexts(QStringLiteral("All queues"), [](int count) { return QString::number(count); });
    std::vector<MultiSelect::Choice> choices;
    for (int i = 1; i <= 9; ++i)
        choices.push_back({i, i == 4 ? QStringLiteral("Đặt hàng") : QStringLiteral("Queue %1").arg(i)});
    select.setChoices(choices);
    select.show();
    QSignalSpy changes(&select, &MultiSelect::selectionChanged);
    select.click();
    auto *popup = select.findChild<Popup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListWidget *>();
    QTest::keyClicks(popup->findChild<SearchEdit *>(), QStringLiteral("dat"));
    QTRY_VERIFY(list->item(0)->isHidden());
    QVERIFY(!list->item(3)->isHidden());
    keep(*popup, "multi-popup.png");
    list->item(3)->setCheckState(Qt::Checked);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(select.selected(), std::vector<qint64>{4});
    popup->close();
    // A queue that is gone cannot stay chosen.
    choices.erase(choices.begin() + 3);
    select.setChoices(choices);
    QVERIFY(select.selected().empty());
    QCOMPARE(changes.count(), 2);
}

void TestParts::searchWaitsForTheTypingToRest()
{
    SearchEdit edit(m_theme);
    edit.show();
    QSignalSpy searches(&edit, &SearchEdit::searched);
    QTest::keyClicks(&edit, QStringLiteral("an"));
    QCOMPARE(searches.count(), 0);
    QTRY_COMPARE(searches.count(), 1);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(searches.count(), 2);
    QVERIFY(edit.text().isEmpty());
}

void TestParts::tileOpens()
{
    StatTile tile(m_theme);
    tile.setCaption(QStringLiteral("Missed today"));
    tile.setFigure(QStringLiteral("37"));
    tile.show();
    QSignalSpy opened(&tile, &StatTile::opened);
    QTest::mouseDClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Space);
    QCOMPARE(opened.count(), 3);
    QCOMPARE(tile.accessibleName(), QStringLiteral("Missed today 37"));
}

namespace {

/// A table of three queues.
struct QueueTable
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    CellFormatter text{Calendar(scene::zone), [] { return scene::at; }};
    FloorQueueModel model;
    std::unique_ptr<TableView> view;

    explicit QueueTable(const Theme &theme)
    {
        model.setRows(scene::busy()->queues);
        reopen(theme);
    }

    void reopen(const Theme &theme)
    {
        view = std::make_unique<TableView>(theme, text, settings, QStringLiteral("table"));
        view->setTable(&model);
        view->setDefaultSort(int(FloorQueueColumn::Queue), Qt::AscendingOrder);
        view->resize(900, 300);
        view->show();
    }
};

} // namespace

void TestParts::tableCopies()
{
    QueueTable table(m_theme);
    for (int column = 4; column < int(FloorQueueColumn::Count); ++column)
        table.view->setColumnHidden(column, true);
    table.view->selectRow(1);
    QTest::keyClick(table.view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Support\t3\t1:12\t415\n"));
    QTest::keyClick(table.view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Queue\tWaiting\tLongest\tOffered\nSupport\t3\t1:12\t415\n"));
}

/// Names from logs are shown as they are written, in labels, tooltips and notices.
void TestParts::charactersAreDrawnWhole_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("a character of two halves") << QStringLiteral("Mai \U0001F600");
    QTest::newRow("letters with marks of their own") << QStringLiteral("Nguye\u0302\u0303n ");
}

/// Digits stand in columns, each drawn by itself; what stands before them does not come apart.
void TestParts::charactersAreDrawnWhole()
{
    QFETCH(QString, before);
    const auto picture = [](const std::function<void(QPainter &)> &paint) {
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter);
        return image;
    };
    const QRect place(10, 0, 280, 40);
    const auto drawn = picture([&](QPainter &painter) {
        drawFigures(painter, place, Qt::AlignLeft | Qt::AlignVCenter, before + u'1');
    });
    const auto wanted = picture([&](QPainter &painter) {
        const QFontMetrics metrics = painter.fontMetrics();
        QCOMPARE(figuresWidth(metrics, before + u'1'),
                 metrics.horizontalAdvance(before) + figuresWidth(metrics, QStringLiteral("1")));
        painter.drawText(10, (40 - metrics.height()) / 2 + metrics.ascent(), before);
        drawFigures(painter, place.adjusted(metrics.horizontalAdvance(before), 0, 0, 0),
                    Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("1"));
    });
    QCOMPARE(drawn, wanted);
}

void TestParts::textFromOutsideIsPlain()
{
    const QString name = QStringLiteral("<img src=\"file:///etc/passwd\"><b>Anna</b> & Co\nsecond line");
    const PlainLabel label(name);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), name);

    QTextDocument shown;
    shown.setHtml(plainToolTip(name));
    QCOMPARE(shown.toPlainText(), name);
    QCOMPARE(plainToolTip(QString()), QString());
    QVERIFY(!plainNotice(name).contains(u'<') && !plainNotice(name).contains(u'>'));

    MultiSelect select(m_theme);
    select.setChoices({{1, name}});
    select.setSelected({1});
    shown.setHtml(select.toolTip());
    QVERIFY(shown.toPlainText().contains(QStringLiteral("<b>Anna</b>")));
}

void TestParts::lastColumnStays()
{
    QueueTable table(m_theme);
    for (int column = 0; column < int(FloorQueueColumn::Count); ++column) {
        QMenu menu;
        table.view->fillColumnMenu(menu);
        if (menu.actions().at(column)->isEnabled())
            menu.actions().at(column)->setChecked(false);
    }
    QCOMPARE(table.view->shownColumns().size(), size_t(1));
    table.view->resetLayout();
    QCOMPARE(table.view->shownColumns().size(), size_t(FloorQueueColumn::Count));
}

void TestParts::tableRemembersItsLayout()
{
    QueueTable table(m_theme);
    QVERIFY(QTest::qWaitForWindowExposed(table.view.get()));
    QMenu menu;
    table.view->fillColumnMenu(menu);
    menu.actions().at(int(FloorQueueColumn::Offered))->setChecked(false);
    table.view->sortByColumn(int(FloorQueueColumn::Answered), Qt::DescendingOrder);
    table.reopen(m_theme);
    QVERIFY(table.view->isColumnHidden(int(FloorQueueColumn::Offered)));
    QCOMPARE(table.model.sortColumn(), int(FloorQueueColumn::Answered));
    QCOMPARE(table.model.rowAt(0).name, QStringLiteral("Support"));
}

void TestParts::axisSteps_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << true << 1.0;
    QTest::newRow("one") << 1.0 << true << 1.0;
    QTest::newRow("four") << 4.0 << true << 2.0;
    QTest::newRow("21") << 21.0 << true << 8.0;
    QTest::newRow("a share") << 0.7 << false << 0.3;
    QTest::newRow("thousands") << 2900.0 << true << 1000.0;
}

void TestParts::axisSteps()
{
    QFETCH(double, highest);
    QFETCH(bool, whole);
    QFETCH(double, step);
    QCOMPARE(axisStep(highest, whole), step);
    QVERIFY(axisStep(highest, whole) * 3 >= highest);
}

void TestParts::chartAsTable()
{
    const Calendar calendar(scene::zone);
    ChartView chart(m_theme, [&calendar]() -> const Calendar & { return calendar; });
    ChartPicture picture;
    picture.kind = ChartPicture::Kind::StackedBars;
    picture.starts = calendar.buckets({scene::at, scene::at + std::chrono::hours(2)}, By::Hour);
    picture.end = calendar.nextBucket(picture.starts.back(), By::Hour);
    picture.series = {{QStringLiteral("Answered"), Token::Talking, {4.0, 7.0, std::nullopt}, false}};
    chart.setPicture(picture);
    chart.show();
    QVERIFY(!chart.findChild<QTableWidget *>());
    chart.setTableShown(true);
    const auto *table = chart.findChild<QTableWidget *>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2); // what has not come yet is no figure
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("10:00 – 11:00"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("7"));
    keep(chart, "chart-table.png");
}

void TestParts::paletteRunsWhatIsFound()
{
    QWidget window;
    window.resize(800, 600);
    int ran = 0;
    auto *palette
        = new CommandPalette(m_theme,
                             {{QStringLiteral("Floor"), QStringLiteral("Ctrl+1"), {}, [&ran] { ran = 1; }},
                              {QStringLiteral("Nhập tệp queue_log…"), {}, {}, [&ran] { ran = 2; }}},
                             &window);
    window.show();
    palette->show();
    keep(*palette, "palette.png");
    auto *search = palette->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("nhap"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(ran, 2);
}

CALLHELM_TEST(TestParts)
#include "tst_parts.moc"
