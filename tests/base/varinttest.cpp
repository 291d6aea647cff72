#include <limits>

#include <QTest>

#include "base/varint.h"
#include "support/testmain.h"

using namespace callhelm;

class VarintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void signedNumbers_data();
    void signedNumbers();
    void endTooEarly();
    void tooLong();
    void bytes();
};

void VarintTest::lengths_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<int>("length");
    QTest::newRow("0") << quint64(0) << 1;
    QTest::newRow("127") << quint64(127) << 1;
    QTest::newRow("128") << quint64(128) << 2;
    QTest::newRow("16383") << quint64(16'383) << 2;
    QTest::newRow("16384") << quint64(16'384) << 3;
    QTest::newRow("2^63") << (quint64(1) << 63) << 10;
    QTest::newRow("the greatest") << std::numeric_limits<quint64>::max() << 10;
}

void VarintTest::lengths()
{
    QFETCH(quint64, value);
    QFETCH(int, length);
    QByteArray bytes;
    putVarint(bytes, value);
    QCOMPARE(bytes.size(), length);
    VarintReader reader(bytes);
    QVERIFY(!reader.atEnd());
    QCOMPARE(reader.next(), value);
    QVERIFY(reader.atEnd() && !reader.failed());
}

void VarintTest::signedNumbers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("length");
    QTest::newRow("0") << qint64(0) << 1;
    QTest::newRow("-1") << qint64(-1) << 1;
    QTest::newRow("63") << qint64(63) << 1;
    QTest::newRow("-64") << qint64(-64) << 1;
    QTest::newRow("64") << qint64(64) << 2;
    QTest::newRow("the greatest") << std::numeric_limits<qint64>::max() << 10;
    QTest::newRow("the least") << std::numeric_limits<qint64>::min() << 10;
}

void VarintTest::signedNumbers()
{
    QFETCH(qint64, value);
    QFETCH(int, length);
    QByteArray bytes;
    putSigned(bytes, value);
    QCOMPARE(bytes.size(), length);
    QCOMPARE(VarintReader(bytes).nextSigned(), value);
    QCOMPARE(unzigzag(zigzag(value)), value);
}

void VarintTest::endTooEarly()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\x80"), QByteArray("\xFF\xFF\xFF")}) {
        VarintReader reader(bytes);
        QCOMPARE(reader.next(), quint64(0));
        QVERIFY(reader.failed());
        QVERIFY(reader.atEnd());
        QCOMPARE(reader.next(), quint64(0));
    }
}

/// More than ten bytes are no number.
void VarintTest::tooLong()
{
    const QByteArray text(20, '\xFF');
    VarintReader reader(text);
    (void)reader.next();
    QVERIFY(reader.failed());
}

void VarintTest::bytes()
{
    const QByteArray text = "abcdef";
    VarintReader reader(text);
    QCOMPARE(reader.bytes(2).toByteArray(), QByteArray("ab"));
    QCOMPARE(reader.bytes(0).size(), 0);
    QVERIFY(!reader.failed());
    QVERIFY(reader.bytes(5).isEmpty());
    QVERIFY(reader.failed());
    VarintReader huge(text);
    QVERIFY(huge.bytes(std::numeric_limits<quint64>::max()).isEmpty());
    QVERIFY(huge.failed());
}

CALLHELM_TEST(VarintTest)
#include "varinttest.moc"
