#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "common/appearance.h"
#include "common/tableview.h"
#include "dialogs/queuegoaldialog.h"
#include "items/tablemodel.h"
#include "pages/settings/auditwords.h"
#include "pages/settings/settingspage.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

QComboBox *comboWith(const QWidget &page, const QString &text)
{
    for (QComboBox *combo : page.findChildren<QComboBox *>())
        if (combo->findText(text) >= 0)
            return combo;
    return nullptr;
}

void choose(QComboBox *combo, const QString &text)
{
    combo->setCurrentIndex(combo->findText(text));
    Q_EMIT combo->activated(combo->currentIndex());
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void themeAndLanguage()
    {
        Stage stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        choose(comboWith(*page, QStringLiteral("Dark")), QStringLiteral("Dark"));
        QVERIFY(stage.theme.isDark());
        QCOMPARE(keptTheme(stage.settings), Theme::Choice::Dark);
        QSignalSpy languages(page, &SettingsPage::languageChosen);
        choose(comboWith(*page, QStringLiteral("Русский")), QStringLiteral("Русский"));
        QCOMPARE(languages.count(), 1);
        QCOMPARE(languages.front().front().toString(), QStringLiteral("ru"));
        QCOMPARE(keptLanguage(stage.settings), QStringLiteral("ru"));
    }

    void zoneAndWeek()
    {
        Stage stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        QComboBox *zone = comboWith(*page, QStringLiteral("Europe/Berlin"));
        QVERIFY(zone);
        QCOMPARE(zone->currentText(), QStringLiteral("Asia/Ho_Chi_Minh"));
        choose(zone, QStringLiteral("Europe/Berlin"));
        QTRY_COMPARE(stage.services->calendar.calendar().zone().id(), QByteArray("Europe/Berlin"));
        QTRY_VERIFY(zone->isEnabled());
        choose(comboWith(*page, QStringLiteral("Sunday")), QStringLiteral("Sunday"));
        QTRY_COMPARE(stage.services->calendar.calendar().firstDayOfWeek(), Qt::Sunday);
        QCOMPARE(stage.services->calendar.calendar().zone().id(), QByteArray("Europe/Berlin"));

        QTRY_VERIFY(zone->isEnabled());
        zone->setEditText(QStringLiteral("Mars/Olympus"));
        Q_EMIT zone->lineEdit()->editingFinished();
        QCOMPARE(stage.services->calendar.calendar().zone().id(), QByteArray("Europe/Berlin"));
        bool told = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            told = told
                || (label->isVisible()
                    && label->text() == QStringLiteral("There is no time zone of this name."));
        QVERIFY(told);
    }

    void country()
    {
        Stage stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        QComboBox *country = comboWith(*page, QStringLiteral("Russia"));
        QVERIFY(country);
        QCOMPARE(country->currentText(), QStringLiteral("Vietnam"));
        choose(country, QStringLiteral("Russia"));
        QTRY_COMPARE(stage.services->country.country(), Country::Russia);
        QTRY_VERIFY(country->isEnabled());
        QVERIFY(awaited(stage.services->access.undoStack().undo()).ok());
        QTRY_COMPARE(country->currentText(), QStringLiteral("Vietnam"));
    }

    void currency()
    {
        Stage stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        QComboBox *currency = comboWith(*page, QStringLiteral("RUB"));
        QVERIFY(currency);
        QCOMPARE(currency->currentText(), QStringLiteral("VND"));
        choose(currency, QStringLiteral("USD"));
        QTRY_COMPARE(stage.services->currency.currency(), QStringLiteral("USD"));
        QTRY_VERIFY(currency->isEnabled());
        currency->setEditText(QStringLiteral("chf")); // not among those offered
        Q_EMIT currency->lineEdit()->editingFinished();
        QTRY_COMPARE(stage.services->currency.currency(), QStringLiteral("CHF"));
        QTRY_COMPARE(currency->currentText(), QStringLiteral("CHF"));
        QTRY_VERIFY(currency->isEnabled());
        currency->setEditText(QStringLiteral("12"));
        Q_EMIT currency->lineEdit()->editingFinished();
        QTRY_COMPARE(currency->currentText(), QStringLiteral("CHF"));
        QVERIFY(awaited(stage.services->access.undoStack().undo()).ok());
        QTRY_COMPARE(currency->currentText(), QStringLiteral("USD"));
    }

    void simulator()
    {
        Stage stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        const auto running = [&stage] {
            for (const SourceStatus &source : stage.services->sources.statuses())
                if (source.kind == SourceKind::Simulator && source.state == SourceStatus::State::Running)
                    return true;
            return false;
        };
        QVERIFY(!running());
        button(*page, QStringLiteral("Start"))->click();
        QTRY_VERIFY(running());
        QTRY_VERIFY(button(*page, QStringLiteral("Stop")));
        QComboBox *speed = comboWith(*page, QStringLiteral("×60"));
        choose(speed, QStringLiteral("×60"));
        QTRY_COMPARE(stage.services->sources.statuses().front().rate, 60.0);
        button(*page, QStringLiteral("Stop"))->click();
        QTRY_VERIFY(!running());
        QTRY_VERIFY(button(*page, QStringLiteral("Start")));
    }

    void goals()
    {
        Stage stage;
        QVERIFY(stage.import(recordedLog()));
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        auto *table = page->findChild<TableView *>(QStringLiteral("goals"));
        QCOMPARE(table->table()->rowCount(), 3);
        Q_EMIT table->opened(table->table()->index(1, 0));
        auto *dialog = page->findChild<QueueGoalDialog *>();
        QVERIFY(dialog);
        QCOMPARE(stage.services->calls.queueName(dialog->queue()),
                 table->table()->index(1, 0).data().toString());
        dialog->reject();
        takePictures(stage, *window, QStringLiteral("settings"));
    }

    /// Every act that stands in the trail has words.
    void auditWords()
    {
        for (int act = 0; act < actCount; ++act)
            QVERIFY2(auditWord(actName(Act(act))) != actName(Act(act)), qPrintable(actName(Act(act))));
    }

    void emptyStore()
    {
        Stage stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        QVERIFY(!button(*page, QStringLiteral("Change…"))->isEnabled());
        takePictures(stage, *window, QStringLiteral("settings-empty"));
    }
};

CALLHELM_TEST(TestSettings)
#include "tst_settings.moc"
