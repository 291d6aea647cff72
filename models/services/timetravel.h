#pragma once

#include <memory>
#include <optional>

#include <QThread>

#include "access/scope.h"
#include "services/pastmoment.h"
#include "services/rowsource.h"

namespace callhelm {

class AlertRuleService;
class CalendarService;
class CallQuestions;
class GoalService;
class Past;
class StoreAccess;

/// Leads the floor to any moment of any stored day. The work is done in a thread of its own; of several
/// moments wanted one after the other only the last is sure to be shown.
class TimeTravel final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. What is shown is the session's: see StoreAccess::session().
    TimeTravel(StoreAccess &access, const CallQuestions &calls, const CalendarService &calendar,
               const GoalService &goals, AlertRuleService &rules, QObject *parent = nullptr);
    ~TimeTravel() override;

    /// Whether anything is stored that one could travel to.
    [[nodiscard]] bool isPossible() const;
    /// The days on which anything happened, in the order of time.
    [[nodiscard]] QFuture<Result<std::vector<QDate>>> days();
    [[nodiscard]] QFuture<Result<PastOutline>> outline(QDate day);

    /// Shows the moment as soon as it is made, by arrived().
    void goTo(Instant moment);
    /// Back to the present: what is being made is dropped.
    void leave();
    /// The moment wanted last; nothing in the present.
    [[nodiscard]] std::optional<Instant> moment() const { return m_moment; }
    /// The last one that arrived; nothing in the present.
    [[nodiscard]] const std::optional<PastMoment> &shown() const { return m_shown; }

    /// Rows as they were at that moment.
    [[nodiscard]] std::unique_ptr<RowSource> rowsAt(Instant moment);

Q_SIGNALS:
    void arrived(const callhelm::PastMoment &moment);
    void left();
    void possibleChanged(); ///< isPossible() may have changed
    void progress(double done); ///< of a jump that takes its time, from 0 to 1
    void failed(const callhelm::Error &error);

private:
    struct Worker;
    class PastRows;
    /// Whose past is shown from now on, beginning in the present.
    void setScope(const Scope &scope);
    void arrive(qint64 moment, const Result<PastMoment> &seen);
    /// Asks in the worker's thread.
    template <class Answer>
    QFuture<Result<Answer>> ask(std::function<Result<Answer>(Past &)> work);

    StoreAccess &m_access;
    const CallQuestions &m_calls;
    const CalendarService &m_calendar;
    std::optional<Instant> m_moment;
    std::optional<PastMoment> m_shown;
    bool m_rulesKnown = false;
    quint64 m_view = 0; ///< what was asked for another scope is dropped
    QThread m_thread;
    std::shared_ptr<Worker> m_worker; ///< lives in the thread
};

} // namespace callhelm
