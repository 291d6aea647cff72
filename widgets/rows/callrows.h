#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "domain/queries.h"
#include "base/result.h"

namespace callhelm {

class AttemptModel;
class DirectModel;
class LegModel;
class PauseModel;
class SessionModel;
class TableModel;
class VisitModel;
class RowSource;
class Workspace;

enum class RowKind { Visits, Legs, Attempts, Sessions, Pauses, Directs };
inline constexpr int rowKindCount = 6;

/// Which rows one wants to see. Several filters together give the rows of all of them: a figure summed over
/// queues with different thresholds takes one filter for each.
struct RowsQuestion
{
    RowKind kind = RowKind::Visits;
    std::vector<CallFilter> filters;
    bool missedOnly = false; ///< attempts: only those that are the agent's miss
    bool unknownToo = true; ///< calls without a queue: also those in which nobody's phone is known
};

struct RowsAnswer
{
    RowKind kind = RowKind::Visits;
    qint64 shown = 0; ///< rows in the model
    qint64 total = 0; ///< rows there are
    qint64 sum = 0; ///< of the kind's measure, over all there are (see Rows)
};

/// The part of a filter that calls without a queue know: range, agents, direction and number.
[[nodiscard]] DirectFilter directFilter(const CallFilter &filter, bool unknownToo);

/// Fetches rows without blocking into a model of their kind. Only the last question is answered.
class CallRows : public QObject
{
    Q_OBJECT
public:
    explicit CallRows(Workspace &workspace, QObject *parent = nullptr);
    ~CallRows() override;

    /// Rows come from the workspace unless told otherwise.
    void setSource(std::shared_ptr<RowSource> source);
    [[nodiscard]] RowSource &source() const;
    [[nodiscard]] TableModel *model(RowKind kind) const;
    void ask(const RowsQuestion &question);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    [[nodiscard]] const VisitModel &visits() const { return *m_visits; }
    [[nodiscard]] const LegModel &legs() const { return *m_legs; }

Q_SIGNALS:
    void answered(const callhelm::RowsAnswer &answer);
    void failed(const callhelm::Error &error);

private:
    template <class Row, class Model, class Fetch>
    void fetch(const RowsQuestion &question, Model *model, const Fetch &one);

    Workspace &m_workspace;
    std::shared_ptr<RowSource> m_source; ///< none: the workspace
    VisitModel *m_visits;
    LegModel *m_legs;
    AttemptModel *m_attempts;
    SessionModel *m_sessions;
    PauseModel *m_pauses;
    DirectModel *m_directs;
    quint64 m_stamp = 0;
    bool m_waiting = false;
};

} // namespace callhelm
