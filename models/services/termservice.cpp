#include "services/termservice.h"

#include <algorithm>

#include <QCoreApplication>

#include "base/text.h"
#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/peoplestore.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

constexpr qsizetype longestName = 80;

QJsonObject fieldsOf(const Term &term)
{
    return {{QStringLiteral("name"), term.name},
            {QStringLiteral("position"), term.position},
            {QStringLiteral("hidden"), term.hidden},
            {QStringLiteral("meeting"), term.isMeeting}};
}

QJsonObject fieldsOf(const OwnField &field)
{
    return {{QStringLiteral("title"), field.title},
            {QStringLiteral("choices"), field.choices.join(QLatin1String("; "))},
            {QStringLiteral("hidden"), field.hidden}};
}

/// A word, or nothing where it is not there.
using Part = std::optional<Term>;
using Parts = std::vector<Part>;

Result<Parts> readParts(Database &database, const std::vector<TermId> &ids)
{
    auto terms = TermStore(database).read();
    if (!terms)
        return terms.error();
    Parts parts;
    for (const TermId id : ids) {
        const Term *term = terms->find(id);
        parts.push_back(term != nullptr ? Part(*term) : Part());
    }
    return parts;
}

std::optional<QString> faultOf(const std::vector<Term> &terms)
{
    for (const Term &term : terms) {
        const QString name = term.name.trimmed();
        if (name.isEmpty())
            return QCoreApplication::translate("callhelm::TermService", "Give it a name.");
        if (name.size() > longestName)
            return QCoreApplication::translate("callhelm::TermService",
                                               "The name is longer than %1 characters.")
                .arg(longestName);
    }
    return std::nullopt;
}

/// Names are told apart as they are found: without regard to case and accents.
Result<void> checkNames(Database &database)
{
    auto terms = TermStore(database).read();
    if (!terms)
        return terms.error();
    const auto &all = terms->all();
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t j = i + 1; j < all.size(); ++j)
            if (all[i].list == all[j].list && all[i].parent == all[j].parent && !all[i].hidden
                && !all[j].hidden && fold(all[i].name) == fold(all[j].name))
                return Error{Error::Kind::Usage,
                             QCoreApplication::translate("callhelm::TermService", "There is “%1” already.")
                                 .arg(all[i].name),
                             {},
                             0};
    return {};
}

} // namespace

QFuture<Result<void>> TermService::save(std::vector<Term> terms)
{
    if (const auto fault = faultOf(terms))
        return readyFuture(Result<void>(Error{Error::Kind::Usage, *fault, {}, 0}));
    // The ids of new words are known once they are in the store.
    auto ids = std::make_shared<std::vector<TermId>>();
    for (const Term &term : terms)
        ids->push_back(term.id);
    ChangeableValue<Parts> what;
    what.act = Act::SetTerms;
    what.whom = terms.empty() ? QString() : terms.front().name;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Lists of words"); };
    what.read = [ids](ChangeGround &ground) { return readParts(ground.database, *ids); };
    what.write = [ids](ChangeGround &ground, const Parts &parts) -> Result<void> {
        TermStore store(ground.database);
        for (size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i]) {
                if (auto done = store.remove((*ids)[i]); !done)
                    return done;
                continue;
            }
            Term term = *parts[i];
            term.id = (*ids)[i];
            term.name = term.name.trimmed();
            auto id = store.save(term);
            if (!id)
                return id.error();
            (*ids)[i] = *id;
        }
        return checkNames(ground.database);
    };
    what.tell = [](const Parts &from, const Parts &to) {
        std::vector<AuditFields> lines;
        for (size_t i = 0; i < to.size(); ++i) {
            const Term &named = to[i] ? *to[i] : *from[i];
            lines.push_back(changedFields(Act::SetTerms, named.name,
                                          from[i] ? fieldsOf(*from[i]) : QJsonObject(),
                                          to[i] ? fieldsOf(*to[i]) : QJsonObject()));
        }
        return lines;
    };
    what.show = [](const Parts &) {};
    const Parts to(terms.begin(), terms.end());
    return m_access.run(std::make_shared<ValueChange<Parts>>(std::move(what), to));
}

QFuture<Result<void>> TermService::save(const OwnField &field)
{
    using Value = std::optional<OwnField>;
    if (field.title.trimmed().isEmpty())
        return readyFuture(Result<void>(Error{Error::Kind::Usage, tr("Give it a name."), {}, 0}));
    auto id = std::make_shared<Field>(field.field);
    ChangeableValue<Value> what;
    what.act = Act::SetTerms;
    what.whom = field.title;
    what.text = [title = field.title] {
        return QCoreApplication::translate("callhelm::Change", "Own field %1").arg(title);
    };
    what.read = [id](ChangeGround &ground) -> Result<Value> {
        auto fields = TermStore(ground.database).ownFields();
        if (!fields)
            return fields.error();
        const auto it = std::ranges::find(*fields, *id, &OwnField::field);
        return it == fields->end() ? Value() : Value(*it);
    };
    what.write = [id](ChangeGround &ground, const Value &to) -> Result<void> {
        TermStore store(ground.database);
        auto fields = store.ownFields();
        if (!fields)
            return fields.error();
        // A field that was made stays with its column, out of sight.
        const auto it = std::ranges::find(*fields, *id, &OwnField::field);
        OwnField field = to ? *to : *it;
        field.hidden = !to || to->hidden;
        if (it != fields->end()) {
            field.field = it->field;
            field.entity = it->entity;
            field.type = it->type;
        }
        auto saved = store.save(field);
        if (!saved)
            return saved.error();
        *id = *saved;
        return {};
    };
    what.tell = [](const Value &from, const Value &to) {
        const OwnField &named = to ? *to : *from;
        return std::vector<AuditFields>{changedFields(Act::SetTerms, named.title,
                                                      from ? fieldsOf(*from) : QJsonObject(),
                                                      to ? fieldsOf(*to) : QJsonObject())};
    };
    what.show = [](const Value &) {};
    return m_access.run(std::make_shared<ValueChange<Value>>(std::move(what), Value(field)));
}

QFuture<Result<void>> TermService::setPool(const PoolAccess &access)
{
    auto names = std::make_shared<People>();
    const auto fieldsOf = [names](const PoolAccess &pool) {
        QStringList teams;
        for (const TeamId team : pool.teams)
            if (const Team *known = names->team(team))
                teams.append(known->name);
        const Person *keeper = pool.keeper ? names->person(*pool.keeper) : nullptr;
        return QJsonObject{{QStringLiteral("keeper"), keeper != nullptr ? keeper->name : QString()},
                           {QStringLiteral("teams"), teams.join(QLatin1String(", "))}};
    };
    ChangeableValue<PoolAccess> what;
    what.act = Act::SetTerms;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Who sees a pool"); };
    what.read = [names, pool = access.pool](ChangeGround &ground) -> Result<PoolAccess> {
        auto people = PeopleStore(ground.database).read();
        if (!people)
            return people.error();
        *names = std::move(*people);
        const auto it = std::ranges::find(names->pools, pool, &PoolAccess::pool);
        return it == names->pools.end() ? PoolAccess{pool, {}, {}} : *it;
    };
    what.write
        = [](ChangeGround &ground, const PoolAccess &to) { return PeopleStore(ground.database).setPool(to); };
    what.tell = [fieldsOf](const PoolAccess &from, const PoolAccess &to) {
        return std::vector<AuditFields>{
            changedFields(Act::SetTerms, QString(), fieldsOf(from), fieldsOf(to))};
    };
    what.show = [](const PoolAccess &) {};
    return m_access.run(std::make_shared<ValueChange<PoolAccess>>(std::move(what), access));
}

} // namespace callhelm
