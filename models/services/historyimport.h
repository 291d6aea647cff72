#pragma once

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

#include "services/historyrow.h"
#include "services/importmatcher.h"
#include "services/importnames.h"
#include "services/recordimport.h"

namespace callhelm {

/// Takes a history, one row per change, within a transaction of the caller's: a record is its last state.
/// Rows with the same record, by and at are one save. Rows may come in any order, and records that are not
/// there are made by the id that is told, unless the mapping rejects them.
///
/// What a row says was there before counts where nothing else tells it; where the record tells otherwise, the
/// report says so.
class HistoryImport
{
public:
    /// All must outlive it.
    HistoryImport(ChangeGround &ground, const RecordImportTask &task, const RecordImport::Options &options)
        : m_ground(ground), m_task(task), m_options(options)
    {
    }

    /// Fails as RecordImport::run() does.
    Result<RecordImportReport> run();

private:
    using Rows = std::vector<HistoryRow>;
    /// Rows with the same record, by and at, as they are taken.
    struct Save
    {
        Instant at;
        AgentId by;
        std::vector<FieldEntry> entries;
        std::vector<qint64> rows; ///< of the entries
    };
    /// What is to be written of one record.
    struct Plan
    {
        RecordId record; ///< none: it is made
        std::vector<Save> saves;
        std::vector<RejectedRow> rejected;
        qint64 same = 0;
        bool waits = false; ///< it refers to one that is not made yet
    };

    Result<void> begin();
    Result<void> readRows(TableFile &file, bool justLooks);
    Result<void> takeRow(const TableRow &row);
    Result<void> takeAll();
    Result<Plan> planOf(ImportMatcher &matcher, const EntitySpec &entity, const QString &name,
                        const Rows &rows, bool mayWait);
    Result<std::optional<FieldValue>> resolved(ImportMatcher &matcher, const EntitySpec &entity,
                                               const HistoryRow &row, const HistoryRow::Value &value,
                                               const RecordState &before, bool mayWait);
    Result<void> write(const EntitySpec &entity, const QString &name, Plan &plan);
    Result<void> compare(const EntitySpec &entity, const Plan &plan);
    [[nodiscard]] RejectedRow rejectedOf(const HistoryRow &row, const QString &column, const QString &value,
                                         const QString &reason) const;
    [[nodiscard]] bool goesOn(const TableFile &file, qint64 rows, int from, int to) const;
    void tellRejected();

    ChangeGround &m_ground;
    const RecordImportTask &m_task;
    const RecordImport::Options &m_options;
    std::unique_ptr<RecordWriter> m_writer;
    std::unique_ptr<RecordLookup> m_lookup;
    std::unique_ptr<ImportNames> m_names;
    std::optional<HistoryReader> m_reader;
    std::map<Entity, std::map<QString, Rows>> m_rows; ///< by what records are called
    std::vector<RejectedRow> m_rejected;
    qint64 m_contradictions = 0;
    QStringList m_contradicted; ///< the first ones, for people
    RecordImportReport m_report;
};

} // namespace callhelm
