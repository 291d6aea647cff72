#include <functional>
#include <memory>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

#include "common/appearance.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "desktop/demo.h"
#include "desktop/desktop.h"
#include "desktop/desktopperson.h"
#include "desktop/keyring.h"
#include "desktop/language.h"
#include "desktop/settingsfile.h"
#include "desktop/startoptions.h"
#include "mainwindow.h"
#include "pages/welcome/welcomepage.h"
#include "services/servicestart.h"

namespace {

using namespace callhelm;

constexpr auto lastStoreKey = "store";

QString dataFile(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("callhelm/") + name);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("callhelm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLHELM_VERSION));
    answerWithoutDisplay(argc, argv);

    // Lets a window that is open already come to the front for this start; Qt takes it out of the
    // environment.
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Callhelm"));
    QApplication::setDesktopFileName(QStringLiteral("org.callhelm.Callhelm"));

    QSettings settings(QStringLiteral("callhelm"), QStringLiteral("callhelm"));
    keepToOwner(settings.fileName());
    Language language(settings);

    QCommandLineParser parser;
    declareStartOptions(parser);
    parser.process(application);
    if (parser.isSet(QStringLiteral("language")))
        language.choose(parser.value(QStringLiteral("language")));

    Theme theme;
    const QString colours = parser.value(QStringLiteral("theme"));
    theme.setChoice(colours == QLatin1String("light")        ? Theme::Choice::Light
                        : colours == QLatin1String("dark")   ? Theme::Choice::Dark
                        : colours == QLatin1String("system") ? Theme::Choice::System
                                                             : keptTheme(settings));
    theme.dress(application);
    DialogPrompts prompts;

    Keyring keyring;
    QPointer<Desktop> shown;
    std::unique_ptr<ServiceSet> services;
    std::unique_ptr<Desktop> desktop;
    std::unique_ptr<Demo> demoRun;
    bool isRaised = false; // the window that was open already; this program has nothing to show
    std::function<bool(const QString &, bool)> open;
    open = [&](const QString &path, bool demo) {
        ServiceSet::Options options;
        options.path = path;
        options.secrets = &keyring;
        options.session = Session::ofStoreOwner(desktopPerson()); // until there is sign-in
        auto opened = ServiceStart::open(options, token);
        if (!opened) {
            prompts.tell(nullptr, QCoreApplication::translate("Main", "The store cannot be opened"),
                         opened.error().toString());
            return false;
        }
        isRaised = opened->services == nullptr;
        if (isRaised) {
            QApplication::quit();
            return true;
        }
        services = std::move(opened->services);
        settings.setValue(QLatin1String(lastStoreKey), path);
        desktop = std::make_unique<Desktop>(*services, theme, language, settings, prompts, &keyring);
        shown = desktop.get();
        desktop->window().show();
        QObject::connect(
            desktop.get(), &Desktop::reopenWanted, &application,
            [&, path, demo] {
                QApplication::setQuitOnLastWindowClosed(false); // the next one takes its place
                demoRun.reset();
                desktop.reset();
                services.reset();
                if (!open(path, demo))
                    QApplication::quit();
                QApplication::setQuitOnLastWindowClosed(true);
            },
            Qt::QueuedConnection);
        // What is told while it closes, when the window is gone: facts that the store did not take any more.
        QObject::connect(&services->access, &StoreAccess::failed, &application, [&shown](const Error &error) {
            if (!shown)
                qWarning("%s", qPrintable(error.toString()));
        });
        if (demo) {
            demoRun = std::make_unique<Demo>(*services, *desktop);
            demoRun->begin();
        }
        return true;
    };

    const QString demoStore = dataFile(QStringLiteral("demo.sqlite"));
    const QString ownStore = dataFile(QStringLiteral("store.sqlite"));
    QString path = parser.value(QStringLiteral("store"));
    bool demo = parser.isSet(QStringLiteral("demo"));
    if (path.isEmpty())
        path = demo ? demoStore : settings.value(QLatin1String(lastStoreKey)).toString();
    demo = demo || path == demoStore;

    // A store named on the command line that does not open ends the program once its message was read; the
    // one remembered leads back to the first choice.
    if (!path.isEmpty() && (open(path, demo) || parser.isSet(QStringLiteral("store")))) {
        if (isRaised)
            return 0;
        return QApplication::exec() != 0 || !desktop ? 1 : 0;
    }

    WelcomePage welcome(theme);
    welcome.resize(1000, 520);
    QObject::connect(&welcome, &WelcomePage::demoWanted, &application, [&] {
        welcome.hide();
        open(demoStore, true);
    });
    QObject::connect(&welcome, &WelcomePage::importWanted, &application, [&] {
        welcome.hide();
        if (open(ownStore, false) && desktop)
            desktop->whenOpen([&desktop] { desktop->importFiles({}); });
    });
    QObject::connect(&welcome, &WelcomePage::connectWanted, &application, [&] {
        welcome.hide();
        if (open(ownStore, false) && desktop)
            desktop->whenOpen([&desktop] { desktop->connectServer(); });
    });
    QObject::connect(&welcome, &WelcomePage::filesDropped, &application, [&](const QStringList &files) {
        welcome.hide();
        if (open(ownStore, false) && desktop)
            desktop->whenOpen([&desktop, files] { desktop->importFiles(files); });
    });
    welcome.show();
    return QApplication::exec();
}
