#include "services/leadexport.h"

#include <algorithm>
#include <limits>

#include "services/storesession.h"
#include "store/leadreader.h"
#include "store/reader.h"
#include "store/recordreader.h"

namespace callhelm {

QString handOutKindName(HandOutKind kind)
{
    switch (kind) {
    case HandOutKind::Turn:
        return QStringLiteral("turn");
    case HandOutKind::Known:
        return QStringLiteral("known");
    case HandOutKind::Hand:
        return QStringLiteral("hand");
    case HandOutKind::Recall:
        break;
    }
    return QStringLiteral("recall");
}

ReportTable LeadExport::head()
{
    ReportTable head;
    head.id = head.title = QString::fromLatin1(table);
    const auto column = [&](const char *id, ColumnType type = ColumnType::Words) {
        head.columns.push_back({QString::fromLatin1(id), QString::fromLatin1(id), {}, type});
    };
    column("at", ColumnType::Moment);
    for (const char *id : {"rule", "lead", "agent", "kind", "reason"})
        column(id);
    return head;
}

Result<void> LeadExport::write(StoreSession &session, TableWriter &writer) const
{
    const ReadContext &context = session.reader().context();
    LeadReader::Wanted wanted;
    wanted.limit = std::numeric_limits<int>::max();
    if (from || to)
        wanted.range = TimeRange{from.value_or(instantFromMs(std::numeric_limits<qint64>::min())),
                                 to.value_or(instantFromMs(std::numeric_limits<qint64>::max()))};
    auto handOuts = LeadReader(context).handOuts(wanted);
    if (!handOuts)
        return handOuts.error();
    std::erase_if(*handOuts, [this](const HandOut &one) {
        return one.isUndone || (!agents.empty() && std::ranges::count(agents, one.agent) == 0);
    });
    std::ranges::reverse(*handOuts);
    std::vector<RecordId> leads;
    leads.reserve(handOuts->size());
    for (const HandOut &one : *handOuts)
        leads.push_back(one.lead);
    auto ids = RecordReader(context, SystemClock().now()).ids(leads);
    auto names = session.names();
    if (!ids || !names)
        return !ids ? ids.error() : names.error();
    const ReportTable columns = head();
    if (auto done = writer.begin(columns); !done)
        return done;
    for (const HandOut &one : *handOuts) {
        const auto id = ids->find(one.lead);
        auto done
            = writer.row({cellOf(one.at), one.ruleName,
                          id == ids->end() ? QStringLiteral("#%1").arg(recordNumber(one.lead)) : id->second,
                          names->agent(one.agent), handOutKindName(one.kind), one.reason});
        if (!done)
            return done;
    }
    return writer.finish();
}

} // namespace callhelm
