#include "ingest/simulator/callcentreplan.h"

#include <algorithm>

namespace callhelm {

namespace {

constexpr std::array<QueuePlan, planQueueCount> queues{{
    {"Support", 0.52, 215, 20, 180, "support"},
    {"Sales", 0.34, 190, 20, 240, "sales"},
    {"VIP", 0.14, 170, 30, 150, "vip"},
}};

enum Shift { Early, Day, Late, Night };
constexpr std::array<ShiftPlan, 4> shifts{{{6.25, 15.5}, {8, 18.5}, {13.5, 22.5}, {21.5, 31}}};

//                                       Support Sales  VIP
constexpr std::array<bool, 3> salesOnly{false, true, false};
constexpr std::array<bool, 3> supportSales{true, true, false};
constexpr std::array<bool, 3> supportVip{true, false, true};
constexpr std::array<bool, 3> salesVip{false, true, true};
constexpr std::array<bool, 3> everything{true, true, true};

constexpr AgentPlan agents[] = {
    {"Nguyễn An", everything, Day, true},   {"Trần Bình", supportVip, Early, true},
    {"Lê Chi", salesVip, Early, true},      {"Phạm Dũng", supportSales, Day, true},
    {"Hoàng Em", supportVip, Late, true},   {"Vũ Giang", everything, Late, true},
    {"Đặng Hà", salesOnly, Day, true},      {"Bùi Khoa", supportSales, Night, true},
    {"Ngô Lan", supportVip, Early, true},   {"Đỗ Minh", supportVip, Day, true},
    {"Hồ Ngọc", everything, Night, true},   {"Dương Phúc", supportSales, Late, true},
    {"Иван Петров", supportSales, Early},   {"Мария Соколова", salesVip, Day},
    {"Ольга Кузнецова", everything, Night}, {"Дмитрий Орлов", supportSales, Day},
    {"Анна Волкова", supportSales, Late},   {"Anna Schmidt", supportSales, Early},
    {"John Miller", everything, Late},      {"Claire Dubois", supportVip, Day},
    {"Marco Rossi", salesOnly, Early},      {"Elena García", supportSales, Night},
    {"Petr Novák", salesVip, Late},         {"Sofia Lindqvist", supportVip, Night},
};

/// Level of demand at each full local hour, in parts of the peak.
constexpr double demand[25] = {0.17, 0.16, 0.15, 0.15, 0.15, 0.16, 0.20, 0.34, 0.64, 0.90, 1.00, 0.90, 0.70,
                               0.74, 0.88, 0.97, 0.85, 0.64, 0.48, 0.44, 0.38, 0.31, 0.25, 0.20, 0.17};
constexpr double peakRate = 140;

constexpr double weekdayLevel(Qt::DayOfWeek weekday)
{
    switch (weekday) {
    case Qt::Monday:
        return 1.1;
    case Qt::Saturday:
        return 0.68;
    case Qt::Sunday:
        return 0.6;
    default:
        return 1.0;
    }
}

} // namespace

std::span<const QueuePlan, planQueueCount> planQueues() { return queues; }
std::span<const AgentPlan> planAgents() { return agents; }
const ShiftPlan &planShift(int shift) { return shifts[std::size_t(shift)]; }

double planArrivalRate(qint64 secondOfDay, Qt::DayOfWeek weekday)
{
    const qint64 second = std::clamp<qint64>(secondOfDay, 0, 24 * 3600 - 1);
    const auto hour = std::size_t(second / 3600);
    const double part = double(second % 3600) / 3600;
    return peakRate * weekdayLevel(weekday) * (demand[hour] * (1 - part) + demand[hour + 1] * part);
}

double planHighestRate() { return peakRate * weekdayLevel(Qt::Monday); }

bool planWorks(int agent, QDate day)
{
    const int off = day.dayOfWeek() == Qt::Saturday ? 1 : day.dayOfWeek() == Qt::Sunday ? 2 : 0;
    // Every third stays at home, not the same people on both days nor in every week.
    return off == 0 || (agent + off + day.weekNumber()) % 3 != 0;
}

std::string planNumber(qint64 digits)
{
    const std::string text = std::to_string(digits % 100'000'000);
    return "09" + std::string(8 - text.size(), '0') + text;
}

std::string planRegularNumber(qint64 regular) { return planNumber(regular * 7'919'371); }

} // namespace callhelm
