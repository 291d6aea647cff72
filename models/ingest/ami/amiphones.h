#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <QMetaType>
#include <QString>

#include "ingest/ami/amimessage.h"

namespace callhelm {

/// A phone by which an agent is reached, as it is now. One agent may have several.
struct AmiPhone
{
    struct Place
    {
        QString queue;
        bool paused = false;
        bool operator==(const Place &) const = default;
    };

    QString agent; ///< by his name in queue_log
    QString interface; ///< what the queue dials, e.g. Local/101@agents/n
    QString stateInterface; ///< the device whose state counts; may be empty
    std::vector<Place> queues; ///< by name; none: he was in one, and left
    QString channel; ///< of the talk that he is in; empty: in none, or it is not known
    bool operator==(const AmiPhone &) const = default;
};

/// What is needed to act on a telephone system. Immutable once told.
struct AmiPhoneList
{
    std::vector<AmiPhone> phones; ///< by agent and interface
    std::vector<QString> queues; ///< by name
};
using AmiPhoneListPtr = std::shared_ptr<const AmiPhoneList>;

/// Follows who is reached by which phone, and the channel of his present talk: the present alone, learnt anew
/// with each connection, and no part of the books. Where the account may not list channels, a talk that began
/// before the connection has none.
class AmiPhones
{
public:
    void take(const AmiMessage &message);
    /// Nothing of what was known of channels and queues holds any more.
    void connectionBegan();

    /// Whether something changed since the last list().
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] AmiPhoneListPtr list();

private:
    struct Phone
    {
        std::string agent, stateInterface;
        std::unordered_map<std::string, bool> queues; ///< paused there
    };
    struct Talk
    {
        std::string agent, channel;
    };

    void member(const AmiMessage &message);
    void removed(const AmiMessage &message);
    void connected(const AmiMessage &message);
    void entered(const AmiMessage &message);
    void gone(std::string_view channelId);
    void renamed(const AmiMessage &message);
    [[nodiscard]] std::string nameOf(const AmiMessage &message, const std::string &interface) const;

    std::unordered_map<std::string, Phone> m_phones; ///< by interface
    std::set<std::string, std::less<>> m_queues;
    std::unordered_map<std::string, Talk> m_talks; ///< by the agent's channel id, as the queue told them
    std::unordered_map<std::string, std::string> m_bridged; ///< channels in a talk, by id
    bool m_changed = true;
};

} // namespace callhelm

Q_DECLARE_METATYPE(callhelm::AmiPhoneListPtr)
