#include "services/importsameness.h"

#include <algorithm>

#include "store/recordlog.h"

namespace callhelm {

namespace {

constexpr qint64 msInSecond = 1000;

bool isSameTime(const FieldValue &told, const FieldValue &kept)
{
    return told.isNumber() && kept.isNumber() && told.instant() <= kept.instant()
        && kept.instant() <= endOfTold(told.instant());
}

} // namespace

Instant endOfTold(Instant at)
{
    const qint64 ms = toMs(at);
    return ms % msInSecond == 0 ? instantFromMs(ms + msInSecond - 1) : at;
}

Result<bool> wasSo(RecordLog &log, RecordId record, Instant at, const std::vector<FieldEntry> &entries,
                   const EntitySpec &entity, const RecordRules &rules)
{
    const Instant end = endOfTold(at);
    RecordFold then(entity, rules);
    bool isChanged = false;
    auto done = log.eachOf(record, [&](const RecordFact &fact) {
        if (fact.at > end)
            return;
        then.apply(fact);
        isChanged = isChanged || fact.at >= at;
    });
    if (!done)
        return done.error();
    return isChanged && then.state() && std::ranges::all_of(entries, [&](const FieldEntry &entry) {
               return saysTheSame(entry, entity, *then.state(), rules);
           });
}

bool saysTheSame(const FieldEntry &entry, const EntitySpec &entity, const RecordState &state,
                 const RecordRules &rules)
{
    const int index = entity.indexOf(entry.field);
    if (index < 0)
        return entry.field != Field::OwnId || entry.to.text() == state.ownId
            || entry.to.text() == '#' + std::to_string(recordNumber(state.id)); // as our exports name it
    const FieldSpec &spec = entity.fields[size_t(index)];
    const FieldValue &kept = state.values[size_t(index)];
    return normalised(spec.type, entry.to, rules) == kept
        || (spec.type == FieldType::Time && isSameTime(entry.to, kept));
}

} // namespace callhelm
