#include "store/kpiresponses.h"

#include <numeric>

#include "base/percentile.h"
#include "crm/recordfold.h"
#include "metrics/besidemetrics.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/kpicells.h"
#include "store/openstore.h"
#include "store/recordlog.h"
#include "store/recordwriter.h"

namespace callhelm {

namespace {

constexpr double msPerSecond = 1000;

QByteArray ms(Instant at) { return QByteArray::number(toMs(at)); }

/// The times of one cell, milliseconds.
struct Times
{
    std::vector<qint64> times;
    qint64 unanswered = 0;

    void add(const Times &other)
    {
        times.insert(times.end(), other.times.begin(), other.times.end());
        unanswered += other.unanswered;
    }
};

Figure figureOf(ResponseMeasure::Kind kind, const std::vector<qint64> &times)
{
    constexpr double half = 0.5, ninety = 0.9;
    if (times.empty())
        return {};
    switch (kind) {
    case ResponseMeasure::Kind::Mean:
        return double(std::accumulate(times.begin(), times.end(), qint64(0))) / double(times.size())
            / msPerSecond;
    case ResponseMeasure::Kind::Median:
        return *percentile(times, half) / msPerSecond;
    case ResponseMeasure::Kind::Ninety:
        return *percentile(times, ninety) / msPerSecond;
    }
    return {};
}

/// A stay of a conversation in being open: customers' messages after `after` belong to it, up to `until`.
struct Opening
{
    Instant after;
    Instant until;
};

/// A conversation's openings: a closing ends one, and a later opening begins another, to which what came
/// since the closing belongs.
std::vector<Opening> openingsOf(const std::vector<RecordEvent> &events)
{
    const FieldValue open{qint64(ConversationStatus::Open)};
    const FieldValue resolved{qint64(ConversationStatus::Resolved)};
    std::vector<Opening> openings{{Instant::min(), Instant::max()}};
    for (const RecordEvent &event : events)
        for (const RecordEvent::Change &change : event.changes) {
            if (change.field != Field::Status)
                continue;
            if (change.to == resolved && openings.back().until == Instant::max())
                openings.back().until = event.at;
            else if (change.to == open && openings.back().until != Instant::max())
                openings.push_back({openings.back().until, Instant::max()});
        }
    return openings;
}

struct Message
{
    Instant at;
    bool isCustomers = false;
    bool isPersons = false;
    AgentId author;
};

} // namespace

Result<std::vector<KpiResponses::Response>> KpiResponses::firstResponses(const TimeRange &range) const
{
    const auto within = [&range](const QByteArray &column) {
        return column + ">=" + ms(range.from) + " AND " + column + '<' + ms(range.to);
    };
    struct Conversation
    {
        RecordId id, customer;
        AgentId owner;
    };
    std::vector<Conversation> conversations;
    auto done = eachRow(
        m_context.database,
        "SELECT id,customer,owner FROM conversation WHERE id IN (SELECT conversation FROM message WHERE"
        " conversation IS NOT NULL AND direction="
            + QByteArray::number(int(MessageDirection::In)) + " AND ((" + within("at")
            + ") OR (at IS NULL AND " + within("created") + "))) ORDER BY id",
        [&](const Statement &row) {
            conversations.push_back({RecordId(row.int64(0)), RecordId(row.int64(1)), AgentId(row.int64(2))});
        });
    if (!done)
        return done.error();
    auto log = RecordLog::open(m_context.database);
    if (!log)
        return log.error();
    auto rules = readRecordRules(m_context.database);
    if (!rules)
        return rules.error();
    const RecordSchema schema;
    const EntitySpec &entity = schema.of(Entity::Conversation);
    auto statement = Statement::prepare(
        m_context.database,
        "SELECT IFNULL(at,created) AS moment,direction,who,author,made_by FROM message WHERE conversation=?"
        " ORDER BY moment,id");
    if (!statement)
        return statement.error();
    std::vector<Response> responses;
    for (const Conversation &one : conversations) {
        RecordFold fold(entity, *rules);
        std::vector<RecordEvent> events;
        done = (*log)->eachOf(one.id, [&](const RecordFact &fact) {
            if (auto event = fold.apply(fact))
                events.push_back(std::move(*event));
        });
        if (!done)
            return done.error();
        std::vector<Message> messages;
        statement->bindAll(one.id.value());
        done = eachRow(*statement, [&](const Statement &row) {
            const bool isIn = row.int64(1) == qint64(MessageDirection::In);
            const auto who = row.isNull(2) ? MessageWho::Person : MessageWho(row.int64(2));
            const AgentId author(row.int64(3));
            messages.push_back({instantFromMs(row.int64(0)), !row.isNull(1) && isIn,
                                !row.isNull(1) && !isIn && who == MessageWho::Person,
                                author.isValid() ? author : AgentId(row.int64(4))});
        });
        if (!done)
            return done.error();
        const std::vector<Opening> openings = openingsOf(events);
        for (size_t i = 0; i < openings.size(); ++i) {
            const auto first = std::ranges::find_if(messages, [&](const Message &message) {
                return message.isCustomers && message.at > openings[i].after
                    && message.at <= openings[i].until;
            });
            if (first == messages.end() || first->at < range.from || first->at >= range.to)
                continue;
            // What is said after the next opening's closing answers that one.
            const Instant end = i + 1 < openings.size() ? openings[i + 1].until : Instant::max();
            const auto reply = std::find_if(first, messages.end(), [&](const Message &message) {
                return message.isPersons && message.at <= end;
            });
            const bool isAnswered = reply != messages.end();
            responses.push_back({first->at, isAnswered ? reply->at : Instant::max(), first->at,
                                 isAnswered ? reply->author : one.owner, one.id, one.customer});
        }
    }
    return responses;
}

Result<std::vector<KpiResponses::Response>> KpiResponses::resolutions(const TimeRange &range) const
{
    std::vector<Response> responses;
    auto done = eachRow(
        m_context.database,
        "SELECT IFNULL(opened,created),resolved,owner,id,customer FROM conversation WHERE resolved>="
            + ms(range.from) + " AND resolved<" + ms(range.to)
            + " AND (status IS NULL OR status=" + QByteArray::number(int(ConversationStatus::Resolved)) + ')',
        [&](const Statement &row) {
            const Instant opened = instantFromMs(row.int64(0));
            const Instant resolved = instantFromMs(row.int64(1));
            responses.push_back({opened, std::max(opened, resolved), resolved, AgentId(row.int64(2)),
                                 RecordId(row.int64(3)), RecordId(row.int64(4))});
        });
    if (!done)
        return done.error();
    return responses;
}

Result<std::vector<KpiResponses::Response>> KpiResponses::responses(bool isResolution,
                                                                    const TimeRange &range) const
{
    auto all = isResolution ? resolutions(range) : firstResponses(range);
    if (all)
        std::erase_if(*all, [this](const Response &one) {
            return one.agent.isValid() ? !m_context.scope.sees(one.agent, one.counted)
                                       : !m_context.scope.seesAll();
        });
    return all;
}

Result<void> KpiResponses::addTo(KpiFigures &figures) const
{
    const KpiQuestion &question = figures.question;
    auto working = readWorkingTime(m_context.database);
    if (!working)
        return working.error();
    auto who = KpiWho::read(m_context, question.subjects);
    if (!who)
        return who.error();
    for (const bool isResolution : {false, true})
        for (const bool isByClock : {false, true}) {
            const auto isIts = [&](const KpiMetric *metric) {
                const auto measure = besidemetrics::responseMeasure(*metric);
                return measure && measure->isResolution == isResolution && measure->isByClock == isByClock;
            };
            if (std::ranges::none_of(question.metrics, isIts))
                continue;
            auto all = responses(isResolution, rangeOf(question, m_context.calendar));
            if (!all)
                return all.error();
            KpiCells<Times> cells(figures, *who, m_context.calendar);
            for (const Response &one : *all) {
                Times times;
                if (one.isAnswered())
                    times.times.push_back(
                        isByClock ? (one.until - one.from).count()
                                  : working->within({one.from, one.until}, m_context.calendar).count());
                else
                    times.unanswered = 1;
                cells.add(one.agent, one.counted, times);
            }
            for (size_t i = 0; i < question.metrics.size(); ++i)
                if (isIts(question.metrics[i])) {
                    const auto kind = besidemetrics::responseMeasure(*question.metrics[i])->kind;
                    cells.give(figures, i, [kind](KpiFigure &figure, size_t /*subject*/, const Times &times) {
                        figure.value = figureOf(kind, times.times);
                        figure.unanswered = times.unanswered;
                    });
                }
        }
    return {};
}

Result<KpiRows> KpiResponses::rows(const KpiSubject &subject, const KpiMetric &metric,
                                   const TimeRange &range) const
{
    const auto measure = besidemetrics::responseMeasure(metric);
    auto working = readWorkingTime(m_context.database);
    if (!working)
        return working.error();
    auto who = KpiWho::read(m_context, {subject});
    if (!who)
        return who.error();
    auto all = responses(measure->isResolution, range);
    if (!all)
        return all.error();
    KpiRows rows;
    for (const Response &one : *all)
        if (one.isAnswered() && who->isFirsts(one.agent, one.counted))
            rows.add({one.counted, one.agent, one.conversation, one.customer, 0,
                      measure->isByClock ? (one.until - one.from).count()
                                         : working->within({one.from, one.until}, m_context.calendar).count(),
                      1});
    return rows;
}

} // namespace callhelm
