#pragma once

#include <deque>
#include <functional>

#include <QHash>

#include "services/change.h"
#include "services/importmatcher.h"
#include "services/importnames.h"
#include "services/importrow.h"
#include "services/recordimportservice.h"
#include "services/rownumbers.h"
#include "store/recordlookup.h"
#include "store/recordwriter.h"

namespace callhelm {

struct ReadRow;

/// Makes records of a file's rows, within a transaction of the caller's. Known records are found by the
/// mapping's keys; rows of entities without an id of their own by all that they say, so that a file taken
/// twice changes nothing.
///
/// Where `updated` is taken and records are found by `id`, each row is a state of its record at that moment,
/// and one record may have many rows.
class RecordImport
{
public:
    struct Options
    {
        Calendar calendar;
        Instant now;
        QString who; ///< in whose name
        bool isDryRun = false; ///< the transaction is rolled back in any case
        /// Told the share that is done (0 to 100) and rows; false stops it. May be empty.
        std::function<bool(int percent, qint64 rows)> goOn;
        /// Hears of every rejected row; the report names only the first ones. May be empty.
        std::function<void(const RejectedRow &)> rejected;
    };
    /// All must outlive it.
    RecordImport(ChangeGround &ground, const RecordImportTask &task, const Options &options)
        : m_ground(ground), m_task(task), m_options(options)
    {
    }

    /// Fails with Error::Kind::Cancelled when stopped, with Usage where the mapping does not fit the file,
    /// with Input or File where the file cannot be read: then the transaction is to be rolled back.
    Result<RecordImportReport> run();

private:
    enum class Became : quint8 { Added, Changed, Same, Later };

    Result<void> begin();
    Result<void> takeRows(std::unique_ptr<TableFile> file);
    Result<void> takeRow(ReadRow &row, bool mayWait);
    Result<void> takeAgain(const TableRow &row, bool mayWait);
    Result<Became> take(const ImportRow &row, bool mayWait);
    Result<void> checkState(const ImportRow &row);
    Result<Became> takeState(const ImportRow &row, std::vector<FieldEntry> entries, AgentId by);
    Result<Became> add(const ImportRow &row, std::vector<FieldEntry> entries, std::vector<FieldEntry> deal,
                       AgentId by, qint64 rowKey);
    Result<Became> change(const ImportRow &row, const RecordState &before,
                          const std::vector<FieldEntry> &entries, std::vector<FieldEntry> deal, AgentId by);
    Result<bool> takeDeal(const ImportRow &row, std::vector<FieldEntry> entries, RecordId customer,
                          AgentId by);
    [[nodiscard]] qint64 keyOf(const QString &content);
    [[nodiscard]] Instant beginningOf(const ImportRow &row) const;
    void reject(RejectedRow row);
    void count(Became became);
    void preview(const TableRow &row, const ImportRow *taken, const RejectedRow *rejected);

    ChangeGround &m_ground;
    const RecordImportTask &m_task;
    const Options &m_options;
    std::unique_ptr<RecordWriter> m_writer;
    std::unique_ptr<RecordLookup> m_lookup;
    std::unique_ptr<ImportNames> m_names;
    std::optional<ImportRowReader> m_reader;
    QStringList m_keys;
    std::unique_ptr<ImportMatcher> m_matcher;
    bool m_hasKeys = false; ///< some key is taken; otherwise rows are known by all that they say
    bool m_isHistory = false;
    RowNumbers m_rowOf; ///< which row a record was of
    QHash<quint64, int> m_told; ///< how often rows without id said the same, by a hash of it
    std::deque<TableRow> m_waiting; ///< rows that refer to later ones
    qint64 m_zeros = 0;
    qint64 m_sameAs = 0; ///< of the row looked at: the row before that is the same record
    RecordImportReport m_report;
};

} // namespace callhelm
