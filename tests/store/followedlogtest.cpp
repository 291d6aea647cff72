#include <QTest>

#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// What a followed log tells is counted once, wherever whoever reads it begins; and two lines that are the
/// same are two.
class FollowedLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<ScratchStore>(); }
    void fromAnotherPlaceIsRefused_data();
    void fromAnotherPlaceIsRefused();
    void twoReadersOfOneLog();
    void emptiedAndWrittenAnew();
    void afterARollback();
    void sameLinesWhateverOthersDo_data();
    void sameLinesWhateverOthersDo();

private:
    static SegmentInfo log(const QByteArray &identity = "first")
    {
        SegmentInfo info{
            {QStringLiteral("log"), SourceKind::QueueLog}, QStringLiteral("queue_log"), identity, 0, 0};
        info.open = true;
        return info;
    }
    static FactBatch piece(const QByteArray &text, qint64 from)
    {
        FactBatch batch = factsOf(text);
        batch.begin = LogPlace{from, 0};
        batch.position = from + text.size();
        return batch;
    }
    Journal::Appended append(const SegmentInfo &info, const FactBatch &batch)
    {
        m_store->begin();
        auto appended = m_store->journal().append(info, batch);
        if (!appended)
            qFatal("%s", qPrintable(appended.error().toString()));
        m_store->commit();
        return *appended;
    }
    qint64 stored() { return *m_store->database().number("SELECT SUM(facts) FROM block"); }

    std::unique_ptr<ScratchStore> m_store;
};

namespace {

const QByteArray first = logText("10:00:00|1|support|NONE|ENTERQUEUE||0901|1");
const QByteArray second = logText("10:00:05|1|support|Anna|CONNECT|5|2|3");
const QByteArray third = logText("10:01:05|1|support|Anna|COMPLETECALLER|5|60|1");

} // namespace

void FollowedLogTest::fromAnotherPlaceIsRefused_data()
{
    QTest::addColumn<qint64>("from");
    QTest::newRow("told before") << qint64(0);
    QTest::newRow("in the middle of it") << qint64(first.size() - 4);
    QTest::newRow("something is missing") << qint64(first.size() + 7);
}

void FollowedLogTest::fromAnotherPlaceIsRefused()
{
    QFETCH(qint64, from);
    QCOMPARE(append(log(), piece(first, 0)).facts, 1);
    for (const bool reopened : {false, true}) {
        if (reopened)
            m_store->reopen();
        const auto refused = append(log(), piece(second, from));
        QCOMPARE(refused.facts, 0);
        QVERIFY(refused.readFrom.has_value());
        QCOMPARE(*refused.readFrom, (LogPlace{first.size(), 1}));
        QCOMPARE(stored(), 1);
    }
    const auto taken = append(log(), piece(second, first.size()));
    QVERIFY(!taken.readFrom);
    QCOMPARE(taken.facts, 1);
    QVERIFY(m_store->verify().empty());
}

void FollowedLogTest::twoReadersOfOneLog()
{
    append(log(), piece(first, 0));
    m_store->begin();
    for (int reader = 0; reader < 2; ++reader) {
        QVERIFY(m_store->journal().append(log(), piece(second, first.size())).ok());
        QVERIFY(m_store->journal().append(log(), piece(third, first.size() + second.size())).ok());
    }
    m_store->commit();
    QCOMPARE(stored(), 3);
    QCOMPARE(*m_store->database().number("SELECT lines FROM segment"), 3);
    QVERIFY(m_store->verify().empty());
}

/// The same first line, as an editor leaves it that takes a line out: a segment of its own, in which what was
/// told before counts once.
void FollowedLogTest::emptiedAndWrittenAnew()
{
    append(log(), piece(first + second, 0));
    SegmentInfo anew = log();
    anew.anew = true;
    const auto again = append(anew, piece(first, 0));
    QCOMPARE(again.facts, 0);
    QCOMPARE(again.duplicates, 1);
    QVERIFY(!again.readFrom);
    QCOMPARE(append(anew, piece(third, first.size())).facts, 1);
    m_store->begin();
    const auto place = m_store->journal().resume(log().source, log().file);
    m_store->commit();
    QVERIFY(place.ok());
    QCOMPARE(place->position, first.size() + third.size());
    QCOMPARE(stored(), 3);
    QVERIFY(m_store->verify().empty());
}

void FollowedLogTest::afterARollback()
{
    append(log(), piece(first, 0));
    m_store->begin();
    QVERIFY(m_store->journal().append(log(), piece(second, first.size())).ok());
    QVERIFY(m_store->journal().rollback().ok());
    const auto gap = append(log(), piece(third, first.size() + second.size()));
    QVERIFY(gap.readFrom.has_value());
    QCOMPARE(gap.readFrom->position, first.size());
    QCOMPARE(append(log(), piece(second + third, first.size())).facts, 2);
}

void FollowedLogTest::sameLinesWhateverOthersDo_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file ends") << QByteArray("file");
    QTest::newRow("a restart") << QByteArray("restart");
    QTest::newRow("a rollback") << QByteArray("rollback");
    QTest::newRow("both") << QByteArray("file restart");
}

/// An import told the line once. The log tells it twice, with something between the two: one of them is new.
void FollowedLogTest::sameLinesWhateverOthersDo()
{
    QFETCH(QByteArray, between);
    const QByteArray twice = logText("10:00:02|1|support|Anna|RINGNOANSWER|1000");
    m_store->take(twice, QStringLiteral("import"));
    const auto known = append(log(), piece(first + twice, 0));
    QCOMPARE(known.duplicates, 1);
    if (between.contains("file"))
        m_store->take(logText("09:00:00|9|support|NONE|ENTERQUEUE||0909|1"), QStringLiteral("other"));
    if (between.contains("restart"))
        m_store->reopen();
    if (between.contains("rollback")) {
        m_store->begin();
        QVERIFY(m_store->journal().append(log(), piece(twice, first.size() + twice.size())).ok());
        QVERIFY(m_store->journal().rollback().ok());
    }
    const auto again = append(log(), piece(twice, first.size() + twice.size()));
    QCOMPARE(again.duplicates, 0);
    QCOMPARE(again.facts, 1);
    QCOMPARE(*m_store->database().number("SELECT COUNT(*) FROM attempt"), 2);
    QVERIFY(m_store->verify().empty());
}

CALLHELM_TEST(FollowedLogTest)
#include "followedlogtest.moc"
