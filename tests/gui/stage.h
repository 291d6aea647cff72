#pragma once

#include <memory>

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

#include "common/page.h"
#include "common/prompts.h"
#include "common/rangechoice.h"
#include "common/theme.h"
#include "delegates/cellformatter.h"
#include "common/uicontext.h"
#include "pages/settings/settingspage.h"
#include "desktop/settingsdesk.h"
#include "services/serviceset.h"
#include "support/answers.h"

namespace callhelm {

/// Answers questions as the test says, and keeps what was asked.
class FakePrompts final : public Prompts
{
public:
    QStringList files;
    QString saveName;
    bool agree = true;
    QStringList asked;

    void openFiles(QWidget *, const Files &what, std::function<void(const QStringList &)> then) override
    {
        asked << what.title;
        if (!files.isEmpty())
            then(files);
    }
    void saveFile(QWidget *, const Files &what, std::function<void(const QString &)> then) override
    {
        asked << what.suggestion;
        if (!saveName.isEmpty())
            then(saveName);
    }
    void confirm(QWidget *, const Question &question, std::function<void()> then) override
    {
        asked << question.text;
        if (agree)
            then();
    }
    QStringList filled; ///< what is put into the fields of a form; empty: what stands there
    std::vector<Form> forms;
    void fill(QWidget *, const Form &form, std::function<void(const QStringList &)> then) override
    {
        asked << form.question.text;
        forms.push_back(form);
        QStringList values = filled;
        if (values.isEmpty())
            for (const Form::Field &field : form.fields)
                values << field.value;
        refusal = form.check ? form.check(values) : QString();
        if (agree && refusal.isEmpty())
            then(values);
    }
    QString refusal; ///< what the last form said against the values
    void tell(QWidget *, const QString &, const QString &text) override { asked << text; }
};

/// Seven minutes of a real Asterisk: 258 visits, 176 answered, 70 abandoned, 12 timed out.
inline QString recordedLog() { return QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log"); }
inline QDate recordedDay() { return QDate(2026, 11, 22); }

/// A store of its own with theme, settings and cell text, as the composition root makes them.
struct Stage
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme;
    std::unique_ptr<ServiceSet> services;
    CellFormatter text{services->calendar.calendar(), [this] { return services->calendar.now(); }};
    UiContext looks{theme, text, settings};
    FakePrompts prompts;

    /// `prepare` may put a store in place before it is opened.
    explicit Stage(const std::function<void(const QString &)> &prepare = {}) : services(openServices(prepare))
    {
        theme.setChoice(Theme::Choice::Light);
        theme.dress(*qApp);
        RangeChoice day;
        day.kind = RangeChoice::Kind::Own;
        day.from = day.to = recordedDay();
        settings.setValue(QStringLiteral("calls/range"), day.toString());
    }

    /// Makes the owner and signs them in, without whom the window is covered.
    bool signIn()
    {
        return awaited(services->signIn.makeOwner(QStringLiteral("Owner"), QStringLiteral("owner"),
                                                  QStringLiteral("correct horse")))
            .ok();
    }
    /// Takes a file into the store; false when it was not taken.
    bool import(const QString &file)
    {
        if (!awaited(services->sources.importFiles(SourceKind::QueueLog, {file})))
            return false;
        // Names reach the window's thread with the next announcement.
        return QTest::qWaitFor(
            [this] { return !services->calls.queues().empty() && services->calls.known(); }, 10'000);
    }
    [[nodiscard]] SettingsPage::Services settingsServices() const
    {
        return callhelm::settingsServices(*services);
    }

private:
    std::unique_ptr<ServiceSet> openServices(const std::function<void(const QString &)> &prepare)
    {
        const QString path = folder.filePath(QStringLiteral("store.callhelm"));
        if (prepare)
            prepare(path);
        auto opened = ServiceSet::open({path, Calendar::zoneByName("Asia/Ho_Chi_Minh")});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(opened.value());
    }
};

/// A page below its header, as the window shows it.
inline std::unique_ptr<QWidget> framed(Page *page)
{
    auto window = std::make_unique<QWidget>();
    window->setObjectName(QStringLiteral("frame"));
    window->setAttribute(Qt::WA_StyledBackground);
    window->setStyleSheet(QStringLiteral("QWidget#frame { background: palette(window); }"));
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    if (QWidget *header = page->headerWidget())
        layout->addWidget(header, 0, Qt::AlignRight);
    layout->addWidget(page, 1);
    window->resize(1060, 660);
    window->show();
    page->activate();
    return window;
}

/// Shows a tab of the settings by its title.
inline void showTab(const SettingsPage &page, const QString &title)
{
    auto *bar = page.findChild<QTabBar *>();
    for (int i = 0; i < bar->count(); ++i)
        if (bar->tabText(i) == title)
            bar->setCurrentIndex(i);
}

/// Pictures of a widget for the eye, light and dark, in the folder that CALLHELM_PICTURES names; nothing
/// without it. The usual sizes are those of a page in a window of 1280 × 720 and of 1920 × 1080.
inline void takePictures(Stage &stage, QWidget &widget, const QString &name,
                         const QList<QSize> &sizes = {{1060, 660}, {1700, 1020}})
{
    const QString folder = qEnvironmentVariable("CALLHELM_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        stage.theme.setChoice(choice);
        for (const QSize &size : sizes) {
            widget.resize(size);
            QTest::qWait(350);
            const QString file
                = QStringLiteral("%1/%2-%3-%4.png")
                      .arg(folder, name,
                           choice == Theme::Choice::Light ? QStringLiteral("light") : QStringLiteral("dark"),
                           QString::number(size.width()));
            widget.grab().save(file);
        }
    }
}

} // namespace callhelm
