#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>

#include "base/result.h"

namespace callhelm {

class LocalMessages;

/// A connection to the program that holds a store, to ask one thing of it.
class StoreClient final : public QObject
{
    Q_OBJECT
public:
    /// Null when nobody answers there within so long.
    static std::unique_ptr<StoreClient> connectTo(const QString &store,
                                                  std::chrono::milliseconds wait = std::chrono::seconds(3));
    ~StoreClient() override;

    /// Whether the holder is a window; else it is a command that follows a file.
    [[nodiscard]] bool isWindow() const { return m_isWindow; }

    struct Hearing
    {
        std::function<void(const QJsonObject &message)> told; ///< progress, and sentences for the person
        /// Asked ten times a second with the time since the holder's last word; true asks it to stop, once.
        std::function<bool(std::chrono::milliseconds silence)> stopped;
        /// So long the holder has for its answer after it was asked to stop; the connection breaks then.
        std::chrono::milliseconds lastWait = std::chrono::seconds(30);
    };
    /// Asks, and waits for the end. Nothing when the connection broke before: nobody knows how far it came.
    std::optional<Result<QJsonObject>> ask(const QJsonObject &request, const Hearing &hearing);
    std::optional<Result<QJsonObject>> ask(const QJsonObject &request) { return ask(request, Hearing()); }

private:
    explicit StoreClient(std::unique_ptr<LocalMessages> messages);
    /// Waits for a message of which `take` says that it was the last.
    bool hear(const std::function<bool(const QJsonObject &)> &take, const std::function<bool()> &goOn);

    std::unique_ptr<LocalMessages> m_messages;
    bool m_isWindow = false;
    QElapsedTimer m_silence;
};

} // namespace callhelm
