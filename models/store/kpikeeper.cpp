#include "store/kpikeeper.h"

#include "store/database.h"
#include "store/kpibook.h"
#include "store/kpirecords.h"
#include "store/leadindex.h"
#include "store/recordlog.h"
#include "store/recordwriter.h"
#include "store/termstore.h"

namespace callhelm {

KpiKeeper::KpiKeeper(Database &database) : m_database(database) { }
KpiKeeper::~KpiKeeper() = default;

void KpiKeeper::forget()
{
    m_leads.reset();
    m_calls.reset();
    m_book.reset();
}

Result<void> KpiKeeper::open(const Calendar &calendar)
{
    auto rules = readRecordRules(m_database);
    if (!rules)
        return rules.error();
    if (m_book && *rules == m_rules)
        return {};
    forget();
    m_rules = *rules;
    auto book = KpiBook::open(m_database, calendar);
    if (!book)
        return book.error();
    m_book = std::move(*book);
    auto calls = KpiCalls::open(m_database, *m_book, m_rules);
    if (!calls)
        return calls.error();
    m_calls = std::move(*calls);
    auto leads = LeadIndex::open(m_database);
    if (!leads)
        return leads.error();
    m_leads = std::move(*leads);
    return {};
}

Result<void> KpiKeeper::follow(const Calendar &calendar, const std::set<CallKey> &calls)
{
    auto teams = haveTeamsChanged(m_database);
    if (!teams)
        return teams.error();
    if (!*teams && calls.empty())
        return {};
    auto done = open(calendar);
    if (done && *teams)
        done = m_book->followTeams();
    if (done)
        done = m_calls->derive(calls);
    if (done)
        done = m_book->flush();
    if (!done)
        return done;
    m_leads->acted(m_book->takeActed());
    return m_leads->flush();
}

Result<void> KpiKeeper::rebuild(const Calendar &calendar)
{
    forget();
    auto schema = TermStore(m_database).schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(m_database);
    if (!rules)
        return rules.error();
    auto log = RecordLog::open(m_database);
    if (!log)
        return log.error();
    auto records = KpiRecords::open(m_database, calendar, *schema, *rules);
    if (!records)
        return records.error();
    auto done = (*records)->rebuild(**log);
    if (done)
        done = (*records)->book().followTeams();
    return done ? m_database.execute("DELETE FROM setting WHERE key='recount'") : done;
}

Result<void> KpiKeeper::recount(const Calendar &calendar)
{
    forget();
    auto done = open(calendar);
    return done ? m_book->recount() : done;
}

Result<bool> needsRecount(Database &database)
{
    auto marks = database.number("SELECT COUNT(*) FROM setting WHERE key='recount'");
    return marks ? Result<bool>(*marks > 0) : marks.error();
}

} // namespace callhelm
