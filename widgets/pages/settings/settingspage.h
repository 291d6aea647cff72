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
class Card;
class OwnPhoneField;
class PhoneList;
class Prompts;
class QueueGoalModel;
class ServerList;
class SimulatorControls;
class TableView;
class Workspace;

/// Appearance and language of the window; zone, week, sources and goals of the store.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// All must outlive the page. The theme is changed at once; it and the language are kept in the settings
    /// under "theme" (system, light, dark) and "language" (vi, ru, en).
    SettingsPage(Workspace &workspace, Theme &theme, const UiContext &looks, Prompts &prompts,
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

    Workspace &m_workspace;
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
