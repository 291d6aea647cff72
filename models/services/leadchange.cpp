#include "services/leadchange.h"

#include <algorithm>

#include "domain/recordschema.h"
#include "services/denialtext.h"
#include "services/leadstep.h"
#include "store/journal.h"
#include "store/leadreader.h"
#include "store/leadstore.h"
#include "store/leadwriter.h"
#include "store/peoplestore.h"
#include "store/recordreader.h"

namespace callhelm {

namespace {

using Lines = std::vector<AuditFields>;

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }
Error denied(Act act) { return {Error::Kind::Denied, denialText(act), {}, 0}; }

QString agentName(const ChangeGround &ground, AgentId agent)
{
    return agent.isValid() ? QString::fromUtf8(ground.journal.names().agents.name(agent.value())) : QString();
}

bool sees(const LeadContext &context, AgentId agent)
{
    return context.session.scope().seesAll() || context.session.scope().sees(agent, context.now);
}

LeadWriter::By byOf(const LeadContext &context) { return {context.session.actor().name, context.now}; }

QString leadLabel(RecordId lead, const QString &name)
{
    return QStringLiteral("customer %1 %2").arg(recordNumber(lead)).arg(name).trimmed();
}

Result<LeadRule> findRule(ChangeGround &ground, LeadRuleId id)
{
    auto rules = LeadStore(ground.database).rules();
    if (!rules)
        return rules.error();
    const auto rule = std::ranges::find(*rules, id, &LeadRule::id);
    if (rule == rules->end())
        return usage(QCoreApplication::translate("callhelm::LeadChange", "There is no such rule any more."));
    return *rule;
}

/// Takes them back, or says why not.
Result<Lines> takeBack(ChangeGround &ground, const LeadContext &context, const std::vector<HandOut> &handOuts,
                       const QString &whom)
{
    if (handOuts.empty())
        return usage(QCoreApplication::translate("callhelm::LeadChange", "There is nothing to take back."));
    for (const HandOut &handOut : handOuts)
        if (!sees(context, handOut.agent))
            return denied(Act::UndoHandOut);
    if (std::ranges::any_of(handOuts, &HandOut::isUndone))
        return Change::groundChanged();
    auto writer = LeadWriter::open(ground.database, byOf(context));
    if (!writer)
        return writer.error();
    auto touched = (*writer)->undo(handOuts, {});
    if (!touched)
        return touched.error();
    if (*touched) {
        auto names = RecordReader({ground.database, context.calendar}, context.now).names({**touched});
        if (!names)
            return names.error();
        const auto name = names->find(**touched);
        return usage(
            QCoreApplication::translate("callhelm::LeadChange",
                                        "Something was done with %1 since: it stays as it is.")
                .arg(name == names->end() ? QString::number(recordNumber(**touched)) : name->second));
    }
    if (auto done = (*writer)->finish(); !done)
        return done.error();
    return Lines{{Act::UndoHandOut, whom, {{QStringLiteral("leads"), qint64(handOuts.size())}}, {}}};
}

} // namespace

std::unique_ptr<Change> LeadChange::takeBack(const LeadContext &context,
                                             const std::shared_ptr<std::vector<HandOutId>> &handOuts)
{
    const auto announce = context.announce;
    return std::unique_ptr<Change>(new LeadChange(
        Act::UndoHandOut, {}, [] { return tr("Leads given by hand"); },
        [context, handOuts](ChangeGround &ground) -> Result<Lines> {
            const LeadReader reader({ground.database, context.calendar});
            std::vector<HandOut> found;
            for (const HandOutId id : *handOuts) {
                LeadReader::Wanted wanted;
                wanted.handOut = id;
                auto one = reader.handOuts(wanted);
                if (!one)
                    return one.error();
                found.insert(found.end(), one->begin(), one->end());
            }
            return callhelm::takeBack(ground, context, found, {});
        },
        announce));
}

std::unique_ptr<Change> LeadChange::give(const LeadContext &context, const std::vector<RecordId> &leads,
                                         AgentId agent, QString reason)
{
    auto given = std::make_shared<std::vector<HandOutId>>();
    const auto announce = context.announce;
    const auto apply = [context, leads, agent, reason, given](ChangeGround &ground) -> Result<Lines> {
        given->clear();
        if (reason.trimmed().isEmpty())
            return usage(tr("Say why: the reason stands in the ledger."));
        auto people = PeopleStore(ground.database).read();
        auto rules = LeadStore(ground.database).rules();
        if (!people || !rules)
            return !people ? people.error() : rules.error();
        const ReadContext reading{ground.database, context.calendar,
                                  context.session.scope().withMaskedNumbers(false)};
        LeadFinder finder(reading, context.now);
        auto situation = readLeadSituation(finder, reading, *rules, context.presence, context.now);
        if (!situation)
            return situation.error();
        std::map<RecordId, std::pair<QString, AgentId>> known; // what they are called, and who has them
        for (const RecordId lead : leads) {
            auto found = finder.lead(lead, *rules);
            if (!found)
                return found.error();
            if (!*found)
                return usage(tr("This customer is in no pool any more, or not yours to give."));
            const AgentId holder = (*found)->held ? (*found)->held->holder : AgentId();
            if (holder == agent || known.contains(lead))
                continue;
            known[lead] = {(*found)->lead.name, holder};
            if ((*found)->held)
                situation->held.push_back(std::move(*(*found)->held));
            else
                situation->waiting.push_back(std::move((*found)->lead));
        }
        const Person *person = people->personOf(agent);
        if (agentName(ground, agent).isEmpty()
            || (person != nullptr && !person->isActive(context.calendar.dayOf(context.now))))
            return usage(tr("Who gets a lead must work here."));
        if (!sees(context, agent))
            return denied(Act::GiveLead);
        const LeadClock clock = situation->clock;
        LeadPlan plan(std::move(*situation));
        auto writer = LeadWriter::open(ground.database, byOf(context));
        if (!writer)
            return writer.error();
        Lines lines;
        for (const RecordId lead : leads) {
            const auto one = known.extract(lead);
            if (!one)
                continue;
            const auto decision = plan.give(lead, agent, context.now);
            if (!decision)
                return usage(tr("This customer is in no pool any more, or not yours to give."));
            const auto rule = std::ranges::find(*rules, decision->rule, &LeadRule::id);
            auto id
                = (*writer)->handOut(*decision, rule == rules->end() ? nullptr : &*rule, clock, {}, reason);
            if (!id)
                return id.error();
            given->push_back(*id);
            const auto &[name, holder] = one.mapped();
            lines.push_back(
                {Act::GiveLead,
                 leadLabel(lead, name),
                 {{QStringLiteral("owner"), agentName(ground, holder)}},
                 {{QStringLiteral("owner"), agentName(ground, agent)}, {QStringLiteral("reason"), reason}}});
        }
        if (auto done = (*writer)->finish(); !done)
            return done.error();
        return lines;
    };
    return std::unique_ptr<Change>(new LeadChange(
        Act::GiveLead, {}, [] { return tr("Leads given by hand"); }, apply, announce,
        [context, given] { return given->empty() ? nullptr : takeBack(context, given); }));
}

std::unique_ptr<Change> LeadChange::correct(const LeadContext &context, LeadRuleId rule, AgentId agent,
                                            qint64 hundredths, QString reason)
{
    const auto announce = context.announce;
    const auto apply = [context, rule, agent, hundredths, reason](ChangeGround &ground) -> Result<Lines> {
        if (reason.trimmed().isEmpty())
            return usage(tr("Say why: the reason stands in the ledger."));
        if (hundredths == 0)
            return usage(tr("Zero changes nothing."));
        auto found = findRule(ground, rule);
        if (!found)
            return found.error();
        auto writer = LeadWriter::open(ground.database, byOf(context));
        if (!writer)
            return writer.error();
        auto book = (*writer)->log().book(rule);
        if (!book)
            return book.error();
        const std::vector<LeadRuleAgent> agents = book->agents();
        if (std::ranges::count(agents, agent, &LeadRuleAgent::agent) == 0)
            return usage(tr("The agent is not one of this rule's."));
        if (auto done = (*writer)->correct(rule, agent, hundredths, reason); !done)
            return done.error();
        return Lines{{Act::CorrectLedger,
                      found->name,
                      {},
                      {{QStringLiteral("agent"), agentName(ground, agent)},
                       {QStringLiteral("leads"), double(hundredths) / 100},
                       {QStringLiteral("reason"), reason}}}};
    };
    return std::unique_ptr<Change>(new LeadChange(
        Act::CorrectLedger, {}, [] { return tr("Correction of a ledger"); }, apply, announce,
        [=] { return correct(context, rule, agent, -hundredths, reason); }));
}

std::unique_ptr<Change> LeadChange::postpone(const LeadContext &context, const std::vector<RecordId> &leads,
                                             LeadRuleId rule, std::optional<Instant> until)
{
    auto before = std::make_shared<std::vector<std::optional<Instant>>>();
    const auto announce = context.announce;
    const auto apply = [context, leads, rule, until, before](ChangeGround &ground) -> Result<Lines> {
        auto found = findRule(ground, rule);
        if (!found)
            return found.error();
        LeadFinder finder({ground.database, context.calendar, context.session.scope()}, context.now);
        LeadStore store(ground.database);
        before->clear();
        Lines lines;
        for (const RecordId lead : leads) {
            auto one = finder.lead(lead, {*found});
            if (!one)
                return one.error();
            if (!*one)
                return denied(Act::PostponeRecall);
            auto was = store.postponed({lead, rule});
            if (!was)
                return was.error();
            before->push_back(*was);
            auto done = store.postpone({lead, rule}, until, context.now, context.session.actor().name);
            if (!done)
                return done.error();
            const auto text = [&](const std::optional<Instant> &at) {
                return at ? context.calendar.toIso(*at) : QString();
            };
            lines.push_back(
                {Act::PostponeRecall,
                 leadLabel(lead, (*one)->lead.name),
                 {{QStringLiteral("until"), text(*was)}},
                 {{QStringLiteral("until"), text(until)}, {QStringLiteral("rule"), found->name}}});
        }
        return lines;
    };
    return std::unique_ptr<Change>(new LeadChange(
        Act::PostponeRecall, {}, [] { return tr("Postponed recalls"); }, apply, announce,
        [=]() -> std::unique_ptr<Change> {
            std::vector<std::unique_ptr<Change>> each;
            for (size_t i = 0; i < std::min(leads.size(), before->size()); ++i)
                each.push_back(postpone(context, {leads[i]}, rule, (*before)[i]));
            return each.empty() ? nullptr : std::make_unique<ChangeGroup>(std::move(each));
        }));
}

std::unique_ptr<Change> LeadChange::undo(const LeadContext &context, LeadRunId run)
{
    const auto announce = context.announce;
    const auto apply = [context, run](ChangeGround &ground) -> Result<Lines> {
        LeadReader::Wanted wanted;
        wanted.run = run;
        wanted.limit = std::numeric_limits<int>::max();
        auto handOuts = run.isValid() ? LeadReader({ground.database, context.calendar}).handOuts(wanted)
                                      : Result<std::vector<HandOut>>(std::vector<HandOut>());
        if (!handOuts)
            return handOuts.error();
        auto lines
            = callhelm::takeBack(ground, context, *handOuts, QStringLiteral("run %1").arg(run.value()));
        if (!lines)
            return lines;
        auto done = LeadStore(ground.database).setRunsByItself(false);
        return done ? lines : done.error();
    };
    return std::unique_ptr<Change>(new LeadChange(
        Act::UndoHandOut, QStringLiteral("run %1").arg(run.value()), [] { return tr("Hand-out taken back"); },
        apply, announce));
}

std::unique_ptr<Change> LeadChange::setPresent(const LeadContext &context, AgentId agent, bool isPresent)
{
    const auto announce = context.announce;
    const auto apply = [context, agent, isPresent](ChangeGround &ground) -> Result<Lines> {
        const QString name = agentName(ground, agent);
        if (name.isEmpty())
            return usage(tr("The agent is not known."));
        if (!sees(context, agent))
            return denied(Act::MarkPresent);
        LeadStore store(ground.database);
        auto present = store.present();
        if (!present)
            return present.error();
        const auto was = present->find(agent);
        const QDate today = context.calendar.dayOf(context.now);
        const bool wasPresent = was != present->end() && context.calendar.dayOf(was->second) == today;
        if (wasPresent == isPresent)
            return Lines();
        auto done = store.setPresent(agent, isPresent, context.now, context.session.actor().name);
        if (!done)
            return done.error();
        return Lines{{Act::MarkPresent,
                      name,
                      {{QStringLiteral("present"), wasPresent}},
                      {{QStringLiteral("present"), isPresent}}}};
    };
    return std::unique_ptr<Change>(new LeadChange(
        Act::MarkPresent, {}, [] { return tr("Mark of presence"); }, apply, announce,
        [=] { return setPresent(context, agent, !isPresent); }));
}

std::unique_ptr<Change> LeadChange::setRunsByItself(const LeadContext &context, bool runs)
{
    const auto announce = context.announce;
    const auto apply = [runs](ChangeGround &ground) -> Result<Lines> {
        LeadStore store(ground.database);
        auto before = store.runsByItself();
        if (!before)
            return before.error();
        if (*before == runs)
            return Lines();
        if (auto done = store.setRunsByItself(runs); !done)
            return done.error();
        return Lines{{Act::SwitchLeads,
                      {},
                      {{QStringLiteral("by itself"), !runs}},
                      {{QStringLiteral("by itself"), runs}}}};
    };
    return std::unique_ptr<Change>(new LeadChange(
        Act::SwitchLeads, {}, [] { return tr("Handing out by itself"); }, apply, announce,
        [=] { return setRunsByItself(context, !runs); }));
}

} // namespace callhelm
