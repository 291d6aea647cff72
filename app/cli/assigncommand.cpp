#include <algorithm>
#include <map>

#include <QFileInfo>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/handover.h"
#include "cli/tableoutput.h"
#include "base/text.h"
#include "domain/leadrulejson.h"
#include "leads/fairshare.h"
#include "services/leadboards.h"
#include "services/leadexport.h"
#include "services/leadoperation.h"
#include "services/storesession.h"
#include "store/reader.h"
#include "store/recordreader.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

constexpr int mostCount = 1'000'000;

ReportTable tableOf(const char *id, std::initializer_list<std::pair<const char *, ColumnType>> columns)
{
    ReportTable table;
    table.id = table.title = QString::fromLatin1(id);
    for (const auto &[name, type] : columns)
        table.columns.push_back({QString::fromLatin1(name), QString::fromLatin1(name), {}, type});
    return table;
}

class AssignCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("assign"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Leads: “assign run” hands out what is due; also preview, replay, ledger, rules.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("what"),
                                     tr("run: hands out now what is due; preview: who gets the next ones, or "
                                        "without a rule what is about to "
                                        "be taken back; replay: the last ones under other weights; ledger: "
                                        "who is owed how much; rules: "
                                        "lists them."),
                                     QStringLiteral("run|preview|replay|ledger|rules"));
        const auto option = [&](const char *name, const QString &text, const char *value) {
            parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
        };
        option("rule", tr("Only this rule, by its name."), "name");
        option("at", tr("As if it were this moment, ISO 8601 (default: now)."), "time");
        option("count", tr("So many leads (default: 12)."), "number");
        option("weights",
               tr("Replay: weights of the rule's agents in its order, such as 3,4,5. Without --rule: the "
                  "plain sequence."),
               "numbers");
        parser.addOption(
            {QStringLiteral("dry-run"), tr("Run: tells what would happen, and changes nothing.")});
        TableOutput::declare(parser);
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QString what = parser.positionalArguments().value(0);
        const Arguments arguments(parser);
        Asked asked;
        asked.rule = parser.value(QStringLiteral("rule"));
        auto count = arguments.number(QStringLiteral("count"), 1, mostCount);
        if (!count)
            return count.error();
        asked.count = int(count->value_or(12));
        auto weights = weightsOf(parser);
        if (!weights)
            return weights.error();
        asked.weights = std::move(*weights);
        if (auto sound = arguments.time(QStringLiteral("at"), Calendar()); !sound)
            return sound.error();
        const bool isDry = parser.isSet(QStringLiteral("dry-run"));
        if (isDry && what != QLatin1String("run"))
            return usage(tr("--dry-run goes with “assign run”."));
        if (!asked.weights.empty() && what != QLatin1String("replay"))
            return usage(tr("--weights goes with “assign replay”."));
        auto choice = TableOutput::chosen(parser, context);
        if (!choice)
            return choice.error();
        if (what == QLatin1String("replay") && asked.rule.isEmpty())
            return sequence(asked, *choice, context);
        if (what == QLatin1String("run"))
            return hand(asked, isDry, arguments, *choice, context);
        if (what == QLatin1String("preview") || what == QLatin1String("replay")
            || what == QLatin1String("ledger") || what == QLatin1String("rules"))
            return tell(what, asked, arguments, *choice, context);
        return usage(tr("Say what to do: assign run, preview, replay, ledger or rules."));
    }

private:
    struct Asked
    {
        QString rule;
        int count = 12;
        std::vector<int> weights;
    };

    static Result<std::vector<int>> weightsOf(const QCommandLineParser &parser)
    {
        std::vector<int> weights;
        if (!parser.isSet(QStringLiteral("weights")))
            return weights;
        const QStringList words = parser.value(QStringLiteral("weights")).split(QLatin1Char(','));
        for (const QString &word : words) {
            bool isNumber = false;
            const int weight = word.trimmed().toInt(&isNumber);
            if (!isNumber || weight < 0 || weight > mostLeadWeight)
                return usage(tr("--weights takes whole numbers from 0 to 9999, with commas between: 3,4,5."));
            weights.push_back(weight);
        }
        return weights;
    }

    /// Whose turn it is by these weights alone: no store, no rule.
    static Result<int> sequence(const Asked &asked, const TableOutput::Choice &choice,
                                CommandContext &context)
    {
        if (asked.weights.empty())
            return usage(tr("Say by which rule or which weights: assign replay --weights 3,4,5 --count 12."));
        if (std::ranges::all_of(asked.weights, [](int weight) { return weight == 0; }))
            return usage(tr("With all weights 0 nobody gets a lead."));
        auto output = TableOutput::open(choice, Calendar(), context);
        if (!output)
            return output.error();
        ReportTable table = tableOf("replay", {{"n", ColumnType::Count}, {"agent", ColumnType::Count}});
        FairShare share = FairShare::ofWeights(asked.weights);
        for (int n = 1; n <= asked.count; ++n) {
            const int agent = share.next();
            share.charge(agent);
            table.rows.push_back({n, agent + 1});
        }
        if (auto done = output->write(table); !done)
            return done.error();
        if (auto done = output->commit(); !done)
            return done.error();
        return Done;
    }

    static Result<int> hand(const Asked &asked, bool isDry, const Arguments &arguments,
                            const TableOutput::Choice &choice, CommandContext &context)
    {
        if (!QFileInfo::exists(context.store)) // none is made for it
            return Error{Error::Kind::File, QCoreApplication::translate("Store", "There is no store here."),
                         context.store, 0};
        Calendar calendar;
        {
            auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
            if (!session)
                return session.error();
            calendar = (*session)->calendar();
        }
        auto at = arguments.time(QStringLiteral("at"), calendar);
        if (!at)
            return at.error();
        LeadOperation operation({asked.rule, *at, isDry});
        LeadRun all;
        for (;;) {
            const auto result = runOperation(operation, context.store, context.zone, context, {});
            if (!result)
                return result.error();
            LeadRun step = LeadOperation::told(*result);
            all.handed += step.handed;
            all.recalled += step.recalled;
            all.waiting = step.waiting;
            std::ranges::move(step.handOuts, std::back_inserter(all.handOuts));
            if (LeadOperation::isDone(*result))
                break;
            operation = operation.continued(*result);
        }
        context.err << (isDry ? tr("%L1 would be handed out, %L2 taken back.")
                              : tr("%L1 handed out, %L2 taken back."))
                           .arg(all.handed)
                           .arg(all.recalled)
                    << "\n";
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        auto names = (*session)->names();
        if (!names)
            return names.error();
        std::vector<RecordId> leads;
        for (const HandOut &one : all.handOuts)
            leads.push_back(one.lead);
        auto ids = RecordReader((*session)->reader().context(), SystemClock().now()).ids(leads);
        if (!ids)
            return ids.error();
        ReportTable table = LeadExport::head();
        for (const HandOut &one : all.handOuts)
            table.rows.push_back({cellOf(one.at), one.ruleName, ids->at(one.lead), names->agent(one.agent),
                                  handOutKindName(one.kind), one.reason});
        auto output = TableOutput::open(choice, calendar, context);
        if (!output)
            return output.error();
        if (auto done = output->write(table); !done)
            return done.error();
        if (auto done = output->commit(); !done)
            return done.error();
        return Done;
    }

    static Result<int> tell(const QString &what, const Asked &asked, const Arguments &arguments,
                            const TableOutput::Choice &choice, CommandContext &context)
    {
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        const bool isList = what == QLatin1String("rules") || what == QLatin1String("ledger");
        if (auto who = enter(**session, context, isList ? Act::ReadRecords : Act::RunLeads, what); !who)
            return who.error();
        auto at = arguments.time(QStringLiteral("at"), (*session)->calendar());
        if (!at)
            return at.error();
        const LeadBoards boards((*session)->reader(), {}, at->value_or(SystemClock().now()));
        auto rules = boards.rules();
        auto names = (*session)->names();
        if (!rules || !names)
            return !rules ? rules.error() : names.error();
        if (!asked.rule.isEmpty()) {
            std::erase_if(*rules, [&](const LeadRule &rule) { return fold(rule.name) != fold(asked.rule); });
            if (rules->empty())
                return usage(tr("There is no rule “%1”.").arg(asked.rule));
        }
        Result<ReportTable> table = ReportTable();
        if (what == QLatin1String("rules"))
            table = ruleTable(**session, *rules, *names);
        else if (what == QLatin1String("ledger"))
            table = ledgerTable(boards, *rules, *names);
        else if (what == QLatin1String("replay"))
            table = replayTable(boards, rules->front(), asked, *names);
        else if (asked.rule.isEmpty() || rules->front().kind == LeadRuleKind::Recall)
            table = recallTable(**session, boards, *rules, *names);
        else
            table = previewTable(boards, rules->front(), asked.count, *names);
        if (!table)
            return table.error();
        auto output = TableOutput::open(choice, (*session)->calendar(), context);
        if (!output)
            return output.error();
        if (auto done = output->write(*table); !done)
            return done.error();
        if (auto done = output->commit(); !done)
            return done.error();
        return Done;
    }

    static Result<ReportTable> ruleTable(StoreSession &session, const LeadRules &rules,
                                         const TableNames &names)
    {
        auto terms = TermStore(session.database()).read();
        if (!terms)
            return terms.error();
        ReportTable table = tableOf("rules",
                                    {{"rule", ColumnType::Words},
                                     {"kind", ColumnType::Words},
                                     {"pool", ColumnType::Words},
                                     {"stage", ColumnType::Words},
                                     {"delay_s", ColumnType::Seconds},
                                     {"agents", ColumnType::Words},
                                     {"on", ColumnType::Count}});
        for (const LeadRule &rule : rules) {
            QStringList agents;
            for (const LeadRuleAgent &agent : rule.agents)
                agents << (rule.kind == LeadRuleKind::Rotation
                               ? names.agent(agent.agent)
                               : QStringLiteral("%1 %2").arg(names.agent(agent.agent)).arg(agent.weight));
            table.rows.push_back({rule.name, kindName(rule.kind), terms->name(rule.pool),
                                  terms->name(rule.stage), wholeSeconds(rule.delay),
                                  agents.join(QStringLiteral("; ")), rule.isOn ? 1 : 0});
        }
        return table;
    }
    static Result<ReportTable> ledgerTable(const LeadBoards &boards, const LeadRules &rules,
                                           const TableNames &names)
    {
        auto board = boards.board({});
        if (!board)
            return board.error();
        ReportTable table = tableOf("ledger",
                                    {{"rule", ColumnType::Words},
                                     {"agent", ColumnType::Words},
                                     {"weight", ColumnType::Count},
                                     {"had", ColumnType::Count},
                                     {"due", ColumnType::Decimal},
                                     {"balance", ColumnType::Decimal}});
        for (const LeadBoard::Rule &rule : board->rules)
            if (std::ranges::count(rules, rule.rule.id, &LeadRule::id) > 0)
                for (const LeadBalance &agent : rule.ledger.agents)
                    table.rows.push_back({rule.rule.name, names.agent(agent.agent), agent.weight, agent.had,
                                          agent.due, agent.balance});
        return table;
    }
    static Result<ReportTable> previewTable(const LeadBoards &boards, const LeadRule &rule, int count,
                                            const TableNames &names)
    {
        auto preview = boards.preview(rule, count, false);
        if (!preview)
            return preview.error();
        ReportTable table = tableOf("preview", {{"n", ColumnType::Count}, {"agent", ColumnType::Words}});
        int n = 0;
        for (const LeadPreview::Step &step : preview->steps)
            table.rows.push_back({++n, step.agent.isValid() ? names.agent(step.agent) : QString()});
        return table;
    }
    static Result<ReportTable> recallTable(StoreSession &session, const LeadBoards &boards,
                                           const LeadRules &rules, const TableNames &names)
    {
        auto board = boards.board({});
        if (!board)
            return board.error();
        std::vector<RecordId> leads;
        for (const DueRecall &due : board->recalls)
            leads.push_back(due.lead);
        auto ids = RecordReader(session.reader().context(), SystemClock().now()).ids(leads);
        if (!ids)
            return ids.error();
        ReportTable table = tableOf("recalls",
                                    {{"due", ColumnType::Moment},
                                     {"rule", ColumnType::Words},
                                     {"lead", ColumnType::Words},
                                     {"from", ColumnType::Words},
                                     {"to", ColumnType::Words},
                                     {"last_care", ColumnType::Moment}});
        for (const DueRecall &due : board->recalls) {
            const auto rule = std::ranges::find(rules, due.rule, &LeadRule::id);
            if (rule != rules.end())
                table.rows.push_back({cellOf(due.due), rule->name, ids->at(due.lead), names.agent(due.from),
                                      due.to.isValid() ? names.agent(due.to) : QString(),
                                      cellOf(due.lastCare)});
        }
        return table;
    }
    static Result<ReportTable> replayTable(const LeadBoards &boards, LeadRule rule, const Asked &asked,
                                           const TableNames &names)
    {
        if (!asked.weights.empty()) {
            if (asked.weights.size() != rule.agents.size())
                return usage(tr("The rule has %n agent(s): as many weights are needed.", nullptr,
                                int(rule.agents.size())));
            for (size_t i = 0; i < rule.agents.size(); ++i)
                rule.agents[i].weight = asked.weights[i];
            if (rule.kind == LeadRuleKind::Rotation)
                rule.kind = LeadRuleKind::Weighted;
        }
        auto replay = boards.replay(rule, asked.count);
        if (!replay)
            return replay.error();
        ReportTable table = tableOf("replay",
                                    {{"n", ColumnType::Count},
                                     {"at", ColumnType::Moment},
                                     {"went", ColumnType::Words},
                                     {"would", ColumnType::Words}});
        int n = 0;
        for (const LeadReplay::Step &step : replay->steps)
            table.rows.push_back({++n, cellOf(step.at), names.agent(step.went),
                                  step.would.isValid() ? names.agent(step.would) : QString()});
        return table;
    }
};

} // namespace

std::unique_ptr<Command> makeAssignCommand() { return std::make_unique<AssignCommand>(); }

} // namespace callhelm
