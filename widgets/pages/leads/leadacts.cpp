#include "pages/leads/leadacts.h"

#include <algorithm>

#include "common/prompts.h"
#include "dialogs/leadcorrectdialog.h"
#include "dialogs/leadgivedialog.h"
#include "dialogs/leadpostponedialog.h"
#include "dialogs/leadruledialog.h"
#include "dialogs/leadrundialog.h"

namespace callhelm {

LeadActs::LeadActs(const LeadServices &services, LeadNames names, const UiContext &looks, Prompts &prompts,
                   std::function<const LeadBoard *()> board, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_names(std::move(names))
    , m_looks(looks)
    , m_prompts(prompts)
    , m_board(std::move(board))
    , m_page(page)
{
}

template <class T>
void LeadActs::watch(const QFuture<Result<T>> &done, std::function<void(const T &)> then)
{
    onFinished(done, this, [this, then = std::move(then)](const Result<T> &result) {
        if (!result)
            Q_EMIT failed(result.error().toString());
        else
            then(result.value());
        Q_EMIT changed();
    });
}

void LeadActs::watch(const QFuture<Result<void>> &done)
{
    onFinished(done, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error().toString());
        Q_EMIT changed(); // also where it failed: what shows is to be what is
    });
}

const LeadBoard::Rule *LeadActs::find(LeadRuleId rule) const
{
    const LeadBoard *board = m_board();
    if (board == nullptr)
        return nullptr;
    const auto found = std::ranges::find_if(
        board->rules, [rule](const LeadBoard::Rule &one) { return one.rule.id == rule; });
    return found != board->rules.end() ? &*found : nullptr;
}

int LeadActs::waitingFor(const LeadRule &rule) const
{
    const LeadBoard *board = m_board();
    if (board == nullptr || rule.kind == LeadRuleKind::Recall)
        return 0;
    return int(std::ranges::count_if(board->waiting, [&rule](const WaitingLead &lead) {
        return lead.pool == rule.pool && lead.stage == rule.stage;
    }));
}

void LeadActs::askEarlier(QWidget *parent, const LeadRule &rule, const QString &verb,
                          std::function<void(EarlierLeads)> then)
{
    const int waiting = waitingFor(rule);
    if (waiting == 0)
        return then(EarlierLeads::Wait);
    Prompts::Form form;
    form.question = {tr("Leads that wait already"),
                     tr("%Ln lead(s) of %1 wait already: hand them out too?", nullptr, waiting)
                         .arg(LeadWords::place(rule.pool, rule.stage, m_names)),
                     verb, false};
    const QString take = tr("Hand them out too");
    form.fields = {{tr("Those that wait"), {take, tr("Let them wait")}, take}};
    m_prompts.fill(parent, form, [take, then = std::move(then)](const QStringList &values) {
        then(values.value(0) == take ? EarlierLeads::Take : EarlierLeads::Wait);
    });
}

void LeadActs::openRule(const LeadRule &rule)
{
    LeadRules rules;
    const LeadBoard *board = m_board();
    if (board != nullptr)
        for (const LeadBoard::Rule &one : board->rules)
            rules.push_back(one.rule);
    auto *dialog = new LeadRuleDialog(m_services, m_names, m_looks, rule, std::move(rules), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEarlier(
        [this, dialog](const LeadRule &saved, const QString &verb, std::function<void(EarlierLeads)> then) {
            const LeadBoard::Rule *before = find(saved.id);
            if (!saved.isOn || (before != nullptr && before->rule.isOn))
                return then(EarlierLeads::Wait);
            askEarlier(dialog, saved, verb, std::move(then));
        });
    connect(dialog, &QDialog::accepted, this, &LeadActs::changed);
    dialog->open();
}

void LeadActs::newRule()
{
    LeadRule rule;
    const LeadBoard *board = m_board();
    // A pool that has leads waiting without a rule is what one comes for.
    if (board != nullptr)
        for (const WaitingLead &lead : board->waiting)
            if (lead.why == WaitingLead::Why::NoRule) {
                rule.pool = lead.pool;
                rule.stage = lead.stage;
                break;
            }
    openRule(rule);
}

void LeadActs::editRule(LeadRuleId rule)
{
    if (const LeadBoard::Rule *found = find(rule))
        openRule(found->rule);
}

void LeadActs::switchRule(LeadRuleId rule)
{
    const LeadBoard::Rule *found = find(rule);
    if (found == nullptr || !m_services.maySetRules())
        return;
    if (found->rule.isOn)
        return watch(m_services.setOn(rule, false, EarlierLeads::Wait));
    askEarlier(m_page, found->rule, tr("Switch on"),
               [this, rule](EarlierLeads earlier) { watch(m_services.setOn(rule, true, earlier)); });
}

void LeadActs::removeRule(LeadRuleId rule)
{
    const LeadBoard::Rule *found = find(rule);
    if (found == nullptr)
        return;
    m_prompts.confirm(m_page,
                      {tr("Delete rule"),
                       tr("Delete %1? Leads already handed out stay where they are; its ledger and receipts "
                          "are kept.")
                           .arg(found->rule.name),
                       tr("Delete rule"), true},
                      [this, rule] { watch(m_services.remove(rule)); });
}

void LeadActs::reorder(const std::vector<LeadRuleId> &order) { watch(m_services.reorder(order)); }

void LeadActs::runNow(LeadRuleId rule)
{
    watch<LeadRun>(m_services.run(rule, false), [this](const LeadRun &run) {
        QStringList parts;
        if (run.handed > 0)
            parts << tr("%Ln lead(s) handed out", nullptr, int(run.handed));
        if (run.recalled > 0)
            parts << tr("%Ln recalled", nullptr, int(run.recalled));
        if (parts.isEmpty())
            parts << tr("Nothing to hand out");
        if (run.waiting > 0)
            parts << tr("%Ln still wait", nullptr, int(run.waiting));
        Q_EMIT handedOut(parts.join(QStringLiteral(" \u00B7 ")), run.id);
    });
}

void LeadActs::dryRun()
{
    watch<LeadRun>(m_services.run({}, true), [this](const LeadRun &run) {
        auto *dialog = new LeadRunDialog(run, m_names, m_looks, m_page->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void LeadActs::giveByHand(const std::vector<WaitingLead> &leads)
{
    if (leads.empty())
        return;
    auto *dialog = new LeadGiveDialog(m_services, leads, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &LeadActs::changed);
    dialog->open();
}

void LeadActs::correct(LeadRuleId rule, AgentId agent)
{
    const LeadBoard::Rule *found = find(rule);
    if (found == nullptr)
        return;
    auto *dialog = new LeadCorrectDialog(m_services, m_names, *found, agent, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &LeadActs::changed);
    dialog->open();
}

void LeadActs::postpone(const std::vector<DueRecall> &recalls)
{
    if (recalls.empty())
        return;
    auto *dialog = new LeadPostponeDialog(m_services, recalls, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &LeadActs::changed);
    dialog->open();
}

void LeadActs::undo(LeadRunId run) { watch(m_services.undo(run)); }

void LeadActs::setRunsByItself(bool runs) { watch(m_services.setRunsByItself(runs)); }

} // namespace callhelm
