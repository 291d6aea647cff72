#pragma once

#include <unordered_map>

#include "ingest/simulator/crmtexts.h"
#include "ingest/simulator/crmworld.h"

namespace callhelm {

/// Tasks, meetings and notes of the simulated call centre.
class CrmDiary
{
public:
    /// `world` must outlive it.
    explicit CrmDiary(CrmWorld &world) : m_world(world) { }

    void note(const CrmCustomer &customer, int author, qint64 at);
    void addTask(const CrmCustomer &customer, int owner, crmtexts::Kind text, int type);
    /// Of any customer, by who is in charge of them.
    void addTask();
    void taskDone(qint64 task);
    void planMeeting();
    void meetingOver(qint64 meeting);
    /// A task from before the simulation began; many of these are overdue.
    void addPastTask(const CrmCustomer &customer);

private:
    struct Task
    {
        qint64 customer = 0;
        int owner = -1;
        bool isMeeting = false;
    };
    [[nodiscard]] int anyType();
    void add(const CrmCustomer &customer, int owner, std::string_view text, int type, qint64 made,
             qint64 due);

    CrmWorld &m_world;
    std::unordered_map<qint64, Task> m_tasks;
    std::unordered_map<qint64, int> m_meetings; ///< owners of those that are planned
};

} // namespace callhelm
