#include "services/storehost.h"

#include <QLocalServer>
#include <QLocalSocket>

#include "services/storesocket.h"

namespace callhelm {

namespace {

constexpr int mostAtTheDoor = 256; // commands of one moment; more of them knock again

} // namespace

StoreHost::StoreHost(QString store, QLatin1String holds, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_holds(holds), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostAtTheDoor);
    m_server->setListenBacklogSize(mostAtTheDoor);
    connect(m_server, &QLocalServer::newConnection, this, &StoreHost::greet);
}

StoreHost::~StoreHost() { close(); }

bool StoreHost::listen()
{
    const auto name = StoreSocket::toListen(m_store);
    if (!name)
        return false;
    QLocalServer::removeServer(*name);
    return m_server->listen(*name);
}

void StoreHost::close()
{
    m_server->close();
    for (const QPointer<LocalMessages> &client : std::exchange(m_clients, {}))
        if (client) {
            client->disconnect(this);
            client->hangUp();
            delete client;
        }
}

void StoreHost::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        auto *client = new LocalMessages(socket, this);
        std::erase_if(m_clients, [](const QPointer<LocalMessages> &gone) { return gone.isNull(); });
        m_clients.emplace_back(client);
        connect(client, &LocalMessages::received, this,
                [this, client](const QJsonObject &request) { Q_EMIT asked(client, request); });
        connect(client, &LocalMessages::closed, this, [this, client] {
            Q_EMIT left(client);
            client->deleteLater();
        });
        client->send({{holderwords::greeting, holderwords::version}, {holderwords::holds, m_holds}});
        if (!client->isOpen()) // gone already, and said so before anybody listened; what it asked is heard
                               // first
            QMetaObject::invokeMethod(client, &LocalMessages::closed, Qt::QueuedConnection);
    }
}

} // namespace callhelm
