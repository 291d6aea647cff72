#pragma once

#include <functional>
#include <optional>

#include <QByteArrayList>

#include "base/result.h"
#include "crm/recordrow.h"
#include "crm/recordrules.h"
#include "domain/recordquery.h"
#include "store/readcontext.h"

namespace callhelm {

class RecordCondition;
class RecordSearch;
class Statement;

/// Records as they are: lists, counts, single ones. Tells what the context's scope lets through, phones
/// masked where it says so.
class RecordReader
{
public:
    /// `now`: see RecordCondition.
    RecordReader(const ReadContext &context, Instant now) : m_context(context), m_now(now) { }

    Result<RecordRows> rows(const RecordQuery &query) const;
    /// All that the query asks for, whatever its limit, by id; in portions, so that no more than one is in
    /// memory.
    Result<void> each(const RecordQuery &query,
                      const std::function<Result<void>(const std::vector<RecordRow> &)> &tell) const;
    /// Of all that the query asks for, whatever its limit.
    Result<RecordTotals> totals(const RecordQuery &query) const;
    /// How many records there are at all, beside those in the bin and merged ones.
    Result<qint64> count(Entity entity) const;
    /// Nothing for one that is not there, was merged, or may not be seen.
    Result<std::optional<RecordRow>> record(RecordId id) const;
    /// The same among those that a query without search asks for.
    Result<std::optional<RecordRow>> record(RecordId id, const RecordQuery &among) const;
    /// Those of one kind that are of a customer, the latest first.
    Result<std::vector<RecordState>> ofCustomer(RecordId customer, Entity entity, int limit) const;
    /// Customers who share a phone or an e-mail address with this one.
    Result<std::vector<RecordRow>> doublesOf(RecordId customer) const;
    /// How many customers have such doubles.
    Result<qint64> doublesCount() const;
    /// Customers with that phone, however it is written; the one created first comes first.
    Result<std::vector<RecordRow>> withPhone(const QString &number) const;
    /// What records are called: a customer's or deal's name, a ticket's subject, else the number; #12 for
    /// those that may not be seen.
    Result<std::unordered_map<RecordId, QString>> names(const std::vector<RecordId> &records) const;
    /// Their own ids, as others know them; #12 where there is none.
    Result<std::unordered_map<RecordId, QString>> ids(const std::vector<RecordId> &records) const;
    Result<RecordSchemaPtr> schema() const;

private:
    /// Whether a row is wanted; see eachRow().
    using Fits = std::function<bool(const Statement &)>;

    Result<std::vector<RecordRow>> read(const EntitySpec &entity, const QByteArray &rest,
                                        const RecordCondition &condition) const;
    Result<std::vector<RecordRow>> readFitting(const EntitySpec &entity, const QByteArray &rest,
                                               const RecordCondition &condition, const Fits &fits,
                                               const RecordQuery &portion) const;
    Result<void> eachRow(const EntitySpec &entity, const QByteArray &rest, const RecordCondition &condition,
                         const std::function<bool(const Statement &)> &tell) const;
    Result<void> finish(std::vector<RecordRow> &rows, const EntitySpec &entity) const;
    Result<void> markDoubles(std::vector<RecordRow> &rows) const;
    Result<QByteArrayList> customersWith(const std::vector<CustomerKey> &keys) const;
    Result<RecordTotals> sums(const EntitySpec &entity, const RecordCondition &condition) const;
    Result<qint64> countOfWords(Entity entity, const std::vector<std::string> &words) const;
    [[nodiscard]] Fits fitting(RecordSearch &search, const EntitySpec &entity,
                               const RecordQuery &query) const;
    [[nodiscard]] bool findsMasked(const RecordQuery &query) const;

    ReadContext m_context;
    Instant m_now;
};

} // namespace callhelm
