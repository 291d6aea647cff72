#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "crm/recordfold.h"

namespace callhelm {

class Database;

/// Whose numbers are whose (the table kpi_phone), and which of them are somebody else's than before: their
/// calls follow. Numbers are the customer's, whether they lie in the bin or are part of another. Call within
/// a transaction.
class KpiPhones
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<KpiPhones>> open(Database &database);
    ~KpiPhones();

    /// Of a new customer; written by writeNew().
    void addNew(const EntitySpec &customers, const RecordState &state);
    Result<void> writeNew();
    /// What a customer's numbers are from now on; no state: there is no such customer. `follows`: their calls
    /// may be another's, though the numbers stay.
    Result<void> change(const EntitySpec &customers, RecordId customer,
                        const std::optional<RecordState> &state, bool follows);
    /// The numbers whose calls may be somebody else's since this was last asked, each once.
    [[nodiscard]] std::vector<std::string> takeChanged();
    void forget();

private:
    struct Statements;
    struct Phone
    {
        std::string key;
        RecordId customer;
        qint64 created = 0;
        bool deleted = false;
        // NOLINTNEXTLINE(modernize-use-nullptr): as in ids.h
        auto operator<=>(const Phone &) const = default;
    };
    explicit KpiPhones(std::unique_ptr<Statements> statements);
    [[nodiscard]] static std::vector<Phone> phonesOf(const EntitySpec &customers, RecordId customer,
                                                     const std::optional<RecordState> &state);
    Result<void> write(const Phone &phone);

    std::unique_ptr<Statements> m;
    std::vector<Phone> m_new; ///< yet to be written: sorted they only append
    std::vector<std::string> m_changed; ///< some several times
};

} // namespace callhelm
