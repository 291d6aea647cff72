#include "calls/memberpairs.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "domain/phone.h"

namespace callhelm {

namespace {

constexpr Duration sameMoment = std::chrono::seconds(2); // several threads write a log
constexpr double nearlyAll = 0.95; // a log may begin and end in the middle
constexpr qsizetype shortestName = 3; // that is more than chance

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The number or name in an interface: 1004 of Local/1004@from-queue/n, joan of PJSIP/joan.
QString userOf(const std::string &interface)
{
    const QString text = textOf(interface);
    return fold(text.section(QLatin1Char('/'), 1, 1).section(QLatin1Char('@'), 0, 0));
}

/// Whether the agent's name holds the interface's number or name as a word of its own.
bool isNamedBy(const QString &user, const std::string &agent)
{
    if (user.size() < shortestName)
        return false;
    QStringList words(QString{});
    for (const QChar c : fold(textOf(agent))) {
        if (c.isLetterOrNumber())
            words.back() += c;
        else if (!words.back().isEmpty())
            words.append(QString());
    }
    return words.contains(user) || words.join(QString()) == user || words.join(QLatin1Char('.')) == user
        || words.join(QLatin1Char('_')) == user || words.join(QLatin1Char('-')) == user;
}

using Stays = std::map<QueueId, std::vector<AddedMember::Stay>>;

bool isWithin(const Stays &stays, const WorkingMember::Work &work)
{
    const auto queue = stays.find(work.queue);
    if (queue == stays.end())
        return false;
    const auto next
        = std::ranges::upper_bound(queue->second, work.at + sameMoment, {}, &AddedMember::Stay::from);
    return next != queue->second.begin() && std::prev(next)->to + sameMoment >= work.at;
}

bool fits(const Stays &stays, const WorkingMember &agent)
{
    const auto within = std::ranges::count_if(
        agent.works, [&stays](const WorkingMember::Work &work) { return isWithin(stays, work); });
    return within > 0 && double(within) >= nearlyAll * double(agent.works.size());
}

/// Takes out of the candidates whoever is certainly another phone's, until nothing changes.
void narrow(std::vector<std::set<size_t>> &candidates)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t phone = 0; phone < candidates.size(); ++phone) {
            if (candidates[phone].size() != 1)
                continue;
            const size_t agent = *candidates[phone].begin();
            for (std::set<size_t> &others : candidates)
                if (others.size() > 1)
                    changed = others.erase(agent) > 0 || changed;
        }
    }
}

} // namespace

std::vector<MemberPair> likelyPairs(const std::vector<AddedMember> &added,
                                    const std::vector<WorkingMember> &working)
{
    std::vector<std::set<size_t>> candidates;
    for (const AddedMember &phone : added) {
        Stays stays;
        for (const AddedMember::Stay &stay : phone.stays)
            stays[stay.queue].push_back(stay);
        for (auto &[queue, list] : stays)
            std::ranges::sort(list, {}, &AddedMember::Stay::from);
        const QString user = userOf(phone.name);
        std::set<size_t> fitting, named;
        for (size_t i = 0; i < working.size(); ++i) {
            if (!fits(stays, working[i]))
                continue;
            fitting.insert(i);
            if (isNamedBy(user, working[i].name))
                named.insert(i);
        }
        candidates.push_back(named.empty() ? fitting : named);
    }
    narrow(candidates);
    std::vector<MemberPair> pairs;
    for (size_t phone = 0; phone < added.size(); ++phone) {
        if (candidates[phone].size() != 1 || added[phone].stays.empty())
            continue;
        const auto first = std::ranges::min_element(added[phone].stays, {}, &AddedMember::Stay::from);
        pairs.push_back({added[phone].name, working[*candidates[phone].begin()].name, first->from});
    }
    return pairs;
}

} // namespace callhelm
