#include <QItemSelectionModel>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include "common/format.h"
#include "common/tableview.h"
#include "items/rowmodel.h"
#include "mainwindow.h"
#include "metrics/metriccatalogue.h"
#include "rows/drillpage.h"
#include "rows/legquery.h"
#include "rows/namesof.h"
#include "rows/rowqueries.h"
#include "rows/rowspane.h"
#include "rows/visitquery.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Rows as a test says, and what was asked for.
class FakeRows final : public RowSource
{
public:
    std::vector<VisitRow> stored;
    std::vector<CallFilter> asked;
    bool broken = false;

    QFuture<Result<Rows<VisitRow>>> visits(const CallFilter &filter) override
    {
        asked.push_back(filter);
        if (broken)
            return ready(Result<Rows<VisitRow>>(Error{Error::Kind::File, QStringLiteral("damaged"), {}, 0}));
        Rows<VisitRow> rows;
        rows.rows = stored;
        rows.total = qint64(stored.size());
        return ready(Result<Rows<VisitRow>>(std::move(rows)));
    }
    QFuture<Result<Rows<LegRow>>> legs(const CallFilter &) override { return ready(Result(Rows<LegRow>())); }
    QFuture<Result<Rows<AttemptRow>>> attempts(const CallFilter &, bool) override
    {
        return ready(Result(Rows<AttemptRow>()));
    }
    QFuture<Result<Rows<SessionRow>>> sessions(const CallFilter &) override
    {
        return ready(Result(Rows<SessionRow>()));
    }
    QFuture<Result<Rows<PauseRow>>> pauses(const CallFilter &) override
    {
        return ready(Result(Rows<PauseRow>()));
    }
    QFuture<Result<Rows<RatingRow>>> ratings(const CallFilter &) override
    {
        return ready(Result(Rows<RatingRow>()));
    }
    QFuture<Result<Rows<DirectRow>>> directs(const DirectFilter &) override
    {
        return ready(Result(Rows<DirectRow>()));
    }
};

VisitRow visit(qint64 id, qint64 enteredMs)
{
    VisitRow row;
    row.id = VisitId(id);
    row.queue = QueueId(1);
    row.entered = instantFromMs(enteredMs);
    return row;
}

CallFilter until(qint64 ms)
{
    CallFilter filter;
    filter.range = {instantFromMs(0), instantFromMs(ms)};
    return filter;
}

// A kind of rows that the program does not know: hours, made of nothing.
enum class HourColumn { Hour, Count };

class HourModel final : public RowModel<int, HourColumn>
{
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(HourColumn) const override
    {
        return {QStringLiteral("hour"), QStringLiteral("Hour"), {}, ValueKind::Number};
    }
    [[nodiscard]] QVariant value(const int &hour, HourColumn) const override { return hour; }
    [[nodiscard]] qint64 key(const int &hour) const override { return hour; }
};

class HourQuery final : public RowQuery
{
public:
    explicit HourQuery(int hours) : m_hours(hours) { }

    void ask(RowSource &, QObject *, Take take) const override
    {
        FoundRows found;
        found.answer = {m_hours, m_hours, qint64(m_hours) * 3600, std::nullopt};
        found.show = [hours = m_hours](TableModel &model, bool) {
            std::vector<int> rows;
            for (int hour = 0; hour < hours; ++hour)
                rows.push_back(hour);
            static_cast<HourModel &>(model).setRows(std::move(rows));
        };
        take(std::move(found));
    }
    [[nodiscard]] TableModel *makeModel(const NameLookup &names, QObject *parent) const override
    {
        return new HourModel(names, parent);
    }
    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("hours"); }
    [[nodiscard]] int timeColumn() const override { return 0; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Hours"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return QStringLiteral("%1 hours").arg(count);
    }
    [[nodiscard]] bool asksTheSame(const RowQuery &) const override { return false; }
    [[nodiscard]] TimeRange range() const override
    {
        return {instantFromMs(0), instantFromMs(0) + std::chrono::hours(m_hours)};
    }
    [[nodiscard]] RowQueryPtr upTo(Instant) const override { return shared_from_this(); }

private:
    int m_hours;
};

} // namespace

/// Lists of rows of any kind, and the way from a figure to its rows and back.
class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    /// Whatever the catalogue says lies behind a figure is a kind of rows with all its words.
    void everyKindIsKnown()
    {
        QStringList used;
        for (const Metric *metric : allMetrics())
            if (metric->rows.kind)
                used << QString::fromLatin1(metric->rows.kind);
        QVERIFY(used.size() > 20);
        for (const QString &kind : used)
            QVERIFY2(makeRowQuery(kind, {}) != nullptr, qPrintable(kind));
        QVERIFY(!makeRowQuery(QStringLiteral("unheard of"), {}));
        for (const QString &kind : rowKinds()) {
            QVERIFY2(used.contains(kind), qPrintable(kind));
            const RowQueryPtr query = makeRowQuery(kind, {until(1000)});
            QVERIFY(!query->title().isEmpty() && !query->layoutKey().isEmpty()
                    && !query->exportId().isEmpty());
            QVERIFY(query->countWords(1234).contains(QStringLiteral("1,234")));
            QCOMPARE(query->range(), until(1000).range);
            QCOMPARE(query->upTo(instantFromMs(10))->range().to, instantFromMs(11));
            QCOMPARE(query->range(), until(1000).range);
            const std::unique_ptr<TableModel> model(query->makeModel({}, nullptr));
            QVERIFY(query->timeColumn() < model->columnCount());
            for (const int column : query->hiddenColumns())
                QVERIFY(column < model->columnCount());
        }
    }

    /// Years are written whole, whatever the locale.
    void wholeYears()
    {
        const QLocale before;
        for (const QLocale &locale :
             {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::Russian),
              QLocale(QLocale::Vietnamese), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            const QString date = format::date(QDate(2026, 11, 22));
            QVERIFY2(date.contains(QStringLiteral("2026")), qPrintable(date));
        }
        QLocale::setDefault(before);
    }

    void sameQuestions()
    {
        const auto visits = [](qint64 ms) { return std::make_shared<VisitQuery>(std::vector{until(ms)}); };
        const auto talks
            = [](LegQuery::Calls calls) { return std::make_shared<LegQuery>(std::vector{until(5)}, calls); };
        QVERIFY(visits(5)->asksTheSame(*visits(5)));
        QVERIFY(!visits(5)->asksTheSame(*visits(6)));
        QVERIFY(!visits(5)->asksTheSame(*talks(LegQuery::Calls::Counted)));
        QVERIFY(!talks(LegQuery::Calls::NotCounted)->asksTheSame(*talks(LegQuery::Calls::Counted)));
    }

    /// Several filters give the rows of all, by time; one that fails fails all.
    void severalFilters()
    {
        Stage stage;
        FakeRows source;
        source.stored = {visit(1, 2000), visit(2, 1000)};
        RowsPane pane(source, {}, stage.looks, QStringLiteral("test"));
        QSignalSpy answers(&pane, &RowsPane::answered);
        pane.ask(std::make_shared<VisitQuery>(std::vector{until(5000), until(9000)}));
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(source.asked.size(), size_t(2));
        QCOMPARE(pane.answer().total, qint64(4));
        const auto &rows = static_cast<const VisitModel *>(pane.table()->table())->rows();
        QCOMPARE(static_cast<const VisitModel *>(pane.table()->table())->rowAt(0).entered,
                 instantFromMs(2000)); // the newest on top
        QCOMPARE(rows.front().entered, instantFromMs(1000));
        QCOMPARE(rows.back().entered, instantFromMs(2000));
        source.broken = true;
        pane.refresh();
        QTRY_VERIFY(!pane.isWaiting());
        QVERIFY(!pane.table()->isVisibleTo(&pane));
    }

    /// Selection and current row stay with their rows when others come, and when the same is asked again.
    void selectionSurvives()
    {
        Stage stage;
        FakeRows source;
        source.stored = {visit(1, 1000), visit(2, 2000), visit(3, 3000)};
        RowsPane pane(source, {}, stage.looks, QStringLiteral("test"));
        pane.show();
        QSignalSpy answers(&pane, &RowsPane::answered);
        pane.ask(std::make_shared<VisitQuery>(std::vector{until(5000)}));
        QTRY_COMPARE(answers.count(), 1);
        pane.table()->selectRow(1);
        const auto chosen = [&pane] {
            const QModelIndexList rows = pane.table()->selectionModel()->selectedRows();
            const auto *model = static_cast<const VisitModel *>(pane.table()->table());
            return rows.size() == 1 ? model->rowAt(rows.front().row()).id.value() : qint64(-1);
        };
        QCOMPARE(chosen(), qint64(2));
        source.stored.insert(source.stored.begin(), visit(4, 500));
        pane.refresh();
        QTRY_COMPARE(answers.count(), 2);
        QCOMPARE(pane.table()->table()->rowCount(), 4);
        QCOMPARE(chosen(), qint64(2));
        pane.ask(std::make_shared<VisitQuery>(std::vector{until(5000)}));
        QTRY_COMPARE(answers.count(), 3);
        QCOMPARE(chosen(), qint64(2));
        pane.ask(std::make_shared<VisitQuery>(std::vector{until(6000)}));
        QTRY_COMPARE(answers.count(), 4);
        QCOMPARE(chosen(), qint64(-1)); // another question, other rows
    }

    /// A kind of rows of which no file knows is listed, counted, checked and exported as any other.
    void aNewKindTouchesNothing()
    {
        Stage stage;
        DrillRequest request;
        request.title = QStringLiteral("Hours of the day");
        request.query = std::make_shared<HourQuery>(24);
        request.check = {RowMeasure::Count, 24};
        DrillPage page(stage.services->calls, stage.services->calendar, stage.services->exports, stage.looks,
                       stage.prompts, request);
        QVERIFY(page.agrees());
        QCOMPARE(page.checkText(), QStringLiteral("24 hours · figure 24 ✓"));
        QCOMPARE(page.rows()->table()->table()->rowCount(), 24);
        request.check = {RowMeasure::Sum, 1};
        DrillPage other(stage.services->calls, stage.services->calendar, stage.services->exports, stage.looks,
                        stage.prompts, request);
        QVERIFY(!other.agrees());
        QVERIFY(other.checkText().contains(u'✗'));
    }

    /// Back shows the page as it was left, with the focus where it was.
    void backRestoresTheFocus()
    {
        Stage stage;
        MainWindow window(stage.theme, stage.settings);
        QList<QWidget *> fields;
        const auto page = [&fields](QWidget *parent) {
            class Plain final : public Page
            {
            public:
                using Page::Page;
                [[nodiscard]] QString title() const override { return QStringLiteral("Plain"); }
                void activate() override { findChild<QWidget *>()->setFocus(); } // as pages of rows do
            };
            auto *made = new Plain(parent);
            auto *layout = new QVBoxLayout(made);
            for (int i = 0; i < 2; ++i) {
                auto *field = new QWidget;
                field->setFocusPolicy(Qt::StrongFocus);
                layout->addWidget(field);
                fields << field;
            }
            return made;
        };
        window.addPage({QStringLiteral("one"), QStringLiteral("calls"), [] { return QStringLiteral("One"); },
                        [&page](QWidget *parent) -> Page * { return page(parent); }});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(QStringLiteral("one"));
        fields[1]->setFocus();
        window.openDetail(page(&window));
        fields[2]->setFocus();
        window.openDetail(page(&window));
        fields[5]->setFocus();
        window.back();
        QCOMPARE(window.focusWidget(), fields[2]);
        window.back();
        QCOMPARE(window.focusWidget(), fields[1]);
    }
};

CALLHELM_TEST(TestRows)
#include "tst_rows.moc"
