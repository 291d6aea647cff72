#pragma once

#include <algorithm>
#include <array>

#include <QStringList>

#include "base/answer.h"
#include "dialogs/leadservices.h"

namespace callhelm {

/// The page of the drawing: Wednesday 21 October 2026 at 10:43, five rules, seven leads that wait, four due
/// for recall. What is asked and done is kept; what is done shows with the next question.
struct LeadScene
{
    enum Agent : qint64 { Chi = 1, Giang, Ha, Orlov, Rossi, Novak, An, Binh };
    static constexpr int agentCount = 8;

    Calendar calendar{Calendar::zoneByName("Asia/Ho_Chi_Minh")};
    Instant now = at(10, 43);
    LeadBoard board;
    RecordCataloguePtr catalogue;
    bool maySetRules = true;
    bool mayHandOut = true;
    std::optional<std::vector<AgentId>> own;
    std::optional<Error> failure; ///< of all that is asked or done
    QStringList done; ///< in words, for the tests
    std::vector<LeadRule> saved;
    int questions = 0;
    LeadRun nextRun; ///< what a run answers
    std::vector<HandOut> handOuts;
    std::vector<LeadEntry> entries;

    LeadScene()
    {
        makeCatalogue();
        makeRules();
        makeWaiting();
        makeRecalls();
        makeToday();
        makeRows();
    }

    [[nodiscard]] Instant at(int hour, int minute, int day = 21) const
    {
        return calendar.startOf(QDate(2026, 10, day)) + std::chrono::minutes(hour * 60 + minute);
    }
    [[nodiscard]] static QString agentName(AgentId agent)
    {
        static const QStringList names{QStringLiteral("Lê Chi"),      QStringLiteral("Vũ Giang"),
                                       QStringLiteral("Đặng Hà"),     QStringLiteral("Дмитрий Орлов"),
                                       QStringLiteral("Marco Rossi"), QStringLiteral("Petr Novák"),
                                       QStringLiteral("Nguyễn An"),   QStringLiteral("Trần Bình")};
        return names.value(int(agent.value()) - 1);
    }
    [[nodiscard]] TermId term(const QString &name, TermId pool = {}) const
    {
        for (const Term &one : catalogue->terms->all())
            if (one.name == name && one.parent == pool)
                return one.id;
        return {};
    }
    [[nodiscard]] LeadBoard::Rule &rule(const QString &name)
    {
        return *std::ranges::find_if(board.rules,
                                     [&name](const LeadBoard::Rule &one) { return one.rule.name == name; });
    }

    /// What the page asks; the scene must outlive it.
    [[nodiscard]] LeadServices services()
    {
        LeadServices all;
        addRules(all);
        addQuestions(all);
        addActs(all);
        all.catalogue = [this] { return catalogue; };
        all.agentName = [](AgentId agent) { return agentName(agent); };
        all.candidates = [] { return candidates(); };
        all.calendar = [this]() -> const Calendar & { return calendar; };
        all.now = [this] { return now; };
        all.working = [] { return WorkingTime::usual(); };
        all.maySetRules = [this] { return maySetRules; };
        all.maySwitch = [this] { return mayHandOut; };
        all.mayHandOut = [this] { return mayHandOut; };
        all.own = [this] { return own; };
        return all;
    }

private:
    template <class T>
    QFuture<Result<T>> answer(T value)
    {
        ++questions;
        return readyFuture(failure ? Result<T>(*failure) : Result<T>(std::move(value)));
    }
    QFuture<Result<void>> act(const QString &what, const std::function<void()> &change = {})
    {
        done << what;
        if (failure)
            return readyFuture(Result<void>(*failure));
        if (change)
            change();
        return readyFuture(Result<void>());
    }

    void makeCatalogue()
    {
        std::vector<Term> terms;
        qint64 id = 0;
        const auto add = [&](TermList list, const char *name, TermId parent = {}) {
            terms.push_back({TermId(++id), list, parent, QString::fromUtf8(name), int(id)});
            return TermId(id);
        };
        for (const char *pool : {"Hotline", "Website", "Zalo", "Facebook"}) {
            const TermId made = add(TermList::Pool, pool);
            for (const char *stage : {"New", "Contacted", "Quoted"})
                add(TermList::Stage, stage, made);
        }
        for (const char *source : {"Google", "Fair", "Friend"})
            add(TermList::Source, source);
        for (const char *channel : {"Website", "Zalo"})
            add(TermList::Channel, channel);
        add(TermList::TaskType, "Call");
        auto made = std::make_shared<RecordCatalogue>();
        made->schema = std::make_shared<RecordSchema>();
        made->terms = std::make_shared<Terms>(std::move(terms));
        catalogue = made;
    }

    LeadBoard::Rule &addRule(const char *name, LeadRuleKind kind, const char *pool, const char *stage,
                             std::chrono::minutes delay, std::initializer_list<Agent> agents)
    {
        LeadBoard::Rule made;
        made.rule.id = LeadRuleId(qint64(board.rules.size()) + 1);
        made.rule.name = QString::fromUtf8(name);
        made.rule.kind = kind;
        made.rule.pool = term(QString::fromUtf8(pool));
        made.rule.stage = term(QString::fromUtf8(stage), made.rule.pool);
        made.rule.delay = delay;
        made.rule.changedAt = made.rule.takesFrom = at(9, 0, 12);
        for (const Agent agent : agents)
            made.rule.agents.push_back({AgentId(agent), 1});
        made.ledger.rule = made.rule.id;
        made.ledger.since = at(9, 0, 12);
        made.ledger.bound = agents.size() < 2 ? 0 : 1 - 1.0 / (2.0 * double(agents.size()) - 2);
        board.rules.push_back(made);
        return board.rules.back();
    }

    void makeRules()
    {
        using namespace std::chrono_literals;
        using Kind = LeadRuleKind;
        const auto even = [](LeadBoard::Rule &rule, qint64 had) {
            const auto n = double(rule.rule.agents.size());
            for (const LeadRuleAgent &agent : rule.rule.agents)
                rule.ledger.agents.push_back({agent.agent, 1, had / qint64(n), double(had) / n,
                                              double(had) / n - double(had / qint64(n))});
        };
        LeadBoard::Rule &hotline = addRule("Hotline leads", Kind::Rotation, "Hotline", "New", 0min,
                                           {Chi, Giang, Ha, Orlov, Rossi, Novak});
        hotline.today = 18;
        even(hotline, 120);
        LeadBoard::Rule &website
            = addRule("Website form", Kind::Weighted, "Website", "New", 5min, {Chi, Giang, Ha});
        website.rule.onlyAvailable = website.rule.knownFirst = true;
        website.rule.dailyCap = 20;
        for (size_t i = 0; i < 3; ++i)
            website.rule.agents[i].weight = int(i) + 3;
        website.today = 17;
        website.waiting = 2;
        website.ledger.agents = {{AgentId(Chi), 3, 22, 22.25, 0.25},
                                 {AgentId(Giang), 4, 30, 89 / 3.0, -1 / 3.0},
                                 {AgentId(Ha), 5, 37, 89 * 5 / 12.0, 1 / 12.0}};
        LeadBoard::Rule &zalo
            = addRule("Zalo, who is online", Kind::Rotation, "Zalo", "New", 2min, {Orlov, Rossi, Novak, An});
        zalo.rule.onlyAvailable = true;
        zalo.today = 9;
        zalo.waiting = zalo.stuck = 3;
        zalo.ledger.isPromised = false;
        even(zalo, 61);
        LeadBoard::Rule &recall
            = addRule("No care for 2 h", Kind::Recall, "Website", "Contacted", 120min, {Chi, Giang, Ha});
        recall.rule.workingHours = true;
        recall.today = 2;
        even(recall, 12);
        LeadBoard::Rule &facebook
            = addRule("Facebook ads", Kind::Rotation, "Facebook", "New", 10min, {Chi, Giang, Ha, Orlov, An});
        facebook.rule.isOn = false;
        facebook.rule.changedAt = at(15, 0, 19);
        facebook.waiting = facebook.stuck = 2;
        even(facebook, 40);
    }

    void makeWaiting()
    {
        using Why = WaitingLead::Why;
        const auto add = [this](const char *name, const char *pool, int minutes, qint64 rule, Why why) {
            WaitingLead lead;
            lead.lead = recordIdOf(Entity::Customer, qint64(board.waiting.size()) + 1);
            lead.name = QString::fromUtf8(name);
            lead.pool = term(QString::fromUtf8(pool));
            lead.stage = term(QStringLiteral("New"), lead.pool);
            lead.arrival = now - std::chrono::minutes(minutes);
            lead.rule = LeadRuleId(rule);
            lead.why = why;
            if (why == Why::NobodyEligible) {
                lead.skipped.resize(leadSkipCount);
                lead.skipped[size_t(LeadSkip::Paused)] = 3;
                lead.skipped[size_t(LeadSkip::Offline)] = 1;
            }
            board.waiting.push_back(lead);
        };
        add("Võ Thanh Tùng", "Facebook", 48, 5, Why::RuleOff);
        add("Bùi Thị Hạnh", "Facebook", 31, 5, Why::RuleOff);
        add("Trần Quốc Bảo", "Zalo", 19, 3, Why::NobodyEligible);
        add("Алексей Смирнов", "Zalo", 12, 3, Why::NobodyEligible);
        add("Phạm Thị Hồng", "Zalo", 7, 3, Why::NobodyEligible);
        add("Công ty Sao Mai", "Website", 3, 2, Why::InDelay);
        add("Lê Hoàng Nam", "Website", 1, 2, Why::InDelay);
        board.waiting[5].until = at(10, 44);
        board.waiting[6].until = at(10, 46);
        board.waitingAll = 7;
        board.stuckAll = 5;
    }

    void makeRecalls()
    {
        const auto add
            = [this](const char *name, Instant due, Agent from, Agent to, Instant care, const char *kind) {
                  board.recalls.push_back({recordIdOf(Entity::Customer, qint64(board.recalls.size()) + 101),
                                           QString::fromUtf8(name), LeadRuleId(4), due, AgentId(from),
                                           AgentId(to), care, QString::fromLatin1(kind)});
              };
        add("Nguyễn Thị Thu", at(10, 58), Chi, Ha, at(8, 58), "interactions");
        add("Công ty An Phát", at(11, 20), Giang, Chi, at(9, 20), "calls");
        add("Hoàng Văn Long", at(12, 5), Chi, Giang, at(10, 5), "");
        add("Юлия Белова", at(12, 31), Ha, Chi, at(10, 31), "emails_sent");
        board.recallsUntil = at(12, 42);
        board.lastRecall = LeadRun{LeadRunId(77), at(9, 52), false, {}, 0, 2, 0};
        board.canUndoRecall = true;
    }

    void makeToday()
    {
        board.at = now;
        board.today = {{AgentId(Giang), 11, 0}, {AgentId(Ha), 10, 1},   {AgentId(Chi), 7, 1},
                       {AgentId(Orlov), 6, 0},  {AgentId(Rossi), 5, 0}, {AgentId(Novak), 5, 0}};
        board.medianToHandOut = std::chrono::seconds(192);
        board.longestToHandOut = std::chrono::seconds(19 * 60 + 40);
        board.longestRule = LeadRuleId(3);
        board.lastRun = LeadRun{LeadRunId(78), at(10, 41), false, {}, 1, 0, 7};
        board.nextRun = at(10, 44);
    }

    void makeRows()
    {
        for (int i = 0; i < 6; ++i) {
            HandOut one;
            one.id = HandOutId(400 - i);
            one.run = LeadRunId(78);
            one.at = now - std::chrono::minutes(2 + 7 * i);
            one.rule = LeadRuleId(2);
            one.ruleName = QStringLiteral("Website form");
            one.lead = recordIdOf(Entity::Customer, 200 + i);
            one.name = QStringLiteral("Customer %1").arg(i + 1);
            one.agent = AgentId(i % 3 + 1);
            one.arrival = one.at - std::chrono::minutes(5);
            handOuts.push_back(one);
        }
        handOuts[2].kind = HandOutKind::Known;
        handOuts[4].kind = HandOutKind::Hand;
        handOuts[4].who = QStringLiteral("Lan Phạm");
        handOuts[4].reason = QStringLiteral("asked for her");
        entries
            = {{3, LeadEntry::Kind::HandOut, at(10, 41), AgentId(Chi), HandOutId(400), -0.75, 0.25, {}, {}},
               {2,
                LeadEntry::Kind::Correction,
                at(9, 30),
                AgentId(Chi),
                {},
                0.5,
                1.0,
                QStringLiteral("Lan Phạm"),
                QStringLiteral("counted twice")},
               {1, LeadEntry::Kind::Joined, at(9, 0, 12), AgentId(Chi), {}, 0, 0, {}, {}}};
    }

    static std::vector<LeadCandidate> candidates()
    {
        constexpr std::array states{AgentState::Available, AgentState::Paused,  AgentState::Talking,
                                    AgentState::Available, AgentState::Talking, AgentState::Offline,
                                    AgentState::WrapUp,    AgentState::Ringing};
        std::vector<LeadCandidate> all;
        for (int i = 0; i < agentCount; ++i)
            all.push_back({AgentId(i + 1), agentName(AgentId(i + 1)), states[size_t(i)],
                           i == 1 ? QStringLiteral("break") : QString(), false, false, 1});
        return all;
    }

    /// As the service's own check, as far as the drawing needs it.
    static std::vector<LeadService::Problem> check(const LeadRule &rule, const LeadRules &others)
    {
        using Field = LeadService::Problem::Field;
        std::vector<LeadService::Problem> problems;
        if (rule.name.isEmpty())
            problems.push_back({Field::Name, QStringLiteral("Give it a name"), false});
        const size_t least = rule.kind == LeadRuleKind::Recall ? 2 : 1;
        if (rule.agents.size() < least)
            problems.push_back({Field::Agents,
                                least == 1 ? QStringLiteral("Choose at least one agent")
                                           : QStringLiteral("Choose at least two agents"),
                                false});
        if (!rule.pool.isValid())
            problems.push_back({Field::Pool, QStringLiteral("Choose a pool"), false});
        int number = 0;
        for (const LeadRule &other : others) {
            ++number;
            if (other.id == rule.id)
                break;
            if (other.kind != LeadRuleKind::Recall && other.pool == rule.pool && other.stage == rule.stage)
                problems.push_back(
                    {Field::Stage,
                     QStringLiteral("Another rule (%1) already takes these before this one").arg(number),
                     true});
        }
        return problems;
    }

    /// Who is owed most gets the next; the drawing's own order where the rule is the drawing's.
    static LeadPreview preview(const LeadRule &rule, int count, bool asNow, const LeadLedger *ledger)
    {
        LeadPreview made;
        const size_t n = rule.agents.size();
        std::vector<double> balances(n, 0.0);
        double sum = 0;
        const std::vector<LeadCandidate> states = candidates();
        for (size_t i = 0; i < n; ++i) {
            made.agents.push_back(rule.agents[i].agent);
            const auto &state = states[size_t(rule.agents[i].agent.value()) - 1].state;
            const LeadSkip skip = state == AgentState::Paused ? LeadSkip::Paused
                : state == AgentState::Offline                ? LeadSkip::Offline
                                                              : LeadSkip::None;
            made.skips.push_back(rule.onlyAvailable ? skip : LeadSkip::None);
            if (ledger != nullptr)
                for (const LeadBalance &one : ledger->agents)
                    if (one.agent == rule.agents[i].agent)
                        balances[i] = one.balance;
            if (!asNow || made.skips[i] == LeadSkip::None)
                sum += rule.agents[i].weight;
        }
        made.counts.assign(n, 0);
        made.bound = n < 2 ? 0 : 1 - 1.0 / (2.0 * double(n) - 2);
        constexpr std::array<size_t, 12> drawn{2, 0, 1, 2, 0, 1, 2, 2, 1, 0, 2, 1};
        const bool isDrawn = !asNow && n == 3 && rule.agents[0].weight == 3 && rule.agents[1].weight == 4
            && rule.agents[2].weight == 5;
        for (int step = 0; step < count && sum > 0; ++step) {
            size_t best = n;
            for (size_t i = 0; i < n; ++i) {
                if (asNow && made.skips[i] != LeadSkip::None)
                    continue;
                balances[i] += rule.agents[i].weight / sum;
                if (best == n || balances[i] > balances[best] + 1e-9)
                    best = i;
            }
            if (isDrawn)
                best = drawn[size_t(step) % drawn.size()];
            balances[best] -= 1;
            ++made.counts[best];
            made.steps.push_back({made.agents[best], balances});
            for (const double balance : balances)
                made.largestGap = std::max(made.largestGap, std::abs(balance));
        }
        return made;
    }

    void addRules(LeadServices &all)
    {
        all.rules = [this] {
            LeadRules rules;
            for (const LeadBoard::Rule &one : board.rules)
                rules.push_back(one.rule);
            return answer(rules);
        };
        all.save = [this](const LeadRule &saving, EarlierLeads earlier) {
            done << QStringLiteral("save %1%2")
                        .arg(saving.name,
                             earlier == EarlierLeads::Take ? QStringLiteral(" take") : QString());
            saved.push_back(saving);
            return answer(LeadRuleId(saving.id.isValid() ? saving.id.value() : 99));
        };
        all.check = &LeadScene::check;
        all.setOn = [this](LeadRuleId id, bool isOn, EarlierLeads earlier) {
            return act(QStringLiteral("%1 %2%3")
                           .arg(isOn ? QStringLiteral("on") : QStringLiteral("off"))
                           .arg(id.value())
                           .arg(earlier == EarlierLeads::Take ? QStringLiteral(" take") : QString()),
                       [this, id, isOn] {
                           for (LeadBoard::Rule &one : board.rules)
                               if (one.rule.id == id)
                                   one.rule.isOn = isOn;
                       });
        };
        all.reorder = [this](const std::vector<LeadRuleId> &order) {
            QStringList ids;
            for (const LeadRuleId id : order)
                ids << QString::number(id.value());
            return act(QStringLiteral("order ") + ids.join(u' '), [this, order] {
                std::ranges::sort(board.rules, {}, [&order](const LeadBoard::Rule &one) {
                    return std::ranges::find(order, one.rule.id) - order.begin();
                });
            });
        };
        all.remove = [this](LeadRuleId id) {
            return act(QStringLiteral("remove %1").arg(id.value()), [this, id] {
                std::erase_if(board.rules, [id](const LeadBoard::Rule &one) { return one.rule.id == id; });
            });
        };
    }

    void addQuestions(LeadServices &all)
    {
        all.board = [this](TermId pool) {
            LeadBoard shown = board;
            if (pool.isValid()) {
                std::erase_if(shown.rules,
                              [pool](const LeadBoard::Rule &one) { return one.rule.pool != pool; });
                std::erase_if(shown.waiting, [pool](const WaitingLead &one) { return one.pool != pool; });
            }
            return answer(shown);
        };
        all.entries = [this](LeadRuleId, AgentId) { return answer(entries); };
        all.handOuts = [this](const LeadService::HandOutQuery &query) {
            std::vector<HandOut> rows = handOuts;
            std::erase_if(rows, [&query](const HandOut &one) {
                return (query.agent.isValid() && one.agent != query.agent)
                    || (query.rule.isValid() && one.rule != query.rule)
                    || (query.range && !query.range->contains(one.at));
            });
            return answer(rows);
        };
        all.receipt = [this](HandOutId id) {
            const auto found = std::ranges::find(handOuts, id, &HandOut::id);
            return answer(LeadReceipt{found != handOuts.end() ? *found : HandOut{},
                                      {{AgentId(Chi), 3, 21, 0.25, 0.375, -0.375, LeadSkip::None},
                                       {AgentId(Giang), 4, 30, -1 / 3.0, 0, -1 / 3.0, LeadSkip::Paused},
                                       {AgentId(Ha), 5, 37, 1 / 12.0, 0.625, 0.708, LeadSkip::None}}});
        };
        all.preview = [this](const LeadRule &draft, int count, bool asNow) {
            const LeadLedger *ledger = nullptr;
            for (const LeadBoard::Rule &one : board.rules)
                if (one.rule.id == draft.id)
                    ledger = &one.ledger;
            return answer(preview(draft, count, asNow, ledger));
        };
        all.replay = [this](const LeadRule &draft, int) {
            LeadReplay made;
            for (const HandOut &one : handOuts)
                made.steps.push_back({one.id, one.lead, one.at, one.agent, AgentId(Ha)});
            std::ranges::reverse(made.steps);
            for (const LeadRuleAgent &agent : draft.agents) {
                made.went.push_back({agent.agent, 4, 2, 2, 0});
                made.would.push_back({agent.agent, agent.weight, agent.agent == AgentId(Ha) ? 6 : 0, 2, 0});
            }
            made.gapWent = 0.67;
            made.gapWould = 4;
            return answer(made);
        };
        all.coverage = [this](const LeadRule &, int count) {
            LeadCoverage made;
            for (const LeadBoard::Rule &one : board.rules) {
                made.rules.push_back(one.rule.id);
                made.taken.push_back(int(one.today) * 5);
            }
            made.none = 40;
            made.all = count;
            return answer(made);
        };
    }

    void addActs(LeadServices &all)
    {
        all.run = [this](LeadRuleId id, bool dry) {
            done << QStringLiteral("run %1%2").arg(id.value()).arg(dry ? QStringLiteral(" dry") : QString());
            return answer(nextRun);
        };
        all.give = [this](const std::vector<RecordId> &leads, AgentId agent, const QString &reason) {
            return act(QStringLiteral("give %1 to %2: %3").arg(leads.size()).arg(agent.value()).arg(reason));
        };
        all.correct = [this](LeadRuleId id, AgentId agent, qint64 hundredths, const QString &reason) {
            return act(QStringLiteral("correct %1 of %2 by %3: %4")
                           .arg(agent.value())
                           .arg(id.value())
                           .arg(hundredths)
                           .arg(reason));
        };
        all.postpone = [this](const std::vector<RecordId> &leads, LeadRuleId id, Instant until) {
            return act(QStringLiteral("postpone %1 of %2 to %3")
                           .arg(leads.size())
                           .arg(id.value())
                           .arg(toDateTime(until, calendar.zone()).toString(QStringLiteral("dd HH:mm"))));
        };
        all.undo = [this](LeadRunId run) { return act(QStringLiteral("undo %1").arg(run.value())); };
        all.setRunsByItself = [this](bool runs) {
            return act(QStringLiteral("by itself %1").arg(runs), [this, runs] { board.runsByItself = runs; });
        };
    }
};

} // namespace callhelm
