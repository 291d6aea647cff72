#include "dialogs/manualvaluesdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "access/targetrules.h"
#include "common/format.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "kpi/goaltext.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/manualservice.h"
#include "services/peopleservice.h"

namespace callhelm {

namespace {

constexpr GoalText how{MetricUnit::Number};
constexpr int nameWidth = 180;
constexpr int valueWidth = 110;

} // namespace

ManualValuesDialog::ManualValuesDialog(const Services &services, const UiContext &looks, Prompts &prompts,
                                       QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_metric(new QComboBox)
    , m_day(new QDateEdit)
    , m_new(new QPushButton(tr("New figure…")))
    , m_list(new QVBoxLayout)
    , m_error(new PlainLabel)
    , m_save(new QPushButton(tr("Save values")))
{
    setWindowTitle(tr("Enter values"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(secondaryLabel(tr("Figures that no call and no record tells are typed in, with who and "
                                        "when. Those of several days add up.")));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    m_metric->setMinimumWidth(nameWidth);
    m_day->setCalendarPopup(true);
    m_day->setDate(services.calendar.calendar().dayOf(services.calendar.now()));
    m_day->setMaximumDate(m_day->date());
    top->addLayout(labelled(tr("&Figure"), m_metric), 1);
    top->addLayout(labelled(tr("As &of"), m_day));
    top->addWidget(m_new, 0, Qt::AlignBottom);
    layout->addLayout(top);
    auto *inner = new QWidget;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::xs);
    inner->setLayout(m_list);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_new->setAutoDefault(false);
    m_new->setVisible(services.session().may(Act::SetTerms));
    m_save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_pending = new PendingChange(*m_error, *m_save, this);
    makeRows();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ManualValuesDialog::save);
    connect(m_new, &QPushButton::clicked, this, &ManualValuesDialog::askNewFigure);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ManualValuesDialog::readValues);
    connect(m_day, &QDateEdit::dateChanged, this, &ManualValuesDialog::readValues);
    connect(&services.manual, &ManualService::changed, this, &ManualValuesDialog::readMetrics);
    readMetrics();
    resize(560, 480);
}

ManualValuesDialog::~ManualValuesDialog() = default;

/// Teams first, then people, each by name.
void ManualValuesDialog::makeRows()
{
    const People &people = m_services.people.people();
    const Session &session = m_services.session();
    const QDate day = m_day->date();
    for (const Team &team : people.teams)
        if (maySetFor(session, people, KpiSubject::of(team.id), day)
            && (!team.dissolved || day < *team.dissolved))
            m_rows.push_back(Row{KpiSubject::of(team.id), team.name, nullptr, nullptr, {}});
    for (const NamedAgent &agent : m_services.calls.agents()) {
        const Person *person = people.personOf(agent.id);
        const bool isFirst = person == nullptr || people.agentsOf(person->id).front() == agent.id;
        if (!agent.isPhone && isFirst && maySetFor(session, people, KpiSubject::of(agent.id), day))
            m_rows.push_back(Row{KpiSubject::of(agent.id),
                                 person != nullptr ? person->name : agent.name,
                                 nullptr,
                                 nullptr,
                                 {}});
    }
    for (Row &row : m_rows) {
        auto *line = new QHBoxLayout;
        auto *name = new PlainLabel(row.name);
        name->setMinimumWidth(nameWidth);
        row.value = new QLineEdit;
        row.value->setAlignment(Qt::AlignRight);
        row.value->setFixedWidth(valueWidth);
        row.value->setAccessibleName(row.name);
        row.note = new PlainLabel;
        row.note->setProperty("second", true);
        line->addWidget(name);
        line->addWidget(row.value);
        line->addWidget(row.note, 1);
        m_list->addLayout(line);
    }
    m_list->addStretch();
}

void ManualValuesDialog::readMetrics()
{
    m_readingMetrics.ask(m_services.manual.metrics(),
                         [this](const Result<std::vector<ManualMetric>> &metrics) {
                             if (metrics)
                                 showMetrics(*metrics);
                             else
                                 m_pending->showError(metrics.error());
                         });
}

void ManualValuesDialog::showMetrics(const std::vector<ManualMetric> &metrics)
{
    const QString shown = m_metric->currentText();
    m_metrics = metrics;
    std::erase_if(m_metrics, &ManualMetric::hidden);
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        for (const ManualMetric &metric : m_metrics)
            m_metric->addItem(metric.name);
        if (!m_metrics.empty()) // a list with a placeholder chooses nothing by itself
            m_metric->setCurrentIndex(std::max(0, m_metric->findText(shown)));
    }
    m_metric->setEnabled(!m_metrics.empty());
    m_save->setEnabled(!m_metrics.empty());
    m_metric->setPlaceholderText(tr("No figures yet"));
    readValues();
}

void ManualValuesDialog::readValues()
{
    const QDate day = m_day->date();
    m_readingValues.ask(m_services.manual.entries(day, day.addDays(1)),
                        [this](const Result<std::vector<ManualEntry>> &entries) {
                            if (entries)
                                showValues(*entries);
                            else
                                m_pending->showError(entries.error());
                        });
}

void ManualValuesDialog::showValues(const std::vector<ManualEntry> &entries)
{
    const QString metric = m_metric->currentText();
    for (Row &row : m_rows) {
        const auto it = std::ranges::find_if(entries, [&](const ManualEntry &entry) {
            return entry.name == metric && entry.subject == row.subject;
        });
        row.saved = it == entries.end() ? std::nullopt : it->value;
        row.value->setText(row.saved ? how.text(*row.saved) : QString());
        row.note->setText(
            it == entries.end()
                ? QString()
                : tr("%1, %2").arg(it->by, format::dateTime(it->at, m_services.calendar.calendar())));
    }
}

void ManualValuesDialog::askNewFigure()
{
    Prompts::Form form;
    form.question = {tr("New figure"), tr("Goals can be set for it as for all others."), tr("Add"), false};
    form.fields.push_back({tr("Name"), {}, {}, false, Prompts::Form::Field::Kind::Text});
    form.fields.push_back({tr("Unit"), {}, {}, false, Prompts::Form::Field::Kind::Text});
    form.fields.push_back({tr("Better is"), {tr("more"), tr("less")}, tr("more")});
    form.check = [](const QStringList &values) {
        return values.value(0).trimmed().isEmpty() ? tr("Give it a name.") : QString();
    };
    m_prompts.fill(this, form, [this](const QStringList &values) {
        m_pending->watch<void>(m_services.manual.save({{values.value(0), values.value(1),
                                                        values.value(2) == tr("less"), false}}),
                               [] {});
    });
}

void ManualValuesDialog::save()
{
    std::vector<ManualEntry> entries;
    for (const Row &row : m_rows) {
        const GoalText::Read read = how.read(row.value->text());
        row.value->setProperty("invalid", read.fault != GoalFault::None);
        if (read.fault != GoalFault::None) {
            m_pending->showError({Error::Kind::Usage, tr("%1: not a number.").arg(row.name), {}, 0});
            return row.value->setFocus();
        }
        if (read.value != row.saved)
            entries.push_back({m_metric->currentText(), row.subject, m_day->date(), read.value, {}, {}});
    }
    m_pending->watch<void>(m_services.manual.enter(entries), [this] { accept(); });
}

} // namespace callhelm
