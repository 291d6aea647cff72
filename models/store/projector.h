#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "store/sourceprojector.h"

namespace callhelm {

/// Keeps the projections of all sources up to date with the facts. Each source is folded by itself, and each
/// projection by itself.
class Projector
{
public:
    /// All must outlive the object. The projection of the calls comes first.
    static Result<std::unique_ptr<Projector>> open(Database &database, FactStore &facts, Registry &names,
                                                   const Calendar &calendar, Projections projections,
                                                   const MarkSpacing &spacing);

    /// Reads where everything stands, anew.
    Result<void> load();
    /// Whether some tables were made by other rules than today's.
    [[nodiscard]] bool isOutdated() const;

    // -- within a transaction --

    /// Makes those tables again.
    Result<void> renew();
    /// Makes all tables again from the first fact.
    Result<void> rebuild();
    /// Phones have other owners in these stretches of time than `before` says; for one source, or for all.
    void phonesChanged(const PhoneBook &before, SourceId source, const MomentRanges &ranges);
    void phonesChanged(const PhoneBook &before, const MomentRanges &ranges);
    /// Agents have phones by names that agree: that concerns calls without a queue alone.
    void phonesAdopted(const PhoneBook &before);
    [[nodiscard]] bool isBehind() const;
    /// The first moment (ms) of what is to be folded; the end of time when nothing is.
    [[nodiscard]] qint64 behindFrom() const;
    /// See SourceProjector.
    Result<void> catchUp(const KeepGoing &keepGoing);
    Result<void> save();
    /// Sums up by the days of the calendar what is stored by days.
    Result<void> sumDays(const KeepGoing &keepGoing);

    /// Days are those of this calendar from now on.
    void useCalendar(const Calendar &calendar);
    [[nodiscard]] SourceProjector &of(SourceId source);
    [[nodiscard]] const std::map<SourceId, SourceProjector> &sources() const { return m_sources; }
    [[nodiscard]] CallsWriter &callsWriter();
    /// How many facts were folded again, since load().
    [[nodiscard]] qint64 factsFoldedAgain() const;

private:
    explicit Projector(ProjectionSet set) : m_set(std::move(set)), m_outdated(m_set.projections.size()) { }
    Result<void> rebuild(size_t projection);

    ProjectionSet m_set;
    std::vector<bool> m_outdated; ///< one for each projection
    std::map<SourceId, SourceProjector> m_sources;
    std::optional<PhoneBook> m_phonesBefore;
};

} // namespace callhelm
