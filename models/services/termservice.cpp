#include "services/termservice.h"

#include <algorithm>
#include <utility>

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

/// What is known of words without their ids, which those that are made get only then. A word that was made by
/// this change and was hidden, since it was in use when the change was taken back, is not there for it.
Result<Parts> readParts(Database &database, const std::vector<TermId> &ids, const std::vector<bool> &areMade)
{
    auto terms = TermStore(database).read();
    if (!terms)
        return terms.error();
    Parts parts;
    parts.reserve(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        const Term *term = terms->find(ids[i]);
        parts.push_back(term == nullptr || (areMade[i] && term->hidden) ? Part() : Part(*term));
        if (parts.back())
            parts.back()->id = TermId();
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

QString said(const char *text) { return QCoreApplication::translate("callhelm::TermService", text); }

/// What is wrong with a field by itself.
std::optional<QString> faultOf(const OwnField &field)
{
    if (field.title.trimmed().isEmpty())
        return said("Give it a name.");
    if (field.title.trimmed().size() > longestName)
        return said("The name is longer than %1 characters.").arg(longestName);
    if (field.type != FieldType::Choice)
        return std::nullopt;
    if (field.choices.isEmpty())
        return said(QT_TRANSLATE_NOOP("callhelm::TermService", "Say what can be chosen."));
    QStringList known;
    for (const QString &choice : field.choices) {
        const QString key = fold(choice.trimmed());
        if (choice.trimmed().isEmpty())
            return said(QT_TRANSLATE_NOOP("callhelm::TermService",
                                          "Records may hold this choice: call it something else, but leave "
                                          "no choice empty."));
        if (choice.contains(u'\n') || choice.size() > longestName || known.contains(key))
            return said(QT_TRANSLATE_NOOP("callhelm::TermService",
                                          "“%1” cannot be a choice, or is one twice."))
                .arg(choice);
        known << key;
    }
    return std::nullopt;
}

/// What stands against it among those there are.
std::optional<QString> faultAmong(const std::vector<OwnField> &fields, const OwnField &field, Field id)
{
    for (const OwnField &other : fields)
        if (other.field != id && other.entity == field.entity && !other.hidden && !field.hidden
            && fold(other.title) == fold(field.title.trimmed()))
            return said("There is “%1” already.").arg(other.title);
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

/// An addition: a word that is used by now is hidden.
Result<void> takeBack(TermStore &store, TermId id)
{
    auto terms = store.read();
    if (!terms)
        return terms.error();
    const Term *term = terms->find(id);
    if (term == nullptr)
        return {};
    auto isUsed = store.isUsed(*term);
    if (!isUsed)
        return isUsed.error();
    if (!*isUsed)
        return store.remove(id);
    Term hidden = *term;
    hidden.hidden = true;
    auto saved = store.save(hidden);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace

QFuture<Result<void>> TermService::save(std::vector<Term> terms)
{
    if (const auto fault = faultOf(terms))
        return readyFuture(Result<void>(Error{Error::Kind::Usage, *fault, {}, 0}));
    // The ids of new words are known once they are in the store.
    auto ids = std::make_shared<std::vector<TermId>>();
    std::vector<bool> areMade;
    ids->reserve(terms.size());
    areMade.reserve(terms.size());
    for (Term &term : terms) {
        areMade.push_back(!term.id.isValid());
        ids->push_back(std::exchange(term.id, TermId()));
        term.name = term.name.trimmed();
    }
    ChangeableValue<Parts> what;
    what.act = Act::SetTerms;
    what.whom = terms.empty() ? QString() : terms.front().name;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Lists of words"); };
    what.read = [ids, areMade](ChangeGround &ground) { return readParts(ground.database, *ids, areMade); };
    what.write = [ids](ChangeGround &ground, const Parts &parts) -> Result<void> {
        TermStore store(ground.database);
        for (size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i]) {
                if (auto done = takeBack(store, (*ids)[i]); !done)
                    return done;
                continue;
            }
            Term term = *parts[i];
            term.id = (*ids)[i];
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
    if (const auto fault = faultOf(field))
        return readyFuture(Result<void>(Error{Error::Kind::Usage, *fault, {}, 0}));
    auto id = std::make_shared<Field>(field.field);
    ChangeableValue<Value> what;
    what.act = Act::SetTerms;
    what.whom = field.title;
    what.text = [title = field.title] {
        return QCoreApplication::translate("callhelm::Change", "Own field %1").arg(title);
    };
    // Without its number, which one that is made gets only then. One that was made by this change, and hidden
    // when the change was taken back, is not there for it.
    what.read = [id, isMade = !isOwnField(field.field)](ChangeGround &ground) -> Result<Value> {
        auto fields = TermStore(ground.database).ownFields();
        if (!fields)
            return fields.error();
        const auto it = std::ranges::find(*fields, *id, &OwnField::field);
        if (it == fields->end() || (isMade && it->hidden))
            return Value();
        it->field = Field(0);
        return Value(*it);
    };
    what.write = [id](ChangeGround &ground, const Value &to) -> Result<void> {
        TermStore store(ground.database);
        auto fields = store.ownFields();
        if (!fields)
            return fields.error();
        // A field that was made stays with its column, out of sight.
        const auto it = std::ranges::find(*fields, *id, &OwnField::field);
        if (const auto fault = to ? faultAmong(*fields, *to, *id) : std::optional<QString>())
            return Error{Error::Kind::Usage, *fault, {}, 0};
        if (to && it != fields->end() && to->choices.size() < it->choices.size()) {
            auto used = store.lastChoiceUsed(*it); // records hold the place of what was chosen
            if (!used)
                return used.error();
            if (*used >= to->choices.size())
                return Error{Error::Kind::Usage,
                             said(QT_TRANSLATE_NOOP("callhelm::TermService",
                                                    "A choice that a record has can be renamed, but not left "
                                                    "out.")),
                             {},
                             0};
        }
        OwnField field = to ? *to : *it;
        field.hidden = !to || to->hidden;
        field.field = *id;
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
    const auto make = [field](const Value &before) -> Result<Value> {
        OwnField to = field;
        to.field = Field(0);
        to.title = to.title.trimmed();
        if (before) {
            to.entity = before->entity;
            to.type = before->type;
        }
        return Value(std::move(to));
    };
    return m_access.run(std::make_shared<ValueChange<Value>>(std::move(what), make));
}

QFuture<Result<void>> TermService::setPool(const PoolAccess &access)
{
    auto names = std::make_shared<People>();
    auto poolName = std::make_shared<QString>();
    const auto fieldsOf = [names](const PoolAccess &pool) {
        QStringList teams;
        for (const TeamId team : pool.teams)
            if (const Team *known = names->team(team))
                teams.append(known->name);
        const Person *keeper = pool.keeper ? names->person(*pool.keeper) : nullptr;
        return QJsonObject{{QStringLiteral("keeper"), keeper != nullptr ? keeper->name : QString()},
                           {QStringLiteral("pool_teams"), teams.join(QLatin1String(", "))}};
    };
    ChangeableValue<PoolAccess> what;
    what.act = Act::SetTerms;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Who sees a pool"); };
    what.read = [names, poolName, pool = access.pool](ChangeGround &ground) -> Result<PoolAccess> {
        auto people = PeopleStore(ground.database).read();
        if (!people)
            return people.error();
        *names = std::move(*people);
        auto terms = TermStore(ground.database).read();
        if (!terms)
            return terms.error();
        *poolName = terms->name(pool);
        const auto it = std::ranges::find(names->pools, pool, &PoolAccess::pool);
        return it == names->pools.end() ? PoolAccess{pool, {}, {}} : *it;
    };
    what.write
        = [](ChangeGround &ground, const PoolAccess &to) { return PeopleStore(ground.database).setPool(to); };
    what.tell = [fieldsOf, poolName](const PoolAccess &from, const PoolAccess &to) {
        return std::vector<AuditFields>{
            changedFields(Act::SetTerms, *poolName, fieldsOf(from), fieldsOf(to))};
    };
    what.show = [this](const PoolAccess &) { Q_EMIT poolsChanged(); };
    return m_access.run(std::make_shared<ValueChange<PoolAccess>>(std::move(what), access));
}

} // namespace callhelm
