#include "rows/callrows.h"

#include <algorithm>
#include <iterator>

#include "base/answer.h"
#include "items/attemptmodel.h"
#include "items/directmodel.h"
#include "items/legmodel.h"
#include "items/pausemodel.h"
#include "items/sessionmodel.h"
#include "items/visitmodel.h"
#include "rows/namesof.h"
#include "services/workspace.h"

namespace callhelm {

namespace {

/// What the parts of one question have come to so far.
template <class Row>
struct Gathered
{
    std::vector<Row> rows;
    qint64 total = 0;
    qint64 sum = 0;
    size_t missing = 0;
};

Instant countedAt(const VisitRow &row) { return row.entered; }
Instant countedAt(const LegRow &row) { return row.entered; }
Instant countedAt(const DirectRow &row) { return row.dialled; }
Instant countedAt(const AttemptRow &row) { return row.counted; }
Instant countedAt(const SessionRow &row) { return row.from; }
Instant countedAt(const PauseRow &row) { return row.from; }

template <class Model>
void setRange(Model *, const TimeRange &)
{
}
void setRange(SessionModel *model, const TimeRange &range) { model->setRange(range); }
void setRange(PauseModel *model, const TimeRange &range) { model->setRange(range); }

} // namespace

DirectFilter directFilter(const CallFilter &filter, bool unknownToo)
{
    DirectFilter direct;
    direct.range = filter.range;
    direct.agents = filter.agents;
    direct.direction = filter.direction;
    direct.number = filter.number;
    direct.unknownToo = unknownToo;
    direct.limit = filter.limit;
    return direct;
}

CallRows::CallRows(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    const NameLookup names = namesOf(workspace);
    m_visits = new VisitModel(names, this);
    m_legs = new LegModel(names, this);
    m_attempts = new AttemptModel(names, this);
    m_sessions = new SessionModel(names, this);
    m_pauses = new PauseModel(names, this);
    m_directs = new DirectModel(names, this);
}

CallRows::~CallRows() = default;

void CallRows::setSource(std::shared_ptr<RowSource> source) { m_source = std::move(source); }

RowSource &CallRows::source() const { return m_source ? *m_source : static_cast<RowSource &>(m_workspace); }

TableModel *CallRows::model(RowKind kind) const
{
    switch (kind) {
    case RowKind::Visits:
        return m_visits;
    case RowKind::Legs:
        return m_legs;
    case RowKind::Attempts:
        return m_attempts;
    case RowKind::Sessions:
        return m_sessions;
    case RowKind::Pauses:
        return m_pauses;
    case RowKind::Directs:
        return m_directs;
    }
    return nullptr;
}

void CallRows::ask(const RowsQuestion &question)
{
    switch (question.kind) {
    case RowKind::Visits:
        return fetch<VisitRow>(question, m_visits,
                               [this](const CallFilter &f) { return source().visits(f); });
    case RowKind::Legs:
        return fetch<LegRow>(question, m_legs, [this](const CallFilter &f) { return source().legs(f); });
    case RowKind::Attempts:
        return fetch<AttemptRow>(question, m_attempts,
                                 [this, missed = question.missedOnly](const CallFilter &f) {
                                     return source().attempts(f, missed);
                                 });
    case RowKind::Sessions:
        return fetch<SessionRow>(question, m_sessions,
                                 [this](const CallFilter &f) { return source().sessions(f); });
    case RowKind::Pauses:
        return fetch<PauseRow>(question, m_pauses,
                               [this](const CallFilter &f) { return source().pauses(f); });
    case RowKind::Directs:
        return fetch<DirectRow>(question, m_directs,
                                [this, unknown = question.unknownToo](const CallFilter &f) {
                                    return source().directs(directFilter(f, unknown));
                                });
    }
}

template <class Row, class Model, class Fetch>
void CallRows::fetch(const RowsQuestion &question, Model *model, const Fetch &one)
{
    const quint64 stamp = ++m_stamp;
    m_waiting = true;
    auto gathered = std::make_shared<Gathered<Row>>();
    gathered->missing = question.filters.size();

    const auto finish = [this, model, gathered, question] {
        m_waiting = false;
        if (question.filters.size() > 1)
            std::stable_sort(gathered->rows.begin(), gathered->rows.end(),
                             [](const Row &a, const Row &b) { return countedAt(a) < countedAt(b); });
        if (!question.filters.empty())
            setRange(model, question.filters.front().range);
        RowsAnswer answer{question.kind, qint64(gathered->rows.size()), gathered->total, gathered->sum};
        model->setRows(std::move(gathered->rows));
        Q_EMIT answered(answer);
    };
    if (question.filters.empty()) {
        finish();
        return;
    }
    for (const CallFilter &filter : question.filters) {
        onFinished(one(filter), this, [this, stamp, gathered, finish](const Result<Rows<Row>> &result) {
            if (stamp != m_stamp)
                return;
            if (!result) {
                ++m_stamp; // the other parts are of no use now
                m_waiting = false;
                Q_EMIT failed(result.error());
                return;
            }
            gathered->total += result->total;
            gathered->sum += result->sum;
            std::copy(result->rows.begin(), result->rows.end(), std::back_inserter(gathered->rows));
            if (--gathered->missing == 0)
                finish();
        });
    }
}

} // namespace callhelm
