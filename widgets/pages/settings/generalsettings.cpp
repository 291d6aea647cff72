#include "pages/settings/generalsettings.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

#include "common/card.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "common/appearance.h"
#include "pages/settings/ownphonefield.h"
#include "services/calendarservice.h"
#include "domain/currency.h"
#include "services/countryservice.h"
#include "services/currencyservice.h"

namespace callhelm {

namespace {

constexpr std::array lockChoices{0, 5, 15, 30, 60}; // minutes

QVBoxLayout *stacked(QLabel *label, QWidget *field)
{
    label->setProperty("second", true);
    label->setBuddy(field);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addWidget(label);
    box->addWidget(field);
    return box;
}

QVBoxLayout *contentOf(QWidget &widget)
{
    auto *layout = new QVBoxLayout(&widget);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::m);
    return layout;
}

} // namespace

GeneralSettings::GeneralSettings(CalendarService &calendar, CountryService &country,
                                 CurrencyService &currency, const QString &store, Theme &theme,
                                 const UiContext &looks, QWidget *parent)
    : SettingsTab(parent)
    , m_calendar(calendar)
    , m_organisationCountry(country)
    , m_organisationCurrency(currency)
    , m_store(store)
    , m_theme(theme)
    , m_looks(looks)
    , m_appearance(new Card(theme))
    , m_desk(new Card(theme))
    , m_organisation(new Card(theme))
    , m_storeLabel(new PlainLabel)
{
    m_appearance->setContent(makeAppearance());
    m_desk->setContent(makeDesk());
    m_organisation->setContent(makeOrganisation());
    m_storeLabel->setProperty("second", true);
    m_storeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_storeLabel->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_appearance, 1);
    top->addWidget(m_desk, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_organisation);
    layout->addWidget(m_storeLabel);
    layout->addStretch(1);
    connect(&calendar, &CalendarService::changed, this, &GeneralSettings::activate);
    connect(&country, &CountryService::changed, this, &GeneralSettings::activate);
    connect(&currency, &CurrencyService::changed, this, &GeneralSettings::activate);
    retranslate();
}

QWidget *GeneralSettings::makeAppearance()
{
    m_themeLabel = new PlainLabel;
    m_themeChoice = new QComboBox;
    for (const char *name : themeNames)
        m_themeChoice->addItem(QString(), QLatin1String(name));
    m_themeChoice->setCurrentIndex(int(m_theme.choice()));
    m_languageLabel = new PlainLabel;
    m_language = new QComboBox;
    for (const LanguageTitle &language : languageTitles)
        m_language->addItem(QString::fromUtf8(language.title), QLatin1String(language.id));
    m_language->setCurrentIndex(m_language->findData(keptLanguage(m_looks.settings)));

    auto *content = new QWidget;
    QVBoxLayout *layout = contentOf(*content);
    layout->addLayout(stacked(m_themeLabel, m_themeChoice));
    layout->addLayout(stacked(m_languageLabel, m_language));
    layout->addStretch(1);
    connect(m_themeChoice, &QComboBox::activated, this, [this](int index) {
        m_looks.settings.setValue(QStringLiteral("theme"), m_themeChoice->currentData());
        m_theme.setChoice(Theme::Choice(index));
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_looks.settings.setValue(QStringLiteral("language"), m_language->currentData());
        Q_EMIT languageChosen(m_language->currentData().toString());
    });
    return content;
}

QWidget *GeneralSettings::makeDesk()
{
    m_phone = new OwnPhoneField(m_looks.settings);
    m_lockLabel = new PlainLabel;
    m_lock = new QComboBox;
    for (const int minutes : lockChoices)
        m_lock->addItem(QString(), minutes);
    m_lock->setCurrentIndex(std::max(0, m_lock->findData(lockMinutes(m_looks.settings))));
    connect(m_lock, &QComboBox::activated, this, [this] {
        setLockMinutes(m_looks.settings, m_lock->currentData().toInt());
        Q_EMIT lockChanged();
    });

    auto *content = new QWidget;
    QVBoxLayout *layout = contentOf(*content);
    layout->addLayout(stacked(m_lockLabel, m_lock));
    layout->addWidget(m_phone);
    layout->addStretch(1);
    return content;
}

QWidget *GeneralSettings::makeOrganisation()
{
    m_zoneLabel = new PlainLabel;
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones << QString::fromLatin1(id);
    for (const char *always : {"Asia/Ho_Chi_Minh", "UTC"})
        if (!zones.contains(QLatin1String(always)))
            zones << QLatin1String(always);
    zones.sort();
    m_zone->addItems(zones);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zoneError = new PlainLabel;
    m_zoneError->setProperty("error", true);
    m_zoneError->setWordWrap(true);
    m_zoneError->hide();
    m_firstDayLabel = new PlainLabel;
    m_firstDay = new QComboBox;
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        m_firstDay->addItem(QString(), int(day));
    m_pending = new PendingChange(*m_zoneError, {m_zone, m_firstDay}, this);
    m_organisationHint = new PlainLabel;
    m_organisationHint->setProperty("second", true);
    m_organisationHint->setWordWrap(true);
    m_countryLabel = new PlainLabel;
    m_country = new QComboBox;
    for (int country = 0; country < countryCount; ++country)
        m_country->addItem(QString(), country);
    m_countryError = new PlainLabel;
    m_countryError->setProperty("error", true);
    m_countryError->setWordWrap(true);
    m_countryError->hide();
    m_pendingCountry = new PendingChange(*m_countryError, *m_country, this);
    m_countryHint = new PlainLabel;
    m_countryHint->setProperty("second", true);
    m_countryHint->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(stacked(m_zoneLabel, m_zone), 1);
    row->addLayout(stacked(m_firstDayLabel, m_firstDay), 1);
    auto *content = new QWidget;
    QVBoxLayout *layout = contentOf(*content);
    layout->addLayout(row);
    layout->addWidget(m_zoneError);
    layout->addWidget(m_organisationHint);
    auto *country = new QVBoxLayout;
    country->setSpacing(space::xs);
    country->addLayout(stacked(m_countryLabel, m_country));
    country->addWidget(m_countryError);
    country->addWidget(m_countryHint);
    country->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::m);
    second->addLayout(country, 1);
    second->addWidget(makeMoney(), 1);
    layout->addLayout(second);
    connect(m_zone, &QComboBox::activated, this, &GeneralSettings::setCalendar);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &GeneralSettings::setCalendar);
    connect(m_firstDay, &QComboBox::activated, this, &GeneralSettings::setCalendar);
    connect(m_country, &QComboBox::activated, this, &GeneralSettings::setCountry);
    return content;
}

QWidget *GeneralSettings::makeMoney()
{
    m_currencyLabel = new PlainLabel;
    m_currency = new QComboBox;
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->lineEdit()->setMaxLength(3);
    for (const char *currency : usualCurrencies)
        m_currency->addItem(QLatin1String(currency));
    m_currencyError = new PlainLabel;
    m_currencyError->setProperty("error", true);
    m_currencyError->setWordWrap(true);
    m_currencyError->hide();
    m_pendingCurrency = new PendingChange(*m_currencyError, *m_currency, this);
    m_currencyHint = new PlainLabel;
    m_currencyHint->setProperty("second", true);
    m_currencyHint->setWordWrap(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(stacked(m_currencyLabel, m_currency));
    layout->addWidget(m_currencyError);
    layout->addWidget(m_currencyHint);
    layout->addStretch(1);
    connect(m_currency, &QComboBox::activated, this, &GeneralSettings::setCurrency);
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, &GeneralSettings::setCurrency);
    return content;
}

void GeneralSettings::activate()
{
    m_filling = true;
    const Calendar &calendar = m_calendar.calendar();
    const QString zone = QString::fromUtf8(calendar.zone().id());
    int index = m_zone->findText(zone);
    if (index < 0) {
        m_zone->addItem(zone);
        index = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(index);
    m_zoneError->hide();
    m_firstDay->setCurrentIndex(std::max(0, m_firstDay->findData(int(calendar.firstDayOfWeek()))));
    m_country->setCurrentIndex(int(m_organisationCountry.country()));
    m_countryError->hide();
    m_currency->setCurrentText(m_organisationCurrency.currency());
    m_currencyError->hide();
    m_filling = false;
}

void GeneralSettings::showOwnPhone() { m_phone->begin(); }

void GeneralSettings::setOrganisationEnabled(bool enabled) { m_organisation->setEnabled(enabled); }

void GeneralSettings::setCalendar()
{
    if (m_filling || m_pending->isRunning())
        return;
    const QTimeZone zone = Calendar::zoneByName(m_zone->currentText().trimmed().toUtf8());
    m_zoneError->hide();
    if (!zone.isValid()) {
        m_pending->showError({Error::Kind::Usage, tr("There is no time zone of this name."), {}, 0});
        return;
    }
    const Calendar wanted(zone, Qt::DayOfWeek(m_firstDay->currentData().toInt()));
    const Calendar &present = m_calendar.calendar();
    if (wanted.zone() == present.zone() && wanted.firstDayOfWeek() == present.firstDayOfWeek())
        return;
    m_pending->watch(
        m_calendar.setCalendar(wanted), [] {}, // it tells itself
        [this](const Error &) {
            activate(); // as it is
            return false;
        });
}

void GeneralSettings::setCountry()
{
    const auto wanted = Country(m_country->currentIndex());
    if (m_filling || m_pendingCountry->isRunning() || wanted == m_organisationCountry.country())
        return;
    m_pendingCountry->watch(
        m_organisationCountry.setCountry(wanted), [] {}, // it tells itself
        [this](const Error &) {
            activate(); // as it is
            return false;
        });
}

void GeneralSettings::setCurrency()
{
    const QString wanted = m_currency->currentText().trimmed().toUpper();
    if (m_filling || m_pendingCurrency->isRunning() || wanted == m_organisationCurrency.currency())
        return;
    m_pendingCurrency->watch(
        m_organisationCurrency.setCurrency(wanted), [] {}, // it tells itself
        [this](const Error &) {
            activate(); // as it is
            return false;
        });
}

void GeneralSettings::retranslateChoices()
{
    const QString themes[]{tr("As the desktop"), tr("Light"), tr("Dark")};
    for (int i = 0; i < int(themeNames.size()); ++i)
        m_themeChoice->setItemText(i, themes[i]);
    for (int i = 0; i < m_firstDay->count(); ++i) {
        QString day = QLocale().standaloneDayName(m_firstDay->itemData(i).toInt());
        if (!day.isEmpty())
            day[0] = day[0].toUpper();
        m_firstDay->setItemText(i, day);
    }
    const QString countries[]{tr("Vietnam"), tr("Russia"), tr("Another")};
    for (int i = 0; i < countryCount; ++i)
        m_country->setItemText(i, countries[i]);
    for (int i = 0; i < m_lock->count(); ++i) {
        const int minutes = m_lock->itemData(i).toInt();
        m_lock->setItemText(i, minutes == 0 ? tr("Never") : tr("After %Ln minute(s)", nullptr, minutes));
    }
}

void GeneralSettings::retranslate()
{
    m_appearance->setTitle(tr("Appearance"));
    m_themeLabel->setText(tr("Theme"));
    m_languageLabel->setText(tr("Language"));
    m_desk->setTitle(tr("This desk"));
    m_lockLabel->setText(tr("Lock when nobody is at it"));
    m_phone->retranslate();
    m_organisation->setTitle(tr("Organisation"));
    m_zoneLabel->setText(tr("Time zone"));
    m_firstDayLabel->setText(tr("First day of the week"));
    m_organisationHint->setText(tr("Days, weeks and months of all figures are those of this zone."));
    m_countryLabel->setText(tr("Country of phone numbers"));
    m_countryHint->setText(
        tr("Numbers without a country's code are of this country: however one is written, it "
           "is the same caller."));
    m_currencyLabel->setText(tr("Currency"));
    m_currencyHint->setText(
        tr("Of all amounts that name none. A change re-reads them: it converts nothing."));
    m_storeLabel->setText(tr("Store: %1").arg(m_store));
    retranslateChoices();
    activate();
}

} // namespace callhelm
