#pragma once

#include "common/theme.h"
#include "common/uicontext.h"
#include "pages/settings/settingstab.h"

class QComboBox;
class QLabel;

namespace callhelm {

class CalendarService;
class Card;
class CountryService;
class CurrencyService;
class OwnPhoneField;
class PendingChange;

/// Appearance and language of the window, how long it stays open unused, one's own phone; zone, week,
/// country and currency of the organisation.
class GeneralSettings final : public SettingsTab
{
    Q_OBJECT
public:
    /// All must outlive it. `store` is the store's path. The theme is changed at once; it and the language
    /// are kept in the settings under "theme" (system, light, dark) and "language" (vi, ru, en).
    GeneralSettings(CalendarService &calendar, CountryService &country, CurrencyService &currency,
                    const QString &store, Theme &theme, const UiContext &looks, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("General"); }
    void activate() override;
    /// Puts the cursor into the field of the person's own phone.
    void showOwnPhone();
    /// Whether the organisation's time may be set.
    void setOrganisationEnabled(bool enabled);

Q_SIGNALS:
    void languageChosen(const QString &language); ///< vi, ru or en
    void lockChanged(); ///< see lockMinutes()

protected:
    void retranslate() override;

private:
    QWidget *makeAppearance();
    QWidget *makeDesk();
    QWidget *makeOrganisation();
    void setCalendar();
    void setCountry();
    void setCurrency();
    QWidget *makeMoney();
    void retranslateChoices();

    CalendarService &m_calendar;
    CountryService &m_organisationCountry;
    CurrencyService &m_organisationCurrency;
    const QString m_store;
    Theme &m_theme;
    const UiContext m_looks;
    Card *m_appearance;
    Card *m_desk;
    Card *m_organisation;
    QLabel *m_themeLabel;
    QComboBox *m_themeChoice;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_lockLabel;
    QComboBox *m_lock;
    OwnPhoneField *m_phone;
    QLabel *m_zoneLabel;
    QComboBox *m_zone;
    QLabel *m_zoneError;
    PendingChange *m_pending; ///< of the calendar
    QLabel *m_firstDayLabel;
    QComboBox *m_firstDay;
    QLabel *m_organisationHint;
    QLabel *m_countryLabel;
    QComboBox *m_country;
    QLabel *m_countryError;
    PendingChange *m_pendingCountry;
    QLabel *m_countryHint;
    QLabel *m_currencyLabel;
    QComboBox *m_currency;
    QLabel *m_currencyError;
    PendingChange *m_pendingCurrency;
    QLabel *m_currencyHint;
    QLabel *m_storeLabel;
    bool m_filling = false;
};

} // namespace callhelm
