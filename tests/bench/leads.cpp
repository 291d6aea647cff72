// Leads in a large store: `bench_leads STORE CUSTOMERS LEADS`. Makes a store of so many customers in two
// pools, of which so many wait, with twenty rules; says how long finding what is due takes, and how many
// leads a second are handed out durably in transactions of 500.

#include <chrono>
#include <cstdio>
#include <ctime>

#include <QCoreApplication>
#include <QFile>

#include "store/database.h"
#include "store/journal.h"
#include "store/leadfinder.h"
#include "store/leadstore.h"
#include "store/leadwriter.h"
#include "store/openstore.h"
#include "store/recordwriter.h"
#include "store/termstore.h"

using namespace callhelm;

namespace {

template <class T>
T given(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}
void done(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

double msSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double cpuMs() { return 1e3 * double(std::clock()) / CLOCKS_PER_SEC; }

constexpr int agentCount = 30;
constexpr int step = 500;
const Instant now = instantFromMs(1'793'600'000'000);

std::vector<TermId> makeTerms(Database &database)
{
    TermStore terms(database);
    std::vector<TermId> places;
    for (int pool = 0; pool < 2; ++pool) {
        places.push_back(
            given(terms.save(Term{{}, TermList::Pool, {}, QStringLiteral("Pool %1").arg(pool)})));
        const TermId parent = places.back();
        for (int stage = 0; stage < 10; ++stage)
            places.push_back(
                given(terms.save(Term{{}, TermList::Stage, parent, QStringLiteral("Stage %1").arg(stage)})));
    }
    return places;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 4)
        qFatal("bench_leads STORE CUSTOMERS LEADS");
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int customers = std::atoi(argv[2]);
    const int leads = std::atoi(argv[3]);
    for (const char *more : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(more));
    const auto database = given(openStore(path, Database::Mode::ReadWrite));
    const auto journal = given(Journal::open(*database, Calendar()));
    done(journal->begin());
    const std::vector<TermId> places = makeTerms(*database);
    const auto placeOf = [&](int i) {
        return std::pair(places[size_t(i % 2) * 11], places[size_t(i % 2) * 11 + 1 + size_t(i / 2) % 10]);
    };
    std::vector<AgentId> agents;
    for (int i = 0; i < agentCount; ++i)
        agents.push_back(journal->agent("Agent " + std::to_string(i)));
    auto begin = std::chrono::steady_clock::now();
    {
        const auto writer = given(RecordWriter::open(*database));
        (void)given(writer->begin({{}, RecordBatch::Kind::Import, now, QStringLiteral("bench"), {}, false}));
        (void)given(writer->beginBulk(customers));
        for (int i = 0; i < customers; ++i) {
            const auto [pool, stage] = placeOf(i);
            std::vector<FieldEntry> entries{{Field::Name, FieldValue("Nguyen Lan " + std::to_string(i))},
                                            {Field::Phone, FieldValue("09" + std::to_string(10'000'000 + i))},
                                            {Field::Pool, FieldValue(pool)},
                                            {Field::Stage, FieldValue(stage)}};
            if (i >= leads)
                entries.push_back({Field::Owner, FieldValue(agents[size_t(i % agentCount)])});
            (void)given(writer->add(Entity::Customer, now - std::chrono::seconds(customers - i), {},
                                    std::move(entries)));
        }
        done(writer->finish());
        done(writer->endBulk());
    }
    LeadRules rules;
    for (int i = 0; i < 20; ++i) {
        LeadRule rule;
        rule.id = LeadRuleId(i + 1);
        rule.name = QStringLiteral("Rule %1").arg(i);
        rule.kind = i % 5 == 4 ? LeadRuleKind::Recall : LeadRuleKind::Weighted;
        std::tie(rule.pool, rule.stage) = placeOf(i);
        rule.delay = rule.kind == LeadRuleKind::Recall ? std::chrono::hours(24 * 365) : std::chrono::hours(0);
        for (int k = 0; k < agentCount; ++k)
            rule.agents.push_back({agents[size_t(k)], 1 + k % 5});
        rules.push_back(rule);
    }
    done(LeadStore(*database).setRules(rules));
    done(journal->commit());
    std::printf("%d customers made: %.0f ms\n", customers, msSince(begin));

    const ReadContext context{*database, Calendar()};
    const LeadClock clock(WorkingTime::usual(), Calendar());
    std::vector<AgentStanding> standings;
    for (const AgentId agent : agents)
        standings.push_back({agent, true, false, true, false});
    double longest = 0;
    double shortest = 1e9;
    for (int i = 0; i < 20; ++i) {
        begin = std::chrono::steady_clock::now();
        LeadFinder finder(context, now);
        (void)given(finder.due(rules, clock));
        LeadFinder::Cursor first, second;
        (void)given(finder.held(LeadFinder::dueHeld(rules, now, {}), rules, first, step));
        (void)given(finder.waiting(LeadFinder::dueWaiting(rules, now, {}), rules, second, step));
        longest = std::max(longest, msSince(begin));
        shortest = std::min(shortest, msSince(begin));
    }
    std::printf("what is due, the first %d found: %.1f to %.1f ms\n", step, shortest, longest);

    begin = std::chrono::steady_clock::now();
    const double cpu = cpuMs();
    LeadFinder::Cursor after;
    int handed = 0;
    double longestStep = 0;
    for (bool more = true; more;) {
        const auto stepBegin = std::chrono::steady_clock::now();
        done(journal->begin(Durability::Full));
        {
            LeadFinder finder(context, now);
            LeadSituation situation = given(finder.situation(rules, standings, WorkingTime::usual()));
            situation.waiting
                = given(finder.waiting(LeadFinder::dueWaiting(rules, now, {}), rules, after, step));
            more = !situation.waiting.empty();
            LeadPlan plan(std::move(situation));
            const auto writer = given(LeadWriter::open(*database, {{}, now}));
            for (const LeadDecision &decision : plan.run(now)) {
                (void)given(
                    writer->handOut(decision, &rules[size_t(decision.rule.value()) - 1], clock, {}, {}));
                ++handed;
            }
            done(writer->finish());
        }
        done(journal->commit());
        longestStep = std::max(longestStep, msSince(stepBegin));
    }
    const double ms = msSince(begin);
    std::printf("%d leads handed out durably: %.0f ms, %.0f a second, the longest step %.0f ms; %.0f ms of "
                "CPU, %.0f a "
                "second of it\n",
                handed, ms, handed / ms * 1000, longestStep, cpuMs() - cpu, handed / (cpuMs() - cpu) * 1000);
    return 0;
}
