#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/terms.h"
#include "ingest/simulator/simulatedact.h"
#include "services/simulatedleads.h"
#include "store/recordrun.h"

namespace callhelm {

class Database;
class Journal;
class RecordLookup;
class RecordWriter;

/// Writes what the simulated call centre does with its customers, as everybody's records are written. A run,
/// which is told by seed and start, goes on where the store stands: the moment up to which it was told stands
/// in its last batch, written with it, so that nothing is told twice and nothing left out, whenever the
/// program was ended.
class SimulatedRecords
{
public:
    SimulatedRecords(quint32 seed, Instant start);

    /// Up to `present` the store's rules hand out what arrives, as if the program had run then: hand-outs
    /// stand between what was told before and after them.
    void handOut(const Calendar &calendar, Instant present) { m_leads.emplace(calendar, present); }

    /// Up to when the store was told of the run; nothing where it was not.
    Result<std::optional<Instant>> toldUntil(Database &database);
    /// Writes acts, in their order, but those that the store was told already; `until`: all there are up to
    /// then are among them. Within a transaction of the journal; when that fails, forget(). Words of lists
    /// that are missing are made.
    Result<void> write(Database &database, Journal &journal, std::span<const SimulatedAct> acts);
    /// What it knows of the store may not hold.
    void forget() { m_run.reset(); }

private:
    Result<void> load(Database &database);
    struct Pen;
    Result<std::unique_ptr<Pen>> takePen(Database &database, Instant until) const;
    Result<void> writeAct(Pen &pen, Journal &journal, Database &database, const SimulatedAct &act);
    Result<FieldValue> valueOf(Database &database, Journal &journal, AgentId owner,
                               const SimulatedValue &value);
    Result<TermId> term(Database &database, TermList list, std::string_view name, TermId parent);
    Result<AgentId> ownerOf(const Pen &pen, Database &database, const SimulatedAct &act) const;
    Result<RecordId> known(RecordWriter &writer, RecordLookup &lookup, const SimulatedAct &act) const;

    QString m_name; ///< of the run
    std::optional<RecordRun> m_run; ///< as it stands in the store
    Terms m_terms;
    std::optional<SimulatedLeads> m_leads;
};

} // namespace callhelm
