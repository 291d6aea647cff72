#pragma once

#include <functional>
#include <map>

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include "base/time.h"
#include "ingest/amimessage.h"

namespace callhelm {

/// What became of an action that was to be sent.
struct AmiAnswer
{
    enum class Kind {
        Success,
        Refused, ///< the server said no
        NoAnswer, ///< not in time: whether it was carried out is unknown
        Lost, ///< the connection went between sending and answer: likewise unknown
        NotSent ///< nothing left this machine
    };
    Kind kind = Kind::NotSent;
    QString text; ///< the server's own words; for NotSent, why, for people
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

    void await(const QString &actionId, Duration patience, Then then);
    /// An answer, or any other message: those are nothing to it.
    void take(const AmiMessage &message);
    /// The connection is gone: no answer comes any more.
    void lose();

private:
    struct Waiting
    {
        QDeadlineTimer until;
        Then then;
    };
    void giveUp();
    void watchNext();

    std::map<QString, Waiting> m_waiting;
    QTimer m_patience;
};

} // namespace callhelm
