#pragma once

#include <vector>

#include <QString>

#include "base/result.h"
#include "ingest/ami/amiaction.h"

namespace callhelm {

using AmiHeaders = std::vector<AmiHeader>;

/// How one listens in on a talk.
enum class SpyMode {
    Listen, ///< neither side hears the listener
    Whisper, ///< the agent hears him, the caller does not
    Barge ///< both hear him
};

/// The actions by which Callhelm acts on a telephone system, without their ActionID. Names and meaning of the
/// fields are those of Asterisk's app_queue.c, app_chanspy.c and manager.c. Fields that are empty are left
/// out; what may stand in a field at all is amiAction()'s to say.
namespace pbxorder {

/// Pauses a member's phone, or ends its pause; without a queue in all queues it is in.
[[nodiscard]] AmiHeaders pause(const QString &interface, bool paused, const QString &reason = {},
                               const QString &queue = {});

struct Member
{
    QString queue;
    QString interface;
    QString name; ///< by which queue_log calls him
    QString stateInterface; ///< the device whose state counts; empty: the interface's own
    int penalty = 0; ///< 0 and up: who has less is rung first
    bool paused = false;
};
[[nodiscard]] AmiHeaders addToQueue(const Member &member);
[[nodiscard]] AmiHeaders removeFromQueue(const QString &queue, const QString &interface);

/// Rings `phone` and lets whoever answers listen to `channel` until that hangs up. Fails with
/// Error::Kind::Input when the phone is none that can be dialled, or when the channel's name would be read as
/// something else than one channel.
[[nodiscard]] Result<AmiHeaders> listen(const QString &phone, const QString &channel, SpyMode mode,
                                        const QString &callerId);

/// Ends one channel's call. Fails with Error::Kind::Input when the name is empty or begins with `/`: Asterisk
/// would take it for a pattern and end every call that fits.
[[nodiscard]] Result<AmiHeaders> hangUp(const QString &channel);

/// Rings `phone`; who answers is connected with `number`, dialled through a context of the dialling plan.
/// Fails with Error::Kind::Input when the phone is none that can be dialled, when there is no context, or
/// when the number has something else than digits behind an optional plus.
[[nodiscard]] Result<AmiHeaders> dial(const QString &phone, const QString &number, const QString &context);

/// Whether a text can be a phone to be rung: technology/resource, e.g. PJSIP/200.
[[nodiscard]] bool isPhone(const QString &phone);

} // namespace pbxorder

} // namespace callhelm
