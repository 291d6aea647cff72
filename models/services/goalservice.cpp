#include "services/goalservice.h"

#include <algorithm>

#include <QCoreApplication>

#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/queuegoals.h"

namespace callhelm {

namespace {

using KeptGoals = std::map<QueueId, KeptGoal>;

QJsonObject fieldsOf(const QueueGoal &goal)
{
    return {{QStringLiteral("goal"), goal.goal},
            {QStringLiteral("threshold"), goal.threshold},
            {QStringLiteral("short"), goal.shortLimit},
            {QStringLiteral("definition"), definitionName(goal.definition)}};
}

/// Of the same queues as `like`.
Result<KeptGoals> readGoals(Database &database, const GoalService::Goals &like)
{
    KeptGoals goals;
    for (const auto &[queue, goal] : like) {
        auto kept = readGoal(database, queue);
        if (!kept)
            return kept.error();
        goals[queue] = std::move(*kept);
    }
    return goals;
}

} // namespace

GoalService::GoalService(StoreAccess &access, Goals goals) : m_access(access), m_goals(std::move(goals))
{
    if (access.readOnly())
        connect(&access, &StoreAccess::committed, this, &GoalService::readAgain);
}

QueueGoal GoalService::goal(QueueId queue) const
{
    const auto it = m_goals.find(queue);
    return it == m_goals.end() ? QueueGoal() : it->second;
}

QFuture<Result<void>> GoalService::setGoals(const Goals &goals)
{
    if (goals.empty())
        return readyFuture(Result<void>());
    for (const auto &[queue, goal] : goals)
        if (goal.threshold < 0 || goal.shortLimit < 0 || goal.goal < 0 || goal.goal > 10'000)
            return readyFuture(
                Result<void>(Error{Error::Kind::Usage,
                                   tr("A goal lies between 0 and 100 %, and its times are not negative."),
                                   {},
                                   0}));
    const auto names = std::make_shared<std::map<QueueId, QString>>(); // as they are in the store
    ChangeableValue<Goals> what;
    what.act = Act::SetGoal;
    what.text = [names] {
        return names->size() == 1
            ? QCoreApplication::translate("callhelm::Change", "Goal of %1").arg(names->begin()->second)
            : QCoreApplication::translate("callhelm::Change", "Goals");
    };
    what.read = [names, goals](ChangeGround &ground) -> Result<Goals> {
        auto kept = readGoals(ground.database, goals);
        if (!kept)
            return kept.error();
        Goals read;
        for (const auto &[queue, goal] : *kept) {
            read[queue] = goal.goal;
            names->insert_or_assign(queue, goal.queue);
        }
        return read;
    };
    what.write = [](ChangeGround &ground, const Goals &to) -> Result<void> {
        for (const auto &[queue, goal] : to)
            if (auto written = writeGoal(ground.database, queue, goal); !written)
                return written;
        return {};
    };
    what.tell = [names](const Goals &from, const Goals &to) {
        std::vector<AuditFields> lines;
        for (const auto &[queue, goal] : to)
            if (const QueueGoal &before = from.at(queue); before != goal)
                lines.push_back(
                    changedFields(Act::SetGoal, names->at(queue), fieldsOf(before), fieldsOf(goal)));
        return lines;
    };
    what.show = [this](const Goals &to) { show(to); };
    return m_access.run(std::make_shared<ValueChange<Goals>>(std::move(what), goals));
}

void GoalService::show(const Goals &goals)
{
    const Goals before = m_goals;
    for (const auto &[queue, goal] : goals)
        m_goals[queue] = goal;
    if (m_goals != before)
        Q_EMIT changed();
}

/// Another program writes the store.
void GoalService::readAgain()
{
    onFinished(m_access.askPresent<Goals>([](Reader &reader) { return reader.names().goals(); }), this,
               [this](const Result<Goals> &goals) {
                   if (goals)
                       show(*goals);
                   else
                       Q_EMIT m_access.failed(goals.error());
               });
}

} // namespace callhelm
