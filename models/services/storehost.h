#pragma once

#include <vector>

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include "services/localmessages.h"

class QLocalServer;

namespace callhelm {

/// What is said between a store's holder and those who want something of it. Each connection asks for one
/// thing; the holder greets, tells of progress, and ends with `done` or `failed`.
namespace holderwords {
inline constexpr int version = 1;
inline constexpr QLatin1String greeting("callhelm"); ///< number of this protocol
inline constexpr QLatin1String holds("holds"); ///< `window` or `follower`
inline constexpr QLatin1String window("window");
inline constexpr QLatin1String follower("follower");
inline constexpr QLatin1String ask("do"); ///< raise, yield, follow, stop, or an operation's name
inline constexpr QLatin1String raise("raise"); ///< the window comes to the front
inline constexpr QLatin1String yield("yield"); ///< who only follows ends, so that a window may go on
inline constexpr QLatin1String follow("follow"); ///< as long as the connection lasts
inline constexpr QLatin1String stop("stop"); ///< ends what was asked for on this connection
inline constexpr QLatin1String arguments("with");
inline constexpr QLatin1String user("user"); ///< who the command acts for; the holder checks it
inline constexpr QLatin1String password("password");
inline constexpr QLatin1String zone("zone"); ///< that the command line was given; empty: none
inline constexpr QLatin1String language("language"); ///< of whoever asks; answers are in it
inline constexpr QLatin1String token("token"); ///< of the desktop, that permits to come to the front
inline constexpr QLatin1String file("file");
inline constexpr QLatin1String records("records"); ///< the file holds call detail records
inline constexpr QLatin1String folder("folder"); ///< to be watched in place of a file, as it is kept
inline constexpr QLatin1String percent("percent");
inline constexpr QLatin1String lines("lines");
inline constexpr QLatin1String rejections("rejections"); ///< lines, as ImportOperation writes them
inline constexpr QLatin1String said("said"); ///< a sentence for the person
inline constexpr QLatin1String done("done"); ///< with what came of it
inline constexpr QLatin1String failed("failed"); ///< with kind, text, file and line of the Error
} // namespace holderwords

/// The holder's end: listens at the store's socket and greets. Only who has the store's lock may listen, for
/// it takes the socket of one that is gone.
class StoreHost final : public QObject
{
    Q_OBJECT
public:
    /// `holds`: holderwords::window or holderwords::follower.
    StoreHost(QString store, QLatin1String holds, QObject *parent = nullptr);
    ~StoreHost() override;

    /// False where nobody can be heard (no folder of one's own, no sockets).
    bool listen();
    /// Hangs up on all and hears nobody any more.
    void close();

Q_SIGNALS:
    void asked(callhelm::LocalMessages *client, const QJsonObject &request);
    void left(callhelm::LocalMessages *client); ///< the client is gone with the return

private:
    void greet();

    QString m_store;
    QLatin1String m_holds;
    QLocalServer *m_server;
    std::vector<QPointer<LocalMessages>> m_clients;
};

} // namespace callhelm
