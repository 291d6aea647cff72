#include "services/servicestart.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include "services/storeclient.h"
#include "services/storehost.h"
#include "store/storelock.h"
#include "store/storeturn.h"

namespace callhelm {

namespace {

constexpr auto longestSilence = std::chrono::seconds(15); // of a holder that is there, but very busy
constexpr int lookEvery = 20; // ms; more often than commands that wait for their turn

} // namespace

Result<ServiceStart> ServiceStart::open(ServiceSet::Options options, const QByteArray &token,
                                        std::chrono::milliseconds patience)
{
    const QDeadlineTimer until(patience);
    StoreClient::Hearing yielding;
    yielding.stopped = [&until](std::chrono::milliseconds) { return until.hasExpired(); };
    yielding.lastWait = std::chrono::seconds(1);
    StoreClient::Hearing raising;
    raising.stopped = [](std::chrono::milliseconds silence) { return silence > longestSilence; };
    raising.lastWait = std::chrono::seconds(1);
    Error held;
    std::unique_ptr<StoreTurn> turn;
    for (;;) {
        auto opened = ServiceSet::open(options);
        if (opened)
            return ServiceStart{std::move(*opened)};
        if (opened.error().kind != Error::Kind::Held)
            return opened.error();
        held = opened.error();
        if (!turn)
            turn = StoreTurn::claim(options.path);
        const auto holder = StoreLock::holder(options.path);
        if (holder && (!holder->isThisMachine || !holder->isThisUser))
            break;
        if (const auto client = StoreClient::connectTo(options.path, longestSilence)) {
            if (!client->isWindow()) { // gives way as soon as it has done what it is at
                (void)client->ask({{holderwords::ask, holderwords::yield}}, yielding);
            } else if (const auto raised = client->ask({{holderwords::ask, holderwords::raise},
                                                        {holderwords::token, QString::fromLatin1(token)}},
                                                       raising);
                       raised && *raised) {
                return ServiceStart{};
            }
        }
        if (until.hasExpired())
            break;
        QEventLoop pause; // nothing is shown yet
        QTimer::singleShot(lookEvery, &pause, &QEventLoop::quit);
        pause.exec(QEventLoop::ExcludeUserInputEvents);
    }
    options.readOnly = held;
    auto opened = ServiceSet::open(options);
    if (!opened)
        return opened.error();
    return ServiceStart{std::move(*opened)};
}

} // namespace callhelm
