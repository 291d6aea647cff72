#pragma once

#include "common/page.h"
#include "common/theme.h"
#include "common/uicontext.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace callhelm {

class AuditList;
class AuditService;
class CalendarService;
class CallQuestions;
class Card;
class GoalService;
class OwnPhoneField;
class PendingChange;
class PhoneList;
class PhoneService;
class Prompts;
class QueueGoalModel;
class ServerList;
class ServerService;
class SimulatorControls;
class SimulatorService;
class SourceService;
class TableView;

/// Appearance and language of the window; zone, week, sources and goals of the store.
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
        ServerService &servers;
        SimulatorService &simulator;
        PhoneService &phones;
        AuditService &audit;
        const QString store; ///< its path
    };
    /// All must outlive the page. The theme is changed at once; it and the language are kept in the settings
    /// under "theme" (system, light, dark) and "language" (vi, ru, en).
    SettingsPage(const Services &services, Theme &theme, const UiContext &looks, Prompts &prompts,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    /// Brings the field of the person's own phone into view, with the cursor in it.
    void showOwnPhone();
    void activate() override;

    /// The theme kept in the settings.
    [[nodiscard]] static Theme::Choice keptTheme(const QSettings &settings);
    /// The language kept in the settings; without one, that of the desktop if we speak it, else English.
    [[nodiscard]] static QString keptLanguage(const QSettings &settings);

Q_SIGNALS:
    /// A language was chosen: vi, ru or en. Install its translators.
    void languageChosen(const QString &language);

protected:
    void retranslate() override;

private:
    QWidget *makeAppearance();
    QWidget *makeOrganisation();
    QWidget *makeSources();
    QWidget *makePhones();
    QWidget *makeGoals();
    void showStore();
    void showFollowed();
    void setCalendar();
    void openGoals(QueueId queue);

    const Services m_services;
    Theme &m_theme;
    const UiContext m_looks;
    Prompts &m_prompts;
    Card *m_appearance;
    Card *m_organisation;
    Card *m_sources;
    Card *m_phoneCard;
    Card *m_goals;
    Card *m_audit;
    AuditList *m_auditList;
    QLabel *m_themeLabel;
    QComboBox *m_themeChoice;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_zoneLabel;
    QComboBox *m_zone;
    QLabel *m_zoneError;
    PendingChange *m_pending; ///< of the calendar
    QLabel *m_firstDayLabel;
    QComboBox *m_firstDay;
    QLabel *m_organisationHint;
    QScrollArea *m_scroll;
    ServerList *m_servers;
    OwnPhoneField *m_phone;
    QLabel *m_followedLabel;
    QLabel *m_followed;
    QPushButton *m_follow;
    SimulatorControls *m_simulator;
    PhoneList *m_phones;
    QueueGoalModel *m_goalModel;
    TableView *m_goalTable;
    QPushButton *m_editGoal;
    QLabel *m_storeLabel;
    bool m_filling = false;
};

} // namespace callhelm
