#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include "access/session.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/auditentry.h"

namespace callhelm {

class AmiServers;
class PbxConnections;
class SourceHost;

/// What can be done to an agent on the telephone system.
enum class PbxAct { Pause, Resume, AddToQueue, RemoveFromQueue, Listen, Whisper, BargeIn, HangUp, Dial };
inline constexpr int pbxActCount = 9;

/// An agent as one server knows him now.
struct PbxAgent
{
    struct Place
    {
        QString queue;
        bool paused = false;
    };

    QString server; ///< its id
    QString serverName;
    QString agent;
    std::vector<Place> queues; ///< that he is in, by name
    QStringList otherQueues; ///< of the server, by name
    bool paused = false; ///< somewhere
    /// Of the talk he is in; empty: in none, or none that is known. Who listens in or hangs up means this
    /// talk and no later one.
    QString channel;
};

/// A call to somebody outside, as it is wanted.
struct PbxCall
{
    QString phone; ///< of who calls: it rings first
    QString number; ///< as it is to be dialled
    QString whom; ///< for the audit trail: who is called
};

/// Acts on the telephone systems: pause, queues, listening in, hanging up, calling customers. Each act checks
/// who wants it and what the server's account may, is written into the audit trail before it is sent, and its
/// outcome after. An act that is refused, by us or by the server, stands there too.
///
/// A future gives the server's own words when the act was done, or an error: Denied (the person may not),
/// Usage (it is not possible now; see obstacle()), Input (a field cannot be sent, or the server refused),
/// Store (it could not be written down, and was not sent). Where no answer came (File), it is not known
/// whether it was done.
class PbxActions final : public QObject
{
    Q_OBJECT
public:
    using Done = QFuture<Result<QString>>;
    /// Writes an entry into the audit trail and gives its number, in the caller's thread.
    using Record = std::function<void(const AuditEntry &entry, std::function<void(const Result<qint64> &)>)>;

    /// All must outlive it; no source may run any more when it goes.
    PbxActions(const AmiServers &servers, const PbxConnections &lines, SourceHost &sources,
               const Session &session, const Clock &clock, Record record, QObject *parent = nullptr);
    ~PbxActions() override;

    /// Each server that knows an agent of this name; the one he is on a call at first.
    [[nodiscard]] std::vector<PbxAgent> known(const QString &agent) const;
    /// Why an act is not possible now, for people; nothing when it is.
    [[nodiscard]] std::optional<QString> obstacle(PbxAct act, const PbxAgent &agent) const;
    /// The phones by which agents of these names are reached now; the first that a connected server knows.
    [[nodiscard]] QString phoneOf(const QStringList &agents) const;
    /// The agent whose phone it is, as connected servers know it; empty: not known.
    [[nodiscard]] QString holderOf(const QString &phone) const;
    /// Whether who is signed in may call customers, and a server is set up by which they could be called.
    [[nodiscard]] bool mayDial() const;
    /// Why nobody can be called now, for people; nothing when it is possible.
    [[nodiscard]] std::optional<QString> dialObstacle() const;
    /// Whether a text can be a phone to be rung: technology/number, e.g. PJSIP/200.
    [[nodiscard]] static bool isPhone(const QString &phone);
    /// What it asks a right for, and is called in the audit trail.
    [[nodiscard]] static Act actOf(PbxAct act);
    [[nodiscard]] static QString verb(PbxAct act) { return actName(actOf(act)); }

    /// Without a queue in all queues he is in.
    Done pause(const PbxAgent &agent, const QString &reason, const QString &queue = {});
    Done resume(const PbxAgent &agent, const QString &queue = {});
    /// With his pause, where he is on one.
    Done addToQueue(const PbxAgent &agent, const QString &queue, int penalty);
    Done removeFromQueue(const PbxAgent &agent, const QString &queue);
    /// Rings `phone`, the person's own; who answers hears the agent's talk.
    Done listen(const PbxAgent &agent, const QString &phone);
    Done whisper(const PbxAgent &agent, const QString &phone);
    Done bargeIn(const PbxAgent &agent, const QString &phone);
    Done hangUp(const PbxAgent &agent);
    /// Rings the caller's own phone; who answers there is connected with the number. By the server that knows
    /// the phone, else by the first whose account may.
    Done dial(const PbxCall &call);

Q_SIGNALS:
    void changed(); ///< what is possible may be another by now

private:
    struct Order;
    class Run;

    [[nodiscard]] Done carryOut(Order order);
    /// As if they were an agent there; without a server where none may.
    [[nodiscard]] PbxAgent diallerOf(const PbxCall &call) const;
    [[nodiscard]] Done spy(PbxAct act, const PbxAgent &agent, const QString &phone);
    void send(const std::shared_ptr<Run> &run);
    void answered(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run, const QString &outcome, const QString &words,
                const Result<QString> &result);

    const AmiServers &m_servers;
    const PbxConnections &m_lines;
    SourceHost &m_sources;
    const Session &m_session;
    const Clock &m_clock;
    Record m_record;
};

} // namespace callhelm
