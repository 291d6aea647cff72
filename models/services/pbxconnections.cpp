#include "services/pbxconnections.h"

namespace callhelm {

// The lambdas run in this object's thread: what they are told is handed over by value.
void PbxConnections::watch(const QString &server, AmiSource &source)
{
    connect(&source, &AmiSource::connectionChanged, this, [this, server](AmiState state) {
        Line &line = m_lines[server];
        line.state = state;
        if (state == AmiState::Connecting)
            line.rights = {}; // the account may have been changed
        Q_EMIT changed();
    });
    connect(&source, &AmiSource::rightsKnown, this, [this, server](const AmiRights &rights) {
        m_lines[server].rights = rights;
        Q_EMIT changed();
    });
    connect(&source, &AmiSource::phonesKnown, this, [this, server](const AmiPhoneListPtr &phones) {
        m_lines[server].phones = phones;
        Q_EMIT changed();
    });
}

const PbxConnections::Line &PbxConnections::line(const QString &server) const
{
    static const Line down;
    const auto it = m_lines.find(server);
    return it == m_lines.end() ? down : it->second;
}

} // namespace callhelm
