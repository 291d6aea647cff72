#include "dialogs/leadtrydialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

#include "common/format.h"
#include "common/labels.h"
#include "common/leadformat.h"
#include "common/leadtable.h"
#include "common/plainlabel.h"
#include "dialogs/leadruleagents.h"

namespace callhelm {

namespace {
constexpr int restMs = 200;
constexpr int mostLeads = 10'000;
} // namespace

LeadTryDialog::LeadTryDialog(const LeadServices &services, LeadNames names, const UiContext &looks,
                             LeadRule rule, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_names(std::move(names))
    , m_rule(std::move(rule))
    , m_count(new QSpinBox)
    , m_agents(new LeadRuleAgents(services, looks, QStringLiteral("leads/tryagents")))
    , m_coverage(secondaryLabel({}))
    , m_result(new Card(looks.theme))
    , m_sentence(secondaryLabel({}))
    , m_sums(new LeadReplaySumModel(m_names, this))
    , m_sumTable(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/trysums")))
    , m_steps(new LeadReplayModel(m_names, this))
    , m_stepTable(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/trysteps")))
{
    setWindowTitle(m_rule.name.isEmpty() ? tr("Try on past leads")
                                         : tr("Try on past leads · %1").arg(m_rule.name));
    makeParts(looks);
    m_agents->setRule(m_rule);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &LeadTryDialog::ask);
    connect(m_agents, &LeadRuleAgents::edited, &m_rest, qOverload<>(&QTimer::start));
    connect(m_count, &QSpinBox::valueChanged, &m_rest, qOverload<>(&QTimer::start));
    const int room = parent != nullptr ? parent->height() : screen()->availableGeometry().height();
    resize(920, std::clamp(room - 40, 420, 660));
    ask();
}

void LeadTryDialog::makeParts(const UiContext &looks)
{
    m_count->setRange(1, mostLeads);
    m_count->setValue(usual);
    m_count->setAccessibleName(tr("How many leads"));
    m_count->setMaximumWidth(90);
    auto *which = new QHBoxLayout;
    which->setSpacing(space::s);
    which->addWidget(new PlainLabel(tr("The last")));
    which->addWidget(m_count);
    which->addWidget(new PlainLabel(tr("leads")));
    which->addStretch(1);
    auto *coverage = new Card(looks.theme);
    coverage->setTitle(tr("Which rule would have taken them"));
    coverage->addContent(m_coverage, 1);
    m_coverage->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addLayout(which);
    left->addWidget(m_agents, 3);
    left->addWidget(coverage, 2);
    m_result->setTitle(tr("As they went, and as they would have gone"));
    m_sumTable->setTable(m_sums);
    m_stepTable->setTable(m_steps);
    dressLeadTable(*m_sumTable, looks, false, false);
    dressLeadTable(*m_stepTable, looks, false, true);
    m_stepTable->setDefaultSort(int(LeadReplayColumn::At), Qt::DescendingOrder);
    m_sumTable->setAccessibleName(tr("By agent"));
    m_stepTable->setAccessibleName(tr("Lead by lead"));
    m_result->setTable(m_sumTable);
    m_result->addContent(m_sentence);
    m_result->setTable(m_stepTable);
    auto *lines = static_cast<QVBoxLayout *>(m_result->layout());
    lines->setStretchFactor(m_sumTable, 2);
    lines->setStretchFactor(m_stepTable, 3);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(space::m);
    parts->addLayout(left, 45);
    parts->addWidget(m_result, 55);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(secondaryLabel(
        tr("Other agents and weights can be tried on the leads that came last. Nothing is changed.")));
    layout->addLayout(parts, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

LeadRule LeadTryDialog::rule() const
{
    LeadRule rule = m_rule;
    rule.agents = m_agents->agents();
    return rule;
}

void LeadTryDialog::ask()
{
    m_rest.stop();
    const LeadRule draft = rule();
    m_askedCoverage.ask(m_services.coverage(draft, m_count->value()),
                        [this](const Result<LeadCoverage> &coverage) { takeCoverage(coverage); });
    if (!draft.id.isValid()) {
        m_sentence->setText(tr("A new rule has handed out nothing yet that could be compared."));
        return;
    }
    m_askedReplay.ask(m_services.replay(draft, m_count->value()),
                      [this](const Result<LeadReplay> &replay) { takeReplay(replay); });
}

void LeadTryDialog::takeCoverage(const Result<LeadCoverage> &coverage)
{
    if (!coverage)
        return m_coverage->setText(coverage.error().toString());
    QStringList lines;
    for (size_t i = 0; i < coverage->rules.size() && i < coverage->taken.size(); ++i) {
        const LeadRuleId id = coverage->rules[i];
        const LeadRule *known = id.isValid() && id != m_rule.id ? m_names.rule(id) : nullptr;
        const QString own = m_rule.name.isEmpty() ? tr("this rule") : m_rule.name;
        const bool isOwn = !id.isValid() || id == m_rule.id;
        lines << tr("%1: %2").arg(isOwn                  ? own
                                      : known != nullptr ? known->name
                                                         : tr("another rule"),
                                  format::number(qint64(coverage->taken[i])));
    }
    lines << tr("no rule: %1").arg(format::number(qint64(coverage->none)));
    lines << tr("of %Ln lead(s)", nullptr, coverage->all);
    m_coverage->setText(lines.join(u'\n'));
}

void LeadTryDialog::takeReplay(const Result<LeadReplay> &replay)
{
    if (!replay)
        return m_sentence->setText(replay.error().toString());
    m_sums->setReplay(*replay);
    m_steps->setRows(replay->steps);
    const auto others = std::ranges::count_if(
        replay->steps, [](const LeadReplay::Step &step) { return step.went != step.would; });
    if (replay->steps.empty())
        m_sentence->setText(tr("This rule has handed out nothing yet."));
    else
        m_sentence->setText(tr("%1 of %2 would have gone to somebody else. Farthest from the share: %3 as "
                               "they went, %4 as tried.")
                                .arg(format::number(qint64(others)),
                                     format::number(qint64(replay->steps.size())),
                                     format::leads(replay->gapWent), format::leads(replay->gapWould)));
}

QString LeadTryDialog::coverageText() const { return m_coverage->text(); }
QString LeadTryDialog::sentence() const { return m_sentence->text(); }

} // namespace callhelm
