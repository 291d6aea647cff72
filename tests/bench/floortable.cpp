// bench_floor_table ours|peer [SECONDS]: P5, a sorted floor table on screen, 1,000 agents, 2,000 updates a
// second. ours: the floor's model, fed with a snapshot ten times a second. peer: a live sort proxy, told of
// each update.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <QApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

#include "callcentre.h"
#include "cpumeter.h"
#include "items/flooragentmodel.h"
#include "unbatchedtable.h"

using namespace callhelm;
using namespace callhelm::bench;

namespace {

constexpr int agentCount = 1'000;
constexpr int updatesPerSecond = 2'000;
constexpr qint64 start = 1'795'320'000'000;

std::vector<FloorAgent> firstAgents()
{
    std::vector<FloorAgent> agents(agentCount);
    for (int i = 0; i < agentCount; ++i) {
        FloorAgent &agent = agents[std::size_t(i)];
        agent.id = AgentId(i + 1);
        agent.name = QStringLiteral("Agent %1").arg(i + 1, 4, 10, QLatin1Char('0'));
        agent.state = AgentState(i % agentStateCount);
        agent.since = instantFromMs(start - i * 1'000);
        agent.queues = {QueueId(i % 20 + 1)};
        agent.today.loggedIn = 3'600'000;
        agent.today.available = 1'800'000;
    }
    return agents;
}

/// What happens on the floor: one agent's state and figures change.
std::size_t change(std::vector<FloorAgent> &agents, Dice &dice, qint64 now)
{
    const auto row = std::size_t(dice.between(0, agentCount - 1));
    FloorAgent &agent = agents[row];
    agent.state = AgentState(dice.between(0, agentStateCount - 1));
    agent.since = instantFromMs(now);
    agent.with = agent.state == AgentState::Talking ? QStringLiteral("+84901234567") : QString();
    ++agent.today.calls;
    ++agent.today.answered;
    agent.today.talkIn += dice.between(1'000, 60'000);
    return row;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_floor_table ours|peer [SECONDS]\n");
        return 2;
    }
    const bool ours = std::strcmp(argv[1], "ours") == 0;
    const int length = argc > 2 ? std::atoi(argv[2]) : 8;

    std::vector<FloorAgent> agents = firstAgents();
    FloorAgentModel model;
    UnbatchedTable table(agents);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setDynamicSortFilter(true);
    model.setRows(agents);

    QTableView view;
    view.setModel(ours ? static_cast<QAbstractItemModel *>(&model) : &proxy);
    view.setSortingEnabled(true);
    view.sortByColumn(int(FloorAgentColumn::Talk), Qt::DescendingOrder);
    view.resize(1280, 900);
    view.show();

    Dice dice(7);
    QElapsedTimer clock;
    qint64 done = 0;
    const auto takeDue = [&] {
        for (const qint64 due = clock.elapsed() * updatesPerSecond / 1'000; done < due; ++done) {
            const std::size_t row = change(agents, dice, start + clock.elapsed());
            if (!ours)
                table.update(row, agents[row]);
        }
    };
    // Ours hears of the floor through snapshots that another thread makes, the peer of each update by itself.
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    QObject::connect(&feed, &QTimer::timeout, &view, [&] {
        takeDue();
        if (ours)
            model.updateRows(agents);
    });

    StallMeter stall;
    double spent = 0;
    // The first second is the window's own start.
    QTimer::singleShot(1'000, &view, [&] {
        clock.start();
        feed.start(ours ? 100 : 5);
        stall.reset();
        spent = processCpuMs();
        QTimer::singleShot(length * 1'000, &view, [&] {
            const double seconds = double(clock.elapsed()) / 1e3;
            std::printf("cpu %.3f ms/s, longest stall %.3f ms, updates %.0f/s\n",
                        (processCpuMs() - spent) / seconds, stall.longestMs(), double(done) / seconds);
            std::fflush(stdout);
            QApplication::quit();
        });
    });
    return QApplication::exec();
}
