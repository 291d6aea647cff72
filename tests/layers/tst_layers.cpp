#include <QtTest>

#include "layerrules.h"
#include "support/testmain.h"

using namespace callhelm;

/// The layers of DESIGN.md, section 2: who may include whom.
class TestLayers : public QObject
{
    Q_OBJECT
private:
    static LayerRules ours() { return {QDir(CALLHELM_SOURCE_DIR), QDir(CALLHELM_QT_HEADERS)}; }
    static LayerRules forbidden()
    {
        return {QDir(QStringLiteral(CALLHELM_SOURCE_DIR "/tests/layers/data/forbidden")),
                QDir(CALLHELM_QT_HEADERS)};
    }

private Q_SLOTS:
    void includes_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList folders = ours().folders();
        for (const QString &folder : folders)
            QTest::newRow(qPrintable(folder)) << folder;
    }
    void includes()
    {
        QFETCH(QString, folder);
        const QStringList found = ours().violations(folder);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void length_data() { includes_data(); }
    void length()
    {
        QFETCH(QString, folder);
        const QStringList found = ours().longFiles(folder, 450);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Labels and tooltips show text from outside, which must not be taken for HTML.
    void labelsArePlain_data() { includes_data(); }
    void labelsArePlain()
    {
        QFETCH(QString, folder);
        const QStringList found = ours().holding(folder, QStringLiteral("new QLabel"));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The sample tree breaks each rule once: every breach is found, and nothing else.
    void findsEachBreach()
    {
        const LayerRules rules = forbidden();
        QStringList found;
        const QStringList folders = rules.folders();
        for (const QString &folder : folders)
            found << rules.violations(folder);
        QFile expected(QStringLiteral(CALLHELM_SOURCE_DIR "/tests/layers/data/forbidden.txt"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(found, QString::fromUtf8(expected.readAll()).trimmed().split(u'\n'));
    }

    void findsLongFiles()
    {
        QCOMPARE(forbidden().longFiles("models/base", 3), QStringList{"models/base/upward.h: 6"});
        QCOMPARE(forbidden().longFiles("models/base", 6), QStringList());
    }
};

CALLHELM_TEST(TestLayers)
#include "tst_layers.moc"
