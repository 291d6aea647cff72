#pragma once

#include <optional>
#include <vector>

#include "crm/recordrules.h"
#include "domain/recordfact.h"

namespace callhelm {

/// A record as it is at one moment.
struct RecordState
{
    RecordId id;
    std::string ownId; ///< given by who keeps it elsewhere
    qint64 rowKey = 0;
    Instant created;
    Instant updated; ///< when something of it last changed
    AgentId by; ///< who created it
    bool deleted = false; ///< lies in the bin
    RecordId mergedInto;
    std::vector<FieldValue> values; ///< by EntitySpec::fields
    bool operator==(const RecordState &) const = default;
};

/// What a field of a record holds; nothing where its kind has no such field.
[[nodiscard]] const FieldValue &valueOf(const EntitySpec &entity, const RecordState &state, Field field);

/// What one save changed.
struct RecordEvent
{
    struct Change
    {
        Field field = Field::Name;
        FieldValue from;
        FieldValue to;
        bool operator==(const Change &) const = default;
    };
    RecordId record;
    Instant at;
    qint64 seq = 0;
    AgentId by;
    BatchId batch;
    bool creates = false; ///< the record's first
    std::vector<Change> changes;
    bool operator==(const RecordEvent &) const = default;
};

/// Makes a record's state of its facts: each field holds what the latest fact says of it. Pure; knows no
/// store.
class RecordFold
{
public:
    /// `entity` and `rules` must outlive it.
    RecordFold(const EntitySpec &entity, const RecordRules &rules) : m_entity(entity), m_rules(rules) { }

    /// Facts of one record, in the order of (at, seq), without those of batches that were taken back. Tells
    /// what changed; nothing when all was so already.
    std::optional<RecordEvent> apply(const RecordFact &fact);
    /// Nothing when there was no fact.
    [[nodiscard]] const std::optional<RecordState> &state() const { return m_state; }
    /// Begins anew with another record of the kind.
    void clear();

private:
    [[nodiscard]] FieldValue valueOf(Field field) const;
    void set(Field field, const FieldValue &value);

    const EntitySpec &m_entity;
    const RecordRules &m_rules;
    std::optional<RecordState> m_state;
    std::optional<Instant> m_created; ///< as told
    std::vector<Field> m_told; ///< fields that some fact gave a value
};

} // namespace callhelm
