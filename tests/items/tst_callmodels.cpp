#include <QLocale>

#include "items/attemptmodel.h"
#include "items/legmodel.h"
#include "items/pausemodel.h"
#include "items/ratingmodel.h"
#include "items/sessionmodel.h"
#include "items/visitmodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

Instant at(qint64 second) { return instantFromMs(1'795'313'639'000 + second * 1000); }

VisitRow visit(qint64 id, Outcome outcome, qint64 wait, qint64 agent = 0, qint64 talk = 0)
{
    VisitRow row;
    row.id = VisitId(id);
    row.queue = QueueId(id % 2 + 1);
    row.call = "1795313659." + std::to_string(id);
    row.number = "09873669" + std::to_string(id);
    row.entered = at(id);
    row.wait = wait;
    row.outcome = outcome;
    row.agent = AgentId(agent);
    row.talk = talk;
    return row;
}

} // namespace

class TestCallModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The C locale the tests run under has no rules for words: sort as a person's desktop does.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese)); }

    void visitsAreRaw()
    {
        VisitModel model(testNames());
        watch(model);
        model.setRows({visit(1, Outcome::Answered, 12, 1, 95), visit(2, Outcome::Waiting, 0),
                       visit(3, Outcome::RefusedFull, 0)});
        checkColumns(model);
        QCOMPARE(column(model, VisitColumn::Wait), QStringList({"12", "—", "—"}));
        QCOMPARE(column(model, VisitColumn::Talk), QStringList({"95", "—", "—"}));
        QCOMPARE(column(model, VisitColumn::Agent), QStringList({"Nguyễn An", "—", "—"}));
        QCOMPARE(column(model, VisitColumn::Queue), QStringList({"sales", "support", "sales"}));
        QCOMPARE(model.index(0, int(VisitColumn::Entered)).data().toLongLong(), toMs(at(1)));
        QCOMPARE(model.index(0, int(VisitColumn::Result)).data().toInt(), int(Outcome::Answered));
    }

    void ratings()
    {
        RatingModel model(testNames());
        watch(model);
        RatingRow one;
        one.id = RecordId(7);
        one.at = at(1);
        one.agent = AgentId(1);
        one.customerName = QStringLiteral("Trần Thị Mai");
        one.score = 5 * numberUnit;
        RatingRow two = one;
        two.id = RecordId(8);
        two.agent = AgentId();
        two.customerName.clear();
        two.score = 3'500'000;
        model.setRows({one, two});
        checkColumns(model);
        QCOMPARE(column(model, RatingColumn::Score), QStringList({"5", "3.5"}));
        QCOMPARE(column(model, RatingColumn::Agent), QStringList({"Nguyễn An", "—"}));
        QCOMPARE(column(model, RatingColumn::Customer), QStringList({"Trần Thị Mai", "—"}));
        two.score = 4 * numberUnit;
        model.updateRows({one, two});
        QCOMPARE(column(model, RatingColumn::Score), QStringList({"5", "4"}));
    }

    void sortingIsStableAndNothingComesLast()
    {
        VisitModel model(testNames());
        watch(model);
        std::vector<VisitRow> rows;
        for (int i = 0; i < 6; ++i)
            rows.push_back(visit(i + 1, Outcome::Answered, i % 2 ? 5 : 30, i < 5 ? i : 1));
        model.setRows(rows);
        const QPersistentModelIndex fourth = model.index(3, int(VisitColumn::Call));

        model.sort(int(VisitColumn::Wait));
        QCOMPARE(column(model, VisitColumn::Wait), QStringList({"5", "5", "5", "30", "30", "30"}));
        // Equal waits keep the order of entry.
        QCOMPARE(model.rowAt(0).id, VisitId(2));
        QCOMPARE(model.rowAt(2).id, VisitId(6));
        QCOMPARE(fourth.row(), 1);

        model.sort(int(VisitColumn::Agent), Qt::DescendingOrder);
        QCOMPARE(column(model, VisitColumn::Agent).last(), QStringLiteral("—"));
        model.sort(int(VisitColumn::Agent), Qt::AscendingOrder);
        QCOMPARE(column(model, VisitColumn::Agent).last(), QStringLiteral("—"));
        // Numbers within names count as numbers.
        QVERIFY(column(model, VisitColumn::Agent).indexOf("agent 9")
                < column(model, VisitColumn::Agent).indexOf("agent 10"));

        // New rows come in the order last asked for.
        model.setRows({visit(1, Outcome::Answered, 1, 1), visit(2, Outcome::Answered, 1, 2)});
        QCOMPARE(column(model, VisitColumn::Agent), QStringList({"Đặng Hà", "Nguyễn An"}));
    }

    void legsAttempts()
    {
        LegModel legs(testNames());
        watch(legs);
        LegRow open;
        open.id = LegId(1);
        open.agent = AgentId(1);
        open.queue = QueueId(1);
        open.ring = 2000;
        open.connected = at(3);
        LegRow done = open;
        done.talk = 61;
        done.ended = at(64);
        done.reason = LegEnd::BlindTransfer;
        done.target = "200@sales";
        legs.setRows({open, done});
        checkColumns(legs);
        QCOMPARE(column(legs, LegColumn::Talk), QStringList({"—", "61"}));
        QCOMPARE(column(legs, LegColumn::Ring), QStringList({"2000", "2000"}));
        QCOMPARE(column(legs, LegColumn::Target), QStringList({"—", "200@sales"}));

        AttemptModel attempts(testNames());
        watch(attempts);
        AttemptRow attempt;
        attempt.ring = 15'000;
        attempt.cancelled = true;
        attempts.setRows({attempt});
        checkColumns(attempts);
        QCOMPARE(column(attempts, AttemptColumn::Cancelled), QStringList({"true"}));
    }

    void lengthsAreThoseWithinTheRange_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to"); // -1: open
        QTest::addColumn<QString>("length");
        QTest::newRow("inside") << qint64(110) << qint64(150) << "40";
        QTest::newRow("begins before") << qint64(50) << qint64(150) << "50";
        QTest::newRow("ends after") << qint64(190) << qint64(300) << "10";
        QTest::newRow("covers") << qint64(0) << qint64(300) << "100";
        QTest::newRow("open") << qint64(180) << qint64(-1) << "20";
    }

    void lengthsAreThoseWithinTheRange()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(QString, length);
        const TimeRange range{at(100), at(200)};
        const std::optional<Instant> end = to < 0 ? std::nullopt : std::optional(at(to));

        SessionModel sessions(testNames());
        watch(sessions);
        sessions.setRange(range);
        sessions.setRows({SessionRow{1, AgentId(1), QueueId(), at(from), end, false}});
        QCOMPARE(column(sessions, SessionColumn::Length), QStringList({length}));
        QCOMPARE(column(sessions, SessionColumn::Queue), QStringList({"—"}));
        checkColumns(sessions);

        PauseModel pauses(testNames());
        watch(pauses);
        pauses.setRange(range);
        pauses.setRows({PauseRow{1, AgentId(1), QueueId(2), at(from), end, "lunch"}});
        QCOMPARE(column(pauses, PauseColumn::Length), QStringList({length}));
        QCOMPARE(column(pauses, PauseColumn::Reason), QStringList({"lunch"}));
        checkColumns(pauses);
    }
};

CALLHELM_TEST(TestCallModels)
#include "tst_callmodels.moc"
