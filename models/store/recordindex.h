#pragma once

#include <memory>
#include <optional>

#include "base/result.h"
#include "crm/recordfold.h"
#include "store/customerkeytable.h"

namespace callhelm {

class Database;

/// What records are found by: words, digits of phones, whole phones and e-mail addresses. Of records that are
/// neither merged nor in the bin. Call what writes within a transaction.
class RecordIndex
{
public:
    /// All must outlive it. `search`: whether it keeps words and digits.
    static Result<std::unique_ptr<RecordIndex>> open(Database &database, const RecordSchema &schema,
                                                     const RecordRules &rules, bool search);
    ~RecordIndex();

    /// A record was one and is the other; null: it was not there, or is there no more.
    Result<void> change(const RecordState *before, const RecordState *after);
    /// Empties all that the tables of records do not hold themselves.
    Result<void> clear();

    /// Customers are about to come in great numbers: till endBulk() there are no indexes of names, phones,
    /// addresses and touches. With a number of keys that are expected, keys() tells meanwhile who has which
    /// phone and address.
    Result<void> beginBulk(std::optional<size_t> expectedKeys);
    /// Makes the indexes again, where beginBulk() was called.
    Result<void> endBulk();
    /// Null where they are not kept.
    [[nodiscard]] const CustomerKeyTable *keys() const { return m_keys ? &*m_keys : nullptr; }

private:
    struct Statements;
    RecordIndex(Database &database, const RecordSchema &schema, const RecordRules &rules, bool search);
    Result<void> prepare();
    Result<void> changeKeys(const RecordState *before, const RecordState *after);
    Result<void> changeWords(const RecordState *before, const RecordState *after);
    Result<void> changeDigits(const RecordState *before, const RecordState *after);

    Database &m_database;
    const RecordSchema &m_schema;
    const RecordRules &m_rules;
    bool m_search;
    std::unique_ptr<Statements> m;
    std::optional<CustomerKeyTable> m_keys;
    bool m_isBulk = false;
};

} // namespace callhelm
