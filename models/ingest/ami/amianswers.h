#pragma once

#include <functional>
#include <map>
#include <optional>

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include "base/time.h"
#include "ingest/ami/amimessage.h"

namespace callhelm {

/// What became of an action that was to be sent.
struct AmiAnswer
{
    enum class Kind {
        Success,
        Refused, ///< the server said no
        Failed, ///< the server took it up, and it came to nothing
        NoAnswer, ///< not in time: whether it was carried out is unknown
        Lost, ///< the connection went between sending and answer: likewise unknown
        NotSent ///< nothing left this machine
    };
    Kind kind = Kind::NotSent;
    QString text; ///< the server's own words; for Failed, its Reason; for NotSent, why, for people
    bool operator==(const AmiAnswer &) const = default;
};

/// The actions on their way: matches answers to them by ActionID, whatever comes between, and gives up those
/// that get none. Each is told once what became of it.
class AmiAnswers final : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const AmiAnswer &)>;

    explicit AmiAnswers(QObject *parent = nullptr);

    /// An event that tells what came of an action after the server had taken it up.
    struct Outcome
    {
        const char *event;
        Duration patience;
    };
    /// With an outcome, success is told when that comes, or when it does not come in time: not every account
    /// is told of it.
    void await(const QString &actionId, Duration patience, Then then, std::optional<Outcome> outcome = {});
    /// An answer, or any other message: those are nothing to it.
    void take(const AmiMessage &message);
    /// The connection is gone: no answer comes any more.
    void lose();

private:
    struct Waiting
    {
        QDeadlineTimer until;
        Then then;
        std::optional<Outcome> outcome;
        std::optional<QString> taken; ///< the words with which the server took it up; its outcome is to come
    };
    void giveUp();
    void watchNext();

    std::map<QString, Waiting> m_waiting;
    QTimer m_patience;
};

} // namespace callhelm
