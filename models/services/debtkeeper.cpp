#include "services/debtkeeper.h"

#include <limits>

namespace callhelm {

namespace {

constexpr Duration sweepEvery = std::chrono::seconds(1);
constexpr Duration untilTold = std::chrono::hours(24); // a call that began now ends within it

} // namespace

Result<void> DebtKeeper::load(DebtBook &book, Reader &reader, const TimeRange &range)
{
    // The missed first: of all the others only those matter that close a debt.
    CallFilter missed;
    missed.range = range;
    missed.outcomes = {Outcome::Abandoned, Outcome::TimedOut, Outcome::LeftByKey, Outcome::LeftEmpty};
    DirectFilter directs;
    directs.range = missed.range;
    missed.limit = directs.limit = std::numeric_limits<int>::max();
    CallFilter answered = missed;
    answered.outcomes = {Outcome::Answered};

    auto calls = reader.directs(directs);
    if (!calls)
        return calls.error();
    for (const DirectRow &call : calls->rows)
        if (call.end != DirectEnd::Answered)
            book.add(call);
    const auto addMissed = [&](const VisitRow &visit) {
        if (visit.entered + std::chrono::seconds(visit.wait) <= range.to)
            book.add(visit);
    };
    if (auto done = reader.eachVisit(missed, addMissed); !done)
        return done;
    for (const DirectRow &call : calls->rows)
        if (call.end == DirectEnd::Answered && call.dialled + std::chrono::seconds(call.ring) <= range.to)
            book.close(call);
    return reader.eachVisit(answered, [&](const VisitRow &visit) {
        if (visit.entered + std::chrono::seconds(visit.wait) <= range.to)
            book.close(visit);
    });
}

Result<void> DebtKeeper::follow(Journal &journal, Reader &reader, Instant now)
{
    const Journal::Written written = journal.takeWritten();
    if (written.everything) {
        m_book.clear();
        m_swept = now;
        return load(m_book, reader, {now - DebtBook::longest, now + untilTold});
    }
    for (const VisitRow &visit : written.visits)
        m_book.add(visit);
    for (const DirectRow &call : written.directs)
        m_book.add(call);
    if (now - m_swept > sweepEvery || now < m_swept) {
        m_book.sweep(now);
        m_swept = now;
    }
    return {};
}

Result<DebtBook> DebtKeeper::bookAt(Reader &reader, Instant moment)
{
    DebtBook book;
    if (auto done = load(book, reader, {moment - DebtBook::longest, moment}); !done)
        return done.error();
    return book;
}

Result<std::vector<Debt>> DebtKeeper::at(Reader &reader, Instant moment)
{
    auto book = bookAt(reader, moment);
    if (!book)
        return book.error();
    return book->open();
}

} // namespace callhelm
