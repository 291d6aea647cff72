#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "domain/recordschema.h"

namespace callhelm {

/// A word of a list that admins edit, by its name; texts live as long as the program.
struct SimulatedWord
{
    TermList list = TermList::Pool;
    std::string_view name;
    std::string_view parent = {}; ///< the pool of a stage
    bool operator==(const SimulatedWord &) const = default;
};

/// A person of the simulated call centre, by the name under which the telephone system knows them.
struct SimulatedAgent
{
    std::string_view name;
    bool operator==(const SimulatedAgent &) const = default;
};

/// A record that the simulation made: its number counts from 1 within its kind and run.
struct SimulatedRecord
{
    Entity entity = Entity::Customer;
    qint64 number = 0;
    bool operator==(const SimulatedRecord &) const = default;
};

/// Whoever owns the customer that the record is, or is of, when it is written down; nobody: it stays empty.
struct SimulatedOwner
{
    bool operator==(const SimulatedOwner &) const = default;
};

/// What a field is given: a value as records hold it, or what gets its id in a store alone.
using SimulatedValue
    = std::variant<FieldValue, SimulatedWord, SimulatedAgent, SimulatedRecord, SimulatedOwner>;

struct SimulatedEntry
{
    Field field = Field::Name;
    SimulatedValue value;
    bool operator==(const SimulatedEntry &) const = default;
};

/// One save of one record. The first that is told of a record makes it.
struct SimulatedAct
{
    SimulatedRecord record;
    Instant told; ///< when the simulation came to it, whole seconds; never falls
    Instant at; ///< when it was done: of what was there at the beginning, long before
    std::string_view by; ///< the agent who did it; empty: nobody's act
    std::vector<SimulatedEntry> entries;
    /// Done by whoever owns the customer then. Where nobody does, what is there already is not changed.
    bool isOwners = false;
    bool operator==(const SimulatedAct &) const = default;
};

} // namespace callhelm
