#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "dialogs/manualvaluesdialog.h"
#include "stage.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// Figures that are typed in: the owner names one and enters values of a team.
class ManualValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entersValues();
};

void ManualValuesTest::entersValues()
{
    Stage stage;
    ServiceSet &set = *stage.services;
    QVERIFY(stage.signIn());
    QVERIFY(awaited(set.people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    QTRY_COMPARE(set.people.people().teams.size(), 1U);
    ManualValuesDialog dialog({set.manual, set.people, set.calls, set.calendar,
                               [&set]() -> const Session & { return set.access.session(); }},
                              stage.looks, stage.prompts, nullptr);
    dialog.show();
    auto *figure = dialog.findChild<QComboBox *>();
    auto *value = dialog.findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (edit->accessibleName() == QStringLiteral("Care"))
            value = edit;
    const auto button = [&](const char *text) -> QPushButton * {
        for (QPushButton *one : dialog.findChildren<QPushButton *>())
            if (one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    };
    QTRY_VERIFY(!figure->isEnabled()); // there is none yet
    stage.prompts.filled
        = QStringList{QStringLiteral("Mission"), QStringLiteral("points"), QStringLiteral("more")};
    button("New figure…")->click();
    QTRY_COMPARE(figure->currentText(), QStringLiteral("Mission"));
    QTRY_VERIFY(button("Save values")->isEnabled());
    value->setText(QStringLiteral("much"));
    button("Save values")->click();
    QVERIFY(dialog.isVisible());
    value->setText(QStringLiteral("8.5"));
    button("Save values")->click();
    QTRY_VERIFY(!dialog.isVisible());
    const QDate today = dialog.findChild<QDateEdit *>()->date();
    const auto entries = awaited(set.manual.entries(today, today.addDays(1)));
    QCOMPARE(entries->size(), 1U);
    QCOMPARE(entries->front().value.value_or(0), 850);
    QCOMPARE(entries->front().by, QStringLiteral("Owner"));
}

CALLHELM_TEST(ManualValuesTest)
#include "manualvaluestest.moc"
