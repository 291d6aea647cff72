#pragma once

#include "clirun.h"
#include "services/storesession.h"
#include "store/journal.h"
#include "store/leadstore.h"
#include "store/leadwriter.h"
#include "store/termstore.h"

namespace callhelm {

/// A store for the command line: three agents, so many customers of Website · New without owner, and a rule
/// that hands them out, 3, 4, 5.
inline void makeLeadStore(const CliRun &run, int customers)
{
    QByteArray log;
    for (const char *name : {"An", "Binh", "Cuong"})
        log += "1793577600|1.2|support|" + QByteArray(name) + "|ADDMEMBER\n";
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("queue_log"), log)}), Done);
    QByteArray csv = "id,name,pool,stage\n";
    for (int i = 1; i <= customers; ++i)
        csv += QByteArray::number(i) + ",Lan " + QByteArray::number(i) + ",Website,New\n";
    VERIFY_CODE(run({"import", "crm", run.write(QStringLiteral("customers.csv"), csv), "--entity",
                     "customers", "--map", "id=id;name=name;pool=pool;stage=stage"}),
                Done);
    auto session = StoreSession::open(run.store(), {}, StoreSession::Mode::Write);
    QVERIFY(session.ok());
    Database &database = (*session)->database();
    Journal &journal = (*session)->journal();
    QVERIFY(journal.begin().ok());
    const auto terms = TermStore(database).read();
    QVERIFY(terms.ok());
    LeadRule rule;
    rule.id = LeadRuleId(1);
    rule.name = QStringLiteral("Website");
    rule.kind = LeadRuleKind::Weighted;
    rule.pool = terms->find(TermList::Pool, QStringLiteral("Website"))->id;
    rule.stage = terms->find(TermList::Stage, QStringLiteral("New"), rule.pool)->id;
    int weight = 3;
    for (const char *name : {"An", "Binh", "Cuong"})
        rule.agents.push_back({journal.agent(name), weight++});
    QVERIFY(LeadStore(database).setRules({rule}).ok());
    {
        auto writer = LeadWriter::open(database, {QStringLiteral("test"), {}});
        QVERIFY(writer.ok());
        QVERIFY((*writer)->setAgents(rule).ok());
    }
    QVERIFY(journal.commit().ok());
}

} // namespace callhelm
