#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "access/act.h"
#include "base/result.h"
#include "crm/recordrow.h"
#include "crm/recordstory.h"
#include "domain/recordfact.h"
#include "domain/recordquery.h"
#include "services/recordcatalogue.h"

namespace callhelm {

class Reader;
class RecordReader;
class StoreAccess;

/// A customer with what stands around them on their page.
struct CustomerCard
{
    RecordRow row;
    std::vector<RecordRow> doubles; ///< who shares a phone or an e-mail address with them
    qint64 dealsWon = 0;
    qint64 amountWon = 0; ///< hundredths of the organisation's currency
    qint64 dealsOpen = 0;
    qint64 amountOpen = 0;
    QStringList channels; ///< used so far
};

/// What is said of one record: of a new one where it has no id.
struct RecordEdit
{
    Entity entity = Entity::Customer;
    RecordId record;
    std::vector<FieldEntry> entries; ///< `from` is not looked at
};

/// Records of customers and of what happens with them: lists, single ones, and their changes. Everybody reads
/// and changes what their scope lets through. Every change is one step of undo, and stands in the audit
/// trail.
class RecordService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it. `catalogue` is the store's.
    RecordService(StoreAccess &access, RecordCataloguePtr catalogue);

    /// The catalogue as a store has it.
    static Result<RecordCataloguePtr> read(const Reader &reader, QDate today);

    /// Kinds, fields, words and names, as they are now.
    [[nodiscard]] const RecordCataloguePtr &catalogue() const { return m_catalogue; }

    [[nodiscard]] QFuture<Result<RecordRows>> rows(const RecordQuery &query);
    [[nodiscard]] QFuture<Result<RecordTotals>> totals(const RecordQuery &query);
    /// Of a kind, whatever is asked for.
    [[nodiscard]] QFuture<Result<qint64>> count(Entity entity);
    [[nodiscard]] QFuture<Result<std::optional<RecordRow>>> record(RecordId id);
    [[nodiscard]] QFuture<Result<std::optional<CustomerCard>>> customer(RecordId id);
    /// The latest `limit` things that happened.
    [[nodiscard]] QFuture<Result<RecordStory>> story(RecordId customer, int limit = 500);
    /// How many customers share a phone or an e-mail address with another.
    [[nodiscard]] QFuture<Result<qint64>> doublesCount();
    /// Whose number it is; who was created first comes first.
    [[nodiscard]] QFuture<Result<std::vector<RecordRow>>> withPhone(const QString &number);

    /// Makes or changes records, all of them or none; gives the ids, in the same order. Fails with
    /// Error::Kind::Usage where a value cannot be, with Denied where a record is not the person's to change.
    QFuture<Result<std::vector<RecordId>>> save(std::vector<RecordEdit> edits);
    /// Into the bin, and out of it.
    QFuture<Result<void>> remove(const std::vector<RecordId> &records);
    QFuture<Result<void>> restore(const std::vector<RecordId> &records);
    /// `other` becomes part of `into`, with all that refers to it. `chosen` are the values that `into` has
    /// afterwards, of those that differ. Fails with Error::Kind::Usage for a record with itself.
    QFuture<Result<void>> merge(RecordId into, RecordId other, std::vector<FieldEntry> chosen);

Q_SIGNALS:
    void changed(); ///< some records did
    void catalogueChanged();

private:
    void readCatalogue();
    template <class Answer>
    QFuture<Result<Answer>> ask(std::function<Result<Answer>(const RecordReader &)> work);
    QFuture<Result<std::vector<RecordId>>> run(Act act, RecordBatch::Kind kind,
                                               std::vector<RecordEdit> edits);
    QFuture<Result<void>> setDeleted(const std::vector<RecordId> &records, bool deleted);

    StoreAccess &m_access;
    RecordCataloguePtr m_catalogue;
    bool m_isReading = false;
    bool m_isStale = false; ///< what is being read may be older than the store
};

} // namespace callhelm
