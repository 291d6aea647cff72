#pragma once

#include <map>

#include <QObject>

#include "ingest/ami/amisource.h"

namespace callhelm {

/// What is known at this moment of each connected telephone system: how the connection fares, what the
/// account may, who is reached by which phone.
class PbxConnections final : public QObject
{
    Q_OBJECT
public:
    struct Line
    {
        AmiState state = AmiState::Stopped;
        AmiRights rights;
        AmiPhoneListPtr phones = std::make_shared<AmiPhoneList>();
    };

    /// Follows a server's source. Called in the source's thread, which must end before this object does.
    void watch(const QString &server, AmiSource &source);

    /// A line that is down where nothing is known.
    [[nodiscard]] const Line &line(const QString &server) const;

Q_SIGNALS:
    void changed(); ///< what is known of a line

private:
    std::map<QString, Line> m_lines; ///< by server's id
};

} // namespace callhelm
