#pragma once

#include "dialogs/recordservices.h"
#include "services/recordservice.h"
#include "services/termservice.h"
#include "stage.h"

namespace callhelm {

/// A store with lists of words and some customers, and what happened with them.
struct RecordScene
{
    Stage stage;
    RecordService &records{stage.services->records};
    TermService &terms{stage.services->terms};

    RecordServices services()
    {
        return {records, terms, stage.services->calendar,
                [this](Act act) { return stage.services->access.session().may(act); }};
    }

    bool add(TermList list, const QStringList &names, TermId parent = {})
    {
        std::vector<Term> all;
        for (const QString &name : names) {
            Term term;
            term.list = list;
            term.parent = parent;
            term.name = name;
            term.position = int(all.size());
            all.push_back(term);
        }
        if (!awaited(terms.save(std::move(all))))
            return false;
        return QTest::qWaitFor([&] { return this->term(list, names.last(), parent).isValid(); }, 10'000);
    }
    [[nodiscard]] TermId term(TermList list, const QString &name, TermId parent = {}) const
    {
        const Term *found = records.catalogue()->terms->find(list, name, parent);
        return found != nullptr ? found->id : TermId();
    }
    [[nodiscard]] TermId website() const { return term(TermList::Pool, QStringLiteral("Website")); }
    [[nodiscard]] TermId stageOf(const char *name) const
    {
        return term(TermList::Stage, QString::fromUtf8(name), website());
    }
    bool addWords()
    {
        return add(TermList::Pool, {QStringLiteral("Website"), QStringLiteral("Exhibition")})
            && add(TermList::Stage,
                   {QStringLiteral("New"), QStringLiteral("Contacted"), QStringLiteral("Offer"),
                    QStringLiteral("Won"), QStringLiteral("Renewal")},
                   website())
            && add(TermList::DealStage, {QStringLiteral("Talks"), QStringLiteral("Offer sent")})
            && add(TermList::TaskType, {QStringLiteral("Call"), QStringLiteral("Visit")})
            && add(TermList::Priority, {QStringLiteral("High"), QStringLiteral("Low")})
            && add(TermList::Channel, {QStringLiteral("Zalo"), QStringLiteral("Phone")});
    }
    /// Invalid where it was refused.
    RecordId make(Entity entity, std::vector<FieldEntry> entries)
    {
        const auto made = awaited(records.save({{entity, {}, std::move(entries)}}));
        return made && made->size() == 1 ? made->front() : RecordId();
    }
    RecordId customer(const char *name, const char *phone, TermId stageTerm = {})
    {
        std::vector<FieldEntry> entries{{Field::Name, FieldValue(QString::fromUtf8(name))}};
        if (*phone != '\0')
            entries.push_back({Field::Phone, FieldValue(std::string(phone))});
        if (stageTerm.isValid()) {
            entries.push_back({Field::Pool, FieldValue(website())});
            entries.push_back({Field::Stage, FieldValue(stageTerm)});
        }
        return make(Entity::Customer, std::move(entries));
    }
    [[nodiscard]] FieldValue valueOf(RecordId record, Field field)
    {
        const auto row = awaited(records.record(record));
        if (!row || !*row)
            return {};
        const int place = records.catalogue()->schema->of(*entityOf(record)).indexOf(field);
        return (*row)->state.values[size_t(place)];
    }
};

} // namespace callhelm
