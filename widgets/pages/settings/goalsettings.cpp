#include "pages/settings/goalsettings.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/tableview.h"
#include "dialogs/queuegoaldialog.h"
#include "items/queuegoalmodel.h"
#include "rows/namesof.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/goalservice.h"

namespace callhelm {

namespace {

constexpr int daysOfPreview = 30;
constexpr int lowest = 170;

} // namespace

GoalSettings::GoalSettings(GoalService &goals, CallQuestions &calls, CalendarService &calendar,
                           const UiContext &looks, QWidget *parent)
    : SettingsTab(parent)
    , m_goals(goals)
    , m_calls(calls)
    , m_calendar(calendar)
    , m_looks(looks)
    , m_card(new Card(looks.theme))
    , m_model(new QueueGoalModel(namesOf(calls), this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/goals")))
    , m_edit(new QPushButton)
{
    m_table->setObjectName(QStringLiteral("goals"));
    m_table->setTable(m_model);
    m_table->setDefaultSort(int(QueueGoalColumn::Queue), Qt::AscendingOrder);
    m_table->setMinimumHeight(lowest);
    m_card->addHeaderWidget(m_edit);
    m_card->setContent(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    const auto edit = [this](const QModelIndex &index) {
        openGoals(index.isValid() ? m_model->rowAt(index.row()).queue : QueueId());
    };
    connect(m_table, &TableView::opened, this, edit);
    connect(m_table, &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(m_table, QStringLiteral("queue-goals")); });
    connect(m_edit, &QPushButton::clicked, this, [this, edit] { edit(m_table->currentIndex()); });
    connect(&goals, &GoalService::changed, this, &GoalSettings::activate);
    retranslate();
}

void GoalSettings::activate()
{
    std::vector<QueueGoalRow> goals;
    for (const NamedQueue &queue : m_calls.queues())
        goals.push_back({queue.id, m_goals.goal(queue.id)});
    m_edit->setEnabled(!goals.empty());
    m_table->setVisible(!goals.empty());
    m_card->setCaption(goals.empty() ? tr("Queues appear with their first call.") : QString());
    m_model->updateRows(std::move(goals));
}

void GoalSettings::openGoals(QueueId queue)
{
    const Instant now = m_calendar.now();
    const TimeRange lately{now - std::chrono::hours(24 * daysOfPreview), now};
    auto *dialog = new QueueGoalDialog(m_goals, m_calls, m_looks.theme, lately, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQueue(queue);
    dialog->open();
}

void GoalSettings::retranslate()
{
    m_card->setTitle(tr("Queue goals"));
    m_edit->setText(tr("Change…"));
    m_table->setAccessibleName(tr("Queue goals"));
    activate();
}

} // namespace callhelm
