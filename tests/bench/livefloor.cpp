// bench_live_floor show STORE [SECONDS [FACTS_A_SECOND]]: P6, from an event on the manager's socket to the
// agent's row painted on the Floor page of the program, its window and its store, fed by another process:
// bench_live_floor serve SECONDS FACTS_A_SECOND CHANGES, which writes when it told what about whom into
// CHANGES.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include "amistorm.h"
#include "base/answer.h"
#include "metrics/figures.h"
#include "common/prompts.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "cpumeter.h"
#include "desktop/desktop.h"
#include "desktop/language.h"
#include "items/flooragentmodel.h"
#include "mainwindow.h"
#include "services/serviceset.h"
#include "support/fakeami.h"

using namespace callhelm;
using namespace callhelm::bench;
using namespace std::chrono_literals;

namespace {

constexpr int agentCount = 1'000;
constexpr int queueCount = 8;
constexpr auto settle = 3s; ///< from going live to the first event
constexpr auto tail = 2s; ///< for what is still on its way

qint64 nowUs()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
}

// ---- the telephone system ---------------------------------------------------------------------------------

int serve(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const qint64 length = std::atoll(argv[2]) * 1'000;
    const qint64 rate = std::atoll(argv[3]);
    std::FILE *changes = std::fopen(argv[4], "wb");
    if (changes == nullptr)
        return 3;
    AmiStorm storm(agentCount, queueCount, 11);
    FakeAmi manager;
    manager.send(storm.logOn(nowUs() - 60'000'000)); // nobody is connected yet: they are in its lists
    std::printf("port %d\n", int(manager.port()));
    std::fflush(stdout);

    QElapsedTimer clock;
    std::string out;
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    const auto write = [&] {
        if (manager.socket() != nullptr)
            manager.socket()->write(out.data(), qint64(out.size()));
        out.clear();
        for (const AmiStorm::Change &change : storm.takeChanges())
            std::fwrite(&change, sizeof change, 1, changes);
    };
    QObject::connect(&feed, &QTimer::timeout, &app, [&] {
        const qint64 passed = clock.elapsed();
        const bool over = passed >= length;
        while (storm.counts().facts < std::min(passed, length) * rate / 1'000)
            storm.step(nowUs(), out);
        if (over)
            storm.finish(nowUs(), out);
        write();
        if (!over)
            return;
        feed.stop();
        std::fclose(changes);
        const AmiStorm::Counts &sent = storm.counts();
        std::printf("sent %lld %lld %lld %lld %lld %lld\n", static_cast<long long>(sent.facts),
                    static_cast<long long>(sent.events), static_cast<long long>(sent.offered),
                    static_cast<long long>(sent.answered), static_cast<long long>(sent.abandoned),
                    static_cast<long long>(sent.missed));
        std::fflush(stdout);
    });
    QTimer begin;
    QObject::connect(&begin, &QTimer::timeout, &app, [&] {
        if (clock.isValid() || !manager.hasReceived("Action: CoreShowChannels"))
            return;
        begin.stop();
        QTimer::singleShot(settle, &app, [&] {
            clock.start();
            feed.start(5);
        });
    });
    begin.start(20);
    return QCoreApplication::exec(); // until it is killed
}

// ---- the program ------------------------------------------------------------------------------------------

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Notes which rows stood on the screen after each painting of the table of agents.
class PaintWatch final : public QObject
{
public:
    struct Seen
    {
        qint64 painted = 0; ///< ms
        qint64 since = 0; ///< of the state that shows, ms
        AgentState state = AgentState::Offline;
    };

    PaintWatch(TableView &view, FloorAgentModel &model) : m_view(view), m_model(model), m_seen(agentCount)
    {
        view.viewport()->installEventFilter(this);
    }
    [[nodiscard]] const std::vector<Seen> &seen(std::size_t agent) const { return m_seen[agent]; }

private:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type()
            == QEvent::Paint) // what follows comes after the window has been given to the screen
            QMetaObject::invokeMethod(this, &PaintWatch::note, Qt::QueuedConnection);
        return QObject::eventFilter(object, event);
    }
    void note()
    {
        const qint64 now = nowUs() / 1'000;
        const int height = m_view.viewport()->height();
        for (int row = std::max(0, m_view.rowAt(0)); row < m_model.rowCount(); ++row) {
            if (m_view.rowViewportPosition(row) + m_view.rowHeight(row) > height)
                break;
            const FloorAgent &agent = m_model.rowAt(row);
            const int number = agent.name.mid(6, 4).toInt() - 1;
            if (number < 0 || number >= agentCount)
                continue;
            std::vector<Seen> &seen = m_seen[std::size_t(number)];
            if (seen.empty() || seen.back().since != toMs(agent.since) || seen.back().state != agent.state)
                seen.push_back({now, toMs(agent.since), agent.state});
        }
    }

    TableView &m_view;
    FloorAgentModel &m_model;
    std::vector<std::vector<Seen>> m_seen; ///< by agent
};

struct Latencies
{
    std::vector<qint64> ms;
    qint64 never = 0;
    [[nodiscard]] qint64 at(double share) const
    {
        return ms.empty() ? 0 : ms[std::min(ms.size() - 1, std::size_t(share * double(ms.size())))];
    }
};

AgentState stateOf(AmiStorm::State state)
{
    switch (state) {
    case AmiStorm::State::Ringing:
        return AgentState::Ringing;
    case AmiStorm::State::Talking:
        return AgentState::Talking;
    case AmiStorm::State::Paused:
        return AgentState::Paused;
    case AmiStorm::State::Free:
        break;
    }
    return AgentState::Available;
}

/// Whether what stood on the screen tells of the change, or of one that came after it. Facts know whole
/// seconds: within one the state tells which it is.
bool tells(const PaintWatch::Seen &seen, const std::vector<AmiStorm::Change> &changes, std::size_t of)
{
    const qint64 second = changes[of].at / 1'000;
    if (seen.since / 1'000 != second)
        return seen.since / 1'000 > second;
    for (std::size_t i = of; i < changes.size() && changes[i].at / 1'000 == second; ++i)
        if (stateOf(changes[i].state) == seen.state)
            return true;
    return false;
}

/// Whether, within the second, the next change restores what stands on the screen: then nobody can see this
/// one.
bool comesBack(const PaintWatch::Seen &shown, const std::vector<AmiStorm::Change> &changes, std::size_t of)
{
    const qint64 second = changes[of].at / 1'000;
    return shown.since / 1'000 == second && of + 1 < changes.size() && changes[of + 1].at / 1'000 == second
        && stateOf(changes[of + 1].state) == shown.state;
}

Latencies latencies(const QString &file, const PaintWatch &watch)
{
    Latencies found;
    QFile told(file);
    if (!told.open(QIODevice::ReadOnly))
        return found;
    std::vector<std::vector<AmiStorm::Change>> changes(agentCount);
    AmiStorm::Change change;
    while (told.read(reinterpret_cast<char *>(&change), sizeof change) == sizeof change)
        changes[std::size_t(change.agent)].push_back(change);
    for (std::size_t agent = 0; agent < changes.size(); ++agent) {
        const std::vector<PaintWatch::Seen> &seen = watch.seen(agent);
        if (seen.empty())
            continue; // not among the rows that show
        for (std::size_t i = 0; i < changes[agent].size(); ++i) {
            const qint64 at = changes[agent][i].at;
            const auto after
                = std::lower_bound(seen.begin(), seen.end(), at,
                                   [](const PaintWatch::Seen &s, qint64 ms) { return s.painted < ms; });
            if (after != seen.begin() && comesBack(*std::prev(after), changes[agent], i))
                continue;
            const auto first = std::find_if(
                after, seen.end(), [&](const PaintWatch::Seen &s) { return tells(s, changes[agent], i); });
            if (first == seen.end())
                ++found.never;
            else
                found.ms.push_back(first->painted - at);
        }
    }
    std::sort(found.ms.begin(), found.ms.end());
    return found;
}

int show(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString store = QString::fromLocal8Bit(argv[2]);
    const int length = argc > 3 ? std::atoi(argv[3]) : 20;
    const QString rate = argc > 4 ? QString::fromLocal8Bit(argv[4]) : QStringLiteral("1000");
    QTemporaryDir folder;
    const QString changes = folder.filePath(QStringLiteral("changes"));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);

    auto opened = ServiceSet::open({store, QTimeZone("Asia/Ho_Chi_Minh"), nullptr});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().toString()));
        return 3;
    }
    ServiceSet &services = **opened;
    const auto owner
        = services.signIn.makeOwner(QStringLiteral("Owner"), QStringLiteral("owner"),
                                    QStringLiteral("correct horse")); // else the window is covered
    while (!owner.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    Theme theme;
    theme.dress(app);
    Language language(settings);
    DialogPrompts prompts;
    Desktop desktop(services, theme, language, settings, prompts);
    desktop.window().resize(1600, 1100);
    desktop.window().show();
    QObject::connect(&services.access, &StoreAccess::failed,
                     [](const Error &error) { std::fprintf(stderr, "%s\n", qPrintable(error.toString())); });

    QProcess manager;
    QProcess::connect(&manager, &QProcess::errorOccurred, [](auto) { QCoreApplication::exit(3); });
    std::unique_ptr<PaintWatch> watch;
    StallMeter stall;
    QElapsedTimer clock;
    double gui = 0, process = 0, resident[3] = {};
    QByteArray sent;
    const int warmUp = std::min(60, std::max(2, length / 4));

    const auto finish = [&] {
        const double seconds = double(clock.elapsed()) / 1e3;
        gui = (threadCpuMs() - gui) / seconds;
        process = (processCpuMs() - process) / seconds;
        resident[2] = residentMb();
        const double longest = stall.longestMs();
        const qint64 stalls = stall.over16();
        const Instant now = services.calendar.now();
        onFinished(services.calls.queueFigures({now - 24h, now + 24h}, By::All), &app,
                   [&, longest, stalls](const auto &figures) {
                       qint64 offered = 0, answered = 0, lost = 0;
                       if (figures)
                           for (const QueueInterval &queue : *figures) {
                               const QueueFigures f(queue.cell, {});
                               offered += queue.cell.offered;
                               answered += f.answered();
                               lost += f.missed();
                           }
                       const Latencies waits = latencies(changes, *watch);
                       const QList<QByteArray> s = sent.split(' ');
                       std::printf(
                           "latency p50 %lld p99 %lld max %lld ms of %lld, never %lld\n"
                           "stall longest %.1f ms, over 16 ms %lld\n"
                           "cpu gui %.0f process %.0f ms/s\n"
                           "memory %.1f %.1f %.1f MB\n"
                           "sent %s facts in %s events, offered %s answered %s lost %s\n"
                           "stored offered %lld answered %lld lost %lld\n",
                           static_cast<long long>(waits.at(0.5)), static_cast<long long>(waits.at(0.99)),
                           static_cast<long long>(waits.at(1)), static_cast<long long>(waits.ms.size()),
                           static_cast<long long>(waits.never), longest, static_cast<long long>(stalls), gui,
                           process, resident[0], resident[1], resident[2], s.value(0).data(),
                           s.value(1).data(), s.value(2).data(), s.value(3).data(), s.value(4).data(),
                           static_cast<long long>(offered), static_cast<long long>(answered),
                           static_cast<long long>(lost));
                       std::fflush(stdout);
                       manager.kill();
                       manager.waitForFinished();
                       QCoreApplication::quit();
                   });
    };
    QObject::connect(&manager, &QProcess::readyReadStandardOutput, &app, [&] {
        while (manager.canReadLine()) {
            const QByteArray line = manager.readLine().trimmed();
            if (line.startsWith("port ")) {
                AmiServerSettings server;
                server.name = QStringLiteral("pbx");
                server.host = QStringLiteral("127.0.0.1");
                server.port = line.mid(5).toUShort();
                server.user = QStringLiteral("callhelm");
                onFinished(services.servers.setServer(server, QStringLiteral("geheim")), &app,
                           [](const Result<QString> &set) {
                               if (!set)
                                   std::fprintf(stderr, "%s\n", qPrintable(set.error().toString()));
                           });
                QTimer::singleShot(settle, &app, [&] {
                    for (TableView *view : desktop.window().findChildren<TableView *>())
                        if (auto *model = dynamic_cast<FloorAgentModel *>(view->table())) {
                            view->sortByColumn(int(FloorAgentColumn::Agent),
                                               Qt::AscendingOrder); // who shows stays
                            watch = std::make_unique<PaintWatch>(*view, *model);
                        }
                    if (!watch) {
                        std::fprintf(stderr, "there is no table of agents\n");
                        QCoreApplication::exit(3);
                        return;
                    }
                    clock.start();
                    stall.reset();
                    gui = threadCpuMs();
                    process = processCpuMs();
                    resident[0] = residentMb();
                    QTimer::singleShot(std::chrono::seconds(warmUp), &app,
                                       [&] { resident[1] = residentMb(); });
                });
            } else if (line.startsWith("sent ")) {
                sent = line.mid(5);
                QTimer::singleShot(tail, &app, finish);
            }
        }
    });
    manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    manager.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("serve"), QString::number(length), rate, changes});
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && std::strcmp(argv[1], "serve") == 0)
        return serve(argc, argv);
    if (argc >= 3 && std::strcmp(argv[1], "show") == 0)
        return show(argc, argv);
    std::fprintf(stderr, "usage: bench_live_floor show STORE [SECONDS [FACTS_A_SECOND]]\n");
    return 2;
}
