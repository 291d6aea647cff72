#include <QComboBox>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "common/searchedit.h"
#include "common/statusline.h"
#include "common/tableview.h"
#include "floorscene.h"
#include "mainwindow.h"
#include "pages/floor/floorpage.h"
#include "pages/floor/floortiles.h"

using namespace callhelm;

namespace {

/// A window with the floor in it.
struct Stage
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme &theme;
    MainWindow window{theme, settings};
    FloorPage *floor = nullptr;

    explicit Stage(Theme &dressed) : theme(dressed)
    {
        const auto add = [this](const char *id, const char *icon, const char *title, bool bottom) {
            window.addPage({QLatin1String(id), QLatin1String(icon), [title] { return QLatin1String(title); },
                            [this](QWidget *parent) -> Page * {
                                floor = new FloorPage(theme, settings, parent);
                                floor->setCalendar(Calendar(scene::zone));
                                return floor;
                            },
                            bottom});
        };
        add("floor", "floor", "Floor", false);
        add("calls", "calls", "Calls", false);
        add("doctor", "doctor", "Log doctor", false);
        add("settings", "settings", "Settings", true);
        window.statusLine().setNow([] { return scene::at; });
        window.statusLine().setBooksBalance(true);
        window.statusLine().setStore(QStringLiteral("/home/lan/callhelm.sqlite"));
        window.restore();
    }

    void fill(const FloorSnapshotPtr &snapshot)
    {
        const std::vector<SourceStatus> sources{{QStringLiteral("Simulator"),
                                                 SourceKind::Simulator,
                                                 SourceStatus::State::Running,
                                                 {},
                                                 scene::at - Duration(200),
                                                 60},
                                                {QStringLiteral("queue_log"),
                                                 SourceKind::QueueLog,
                                                 SourceStatus::State::Running,
                                                 {},
                                                 scene::at - Duration(4200),
                                                 1}};
        floor->setSources(sources);
        floor->setSnapshot(snapshot);
        window.statusLine().setSources(sources);
    }
};

} // namespace

class TestFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.dress(*qApp); }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("full");
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
                for (const bool full : {true, false})
                    QTest::addRow("%s-%d-%s", dark ? "dark" : "light", size.width(), full ? "full" : "empty")
                        << dark << size << full;
    }

    /// Writes what one would see when CALLHELM_PREVIEW names a folder; checks in any case that it draws.
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(bool, full);
        m_theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        Stage stage(m_theme);
        stage.window.resize(size);
        stage.window.show();
        stage.fill(full ? scene::busy() : scene::empty());
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QTest::qWait(350);
        const QPixmap picture = stage.window.grab();
        QCOMPARE(picture.size(), size);
        if (const QByteArray folder = qgetenv("CALLHELM_PREVIEW"); !folder.isEmpty())
            picture.save(
                QDir(QString::fromLocal8Bit(folder))
                    .filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestFloor)
#include "tst_floor.moc"
