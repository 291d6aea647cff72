#include "dialogs/queuegoaldialog.h"

#include <algorithm>
#include <cmath>

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include "common/plainlabel.h"
#include "metrics/figures.h"
#include "common/card.h"
#include "common/format.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/words.h"
#include "services/callquestions.h"
#include "services/goalservice.h"

namespace callhelm {

namespace {

constexpr int longestThreshold = 3600;
constexpr int longestShortLimit = 600;

} // namespace

QueueGoalDialog::QueueGoalDialog(GoalService &goals, CallQuestions &calls, const Theme &theme,
                                 const TimeRange &preview, QWidget *parent)
    : QDialog(parent)
    , m_goals(goals)
    , m_calls(calls)
    , m_range(preview)
    , m_queue(new QComboBox)
    , m_threshold(new QSpinBox)
    , m_shortLimit(new QSpinBox)
    , m_goal(new QDoubleSpinBox)
    , m_definitions(new QButtonGroup(this))
    , m_all(new QCheckBox(tr("Apply to all queues")))
    , m_error(new PlainLabel)
    , m_latest(this)
{
    setWindowTitle(tr("Queue goals"));
    setMinimumWidth(620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(
        secondaryLabel(tr("What a queue promises its callers, and how the promise is measured. Past figures "
                          "are stated anew at once.")));
    makeFields(theme);
    makeDefinitions(theme);
    layout->addWidget(m_all);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);

    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Set goal"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    m_save->setDefault(true);
    m_pending = new PendingChange(*m_error, *m_save, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    for (const NamedQueue &queue : calls.queues())
        m_queue->addItem(queue.name, queue.id.value());
    m_save->setEnabled(m_queue->count() > 0);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &QueueGoalDialog::fill);
    connect(m_threshold, &QSpinBox::valueChanged, this, &QueueGoalDialog::showPreview);
    connect(m_shortLimit, &QSpinBox::valueChanged, this, &QueueGoalDialog::showPreview);
    connect(m_goal, &QDoubleSpinBox::valueChanged, this, &QueueGoalDialog::showPreview);
    connect(m_all, &QCheckBox::toggled, this, &QueueGoalDialog::showPreview);
    fill();

    m_latest.ask(calls.queueFigures(preview, By::All), [this](const Answer &answer) {
        if (!answer)
            return;
        m_cells = answer.value();
        m_known = true;
        showPreview();
        Q_EMIT previewed();
    });
}

void QueueGoalDialog::makeFields(const Theme &)
{
    m_threshold->setRange(0, longestThreshold);
    m_threshold->setSuffix(tr(" s"));
    m_shortLimit->setRange(0, longestShortLimit);
    m_shortLimit->setSuffix(tr(" s"));
    m_goal->setRange(0, 100);
    m_goal->setDecimals(1);
    m_goal->setSuffix(tr(" %"));
    m_queue->setMinimumWidth(180);
    m_threshold->setToolTip(tr("A caller answered after at most this wait is answered in time."));
    m_shortLimit->setToolTip(tr("Who gives up before this much wait is a short abandonment."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(labelled(tr("Queue"), m_queue), 3);
    row->addLayout(labelled(tr("Answer within"), m_threshold), 2);
    row->addLayout(labelled(tr("Goal"), m_goal), 2);
    row->addLayout(labelled(tr("Short under"), m_shortLimit), 2);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void QueueGoalDialog::makeDefinitions(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(tr("Service level"));
    card->setCaption(tr("in the range shown"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < serviceLevelDefinitionCount; ++i) {
        const auto definition = ServiceLevelDefinition(i);
        QString name = words::definition(definition);
        name[0] = name[0].toUpper();
        auto *choice = new QRadioButton(name);
        m_definitions->addButton(choice, i);
        auto *formula = secondaryLabel(words::formula(definition));
        formula->setIndent(24);
        auto *figure = new PlainLabel;
        figure->setFont(theme.font(Theme::Face::CardTitle));
        figure->setMinimumWidth(72);
        m_previews.push_back(figure);
        if (i > 0)
            grid->setRowMinimumHeight(3 * i - 1, space::xs);
        grid->addWidget(choice, 3 * i, 0);
        grid->addWidget(figure, 3 * i, 1, Qt::AlignRight);
        grid->addWidget(formula, 3 * i + 1, 0, 1, 2);
    }
    card->setContent(list);
    layout()->addWidget(card);
    connect(m_definitions, &QButtonGroup::idToggled, this, &QueueGoalDialog::showPreview);
}

void QueueGoalDialog::setQueue(QueueId queue)
{
    const int index = m_queue->findData(queue.value());
    if (index >= 0)
        m_queue->setCurrentIndex(index);
}

QueueId QueueGoalDialog::queue() const { return QueueId(m_queue->currentData().toLongLong()); }

QueueGoal QueueGoalDialog::goal() const
{
    QueueGoal goal;
    goal.threshold = m_threshold->value();
    goal.shortLimit = m_shortLimit->value();
    goal.goal = int(std::lround(m_goal->value() * 100));
    goal.definition = ServiceLevelDefinition(std::max(0, m_definitions->checkedId()));
    return goal;
}

void QueueGoalDialog::fill()
{
    const QueueGoal goal = m_goals.goal(queue());
    m_threshold->setValue(int(goal.threshold));
    m_shortLimit->setValue(int(goal.shortLimit));
    m_goal->setValue(goal.goal / 100.0);
    m_definitions->button(int(goal.definition))->setChecked(true);
    showPreview();
}

QString QueueGoalDialog::preview(ServiceLevelDefinition definition) const
{
    return m_previews[size_t(definition)]->text();
}

void QueueGoalDialog::showPreview()
{
    if (m_previews.empty())
        return;
    QueueCell cell;
    for (const QueueInterval &interval : m_cells)
        if (m_all->isChecked() || interval.queue == queue())
            cell.add(interval.cell);
    const QueueGoal wanted = goal();
    const QueueFigures figures(cell, wanted);
    for (int i = 0; i < serviceLevelDefinitionCount; ++i) {
        const Figure level = figures.serviceLevel(ServiceLevelDefinition(i));
        QString text = m_known ? format::share(level) : QStringLiteral("…");
        if (level)
            text += *level * 10'000 + 1e-6 >= wanted.goal ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
        m_previews[size_t(i)]->setText(text);
        m_previews[size_t(i)]->setToolTip(
            level ? (text.endsWith(u'▴') ? tr("The goal is kept.") : tr("The goal is not kept."))
                  : tr("No call counts in this range."));
    }
}

void QueueGoalDialog::accept()
{
    if (m_pending->isRunning())
        return;
    GoalService::Goals wanted{{queue(), goal()}};
    if (m_all->isChecked())
        for (const NamedQueue &known : m_calls.queues())
            wanted[known.id] = goal();
    m_pending->watch(m_goals.setGoals(wanted), [this] { QDialog::accept(); });
}

} // namespace callhelm
