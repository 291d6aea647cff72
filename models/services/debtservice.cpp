#include "services/debtservice.h"

#include <limits>

#include "services/floorscope.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

constexpr Duration sweepEvery = std::chrono::seconds(10);
constexpr Duration tellEvery = std::chrono::seconds(1);
constexpr Duration untilTold = std::chrono::hours(24); // a call that began now ends within it

} // namespace

Result<void> DebtService::load(DebtBook &book, Reader &reader, const TimeRange &range)
{
    auto moment = reader.moment();
    if (!moment)
        return moment.error();
    // Whether a caller was reached is told by everybody's calls.
    const Reader all = reader.unscoped();
    // The missed first: of all the others only those matter that close a debt.
    CallFilter missed;
    missed.range = range;
    missed.outcomes = {Outcome::Abandoned, Outcome::TimedOut, Outcome::LeftByKey, Outcome::LeftEmpty};
    DirectFilter directs;
    directs.range = missed.range;
    missed.limit = directs.limit = std::numeric_limits<int>::max();
    CallFilter answered = missed;
    answered.outcomes = {Outcome::Answered};

    auto calls = all.calls().directs(directs);
    if (!calls)
        return calls.error();
    for (const DirectRow &call : calls->rows)
        if (call.end != DirectEnd::Answered)
            book.add(call);
    const auto addMissed = [&](const VisitRow &visit) {
        if (visit.entered + std::chrono::seconds(visit.wait) <= range.to)
            book.add(visit);
    };
    if (auto done = all.calls().eachVisit(missed, addMissed); !done)
        return done;
    for (const DirectRow &call : calls->rows)
        if (call.end == DirectEnd::Answered && call.dialled + std::chrono::seconds(call.ring) <= range.to)
            book.close(call);
    return all.calls().eachVisit(answered, [&](const VisitRow &visit) {
        if (visit.entered + std::chrono::seconds(visit.wait) <= range.to)
            book.close(visit);
    });
}

Result<void> DebtService::follow(Journal &journal, Reader &reader, Instant now)
{
    auto country = readCountry(reader.context().database);
    if (!country)
        return country.error();
    const Journal::Written written = journal.takeWritten();
    if (written.everything || *country != m_book.country()) {
        m_book = DebtBook(*country);
        m_swept = now;
        m_changed = true;
        return load(m_book, reader, {now - DebtBook::longest, now + untilTold});
    }
    m_changed = m_changed || !written.visits.empty() || !written.directs.empty();
    for (const VisitRow &visit : written.visits)
        m_book.add(visit);
    for (const DirectRow &call : written.directs)
        m_book.add(call);
    if (now - m_swept > sweepEvery || now < m_swept) {
        m_book.sweep(now);
        m_swept = now;
        m_changed = true;
    }
    return {};
}

DebtList DebtService::lately(Instant now)
{
    if (m_changed && (now - m_openAt >= tellEvery || now < m_openAt)) {
        m_open = m_book.open();
        m_openAt = now;
        m_changed = false;
    }
    return m_open;
}

Result<DebtBook> DebtService::bookAt(Reader &reader, Instant moment)
{
    auto country = readCountry(reader.context().database);
    if (!country)
        return country.error();
    DebtBook book(*country);
    if (auto done = load(book, reader, {moment - DebtBook::longest, moment}); !done)
        return done.error();
    return book;
}

Result<DebtList> DebtService::at(Reader &reader, Instant moment)
{
    auto book = bookAt(reader, moment);
    if (!book)
        return book.error();
    return scoped(book->open(), reader.scope());
}

} // namespace callhelm
