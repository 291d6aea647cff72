#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QTemporaryDir>

#include "base/calendar.h"
#include "services/pastday.h"
#include "services/pastmoment.h"
#include "store/reader.h"

namespace callhelm {

/// The store as it was: any moment of any stored day, and the rows behind its figures. Lives in one thread,
/// on a connection of its own that only reads.
///
/// The floor of a moment is what the one fold gives for the facts up to it. So that not every visit to a day
/// folds the whole of history, marks of where the fold stood are kept on the way, so many facts apart; what
/// is stored later makes those after it void. They are kept in memory only: the first visit after a start
/// takes about as long as reading the raw facts up to that day, says how far it is, and can be stopped.
///
/// It tells what its scope lets through, as it does for the present; what it works out is of everything.
class Past
{
public:
    Past(QString path, Calendar calendar);
    ~Past();

    /// Share done of what a jump takes, from 0 to 1; false stops it with Error::Kind::Cancelled.
    using GoOn = std::function<bool(double done)>;
    Result<PastMoment> at(Instant moment, const GoOn &goOn);
    /// The rows of that moment, to be asked before the next call of any other function.
    Result<Reader *> rowsAt(Instant moment, const GoOn &goOn);

    Result<std::vector<QDate>> days();
    Result<PastOutline> outline(QDate day);

    void setRules(std::vector<AlertRule> rules);
    void setCalendar(const Calendar &calendar);
    void setScope(Scope scope);
    /// Where sources ended that tell no more, as of the present.
    void setEnds(SourceEnds ends) { m_ends = std::move(ends); }
    /// Goals are others now.
    void forgetDay();

private:
    Result<FloorSnapshotPtr> withRatings(const FloorSnapshot &floor);
    Result<PastDay::Seen> moveTo(Instant moment, const GoOn &goOn);
    Result<void> open();
    Result<void> lookForNews();
    Result<void> enter(const TimeRange &day, const GoOn &goOn);
    Result<void> takeUp(qint64 before, const TimeRange &day);
    Result<void> walkTo(qint64 start, const GoOn &goOn);
    void keepMark(qint64 at);

    struct Scratch;
    QString m_path;
    Calendar m_calendar;
    Scope m_scope = Scope::everything();
    std::vector<AlertRule> m_rules;
    SourceEnds m_ends;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PastFold> m_fold;
    FactWatch m_watch;
    std::vector<FoldCheckpoint> m_marks; ///< in the order of time
    std::optional<PastDay> m_day;
    std::unique_ptr<Scratch> m_scratch;
};

} // namespace callhelm
