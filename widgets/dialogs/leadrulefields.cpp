#include "dialogs/leadrulefields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

#include "common/labels.h"
#include "common/leadformat.h"
#include "common/segmentbar.h"
#include "items/leadwords.h"

namespace callhelm {

namespace {
constexpr int longestName = 80;
}

LeadRuleFields::LeadRuleFields(const LeadServices &services, const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_name(new QLineEdit)
    , m_kind(new SegmentBar(looks.theme, 3))
    , m_delayTitle(secondaryLabel({}))
    , m_delay(new QLineEdit)
    , m_pool(new QComboBox)
    , m_stage(new QComboBox)
    , m_nameFault(makeFault())
    , m_delayFault(makeFault())
    , m_poolFault(makeFault())
    , m_stageFault(makeFault())
{
    m_name->setMaxLength(longestName);
    m_kind->setTexts({LeadWords::kind(LeadRuleKind::Rotation), LeadWords::kind(LeadRuleKind::Weighted),
                      LeadWords::kind(LeadRuleKind::Recall)});
    m_kind->setToolTip(
        tr("Rotation: in turn. Weighted: each by their weight. Recall: takes leads without care "
           "back, and hands them to another of its agents."));
    m_kind->setAccessibleName(tr("Kind"));
    m_delayTitle->setWordWrap(false);
    m_delayTitle->setBuddy(m_delay);
    m_delay->setToolTip(tr("Such as 5 min, 2 h or 1 h 30 min; 0 for at once"));
    for (QComboBox *box : {m_pool, m_stage}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    const auto title = [](const QString &text, QWidget *buddy) {
        QLabel *label = secondaryLabel(text);
        label->setBuddy(buddy);
        buddy->setAccessibleName(text);
        return label;
    };
    const auto room = [grid](int row) { grid->setRowMinimumHeight(row, space::xs); };
    grid->addWidget(title(tr("Name"), m_name), 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0, 1, 2);
    grid->addWidget(m_nameFault, 2, 0, 1, 2);
    room(3);
    grid->addWidget(title(tr("Kind"), m_kind), 4, 0);
    grid->addWidget(m_kind, 5, 0, Qt::AlignLeft);
    grid->addWidget(m_delayTitle, 4, 1);
    grid->addWidget(m_delay, 5, 1);
    grid->addWidget(m_delayFault, 6, 1);
    room(7);
    grid->addWidget(title(tr("Pool"), m_pool), 8, 0);
    grid->addWidget(m_pool, 9, 0);
    grid->addWidget(m_poolFault, 10, 0);
    grid->addWidget(title(tr("Stage"), m_stage), 8, 1);
    grid->addWidget(m_stage, 9, 1);
    grid->addWidget(m_stageFault, 10, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_pool->addItem(tr("choose…"), 0);
    for (const Term &pool : services.catalogue()->terms->of(TermList::Pool))
        if (!pool.hidden)
            m_pool->addItem(pool.name, pool.id.value());
    const auto tell = [this](bool &isTouched) {
        if (m_isSetting)
            return;
        isTouched = true;
        Q_EMIT edited();
    };
    connect(m_name, &QLineEdit::textChanged, this, [this, tell] { tell(m_isNameTouched); });
    connect(m_delay, &QLineEdit::textChanged, this, [this, tell] { tell(m_isDelayTouched); });
    connect(m_kind, &SegmentBar::chosen, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_pool, &QComboBox::currentIndexChanged, this, [this, tell] {
        fillStages();
        tell(m_isPlaceTouched);
    });
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this, tell] { tell(m_isPlaceTouched); });
}

LeadRuleKind LeadRuleFields::kind() const { return LeadRuleKind(std::max(0, m_kind->current())); }

void LeadRuleFields::showKind()
{
    const QString title = kind() == LeadRuleKind::Recall ? tr("After … without care")
                                                         : tr("Delay, from arrival in pool and stage");
    m_delayTitle->setText(title);
    m_delay->setAccessibleName(title);
}

void LeadRuleFields::fillStages()
{
    const TermId pool(m_pool->currentData().toLongLong());
    const QString before = m_stage->currentText();
    const QScopedValueRollback setting(m_isSetting, true);
    m_stage->clear();
    m_stage->addItem(tr("choose…"), 0);
    if (pool.isValid())
        for (const Term &stage : m_services.catalogue()->terms->of(TermList::Stage, pool))
            if (!stage.hidden)
                m_stage->addItem(stage.name, stage.id.value());
    // The stage of that name, or the first of the pool: where its customers begin.
    const int same = m_stage->findText(before);
    m_stage->setCurrentIndex(same > 0 ? same : std::min(1, m_stage->count() - 1));
}

void LeadRuleFields::setRule(const LeadRule &rule)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_name->setText(rule.name);
    m_kind->setCurrent(int(rule.kind));
    m_delay->setText(format::delay(rule.delay));
    const auto choose = [this](QComboBox &box, TermId term) {
        if (term.isValid() && box.findData(term.value()) < 0) // hidden since
            box.addItem(m_services.catalogue()->terms->name(term), term.value());
        box.setCurrentIndex(std::max(0, box.findData(term.value())));
    };
    choose(*m_pool, rule.pool);
    fillStages();
    if (rule.stage.isValid())
        choose(*m_stage, rule.stage);
    showKind();
}

void LeadRuleFields::writeTo(LeadRule &rule) const
{
    rule.name = m_name->text().trimmed();
    rule.kind = kind();
    rule.delay = format::readLength(m_delay->text()).value_or(Duration{});
    rule.pool = TermId(m_pool->currentData().toLongLong());
    rule.stage = TermId(m_stage->currentData().toLongLong());
}

bool LeadRuleFields::isReadable() const { return format::readLength(m_delay->text()).has_value(); }

void LeadRuleFields::showProblems(const LeadProblems &problems, bool all)
{
    using Field = LeadService::Problem::Field;
    const LeadProblems none;
    showProblem(*m_nameFault, all || m_isNameTouched ? problems : none, Field::Name);
    if (!isReadable())
        showFault(*m_delayFault,
                  all || m_isDelayTouched ? tr("A length of time, such as 5 min or 2 h") : QString());
    else
        showProblem(*m_delayFault, problems, Field::Delay);
    showProblem(*m_poolFault, all || m_isPlaceTouched ? problems : none, Field::Pool);
    showProblem(*m_stageFault, problems, Field::Stage);
    // What another rule takes already is worth saying before anybody has touched it.
    if (const auto *stage = problemOf(problems, Field::Stage);
        stage != nullptr && !stage->isWarning && !all && !m_isPlaceTouched)
        showFault(*m_stageFault, {});
}

} // namespace callhelm
