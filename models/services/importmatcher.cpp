#include "services/importmatcher.h"

#include <algorithm>

#include <QCoreApplication>

#include "services/importnames.h"
#include "store/recordlookup.h"
#include "store/recordwriter.h"

namespace callhelm {

namespace {

QString sentence(const char *text) { return QCoreApplication::translate("RecordImport", text); }

/// `#12`: a record by the number that people see.
std::optional<qint64> numberIn(const QString &name)
{
    bool isNumber = false;
    const qint64 number = name.mid(1).toLongLong(&isNumber);
    return name.startsWith(QLatin1Char('#')) && isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Error ImportMatcher::reject(const QString &reason, Field field)
{
    m_blamed = field;
    return {Error::Kind::Input, reason, {}, 0};
}

/// The record that the row is of; no id for a new one.
Result<RecordId> ImportMatcher::known(const ImportRow &row)
{
    std::vector<RecordId> found;
    const auto add = [&](RecordId record, Field field) {
        if (!record.isValid() || std::ranges::count(found, record) > 0)
            return;
        found.push_back(record);
        m_blamed = field;
    };
    bool hasKey = false;
    for (const QString &key : m_keys) {
        if (key == QLatin1String("id")) {
            const auto id = row.value(Field::OwnId);
            if (!id || id->isEmpty())
                continue;
            hasKey = true;
            auto record = recordWithId(m_entity.entity, id->string());
            if (!record)
                return record;
            add(*record, Field::OwnId);
            continue;
        }
        const bool isPhone = key == QLatin1String("phone");
        const Field field = isPhone ? Field::Phone : Field::Email;
        const auto value = row.value(field);
        if (!value || value->isEmpty())
            continue;
        hasKey = true;
        const FieldValue keys
            = normalised(isPhone ? FieldType::Phones : FieldType::Emails, *value, m_writer.rules());
        for (const std::string &text : separateTexts(keys)) {
            auto records
                = m_lookup.byKey({isPhone ? CustomerKey::Kind::Phone : CustomerKey::Kind::Email, text});
            if (!records)
                return records.error();
            for (const RecordId record : *records)
                add(record, field);
        }
    }
    if (!hasKey)
        return reject(
            sentence(QT_TRANSLATE_NOOP("RecordImport", "Nothing tells which record it is: %1 are empty."))
                .arg(m_keys.join(QLatin1String(", "))));
    if (found.size() > 1)
        return reject(sentence(QT_TRANSLATE_NOOP("RecordImport", "It fits %1 records.")).arg(found.size()),
                      m_blamed);
    return found.empty() ? RecordId() : found.front();
}

Result<std::vector<FieldEntry>> ImportMatcher::entriesOf(const std::vector<ImportSaid> &said,
                                                         const EntitySpec &entity, const RecordState *before,
                                                         bool mayWait)
{
    // Stages are those of the pool, whichever column comes first; and what makes a customer comes when
    // nothing else can reject the row.
    std::vector<const ImportSaid *> ordered;
    ordered.reserve(said.size());
    for (const ImportSaid &one : said)
        ordered.push_back(&one);
    std::ranges::stable_sort(ordered, {}, [](const ImportSaid *one) {
        if (one->spec->type == FieldType::Record)
            return 2;
        return one->field == Field::Pool ? 0 : 1;
    });
    TermId pool = before != nullptr ? valueOf(entity, *before, Field::Pool).id<TermId>() : TermId();
    std::vector<FieldEntry> entries;
    using Kind = ImportCell::Kind;
    for (const ImportSaid *next : ordered) {
        const ImportSaid &one = *next;
        if (one.field == Field::Updated || one.field == Field::By)
            continue;
        switch (one.cell.kind) {
        case Kind::Blank:
            if (one.blankClears)
                entries.push_back({one.field, FieldValue()});
            break;
        case Kind::Clear:
            entries.push_back({one.field, FieldValue()});
            break;
        case Kind::Value:
            if (one.spec->type == FieldType::Time && !one.cell.hasDay)
                return reject(
                    sentence(QT_TRANSLATE_NOOP("RecordImport", "A time of the day without the day.")),
                    one.field);
            entries.push_back({one.field, one.cell.value});
            if (!one.cell.currency.isEmpty() && entity.find(Field::Currency) != nullptr
                && std::ranges::none_of(said, [](const ImportSaid &s) { return s.field == Field::Currency; })
                && std::ranges::count(entries, Field::Currency, &FieldEntry::field) == 0)
                entries.push_back({Field::Currency, FieldValue(one.cell.currency)});
            break;
        case Kind::Name: {
            auto value = lookedUp(one, pool, mayWait);
            if (!value)
                return value.error();
            if (one.field == Field::Pool)
                pool = value->id<TermId>();
            if (!value->isEmpty())
                entries.push_back({one.field, *value});
            break;
        }
        }
    }
    return entries;
}

Result<FieldValue> ImportMatcher::lookedUp(const ImportSaid &said, TermId pool, bool mayWait)
{
    const FieldSpec &field = *said.spec;
    if (field.type == FieldType::Agent) {
        auto person = m_names.person(said.cell.name);
        return person ? Result<FieldValue>(FieldValue(*person)) : reject(person.error().text, said.field);
    }
    if (field.type == FieldType::Term) {
        auto term = m_names.term(field.list, said.cell.name, field.list == TermList::Stage ? pool : TermId());
        return term ? Result<FieldValue>(FieldValue(*term)) : reject(term.error().text, said.field);
    }
    auto record = recordCalled(field.target, said.cell.name, mayWait && field.target == m_entity.entity);
    if (record)
        return FieldValue(*record);
    return record.error().kind == Error::Kind::Input
        ? Result<FieldValue>(reject(record.error().text, said.field))
        : Result<FieldValue>(record.error());
}

/// By its own id, or its number; no id where there is none.
Result<RecordId> ImportMatcher::recordWithId(Entity entity, const QString &id)
{
    auto record = m_lookup.byOwnId(entity, id.toStdString());
    const auto number = numberIn(id);
    return record && !record->isValid() && number ? m_lookup.byNumber(entity, *number) : record;
}

Result<std::vector<RecordId>> ImportMatcher::called(Entity entity, const QString &name)
{
    auto record = recordWithId(entity, name);
    if (!record)
        return record.error();
    if (record->isValid())
        return std::vector{*record};
    if (entity != Entity::Customer)
        return std::vector<RecordId>();
    for (const CustomerKey &key :
         {CustomerKey{CustomerKey::Kind::Phone, phoneKey(name.toStdString(), m_writer.rules())},
          CustomerKey{CustomerKey::Kind::Email, emailKey(name.toStdString())}}) {
        auto records = m_lookup.byKey(key);
        if (!records || !records->empty())
            return records;
    }
    return m_lookup.customersByName(name);
}

/// No id where it is left out, or where the row waits for it.
Result<RecordId> ImportMatcher::recordCalled(Entity entity, const QString &name, bool mayWait)
{
    if (mayWait) {
        auto record = recordWithId(entity, name);
        if (!record || record->isValid())
            return record;
        m_waits = true;
        return RecordId();
    }
    auto found = called(entity, name);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->front();
    if (found->size() > 1)
        return reject(
            sentence(QT_TRANSLATE_NOOP("RecordImport", "Several records are called “%1”.")).arg(name));
    if (entity == Entity::Customer && m_entity.entity != Entity::Customer) {
        if (m_mapping.customers == UnknownNames::LeaveEmpty)
            return RecordId();
        if (m_mapping.customers == UnknownNames::Make) {
            ++m_customersMade;
            return m_writer.add(Entity::Customer, m_now, AgentId(), {{Field::Name, FieldValue(name)}});
        }
    }
    return reject(sentence(QT_TRANSLATE_NOOP("RecordImport", "There is no “%1”.")).arg(name));
}

} // namespace callhelm
