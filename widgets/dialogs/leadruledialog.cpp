#include "dialogs/leadruledialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "dialogs/leadruleagents.h"
#include "dialogs/leadrulefields.h"
#include "dialogs/leadrulemore.h"
#include "dialogs/leadruleoptions.h"
#include "dialogs/leadrulepreview.h"
#include "dialogs/leadtrydialog.h"

namespace callhelm {

namespace {

constexpr int wantedWidth = 960;
constexpr int wantedHeight = 770;
constexpr int windowFrame = 40; ///< title bar and some air

} // namespace

LeadRuleDialog::LeadRuleDialog(const LeadServices &services, LeadNames names, const UiContext &looks,
                               LeadRule rule, LeadRules rules, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_names(std::move(names))
    , m_looks(looks)
    , m_rule(std::move(rule))
    , m_fields(new LeadRuleFields(services, looks))
    , m_agents(new LeadRuleAgents(services, looks, QStringLiteral("leads/ruleagents")))
    , m_options(new LeadRuleOptions(services))
    , m_more(new LeadRuleMore(services, looks))
    , m_preview(new LeadRulePreview(services, m_names, looks))
    , m_scroll(new QScrollArea)
    , m_error(new PlainLabel)
    , m_try(new QPushButton(tr("Try on the last %Ln leads…", nullptr, LeadTryDialog::usual)))
    , m_save(new QPushButton(m_rule.id.isValid() ? tr("Save rule") : tr("Create rule")))
{
    setWindowTitle(m_rule.id.isValid() ? tr("Change rule · %1").arg(m_rule.name) : tr("New rule"));
    makeParts(looks);
    makeButtons();
    m_pending = new PendingChange(*m_error, *m_save, this);
    m_fields->setRule(m_rule);
    m_agents->setRule(m_rule);
    m_options->setRule(m_rule);
    m_more->setRule(m_rule);
    m_before = this->rule();
    m_before.id = m_rule.id;
    connect(m_fields, &LeadRuleFields::edited, this, &LeadRuleDialog::check);
    connect(m_agents, &LeadRuleAgents::edited, this, &LeadRuleDialog::check);
    connect(m_options, &LeadRuleOptions::edited, this, &LeadRuleDialog::check);
    connect(m_more, &LeadRuleMore::edited, this, &LeadRuleDialog::check);
    setRules(std::move(rules));
    // Those of other pools, too.
    m_asked.ask(services.rules(), [this](const Result<LeadRules> &all) {
        if (all)
            setRules(*all);
    });
    const int room = parent != nullptr ? parent->height() : screen()->availableGeometry().height();
    resize(wantedWidth, std::max(420, std::min(wantedHeight, room - windowFrame)));
    m_fields->nameEdit()->setFocus();
}

/// No field is cut, whatever the language: how wide they are is known once they have their style.
void LeadRuleDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width()
                              + m_scroll->verticalScrollBar()->sizeHint().width());
}

void LeadRuleDialog::makeParts(const UiContext &)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::xs, 0);
    column->setSpacing(space::m);
    column->addWidget(m_fields);
    column->addWidget(m_agents, 1);
    column->addWidget(m_options);
    column->addWidget(m_more);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(left);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(space::m);
    parts->addWidget(m_scroll, 54);
    parts->addWidget(m_preview, 46);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(secondaryLabel(tr("Hands the leads that come into a pool at a stage to agents, each by "
                                        "weight. Leads already handed out stay where they are.")));
    layout->addLayout(parts, 1);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
}

void LeadRuleDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_try, cancel})
        button->setAutoDefault(false);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_try->setToolTip(
        tr("Which rule would have taken them, and how they would have gone; nothing is changed"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_try);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    if (!m_services.maySetRules()) { // it can be looked at, and tried
        m_save->setEnabled(false);
        m_save->setToolTip(tr("Owner and admins set rules."));
    }
    connect(m_try, &QPushButton::clicked, this, &LeadRuleDialog::openTry);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &QDialog::accept);
}

LeadRule LeadRuleDialog::rule() const
{
    LeadRule rule = m_rule;
    m_fields->writeTo(rule);
    rule.agents = m_agents->agents();
    m_options->writeTo(rule);
    m_more->writeTo(rule);
    return rule;
}

void LeadRuleDialog::setRules(LeadRules rules)
{
    m_rules = std::move(rules);
    const auto at = std::ranges::find(m_rules, m_rule.id, &LeadRule::id);
    const bool isThere = m_rule.id.isValid() && at != m_rules.end();
    const int count = int(m_rules.size()) + (isThere ? 0 : 1);
    m_options->setPlace(isThere ? int(at - m_rules.begin()) + 1 : count, count);
    check();
}

void LeadRuleDialog::check()
{
    const LeadRule rule = this->rule();
    m_agents->setKind(rule.kind);
    m_options->setKind(rule.kind);
    m_more->setKind(rule.kind);
    m_more->setPool(rule.pool);
    m_problems = m_services.check(rule, m_rules);
    m_fields->showProblems(m_problems, m_isTried);
    m_agents->showProblems(m_problems, m_isTried);
    m_options->showProblems(m_problems);
    m_more->check(true);
    m_more->showProblems(m_problems);
    if (rule.agents.empty())
        m_preview->clear();
    else
        m_preview->setRule(rule);
}

bool LeadRuleDialog::isSound() const
{
    return m_fields->isReadable() && m_more->check(false)
        && std::ranges::all_of(m_problems, &LeadService::Problem::isWarning);
}

void LeadRuleDialog::openTry()
{
    auto *dialog = new LeadTryDialog(m_services, m_names, m_looks, rule(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LeadRuleDialog::accept()
{
    if (m_pending->isRunning() || !m_save->isEnabled())
        return;
    m_isTried = true;
    check();
    if (!isSound()) {
        m_scroll->verticalScrollBar()->setValue(0); // where most of it is
        return;
    }
    const auto save = [this](EarlierLeads earlier) {
        m_pending->watch(m_services.save(rule(), earlier), [this] { QDialog::accept(); });
    };
    if (m_earlier)
        m_earlier(rule(), m_save->text(), save);
    else
        save(EarlierLeads::Wait);
}

/// What was typed is not thrown away by a stray Escape: a second one does.
void LeadRuleDialog::reject()
{
    if (!m_mayLeave && isChanged()) {
        m_mayLeave = true;
        m_error->setText(tr("Not saved. Once more to leave without saving."));
        m_error->show();
        return;
    }
    QDialog::reject();
}

} // namespace callhelm
