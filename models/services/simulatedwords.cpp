#include "services/simulatedwords.h"

#include "ingest/simulator/crmplan.h"
#include "store/termstore.h"

namespace callhelm::simulatedwords {

namespace {

constexpr TermList lists[]
    = {TermList::Pool,     TermList::DealStage,   TermList::Source,   TermList::Channel, TermList::Province,
       TermList::TaskType, TermList::MeetingType, TermList::Priority, TermList::Product};

} // namespace

Result<void> addAll(Database &database, Terms &terms)
{
    for (const TermList list : lists)
        for (const std::string_view name : crmplan::words(list))
            if (auto added = idOf(database, terms, list, name); !added)
                return added.error();
    for (const crmplan::Pool &pool : crmplan::pools()) {
        auto parent = idOf(database, terms, TermList::Pool, pool.name);
        if (!parent)
            return parent.error();
        for (const std::string_view stage : pool.stages)
            if (auto added = idOf(database, terms, TermList::Stage, stage, *parent); !added)
                return added.error();
    }
    return {};
}

Result<TermId> idOf(Database &database, Terms &terms, TermList list, std::string_view name, TermId parent)
{
    const QString word = QString::fromUtf8(name.data(), qsizetype(name.size()));
    if (const Term *known = terms.find(list, word, parent))
        return known->id;
    Term made{{}, list, parent, word, int(terms.of(list, parent).size()), false, false};
    made.isMeeting = list == TermList::TaskType && name == crmplan::words(list)[crmplan::meetingTask];
    auto id = TermStore(database).save(made);
    if (!id)
        return id.error();
    made.id = *id;
    terms.add(made);
    return *id;
}

} // namespace callhelm::simulatedwords
