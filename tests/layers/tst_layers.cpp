#include <QtTest>

#include "layerrules.h"
#include "support/testmain.h"

using namespace callhelm;

/// The layers of DESIGN.md, section 2: who may include whom.
class TestLayers : public QObject
{
    Q_OBJECT
private:
    // Classes that are being taken apart, with the files that go on with others. An entry falls when its part
    // is done; the tests below fail when one is no longer needed.
    static QStringList stillSpread() { return {"AgentTracker", "CallCentre", "CallFold", "VisitTracker"}; }
    static QStringList stillLong() { return {"AgentTracker", "CallCentre", "VisitTracker"}; }
    static QStringList stillContinued() { return {}; }
    static QStringList stillWithSql() { return {}; }

    /// What was found apart from what is known, and what is known but was not found.
    static QStringList unexpected(const QStringList &found, const QStringList &known)
    {
        const auto nameOf = [](const QString &line) { return line.section(u':', 0, 0); };
        QStringList news;
        QStringList names;
        for (const QString &line : found) {
            names << nameOf(line);
            if (!known.contains(names.last()))
                news << line;
        }
        for (const QString &name : known)
            if (!names.contains(name))
                news << name + QStringLiteral(" is in order: take it off the list of exceptions");
        return news;
    }
    static constexpr int mostClassLines = 600;

    static QDir top() { return QDir(QDir(QStringLiteral("..")).canonicalPath()); } // of tests/
    static LayerRules ours() { return {top(), QDir(CALLHELM_QT_HEADERS)}; }
    static LayerRules forbidden()
    {
        return {QDir(top().filePath(QStringLiteral("tests/layers/data/forbidden"))),
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

    void classesHaveFilesOfTheirOwn()
    {
        const QStringList found = unexpected(ours().spreadClasses(), stillSpread());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void noFileContinuesAnother()
    {
        QStringList files;
        const QStringList folders = ours().folders();
        for (const QString &folder : folders)
            files << ours().continuations(folder);
        const QStringList found = unexpected(files, stillContinued());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void classesAreShort()
    {
        const QStringList found = unexpected(ours().longClasses(mostClassLines), stillLong());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    /// Only the store speaks SQL.
    void sqlIsInTheStore()
    {
        QStringList statements;
        const QStringList folders = ours().folders();
        for (const QString &folder : folders)
            if (folder != QStringLiteral("models/store"))
                statements << ours().statements(folder);
        const QStringList found = unexpected(statements, stillWithSql());
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
        QFile expected(QStringLiteral("layers/data/forbidden.txt"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(found, QString::fromUtf8(expected.readAll()).trimmed().split(u'\n'));
    }

    void findsSql()
    {
        const QStringList lines{"models/services/work.cpp:6", "models/services/work.cpp:7",
                                "models/services/work.cpp:10"};
        QCOMPARE(forbidden().statements("models/services"), lines);
    }

    void findsSpreadClasses()
    {
        QCOMPARE(forbidden().spreadClasses(),
                 QStringList{"Fold: models/calls/fold.cpp models/calls/fold_more.cpp"});
        const QStringList continued{"models/calls/fold_more.cpp", "models/calls/fold_p.h"};
        QCOMPARE(forbidden().continuations("models/calls"), continued);
        QCOMPARE(forbidden().longClasses(10), QStringList{"Fold: 11"});
        QCOMPARE(forbidden().longClasses(11), QStringList());
    }

    void findsExceptionsThatAreDone()
    {
        QCOMPARE(unexpected({"Fold: a.cpp b.cpp", "Sum: c.cpp"}, {"Fold"}), QStringList{"Sum: c.cpp"});
        QCOMPARE(unexpected({}, {"Fold"}).size(), 1);
    }

    void findsLongFiles()
    {
        QCOMPARE(forbidden().longFiles("models/base", 3), QStringList{"models/base/upward.h: 6"});
        QCOMPARE(forbidden().longFiles("models/base", 6), QStringList());
    }
};

CALLHELM_TEST(TestLayers)
#include "tst_layers.moc"
