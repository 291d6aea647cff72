#pragma once

#include <QByteArray>
#include <QString>

#include "base/time.h"

namespace callhelm {

/// One line of the audit trail: who did, or tried, what to whom. Names of acts and outcomes are stable and
/// English, whatever the language of the window.
struct AuditEntry
{
    qint64 number = 0; ///< counted from 1 without gaps; given when it is written
    Instant at;
    QString who;
    QString role;
    QString what; ///< "pbx.pause", "server.change"
    QString whom; ///< to whom or what it was done
    QString from; ///< what was so before; empty where nothing was
    QString to; ///< what was to be after it
    QString details;
    QString outcome; ///< "ordered", "done", "refused", "denied", …
    qint64 about = 0; ///< number of the entry of which this one tells the outcome; 0: of none
    QByteArray hash; ///< SHA-256 over the entry before and this one; given when it is written

    bool operator==(const AuditEntry &) const = default;
};

} // namespace callhelm
