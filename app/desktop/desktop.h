#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "access/act.h"
#include "common/drillrequest.h"
#include "common/theme.h"
#include "delegates/cellformatter.h"
#include "common/uicontext.h"
#include "services/timetravel.h"

class QAction;
class QSettings;

namespace callhelm {

class AgentActionsMenu;
class AlertController;
class FloorPage;
class Language;
class MainWindow;
class NumberCommand;
class Page;
class PersonNotices;
class Prompts;
class RecordImportController;
class SecretStore;
class ServiceSet;
class SignInController;
class TableView;
class UndoCommands;
class Wallboard;

/// The composition root of the window: makes the pages on an opened store and wires them together. Here, and
/// only here, everything meets.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the desktop.
    /// `secrets` may be null: then nobody stays signed in.
    Desktop(ServiceSet &services, Theme &theme, Language &language, QSettings &settings, Prompts &prompts,
            SecretStore *secrets = nullptr);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] SignInController &signIn() const { return *m_signIn; }
    /// Does it once somebody may work with the window: at once, or when they have signed in.
    void whenOpen(std::function<void()> work);
    /// Opens the import, with these files chosen if there are any.
    void importFiles(const QStringList &files);
    /// Opens the choice of a growing file to follow.
    void openGoals(QueueId queue);
    void openFollow();
    /// Opens the dialog that adds an Asterisk server.
    void connectServer();
    /// Shows the wallboard in full screen, on the screen the window is on.
    void openWallboard();

Q_SIGNALS:
    /// A store that is open for reading only is wanted for writing: open everything anew.
    void reopenWanted();

private:
    void open(); ///< somebody may work with the window
    void registerPages();
    /// Comes to the front for a second start of the program.
    void comeForward(const QByteArray &token);
    void showReadOnly();
    void wire(const QString &id, Page *page);
    /// Offers a CSV file of what the table shows.
    void exportTable(TableView *table, const QString &name);
    /// Where there is no keyring, secrets are asked for at each start: one server after another, each once.
    void askForSecrets();
    /// The sources as the floor shows them: the simulator's speed only to who may set it.
    void showSourcesOn(FloorPage &floor);
    void openRows(const DrillRequest &request);
    void showBooks();
    void addCommands();
    void retranslate();

    ServiceSet &m_services;
    Theme &m_theme;
    Language &m_language;
    QSettings &m_settings;
    Prompts &m_prompts;
    QStringList m_askedSecrets; ///< ids of servers
    CellFormatter m_text;
    UiContext m_looks;
    struct Command
    {
        QAction *action;
        const char *text;
        std::optional<Act> act; ///< that it leads to; nothing: everybody's
    };
    std::vector<Command> m_commands;
    std::unique_ptr<UndoCommands> m_undo;
    TimeTravel m_travel; ///< outlives the pages
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SignInController> m_signIn;
    std::vector<std::function<void()>> m_waiting; ///< for somebody to sign in
    std::unique_ptr<AlertController> m_alerts;
    PersonNotices *m_notices = nullptr; ///< the window's
    std::unique_ptr<AgentActionsMenu> m_acts;
    std::unique_ptr<NumberCommand> m_numbers;
    std::unique_ptr<RecordImportController> m_recordImports;
    QPointer<Wallboard> m_wallboard; ///< deletes itself when left
};

} // namespace callhelm
