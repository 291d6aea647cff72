#include "pages/settings/settingspage.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTimeZone>

#include "common/plainlabel.h"
#include "common/card.h"
#include "common/pendingchange.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "dialogs/followdialog.h"
#include "dialogs/queuegoaldialog.h"
#include "items/queuegoalmodel.h"
#include "pages/settings/auditlist.h"
#include "pages/settings/ownphonefield.h"
#include "pages/settings/phonelist.h"
#include "pages/settings/serverlist.h"
#include "pages/settings/simulatorcontrols.h"
#include "rows/namesof.h"
#include "services/auditservice.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/goalservice.h"
#include "services/sourceservice.h"

namespace callhelm {

namespace {

constexpr int widest = 920;
constexpr int daysOfPreview = 30;
constexpr int searchWidth = 150;

const char *const themeNames[]{"system", "light", "dark"};
const char *const languages[]{"vi", "ru", "en"};
/// Each in its own tongue: who cannot read the present one must find his.
const char *const languageTitles[]{"Tiếng Việt", "Русский", "English"};

void prepare(QLabel *label, QWidget *field)
{
    label->setProperty("second", true);
    label->setBuddy(field);
}

QVBoxLayout *stacked(QLabel *label, QWidget *field)
{
    prepare(label, field);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addWidget(label);
    box->addWidget(field);
    return box;
}

} // namespace

SettingsPage::SettingsPage(const Services &services, Theme &theme, const UiContext &looks, Prompts &prompts,
                           QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_theme(theme)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_appearance(new Card(theme))
    , m_organisation(new Card(theme))
    , m_sources(new Card(theme))
    , m_phoneCard(new Card(theme))
    , m_goals(new Card(theme))
    , m_audit(new Card(theme))
    , m_storeLabel(new PlainLabel)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_appearance->setContent(makeAppearance());
    m_organisation->setContent(makeOrganisation());
    m_sources->setContent(makeSources());
    m_phoneCard->setContent(makePhones());
    m_goals->setContent(makeGoals());
    m_auditList = new AuditList(services.audit, m_looks, *m_audit);
    m_audit->setContent(m_auditList);
    connect(&m_auditList->table(), &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(&m_auditList->table(), QStringLiteral("audit-trail")); });
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_appearance, 1);
    top->addWidget(m_organisation, 1);
    layout->addLayout(top);
    layout->addWidget(m_sources);
    layout->addWidget(m_phoneCard);
    layout->addWidget(m_goals);
    layout->addWidget(m_audit);
    m_storeLabel->setProperty("second", true);
    m_storeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_storeLabel->setWordWrap(true);
    layout->addWidget(m_storeLabel);
    layout->addStretch(1);
    content->setMaximumWidth(widest);

    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(&services.goals, &GoalService::changed, this, &SettingsPage::showStore);
    connect(&services.calendar, &CalendarService::changed, this, &SettingsPage::showStore);
    connect(&services.sources, &SourceService::changed, this, &SettingsPage::showFollowed);
    retranslate();
}

SettingsPage::~SettingsPage() = default;

Theme::Choice SettingsPage::keptTheme(const QSettings &settings)
{
    const QString kept = settings.value(QStringLiteral("theme")).toString();
    for (int i = 0; i < 3; ++i)
        if (kept == QLatin1String(themeNames[i]))
            return Theme::Choice(i);
    return Theme::Choice::System;
}

QString SettingsPage::keptLanguage(const QSettings &settings)
{
    const QString kept = settings.value(QStringLiteral("language")).toString();
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    for (const QString &wanted : {kept, desktop})
        for (const char *language : languages)
            if (wanted == QLatin1String(language))
                return wanted;
    return QStringLiteral("en");
}

QWidget *SettingsPage::makeAppearance()
{
    m_themeLabel = new PlainLabel;
    m_themeChoice = new QComboBox;
    for (const char *name : themeNames)
        m_themeChoice->addItem(QString(), QLatin1String(name));
    m_themeChoice->setCurrentIndex(int(m_theme.choice()));
    m_languageLabel = new PlainLabel;
    m_language = new QComboBox;
    for (size_t i = 0; i < std::size(languages); ++i)
        m_language->addItem(QString::fromUtf8(languageTitles[i]), QLatin1String(languages[i]));
    m_language->setCurrentIndex(m_language->findData(keptLanguage(m_looks.settings)));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::m);
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

QWidget *SettingsPage::makeOrganisation()
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

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::m);
    layout->addLayout(stacked(m_zoneLabel, m_zone));
    layout->addWidget(m_zoneError);
    layout->addLayout(stacked(m_firstDayLabel, m_firstDay));
    layout->addWidget(m_organisationHint);
    layout->addStretch(1);
    connect(m_zone, &QComboBox::activated, this, &SettingsPage::setCalendar);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsPage::setCalendar);
    connect(m_firstDay, &QComboBox::activated, this, &SettingsPage::setCalendar);
    return content;
}

QWidget *SettingsPage::makeSources()
{
    m_servers
        = new ServerList(m_services.servers, m_services.sources, m_services.calendar, m_theme, m_prompts);
    m_phone = new OwnPhoneField(m_looks.settings);
    m_followedLabel = new PlainLabel;
    m_followed = new PlainLabel;
    m_followed->setProperty("second", true);
    m_followed->setWordWrap(true);
    m_followed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_follow = new QPushButton;
    m_simulator = new SimulatorControls(m_services.simulator, m_services.sources);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_followedLabel);
    texts->addWidget(m_followed);
    auto *row = new QHBoxLayout;
    row->addLayout(texts, 1);
    row->addWidget(m_follow, 0, Qt::AlignTop);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::l);
    layout->addWidget(m_servers);
    layout->addWidget(m_phone);
    layout->addLayout(row);
    layout->addWidget(m_simulator);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        auto *dialog = new FollowDialog(m_services.sources, m_services.servers, m_theme, m_prompts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return content;
}

QWidget *SettingsPage::makePhones()
{
    m_phones = new PhoneList(m_services.phones, m_services.calls, m_looks);
    m_phones->search()->setFixedWidth(searchWidth);
    m_phoneCard->addHeaderWidget(m_phones->search());
    connect(m_phones, &PhoneList::countChanged, m_phoneCard, &Card::setCaption);
    return m_phones;
}

QWidget *SettingsPage::makeGoals()
{
    m_goalModel = new QueueGoalModel(namesOf(m_services.calls), this);
    m_goalTable
        = new TableView(m_looks.theme, m_looks.text, m_looks.settings, QStringLiteral("settings/goals"));
    m_goalTable->setObjectName(QStringLiteral("goals"));
    m_goalTable->setTable(m_goalModel);
    m_goalTable->setDefaultSort(int(QueueGoalColumn::Queue), Qt::AscendingOrder);
    m_goalTable->setMinimumHeight(170);
    m_editGoal = new QPushButton;
    m_goals->addHeaderWidget(m_editGoal);
    const auto edit = [this](const QModelIndex &index) {
        openGoals(index.isValid() ? m_goalModel->rowAt(index.row()).queue : QueueId());
    };
    connect(m_goalTable, &TableView::opened, this, edit);
    connect(m_editGoal, &QPushButton::clicked, this, [this, edit] { edit(m_goalTable->currentIndex()); });
    return m_goalTable;
}

void SettingsPage::activate()
{
    showStore();
    m_phones->refresh();
    m_auditList->refresh();
}

void SettingsPage::showOwnPhone()
{
    m_scroll->ensureWidgetVisible(m_phone);
    m_phone->begin();
}

void SettingsPage::showStore()
{
    m_filling = true;
    const Calendar &calendar = m_services.calendar.calendar();
    const QString zone = QString::fromUtf8(calendar.zone().id());
    int index = m_zone->findText(zone);
    if (index < 0) {
        m_zone->addItem(zone);
        index = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(index);
    m_zoneError->hide();
    m_firstDay->setCurrentIndex(std::max(0, m_firstDay->findData(int(calendar.firstDayOfWeek()))));
    std::vector<QueueGoalRow> goals;
    for (const NamedQueue &queue : m_services.calls.queues())
        goals.push_back({queue.id, m_services.goals.goal(queue.id)});
    m_editGoal->setEnabled(!goals.empty());
    m_goalTable->setVisible(!goals.empty());
    m_goals->setCaption(goals.empty() ? tr("Queues appear with their first call.") : QString());
    m_goalModel->updateRows(std::move(goals));
    m_filling = false;
    showFollowed();
}

void SettingsPage::showFollowed()
{
    const QStringList files = m_services.sources.followed();
    m_followed->setText(files.isEmpty() ? tr("No file is followed.") : files.join(u'\n'));
}

void SettingsPage::setCalendar()
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
    const Calendar &present = m_services.calendar.calendar();
    if (wanted.zone() == present.zone() && wanted.firstDayOfWeek() == present.firstDayOfWeek())
        return;
    m_pending->watch(
        m_services.calendar.setCalendar(wanted), [] {}, // it tells itself
        [this](const Error &) {
            showStore(); // as it is
            return false;
        });
}

void SettingsPage::openGoals(QueueId queue)
{
    const Instant now = m_services.calendar.now();
    const TimeRange lately{now - std::chrono::hours(24 * daysOfPreview), now};
    auto *dialog = new QueueGoalDialog(m_services.goals, m_services.calls, m_theme, lately, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQueue(queue);
    dialog->open();
}

void SettingsPage::retranslate()
{
    m_appearance->setTitle(tr("Appearance"));
    m_themeLabel->setText(tr("Theme"));
    const QString themes[]{tr("As the desktop"), tr("Light"), tr("Dark")};
    for (int i = 0; i < 3; ++i)
        m_themeChoice->setItemText(i, themes[i]);
    m_languageLabel->setText(tr("Language"));
    m_organisation->setTitle(tr("Organisation"));
    m_zoneLabel->setText(tr("Time zone"));
    m_firstDayLabel->setText(tr("First day of the week"));
    for (int i = 0; i < m_firstDay->count(); ++i) {
        QString day = QLocale().standaloneDayName(m_firstDay->itemData(i).toInt());
        if (!day.isEmpty())
            day[0] = day[0].toUpper();
        m_firstDay->setItemText(i, day);
    }
    m_organisationHint->setText(tr("Days, weeks and months of all figures are those of this zone."));
    m_sources->setTitle(tr("Sources"));
    m_servers->retranslate();
    m_phone->retranslate();
    m_followedLabel->setText(tr("Followed files"));
    m_follow->setText(tr("Follow a file…"));
    m_simulator->retranslate();
    m_phoneCard->setTitle(tr("Whose phone is whose"));
    m_phones->retranslate();
    m_goals->setTitle(tr("Queue goals"));
    m_audit->setTitle(tr("Audit trail"));
    m_auditList->retranslate();
    m_editGoal->setText(tr("Change…"));
    m_storeLabel->setText(tr("Store: %1").arg(m_services.store));
    m_goalTable->setAccessibleName(tr("Queue goals"));
    showStore();
}

} // namespace callhelm
