#include "services/storeclient.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocalSocket>
#include <QTimer>

#include "services/storehost.h"
#include "services/storesocket.h"
#include "store/storelock.h"

namespace callhelm {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(100);

Error errorOf(const QJsonObject &failure)
{
    const int kind = failure[QLatin1String("kind")].toInt();
    return {kind >= 0 && kind <= int(Error::Kind::Usage) ? Error::Kind(kind) : Error::Kind::Store,
            failure[QLatin1String("text")].toString(), failure[holderwords::file].toString(),
            failure[QLatin1String("line")].toInteger()};
}

} // namespace

StoreClient::StoreClient(std::unique_ptr<LocalMessages> messages) : m_messages(std::move(messages)) { }

StoreClient::~StoreClient()
{
    if (m_messages->isOpen())
        m_messages->hangUp();
}

std::unique_ptr<StoreClient> StoreClient::connectTo(const QString &store, std::chrono::milliseconds wait)
{
    const auto holder = StoreLock::holder(store);
    const auto name = holder ? StoreSocket::toReach(store, *holder) : std::nullopt;
    if (!name)
        return nullptr;
    const QDeadlineTimer until(wait);
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(*name);
    if (!socket->waitForConnected(int(wait.count())))
        return nullptr;
    std::unique_ptr<StoreClient> client(new StoreClient(std::make_unique<LocalMessages>(socket.release())));
    bool isKnown = false;
    const auto greeted = [&](const QJsonObject &greeting) {
        isKnown = greeting[holderwords::greeting].toInt() == holderwords::version;
        client->m_isWindow = greeting[holderwords::holds].toString() == holderwords::window;
        return true;
    };
    if (!client->hear(greeted, [&until] { return !until.hasExpired(); }) || !isKnown)
        return nullptr;
    return client;
}

bool StoreClient::hear(const std::function<bool(const QJsonObject &)> &take,
                       const std::function<bool()> &goOn)
{
    QEventLoop loop;
    bool isLast = false;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (!goOn())
            loop.quit();
    });
    connect(m_messages.get(), &LocalMessages::received, &loop, [&](const QJsonObject &message) {
        m_silence.start();
        isLast = isLast || take(message);
        if (isLast)
            loop.quit();
    });
    connect(m_messages.get(), &LocalMessages::closed, &loop, &QEventLoop::quit);
    look.start(lookEvery);
    m_silence.start();
    // What came before the end of the connection is still heard.
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            if (!m_messages->isOpen())
                loop.quit();
        },
        Qt::QueuedConnection);
    loop.exec();
    return isLast;
}

std::optional<Result<QJsonObject>> StoreClient::ask(const QJsonObject &request, const Hearing &hearing)
{
    m_messages->send(request);
    std::optional<Result<QJsonObject>> answer;
    std::optional<QDeadlineTimer> untilGone; ///< after it was asked to stop
    const auto take = [&](const QJsonObject &message) {
        if (message.contains(holderwords::done))
            answer = message[holderwords::done].toObject();
        else if (message.contains(holderwords::failed))
            answer = errorOf(message[holderwords::failed].toObject());
        else if (hearing.told)
            hearing.told(message);
        return answer.has_value();
    };
    const auto goOn = [&] {
        if (untilGone)
            return !untilGone->hasExpired();
        if (hearing.stopped && hearing.stopped(std::chrono::milliseconds(m_silence.elapsed()))) {
            untilGone.emplace(hearing.lastWait);
            m_messages->send({{holderwords::ask, holderwords::stop}});
        }
        return true;
    };
    hear(take, goOn);
    return answer;
}

} // namespace callhelm
