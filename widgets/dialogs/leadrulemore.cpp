#include "dialogs/leadrulemore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "common/icons.h"
#include "common/labels.h"
#include "common/leadformat.h"
#include "common/figureformat.h"
#include "common/recordformat.h"
#include "dialogs/leadconditions.h"

namespace callhelm {

namespace {

constexpr int longestText = 200;

QLabel *title(const QString &text, QWidget *buddy)
{
    QLabel *label = secondaryLabel(text);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

/// Empty is no length at all.
bool isLength(const QString &typed) { return typed.trimmed().isEmpty() || format::readLength(typed); }

QString lengthText(const std::optional<Duration> &length)
{
    return length ? format::lengthInWords(*length) : QString();
}

} // namespace

LeadRuleMore::LeadRuleMore(const LeadServices &services, const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_toggle(new QPushButton(tr("Conditions, stage after, task, care target")))
    , m_body(new QWidget)
    , m_conditions(new LeadConditions(services.catalogue(), looks))
    , m_amount(new QLineEdit)
    , m_amountFault(makeFault())
    , m_stageAfter(new QComboBox)
    , m_care(new QLineEdit)
    , m_careFault(makeFault())
    , m_hasTask(new QCheckBox(tr("Make a task for whoever gets it")))
    , m_taskFields(new QWidget)
    , m_taskText(new QLineEdit)
    , m_taskType(new QComboBox)
    , m_taskDue(new QLineEdit)
    , m_taskFault(makeFault())
    , m_movesTasks(new QCheckBox(tr("Open tasks of the one before go along")))
{
    m_toggle->setProperty("link", true);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_toggle->setIcon(themedIcon(looks.theme, QStringLiteral("chevron-right")));
    makeTask();
    makeFields(looks);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_body->hide();
    connect(m_toggle, &QPushButton::toggled, this, [this, &theme = looks.theme](bool open) {
        m_body->setVisible(open);
        m_toggle->setIcon(
            themedIcon(theme, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    });
    const auto tell = [this] {
        if (!m_isSetting)
            Q_EMIT edited();
    };
    connect(m_conditions, &LeadConditions::edited, this, tell);
    for (QLineEdit *edit : {m_amount, m_care, m_taskText, m_taskDue})
        connect(edit, &QLineEdit::textChanged, this, tell);
    for (QComboBox *box : {m_stageAfter, m_taskType})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_movesTasks, &QCheckBox::toggled, this, tell);
    connect(m_hasTask, &QCheckBox::toggled, this, [this, tell](bool has) {
        m_taskFields->setVisible(has);
        tell();
    });
}

void LeadRuleMore::makeTask()
{
    m_taskText->setMaxLength(longestText);
    m_taskDue->setPlaceholderText(tr("such as 2 h"));
    m_taskDue->setToolTip(tr("From the hand-out, in working time"));
    m_taskType->addItem(tr("no type"), 0);
    for (const Term &type : m_services.catalogue()->terms->of(TermList::TaskType))
        if (!type.hidden)
            m_taskType->addItem(type.name, type.id.value());
    auto *grid = new QGridLayout(m_taskFields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->addWidget(title(tr("What is to be done"), m_taskText), 0, 0, 1, 2);
    grid->addWidget(m_taskText, 1, 0, 1, 2);
    grid->addWidget(title(tr("Type"), m_taskType), 2, 0);
    grid->addWidget(m_taskType, 3, 0);
    grid->addWidget(title(tr("Due after"), m_taskDue), 2, 1);
    grid->addWidget(m_taskDue, 3, 1);
    grid->addWidget(m_taskFault, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_taskFields->hide();
}

void LeadRuleMore::makeFields(const UiContext &)
{
    m_amount->setPlaceholderText(tr("any amount"));
    m_care->setPlaceholderText(tr("none"));
    m_care->setToolTip(
        tr("From the hand-out to the holder's first care, in working time; past it an alert may "
           "be raised"));
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, space::xs, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->addWidget(secondaryLabel(tr("Only customers for whom all of this holds")), 0, 0, 1, 2);
    grid->addWidget(m_conditions, 1, 0, 1, 2);
    const QString currency = format::currencySign(m_services.catalogue()->currency);
    grid->addWidget(title(tr("With an open deal of at least, %1").arg(currency), m_amount), 2, 0);
    grid->addWidget(m_amount, 3, 0);
    grid->addWidget(m_amountFault, 4, 0);
    grid->addWidget(title(tr("First care within"), m_care), 2, 1);
    grid->addWidget(m_care, 3, 1);
    grid->addWidget(m_careFault, 4, 1);
    grid->addWidget(title(tr("Stage after the hand-out"), m_stageAfter), 5, 0);
    grid->addWidget(m_stageAfter, 6, 0);
    grid->addWidget(m_hasTask, 7, 0, 1, 2);
    grid->addWidget(m_taskFields, 8, 0, 1, 2);
    grid->addWidget(m_movesTasks, 9, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void LeadRuleMore::setOpen(bool open) { m_toggle->setChecked(open); }

void LeadRuleMore::setPool(TermId pool)
{
    if (pool == m_pool && m_stageAfter->count() > 0)
        return;
    m_pool = pool;
    const QScopedValueRollback setting(m_isSetting, true);
    const QVariant before = m_stageAfter->currentData();
    m_stageAfter->clear();
    m_stageAfter->addItem(tr("as it is"), 0);
    if (pool.isValid())
        for (const Term &stage : m_services.catalogue()->terms->of(TermList::Stage, pool))
            if (!stage.hidden)
                m_stageAfter->addItem(stage.name, stage.id.value());
    m_stageAfter->setCurrentIndex(std::max(0, m_stageAfter->findData(before)));
}

void LeadRuleMore::setKind(LeadRuleKind kind) { m_movesTasks->setVisible(kind == LeadRuleKind::Recall); }

void LeadRuleMore::setRule(const LeadRule &rule)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_conditions->setConditions(rule.conditions);
    m_amount->setText(rule.leastAmount ? format::plainNumber(*rule.leastAmount, moneyUnit) : QString());
    setPool(rule.pool);
    m_stageAfter->setCurrentIndex(std::max(0, m_stageAfter->findData(rule.stageAfter.value())));
    m_care->setText(lengthText(rule.careTarget));
    m_hasTask->setChecked(rule.task.has_value());
    const LeadTask task = rule.task.value_or(LeadTask{});
    m_taskText->setText(task.text);
    m_taskType->setCurrentIndex(std::max(0, m_taskType->findData(task.type.value())));
    m_taskDue->setText(rule.task ? lengthText(task.due) : QString());
    m_movesTasks->setChecked(rule.movesTasks);
    setKind(rule.kind);
    setOpen(!rule.conditions.empty() || rule.leastAmount || rule.stageAfter.isValid() || rule.task
            || rule.careTarget);
}

void LeadRuleMore::writeTo(LeadRule &rule) const
{
    rule.conditions = m_conditions->conditions();
    rule.leastAmount = m_amount->text().trimmed().isEmpty() ? std::nullopt
                                                            : format::readNumber(m_amount->text(), moneyUnit);
    rule.stageAfter = TermId(m_stageAfter->currentData().toLongLong());
    rule.careTarget = m_care->text().trimmed().isEmpty() ? std::nullopt : format::readLength(m_care->text());
    rule.task = std::nullopt;
    if (m_hasTask->isChecked())
        rule.task = LeadTask{TermId(m_taskType->currentData().toLongLong()), m_taskText->text().trimmed(),
                             format::readLength(m_taskDue->text()).value_or(Duration{})};
    rule.movesTasks = m_movesTasks->isChecked();
}

bool LeadRuleMore::check(bool tells)
{
    const QString amount = m_amount->text().trimmed();
    const bool isAmount = amount.isEmpty() || format::readNumber(amount, moneyUnit);
    const bool isCare = isLength(m_care->text());
    const bool isDue = !m_hasTask->isChecked() || isLength(m_taskDue->text());
    if (tells) {
        const QString length = tr("A length of time, such as 30 min or 2 h");
        showFault(*m_amountFault, isAmount ? QString() : tr("Not a number"));
        showFault(*m_careFault, isCare ? QString() : length);
        showFault(*m_taskFault, isDue ? QString() : length);
        if (!isAmount || !isCare || !isDue)
            setOpen(true);
    }
    return isAmount && isCare && isDue;
}

void LeadRuleMore::showProblems(const LeadProblems &problems)
{
    if (m_taskFault->text().isEmpty() || isLength(m_taskDue->text()))
        showProblem(*m_taskFault, problems, LeadService::Problem::Field::Task);
}

} // namespace callhelm
