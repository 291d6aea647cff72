#pragma once

#include <functional>
#include <vector>

#include "access/role.h"
#include "common/page.h"
#include "common/theme.h"
#include "common/uicontext.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace callhelm {

class AuditService;
class CalendarService;
class CallQuestions;
class GeneralSettings;
class FolderService;
class GoalService;
class NumberService;
class CountryService;
class CurrencyService;
class PeopleService;
class PhoneService;
class Prompts;
class RecordService;
class RecordImportService;
class ServerService;
class SettingsTab;
class SignInService;
class SimulatorService;
class SourceService;
class TermService;
class WorkingTimeService;

/// What can be set up, in tabs. A tab of something that one may not set up is not there.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// What is set up on it.
    struct Services
    {
        CalendarService &calendar;
        GoalService &goals;
        CallQuestions &calls;
        SourceService &sources;
        FolderService &folders;
        RecordImportService &imports;
        ServerService &servers;
        SimulatorService &simulator;
        PhoneService &phones;
        AuditService &audit;
        PeopleService &people;
        SignInService &signIn;
        WorkingTimeService &workingTime;
        NumberService &numbers;
        CountryService &country;
        CurrencyService &currency;
        TermService &terms;
        RecordService &records;
        std::function<bool(Right)> may; ///< of who is signed in
        const QString store; ///< its path
    };
    /// All must outlive the page. See GeneralSettings and appearance.h for what is kept in the settings.
    SettingsPage(const Services &services, Theme &theme, const UiContext &looks, Prompts &prompts,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    /// Brings the field of the person's own phone into view, with the cursor in it.
    void showOwnPhone();
    /// Shows a tab by its title's place; for tests and links.
    void showTab(int index);

Q_SIGNALS:
    /// A language was chosen: vi, ru or en. Install its translators.
    void languageChosen(const QString &language);
    void signOutWanted();
    void lockChanged(); ///< see lockMinutes()

protected:
    void retranslate() override;

private:
    void addTab(SettingsTab *tab, bool fills = false);

    const UiContext m_looks;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    std::vector<SettingsTab *> m_tabs;
    GeneralSettings *m_general;
    QPushButton *m_signOut; ///< null: nobody is signed in
};

} // namespace callhelm
