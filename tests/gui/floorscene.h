#pragma once

#include <memory>

#include <QTimeZone>

#include "base/calendar.h"
#include "floor/floor.h"

namespace callhelm::scene {

/// The moment the scenes show: 2026-03-18 10:42:07 in Ho Chi Minh City.
inline const Instant at = instantFromMs(1'773'805'327'000);
inline const QTimeZone zone = QTimeZone("Asia/Ho_Chi_Minh");

inline QueueCell queueCell(qint64 answered, qint64 inTime, qint64 abandoned, qint64 shortOnes,
                           qint64 timedOut, qint64 byKey)
{
    QueueCell cell;
    cell.offered = answered + abandoned + timedOut + byKey;
    cell.timedOut = timedOut;
    cell.leftByKey = byKey;
    cell.answered.add(9, inTime);
    cell.answered.add(41, answered - inTime);
    cell.abandoned.add(3, shortOnes);
    cell.abandoned.add(52, abandoned - shortOnes);
    cell.left.add(90, timedOut + byKey);
    cell.talk = answered * 171;
    cell.hold = answered * 8;
    cell.wrapUp = answered * 21;
    return cell;
}

inline AgentCell agentCell(Duration online, double talk, double ring, double wrap, double pause)
{
    const auto ms = [online](double share) { return qint64(double(toMs(online)) * share); };
    AgentCell cell;
    cell.loggedIn = toMs(online);
    cell.talkIn = ms(talk);
    cell.ringing = ms(ring);
    cell.wrapUp = ms(wrap);
    cell.paused = ms(pause);
    cell.available = cell.loggedIn - cell.talkIn - cell.wrapUp - cell.paused;
    return cell;
}

inline FloorQueue queue(int id, const QString &name, QueueCell today, int waiting, int longest)
{
    FloorQueue queue;
    queue.id = QueueId(id);
    queue.name = name;
    queue.today = std::move(today);
    queue.waiting = waiting;
    queue.today.offered += waiting;
    if (waiting > 0)
        queue.longestSince = at - std::chrono::seconds(longest);
    queue.available = 5 - id;
    queue.talking = 4 + id;
    queue.paused = id;
    return queue;
}

inline std::vector<FloorAgent> agents()
{
    struct Line
    {
        const char *name;
        AgentState state;
        int seconds;
        const char *with;
        int answered, missed, load;
        const char *reason;
    };
    using S = AgentState;
    static const Line lines[]{{"Nguyễn An", S::Talking, 252, "0987 366 946", 41, 2, 84, ""},
                              {"Trần Bình", S::Talking, 38, "0912 004 117", 38, 0, 81, ""},
                              {"Lê Chi", S::Available, 65, "", 44, 1, 79, ""},
                              {"Phạm Dũng", S::Ringing, 6, "0903 771 002", 29, 5, 71, ""},
                              {"Hoàng Em", S::WrapUp, 22, "", 36, 1, 88, ""},
                              {"Vũ Giang", S::Paused, 1900, "", 22, 0, 76, "lunch"},
                              {"Đặng Hà", S::Talking, 771, "0938 220 145", 19, 2, 90, ""},
                              {"Иван Петров", S::Available, 11, "", 33, 0, 74, ""},
                              {"Мария Сидорова", S::Talking, 140, "0977 120 003", 35, 1, 83, ""},
                              {"Anna Schmidt", S::Offline, 0, "", 0, 0, -1, ""},
                              {"Bùi Khánh", S::Talking, 95, "0905 112 908", 31, 0, 80, ""},
                              {"Đỗ Lan", S::Paused, 240, "", 27, 1, 69, "training"},
                              {"Hồ Minh", S::Talking, 17, "0918 440 771", 40, 0, 85, ""},
                              {"Ngô Nam", S::Available, 204, "", 30, 2, 66, ""},
                              {"Dương Oanh", S::Talking, 333, "0932 015 660", 28, 0, 82, ""},
                              {"Lý Phúc", S::Offline, 0, "", 0, 0, -1, ""},
                              {"Phan Quân", S::Talking, 61, "0966 308 221", 37, 3, 86, ""},
                              {"Trịnh Sơn", S::Available, 7, "", 34, 0, 77, ""},
                              {"Mai Thảo", S::Paused, 610, "", 25, 0, 72, "break"},
                              {"Cao Uyên", S::Talking, 128, "0909 551 284", 39, 1, 84, ""},
                              {"Tô Vân", S::Offline, 0, "", 0, 0, -1, ""},
                              {"Đinh Xuân", S::Available, 31, "", 32, 0, 75, ""}};
    std::vector<FloorAgent> agents;
    int id = 0;
    for (const Line &line : lines) {
        FloorAgent agent;
        agent.id = AgentId(++id);
        agent.name = QString::fromUtf8(line.name);
        agent.state = line.state;
        agent.since = line.state == S::Offline ? Instant() : at - std::chrono::seconds(line.seconds);
        agent.paused = line.state == S::Paused;
        agent.pauseReason = QString::fromUtf8(line.reason);
        agent.with = QString::fromUtf8(line.with);
        if (!agent.with.isEmpty())
            agent.queue = id % 3 ? QStringLiteral("Support") : QStringLiteral("Sales");
        agent.queues = agent.queuesToday = {QueueId(1 + id % 3)};
        if (line.load >= 0) {
            agent.today = agentCell(std::chrono::minutes(160), line.load / 100.0 * 0.82, 0.02,
                                    line.load / 100.0 * 0.07, 0.1);
            agent.last30 = agentCell(std::chrono::minutes(30), line.load / 100.0 * 0.9, 0.01,
                                     line.load / 100.0 * 0.08, 0.02);
            agent.lastCall = at - std::chrono::seconds(line.seconds + 5);
        }
        agent.today.answered = line.answered;
        agent.today.missed = line.missed;
        agent.today.calls = line.answered + line.missed;
        agents.push_back(agent);
    }
    return agents;
}

/// A busy morning in three queues.
inline FloorSnapshotPtr busy()
{
    auto floor = std::make_shared<FloorSnapshot>();
    const Calendar calendar(zone);
    floor->asOf = at;
    floor->live = true;
    floor->today = calendar.range(calendar.dayOf(at));
    floor->queues = {queue(2, QStringLiteral("Sales"), queueCell(141, 124, 4, 1, 1, 0), 1, 8),
                     queue(1, QStringLiteral("Support"), queueCell(381, 300, 19, 4, 10, 2), 3, 72),
                     queue(3, QStringLiteral("VIP"), queueCell(37, 37, 1, 0, 0, 0), 0, 0)};
    floor->queues[1].today.doubtful = 2;
    floor->agents = agents();
    static const int online[]{3, 9, 14, 17, 19, 20, 18, 21, 20, 19, 21, 20};
    for (int quarter = 0; quarter < 43; ++quarter) {
        FloorInterval interval;
        interval.start = floor->today.from + quarter * quarterLength;
        interval.passed = std::min(quarterLength, at - interval.start);
        if (const int busy = quarter - 32; busy >= 0) {
            const auto people = double(online[busy % 12]);
            interval.agents = agentCell(Duration(qint64(double(toMs(interval.passed)) * people)), 0.46, 0.05,
                                        0.1 + 0.02 * (busy % 3), 0.16);
            interval.calls = queueCell(38 + 7 * (busy % 4), 30 + 7 * (busy % 4) - busy % 3, 2 + busy % 4,
                                       busy % 2, 1 + (busy % 3 == 0), busy % 5 == 0);
            interval.abandonedShort = busy % 2;
            interval.slPart = interval.calls.answered.within(20);
            interval.slWhole = interval.calls.offered;
        }
        floor->intervals.push_back(interval);
    }
    return floor;
}

inline FloorSnapshotPtr empty()
{
    auto floor = std::make_shared<FloorSnapshot>();
    floor->asOf = at;
    return floor;
}

} // namespace callhelm::scene
