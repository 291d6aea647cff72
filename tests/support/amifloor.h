#pragma once

#include <map>
#include <string>

#include <QByteArray>

#include "base/time.h"
#include "ingest/ami/amimessage.h"

namespace callhelm {

/// What an Asterisk that sent these messages would answer if it were asked for the present state now.
class AmiFloor
{
public:
    /// A message that it sent.
    void take(const AmiMessage &message);

    /// Answers to QueueStatus and CoreShowChannels, with these ids.
    [[nodiscard]] QByteArray queueStatus(const QByteArray &actionId) const;
    [[nodiscard]] QByteArray channels(const QByteArray &actionId) const;
    [[nodiscard]] Instant now() const { return m_now; }

private:
    struct Member
    {
        std::string interface, paused, reason, lastPause, loginTime;
    };
    struct Caller
    {
        std::string number;
        Instant entered;
    };

    std::map<std::pair<std::string, std::string>, Member> m_members; ///< by queue and name
    std::map<std::pair<std::string, std::string>, Caller> m_callers; ///< by queue and channel id
    [[nodiscard]] bool isTalking(const std::pair<std::string, std::string> &member) const
    {
        const auto talking = m_talking.find(member);
        return talking != m_talking.end() && talking->second;
    }

    std::map<std::pair<std::string, std::string>, bool> m_talking; ///< by queue and name
    std::map<std::string, std::string> m_channels; ///< names of the callers' channels by id
    Instant m_now;
};

} // namespace callhelm
