#include <QTest>

#include "access/password.h"
#include "access/signinpause.h"
#include "support/testmain.h"

using namespace callhelm;

class PasswordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesOnlyItself_data();
    void matchesOnlyItself();
    void lettersMayBeComposedInAnyWay();
    void nobodysNeverMatches();
    void isRenewedWhenWeaker();
    void refusesPoorOnes_data();
    void refusesPoorOnes();
    void pausesGrow_data();
    void pausesGrow();
    void pausesEnd();
};

void PasswordTest::matchesOnlyItself_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("Latin") << QStringLiteral("correct horse");
    QTest::newRow("Vietnamese") << QStringLiteral("mật khẩu dài");
    QTest::newRow("Russian") << QStringLiteral("длинный пароль");
    QTest::newRow("with NUL") << QString(QStringLiteral("abcd") + QChar(0) + QStringLiteral("efgh"));
}

void PasswordTest::matchesOnlyItself()
{
    QFETCH(QString, password);
    const auto hash = hashPassword(password, PasswordCost::least());
    QVERIFY(hash.ok());
    QVERIFY(hash->startsWith("$argon2id$"));
    QVERIFY(passwordMatches(*hash, password));
    QVERIFY(!passwordMatches(*hash, password + u'x'));
    QVERIFY(!passwordMatches(*hash, password.chopped(1)));
    QVERIFY(!passwordMatches(*hash, password.toUpper()));
    QVERIFY(!passwordMatches(*hash, {}));
    const auto again = hashPassword(password, PasswordCost::least());
    QVERIFY(*again != *hash); // another salt
}

void PasswordTest::lettersMayBeComposedInAnyWay()
{
    const QString password = QStringLiteral("Nguyễn Thị Hồng");
    const auto hash = hashPassword(password.normalized(QString::NormalizationForm_D), PasswordCost::least());
    QVERIFY(passwordMatches(*hash, password.normalized(QString::NormalizationForm_C)));
}

void PasswordTest::nobodysNeverMatches()
{
    QVERIFY(!passwordMatches({}, QStringLiteral("nobody has this name")));
    QVERIFY(!passwordMatches({}, {}));
    QVERIFY(!passwordMatches("rubbish", QStringLiteral("rubbish")));
}

void PasswordTest::isRenewedWhenWeaker()
{
    const auto weak = hashPassword(QStringLiteral("correct horse"), PasswordCost::least());
    QVERIFY(isHashOutdated(*weak));
    QVERIFY(!isHashOutdated(*weak, PasswordCost::least()));
    const auto usual = hashPassword(QStringLiteral("correct horse"));
    QVERIFY(!isHashOutdated(*usual));
}

void PasswordTest::refusesPoorOnes_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("good");
    QTest::newRow("seven") << "1234567"
                           << "an" << false;
    QTest::newRow("eight") << "12345678"
                           << "an" << true;
    QTest::newRow("the name") << "Nguyen.An"
                              << "nguyen.an" << false;
    QTest::newRow("seven letters, decomposed")
        << QStringLiteral("ễễễễễễễ").normalized(QString::NormalizationForm_D) << "an" << false;
    QTest::newRow("endless") << QString(2000, u'x') << "an" << false;
}

void PasswordTest::refusesPoorOnes()
{
    QFETCH(QString, password);
    QFETCH(QString, login);
    QFETCH(bool, good);
    QCOMPARE(checkNewPassword(password, login).ok(), good);
}

void PasswordTest::pausesGrow_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("four") << 4 << 0;
    QTest::newRow("five") << 5 << 30;
    QTest::newRow("six") << 6 << 60;
    QTest::newRow("nine") << 9 << 480;
    QTest::newRow("ten") << 10 << 900;
    QTest::newRow("a million") << 1'000'000 << 900;
}

void PasswordTest::pausesGrow()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(pauseAfter(failures), Duration(std::chrono::seconds(seconds)));
}

void PasswordTest::pausesEnd()
{
    const SignInFailures failures{6, instantFromMs(1'000'000)};
    const auto left = [&](qint64 ms) { return pauseLeft(failures, instantFromMs(ms)).count(); };
    QCOMPARE(left(1'000'000), 60'000);
    QCOMPARE(left(1'045'000), 15'000);
    QCOMPARE(left(1'060'000), 0);
    QCOMPARE(left(9'000'000), 0);
    QCOMPARE(left(0), 60'000); // the clock was set back
}

CALLHELM_TEST(PasswordTest)
#include "passwordtest.moc"
