#include "dialogs/alertrulesdialog.h"

#include <algorithm>
#include <cmath>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include "common/plainlabel.h"
#include "dialogs/alertwords.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/theme.h"
#include "services/alertruleservice.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {

using Kind = AlertRule::Kind;
using RuleScope = AlertRule::Scope;
using std::chrono::duration_cast;
using std::chrono::minutes;

constexpr qint64 eachQueue = 0;
constexpr qint64 allTogether = -1;
constexpr int longestMinutes = 600;
constexpr int longestDebtMinutes = DebtBook::longest / minutes(1);

/// How thresholds of a kind are entered.
struct Entry
{
    double factor; ///< the rule's unit in one of the field's
    int decimals;
    double highest;
    QString suffix;
};

Entry entryOf(Kind kind)
{
    switch (kind) {
    case Kind::ServiceLevel:
        return {100, 1, 100, AlertRulesDialog::tr(" %")};
    case Kind::Waiting:
        return {1, 0, 1000, {}};
    case Kind::LongestWait:
        return {1, 0, 36'000, AlertRulesDialog::tr(" s")};
    case Kind::Pause:
        return {60, 0, longestMinutes, AlertRulesDialog::tr(" min")};
    case Kind::CallBack:
        return {60, 0, longestDebtMinutes, AlertRulesDialog::tr(" min")};
    case Kind::Goal:
        return {100, 1, 100, AlertRulesDialog::tr(" %")};
    case Kind::LeadCare:
        return {60, 0, longestMinutes, AlertRulesDialog::tr(" min")};
    }
    return {1, 0, 0, {}};
}

} // namespace

AlertRulesDialog::AlertRulesDialog(AlertRuleService &service, const CallQuestions &calls, Goals goals,
                                   std::vector<AlertRule> rules, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_calls(calls)
    , m_goals(std::move(goals))
    , m_rules(std::move(rules))
    , m_error(new PlainLabel)
{
    setWindowTitle(tr("Alert rules"));
    setMinimumWidth(620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(
        secondaryLabel(tr("What you want to be told of. An alert calls at its threshold, calls again "
                          "until somebody acknowledges it, and ends only when things are clearly "
                          "better.")));
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeGoalFields());
    layout->addWidget(makeFields());
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Set rules"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_save->setDefault(true);
    m_pending = new PendingChange(*m_error, *m_save, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillList(0);
}

QWidget *AlertRulesDialog::makeList()
{
    m_list = new QListWidget;
    m_list->setProperty("boxed", true);
    m_list->setMinimumHeight(200);
    m_list->setAccessibleName(tr("Rules"));
    auto *add = new QPushButton(tr("Add"));
    add->setAutoDefault(false);
    auto *menu = new QMenu(add);
    for (int kind = 0; kind < alertKindCount; ++kind)
        connect(menu->addAction(alertwords::kind(Kind(kind))), &QAction::triggered, this,
                [this, kind] { this->add(Kind(kind)); });
    add->setMenu(menu);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &AlertRulesDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &AlertRulesDialog::showFields);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (!m_filling && row >= 0 && row < int(m_rules.size()))
            m_rules[size_t(row)].on = item->checkState() == Qt::Checked;
    });
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    return content;
}

QWidget *AlertRulesDialog::makeFields()
{
    m_where = new QComboBox;
    m_threshold = new QDoubleSpinBox;
    m_clear = new QDoubleSpinBox;
    m_lasting = new QSpinBox;
    m_repeat = new QSpinBox;
    for (QSpinBox *time : {m_lasting, m_repeat}) {
        time->setRange(0, longestMinutes);
        time->setSuffix(tr(" min"));
    }
    m_lasting->setSpecialValueText(tr("at once"));
    m_repeat->setSpecialValueText(tr("never"));
    m_clear->setToolTip(tr("The alert ends only here, so that it does not come and go at the threshold."));
    m_lasting->setToolTip(tr("For so long on end must the threshold be passed."));
    m_repeat->setToolTip(tr("The alert calls again after so long while nobody has acknowledged it."));
    m_fields = new QWidget;
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    grid->addLayout(labelled(tr("Where"), m_where), 0, 0, 1, 2);
    grid->addLayout(labelled(tr("Threshold"), m_threshold), 0, 2);
    grid->addLayout(labelled(tr("Ends at"), m_clear), 0, 3);
    m_lastingField = new QWidget;
    auto *lasting = labelled(tr("Lasting"), m_lasting);
    lasting->setContentsMargins(0, 0, 0, 0);
    m_lastingField->setLayout(lasting);
    grid->addWidget(m_lastingField, 1, 0, 1, 2);
    grid->addLayout(labelled(tr("Calls again after"), m_repeat), 1, 2, 1, 2);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_where, &QComboBox::activated, this, &AlertRulesDialog::takeFields);
    for (QDoubleSpinBox *box : {m_threshold, m_clear})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AlertRulesDialog::takeFields);
    for (QSpinBox *box : {m_lasting, m_repeat})
        connect(box, &QSpinBox::valueChanged, this, &AlertRulesDialog::takeFields);
    return m_fields;
}

/// Which goal, of which stretch, and from when in the day on.
QWidget *AlertRulesDialog::makeGoalFields()
{
    m_metric = new QComboBox;
    for (const QString &metric : m_goals.metrics)
        m_metric->addItem(alertwords::metric(metric), metric);
    m_period = new QComboBox;
    m_period->addItem(tr("Day"), int(KpiPeriod::Day));
    m_period->addItem(tr("Week"), int(KpiPeriod::Week));
    m_period->addItem(tr("Month"), int(KpiPeriod::Month));
    m_at = new QTimeEdit;
    m_at->setButtonSymbols(QAbstractSpinBox::NoButtons); // hours and minutes are typed
    m_at->setToolTip(tr("From this time of day on the goal is weighed."));
    m_goalFields = new QWidget;
    auto *grid = new QGridLayout(m_goalFields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->addLayout(labelled(tr("Metric"), m_metric), 0, 0, 1, 2);
    grid->addLayout(labelled(tr("Goal of the"), m_period), 0, 2);
    grid->addLayout(labelled(tr("At"), m_at), 0, 3);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    for (QComboBox *box : {m_metric, m_period})
        connect(box, &QComboBox::activated, this, &AlertRulesDialog::takeFields);
    connect(m_at, &QTimeEdit::timeChanged, this, &AlertRulesDialog::takeFields);
    return m_goalFields;
}

void AlertRulesDialog::showGoal(const AlertRule &rule)
{
    const bool isGoal = rule.kind == Kind::Goal;
    m_goalFields->setVisible(isGoal);
    m_lastingField->setVisible(!isGoal);
    if (!isGoal)
        return;
    if (m_metric->findData(rule.metric) < 0)
        m_metric->addItem(alertwords::metric(rule.metric), rule.metric);
    m_metric->setCurrentIndex(m_metric->findData(rule.metric));
    m_period->setCurrentIndex(m_period->findData(int(rule.period)));
    m_at->setTime(QTime(rule.at / 60, rule.at % 60));
}

void AlertRulesDialog::takeGoal(AlertRule &rule) const
{
    const int where = m_where->currentData().toInt();
    rule.metric = m_metric->currentData().toString();
    rule.period = KpiPeriod(m_period->currentData().toInt());
    rule.at = m_at->time().hour() * 60 + m_at->time().minute();
    rule.scope = where > 0 ? RuleScope::One : where == allTogether ? RuleScope::Together : RuleScope::Each;
    rule.who = where > 0 ? m_goals.subjects[size_t(where) - 1].who : KpiSubject();
}

void AlertRulesDialog::showPlaces(const AlertRule &rule)
{
    m_where->clear();
    if (rule.kind == Kind::Goal) {
        m_where->addItem(tr("Each team"), eachQueue);
        m_where->addItem(tr("Everybody together"), allTogether);
        int place = 0;
        int current = rule.scope == RuleScope::Together ? 1 : 0;
        for (const Goals::Subject &subject : m_goals.subjects) {
            m_where->addItem(subject.name, ++place);
            if (rule.scope == RuleScope::One && rule.who == subject.who)
                current = m_where->count() - 1;
        }
        m_where->setCurrentIndex(current);
        return;
    }
    if (rule.kind == Kind::LeadCare) {
        m_where->addItem(tr("Each lead"), eachQueue);
        return m_where->setCurrentIndex(0);
    }
    m_where->addItem(rule.kind == Kind::Pause ? tr("All agents") : tr("Each queue by itself"), eachQueue);
    if (rule.kind != Kind::Pause)
        m_where->addItem(tr("All queues together"), allTogether);
    for (const NamedQueue &queue : m_calls.queues())
        m_where->addItem(queue.name, queue.id.value());
    const qint64 where = rule.scope == RuleScope::One ? rule.queue.value()
        : rule.scope == RuleScope::Together           ? allTogether
                                                      : eachQueue;
    m_where->setCurrentIndex(std::max(0, m_where->findData(where)));
}

QString AlertRulesDialog::wordsOf(const AlertRule &rule) const
{
    const auto nameOf = [this](const KpiSubject &who) {
        const auto found = std::ranges::find(m_goals.subjects, who, &Goals::Subject::who);
        return found != m_goals.subjects.end() ? found->name : QString();
    };
    return alertwords::rule(rule, {[this](QueueId id) { return m_calls.queueName(id); }, nameOf});
}

AlertRule *AlertRulesDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_rules.size()) ? &m_rules[size_t(row)] : nullptr;
}

void AlertRulesDialog::fillList(int current)
{
    m_filling = true;
    m_list->clear();
    for (const AlertRule &rule : m_rules) {
        auto *item = new QListWidgetItem(wordsOf(rule), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.on ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    m_list->setCurrentRow(std::min(current, int(m_rules.size()) - 1));
    showFields();
}

void AlertRulesDialog::showFields()
{
    const AlertRule *rule = current();
    m_fields->setEnabled(rule != nullptr);
    m_remove->setEnabled(rule != nullptr);
    if (!rule || m_filling)
        return;
    m_filling = true;
    showPlaces(*rule);
    showGoal(*rule);
    const Entry entry = entryOf(rule->kind);
    for (QDoubleSpinBox *box : {m_threshold, m_clear}) {
        box->setDecimals(entry.decimals);
        box->setRange(0, entry.highest);
        box->setSuffix(entry.suffix);
    }
    m_threshold->setValue(double(rule->threshold) / entry.factor);
    m_clear->setValue(double(rule->clear) / entry.factor);
    m_lasting->setValue(int(duration_cast<minutes>(rule->lasting).count()));
    m_repeat->setValue(int(duration_cast<minutes>(rule->repeat).count()));
    m_filling = false;
}

void AlertRulesDialog::takeFields()
{
    AlertRule *rule = current();
    if (!rule || m_filling)
        return;
    const Entry entry = entryOf(rule->kind);
    if (rule->kind == Kind::Goal) {
        takeGoal(*rule);
    } else {
        const qint64 where = m_where->currentData().toLongLong();
        rule->scope = where > 0    ? RuleScope::One
            : where == allTogether ? RuleScope::Together
                                   : RuleScope::Each;
        rule->queue = where > 0 ? QueueId(where) : QueueId();
    }
    rule->threshold = std::llround(m_threshold->value() * entry.factor);
    rule->clear = std::llround(m_clear->value() * entry.factor);
    rule->lasting = rule->kind == Kind::Goal ? Duration(0) : Duration(minutes(m_lasting->value()));
    rule->repeat = minutes(m_repeat->value());
    m_list->currentItem()->setText(wordsOf(*rule));
    m_error->hide();
}

void AlertRulesDialog::add(Kind kind)
{
    m_rules.push_back(usualRule(kind));
    fillList(int(m_rules.size()) - 1);
    m_threshold->setFocus();
}

void AlertRulesDialog::remove()
{
    const int row = m_list->currentRow();
    if (!current())
        return;
    m_rules.erase(m_rules.begin() + row);
    fillList(std::max(0, row - 1));
}

void AlertRulesDialog::accept()
{
    if (m_pending->isRunning())
        return;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        if (const Result<void> fit = m_rules[i].check(); !fit) {
            m_list->setCurrentRow(int(i));
            m_pending->showError(fit.error());
            return;
        }
    }
    m_pending->watch(m_service.setRules(m_rules), [this] { QDialog::accept(); });
}

} // namespace callhelm
