#include "pages/settings/workingtimesettings.h"

#include <algorithm>

#include <QFile>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "common/card.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "common/prompts.h"
#include "common/tableview.h"
#include "items/otherdaymodel.h"
#include "services/workingtimeservice.h"

namespace callhelm {

namespace {

constexpr int hoursWidth = 260;
constexpr int lowest = 200;
constexpr qint64 longestFile = 1'000'000;

struct Country
{
    const char *id;
    const char *name;
};
constexpr std::array countries{
    Country{"vn", QT_TRANSLATE_NOOP("callhelm::WorkingTimeSettings", "Public holidays of Vietnam %1")},
    Country{"ru", QT_TRANSLATE_NOOP("callhelm::WorkingTimeSettings", "Public holidays of Russia %1")}};

} // namespace

WorkingTimeSettings::WorkingTimeSettings(WorkingTimeService &service, const UiContext &looks,
                                         Prompts &prompts, QWidget *parent)
    : SettingsTab(parent)
    , m_service(service)
    , m_prompts(prompts)
    , m_week(new Card(looks.theme))
    , m_days(new Card(looks.theme))
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_holidays(new QPushButton)
    , m_file(new QPushButton)
    , m_daysError(new PlainLabel)
    , m_daysPending(new PendingChange(*m_daysError, {m_add, m_remove, m_holidays, m_file}, this))
{
    m_week->setContent(makeWeek());
    m_days->setContent(makeDays(looks));
    m_days->addHeaderWidget(m_holidays);
    m_days->addHeaderWidget(m_file);
    m_days->addHeaderWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_week);
    layout->addWidget(m_days, 1);
    auto *menu = new QMenu(m_holidays);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillHolidays(*menu); });
    m_holidays->setMenu(menu);
    connect(m_add, &QPushButton::clicked, this, [this] { addDay({}); });
    connect(m_remove, &QPushButton::clicked, this, &WorkingTimeSettings::removeSelected);
    connect(m_file, &QPushButton::clicked, this, &WorkingTimeSettings::readFile);
    connect(&service, &WorkingTimeService::changed, this, &WorkingTimeSettings::activate);
    retranslate();
}

QWidget *WorkingTimeSettings::makeWeek()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    m_error = new PlainLabel;
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    QList<QWidget *> fields;
    for (int day = 0; day < 7; ++day) {
        m_names[size_t(day)] = new PlainLabel;
        m_hours[size_t(day)] = new QLineEdit;
        m_hours[size_t(day)]->setFixedWidth(hoursWidth);
        m_names[size_t(day)]->setBuddy(m_hours[size_t(day)]);
        grid->addWidget(m_names[size_t(day)], day % 4, day / 4 * 2);
        grid->addWidget(m_hours[size_t(day)], day % 4, day / 4 * 2 + 1);
        fields << m_hours[size_t(day)];
        connect(m_hours[size_t(day)], &QLineEdit::editingFinished, this, [this, day] { setWeekday(day); });
        connect(m_hours[size_t(day)], &QLineEdit::textEdited, m_error, &QWidget::hide);
    }
    grid->setColumnStretch(4, 1);
    m_pending = new PendingChange(*m_error, fields, this);
    m_hint = secondaryLabel({});
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::m);
    layout->addLayout(grid);
    layout->addWidget(m_error);
    layout->addWidget(m_hint);
    return content;
}

QWidget *WorkingTimeSettings::makeDays(const UiContext &looks)
{
    m_model = new OtherDayModel(this);
    m_table
        = new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/exceptiondays"));
    m_table->setTable(m_model);
    m_table->setDefaultSort(int(OtherDayColumn::Day), Qt::DescendingOrder);
    m_table->setMinimumHeight(lowest);
    m_empty = secondaryLabel({});
    m_daysError->setProperty("error", true);
    m_daysError->setWordWrap(true);
    m_daysError->hide();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::s);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_daysError);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.isValid())
            addDay(m_model->rowAt(index.row()).day);
    });
    connect(m_table, &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(m_table, QStringLiteral("working-time")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!selected().empty()); });
    return content;
}

void WorkingTimeSettings::activate()
{
    const WorkingTime &time = m_service.workingTime();
    for (int day = 0; day < 7; ++day)
        if (!m_hours[size_t(day)]->isModified() || !m_hours[size_t(day)]->hasFocus())
            m_hours[size_t(day)]->setText(WorkingTime::toText(time.weekday(Qt::DayOfWeek(day + 1))));
    std::vector<OtherDayRow> rows;
    for (const auto &[day, exception] : time.exceptions())
        rows.push_back({day, WorkingTime::toText(exception.spans), exception.name});
    m_table->setVisible(!rows.empty());
    m_remove->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->updateRows(std::move(rows));
    m_remove->setEnabled(!selected().empty());
}

void WorkingTimeSettings::setWeekday(int day)
{
    QLineEdit &field = *m_hours[size_t(day)];
    if (!field.isModified() || m_pending->isRunning())
        return;
    auto spans = WorkingTime::fromText(field.text());
    if (!spans) {
        m_pending->showError(spans.error());
        return;
    }
    field.setModified(false);
    WorkingTime wanted = m_service.workingTime();
    wanted.setWeekday(Qt::DayOfWeek(day + 1), *spans);
    if (wanted == m_service.workingTime()) {
        activate(); // as it is written
        return;
    }
    m_pending->watch(m_service.setWorkingTime(wanted), [this] { activate(); });
}

void WorkingTimeSettings::addDay(const std::optional<QDate> &day)
{
    const WorkingTime &time = m_service.workingTime();
    const QDate shown = day.value_or(QDate::currentDate());
    const auto known = time.exceptions().find(shown);
    using Kind = Prompts::Form::Field::Kind;
    Prompts::Form form;
    form.question
        = {day ? tr("Change a day") : tr("Add a day"),
           tr("Hours as “08:00-12:00 13:00-17:00”; none for a day off. Paces count working days, response "
              "times working hours."),
           day ? tr("Save") : tr("Add"), false};
    form.fields = {{tr("Day"), {}, shown.toString(Qt::ISODate), false, Kind::Day},
                   {tr("Hours"),
                    {},
                    known == time.exceptions().end() ? QString() : WorkingTime::toText(known->second.spans),
                    false,
                    Kind::Text},
                   {tr("Name"),
                    {},
                    known == time.exceptions().end() ? QString() : known->second.name,
                    false,
                    Kind::Text}};
    form.check = [](const QStringList &values) {
        const auto spans = WorkingTime::fromText(values.value(1));
        return spans ? QString() : spans.error().text;
    };
    m_prompts.fill(this, form, [this, day](const QStringList &values) {
        WorkingTime wanted = m_service.workingTime();
        if (day)
            wanted.removeException(*day);
        const auto spans = WorkingTime::fromText(values.value(1));
        wanted.setException(QDate::fromString(values.value(0), Qt::ISODate),
                            {spans ? *spans : DaySpans(), values.value(2)});
        m_daysPending->watch(m_service.setWorkingTime(wanted), [] {});
    });
}

std::vector<QDate> WorkingTimeSettings::selected() const
{
    std::vector<QDate> days;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        days.push_back(m_model->rowAt(row.row()).day);
    return days;
}

void WorkingTimeSettings::removeSelected()
{
    WorkingTime wanted = m_service.workingTime();
    for (const QDate day : selected())
        wanted.removeException(day);
    m_daysPending->watch(m_service.setWorkingTime(wanted), [] {});
}

void WorkingTimeSettings::fillHolidays(QMenu &menu)
{
    menu.clear();
    for (const Country &country : countries)
        for (const int year : ExceptionDays::holidayYears(QString::fromLatin1(country.id)))
            menu.addAction(tr(country.name).arg(year), this, [this, &country, year] {
                m_daysPending->watch(
                    m_service.takeDays(ExceptionDays::holidays(QString::fromLatin1(country.id), year)),
                    [] {});
            });
}

void WorkingTimeSettings::readFile()
{
    const Prompts::Files what{tr("Days from a file"), tr("CSV files (*.csv);;All files (*)"), {}};
    m_prompts.openFiles(this, what, [this](const QStringList &files) {
        QFile file(files.value(0));
        if (!file.open(QIODevice::ReadOnly)) {
            m_daysPending->showError({Error::Kind::File, file.errorString(), file.fileName(), 0});
            return;
        }
        auto days = ExceptionDays::fromCsv(file.read(longestFile));
        if (!days) {
            Error error = days.error();
            error.file = file.fileName();
            m_daysPending->showError(error);
            return;
        }
        m_daysPending->watch(m_service.takeDays(*days), [] {});
    });
}

void WorkingTimeSettings::retranslate()
{
    m_week->setTitle(tr("Hours of the week"));
    for (int day = 0; day < 7; ++day) {
        QString name = QLocale().standaloneDayName(day + 1);
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_names[size_t(day)]->setText(name);
        m_hours[size_t(day)]->setPlaceholderText(tr("day off"));
        m_hours[size_t(day)]->setAccessibleName(name);
    }
    m_hint->setText(tr("Spans of hours as “08:00-12:00 13:00-17:00”. Paces and targets count working days; "
                       "response times count working hours."));
    m_days->setTitle(tr("Other days"));
    m_empty->setText(
        tr("Holidays, and days worked instead of others, stand here. Start from the public holidays "
           "of a country, read a file with the columns day, hours, name, or add a day."));
    m_holidays->setText(tr("Public holidays"));
    m_file->setText(tr("From a file…"));
    m_add->setText(tr("Add day…"));
    m_remove->setText(tr("Remove"));
    m_table->setAccessibleName(tr("Other days"));
    activate();
}

} // namespace callhelm
