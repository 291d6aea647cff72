#include "support/storedump.h"

#include <algorithm>

#include "store/database.h"
#include "store/statement.h"

namespace callhelm {

namespace {

struct Query
{
    const char *table;
    int keys; ///< columns that name the row; when all the others are zero, the row says nothing
    const char *columns; ///< none of the expressions has a comma
};

#define QUEUE_MEASURES                                                                                       \
    "entries,offered,timed_out,left_by_key,left_empty,refused,doubtful,attempts,talk,hold,wrapup,"           \
    "hex(answered),hex(abandoned),hex(other)"
#define AGENT_MEASURES                                                                                       \
    "calls,answered,missed,calls_out,call_talk,logged_in_ms,paused_ms,available_ms,ringing_ms,talk_in_ms,"   \
    "talk_out_ms,hold_ms,wrapup_ms"
#define QUEUE "(SELECT name FROM queue n WHERE n.id=t.queue)"
#define AGENT "(SELECT name FROM agent n WHERE n.id=t.agent)"
#define SOURCE "(SELECT name FROM source n WHERE n.id=t.source)"
#define VISIT "(SELECT v.entered FROM visit v WHERE v.id=t.visit AND v.call=t.call AND v.queue=t.queue)"

constexpr int always = -1;

constexpr Query queries[] = {
    {"visit", always,
     SOURCE "," QUEUE ",call,number,entered,wait,outcome,doubt," AGENT ",talk,hold,wrapup,attempts"},
    {"leg", always,
     VISIT "," SOURCE "," AGENT "," QUEUE
           ",call,direction,entered,connected,ring_ms,talk,hold,ended,reason,target"},
    {"direct_call", always,
     SOURCE "," AGENT ",call,direction,number,dialled,ring,talk,outcome,phone,other_phone"},
    {"attempt", always, VISIT "," AGENT "," QUEUE ",call,counted,at,ring_ms,cancelled"},
    {"session", always, AGENT "," QUEUE ",from_at,to_at,implied"},
    {"pause", always, AGENT "," QUEUE ",from_at,to_at,reason"},
    {"queue_quarter", 2, "slot," QUEUE "," QUEUE_MEASURES},
    {"queue_day", 2, "slot," QUEUE "," QUEUE_MEASURES},
    {"agent_quarter", 2, "slot," AGENT "," AGENT_MEASURES},
    {"agent_day", 2, "slot," AGENT "," AGENT_MEASURES},
    {"carry_quarter", 3, "to_slot," AGENT ",from_slot,n"},
    {"carry_day", 3, "to_slot," AGENT ",from_slot,n"},
};

} // namespace

QByteArrayList dumpStore(Database &database)
{
    QByteArrayList lines;
    for (const Query &query : queries) {
        const QByteArray columns = query.columns;
        auto statement = Statement::prepare(database, "SELECT " + columns + " FROM " + query.table + " t");
        if (!statement)
            qFatal("%s", qPrintable(statement.error().toString()));
        for (;;) {
            auto row = statement->step();
            if (!row)
                qFatal("%s", qPrintable(row.error().toString()));
            if (!*row)
                break;
            QByteArray line = query.table;
            bool says = query.keys == always;
            for (int i = 0; i <= columns.count(','); ++i) {
                const QByteArray value
                    = statement->isNull(i) ? QByteArray("-") : statement->string(i).toUtf8();
                says = says || (i >= query.keys && value != "0" && !value.isEmpty());
                line += '|' + value;
            }
            if (says)
                lines.append(line);
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArray differenceOf(const QByteArrayList &before, const QByteArrayList &after)
{
    QByteArrayList gone;
    QByteArrayList come;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(come));
    QByteArray text;
    for (const QByteArray &line : gone.mid(0, 6))
        text += "\n- " + line;
    for (const QByteArray &line : come.mid(0, 6))
        text += "\n+ " + line;
    return text;
}

} // namespace callhelm
