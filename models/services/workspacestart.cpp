#include "services/workspacestart.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include "services/storeclient.h"
#include "services/storehost.h"
#include "store/storelock.h"

namespace callhelm {

namespace {

constexpr auto patience = std::chrono::seconds(4);
constexpr int lookEvery = 20; // ms; more often than commands that wait for their turn

} // namespace

Result<WorkspaceStart> WorkspaceStart::open(Workspace::Options options, const QByteArray &token)
{
    QDeadlineTimer until(patience);
    bool hasYielded = false;
    Error held;
    for (;;) {
        auto opened = Workspace::open(options);
        if (opened)
            return WorkspaceStart{std::move(*opened)};
        if (opened.error().kind != Error::Kind::Held)
            return opened.error();
        held = opened.error();
        const auto holder = StoreLock::holder(options.path);
        if (holder && (!holder->isThisMachine || !holder->isThisUser))
            break;
        if (const auto client = hasYielded ? nullptr : StoreClient::connectTo(options.path)) {
            if (client->isWindow()) {
                const auto raised = client->ask({{holderwords::ask, holderwords::raise},
                                                 {holderwords::token, QString::fromLatin1(token)}});
                if (raised && *raised)
                    return WorkspaceStart{};
            } else {
                const auto yielded = client->ask({{holderwords::ask, holderwords::yield}});
                if (yielded && !*yielded)
                    break; // busy with another command
                hasYielded = yielded.has_value();
                until = QDeadlineTimer(patience);
            }
        }
        if (until.hasExpired())
            break;
        QEventLoop pause; // nothing is shown yet
        QTimer::singleShot(lookEvery, &pause, &QEventLoop::quit);
        pause.exec(QEventLoop::ExcludeUserInputEvents);
    }
    options.readOnly = held;
    auto opened = Workspace::open(options);
    if (!opened)
        return opened.error();
    return WorkspaceStart{std::move(*opened)};
}

} // namespace callhelm
