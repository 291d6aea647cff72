#include "store/phonelearner.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

#include "domain/phone.h"
#include "store/projector.h"

namespace callhelm {

namespace {

constexpr qint64 beginning = std::numeric_limits<qint64>::min();
constexpr qint64 noEnd = MomentRanges::end;
// Facts of one moment may stand in any order, those of two witnesses a little apart.
constexpr qint64 margin = 4 * LogCoverage::sameEvent;

struct Word
{
    ToldPhones::Moment moment;
    std::string phone, agent;
    bool operator<(const Word &other) const
    {
        return std::tie(moment, phone, agent) < std::tie(other.moment, other.phone, other.agent);
    }
};

void addWords(const std::vector<Fact> &facts, std::vector<Word> &words)
{
    for (const Fact &fact : facts)
        if (const auto *phone = std::get_if<AgentPhone>(&fact.body))
            words.push_back({{fact.at, fact.line}, std::string(phone->phone), std::string(phone->agent)});
}

qint64 less(qint64 at, qint64 by) { return at < beginning + by ? beginning : at - by; }
qint64 more(qint64 at, qint64 by) { return at > noEnd - by ? noEnd : at + by; }

} // namespace

Result<ToldPhones> toldPhonesIn(FactStore &facts, SourceId source, const std::vector<Fact> &more)
{
    auto blocks = facts.overlapping(source, SourceKind::Ami, SegmentId(), beginning, noEnd);
    if (!blocks)
        return blocks.error();
    std::vector<Word> words;
    for (const StoredBlock &block : *blocks) {
        auto batch = facts.read(block.id);
        if (!batch)
            return batch.error();
        addWords(batch->facts, words);
    }
    addWords(more, words);
    std::ranges::sort(words, std::less<>());
    ToldPhones told;
    for (const Word &word : words)
        (void)told.tell(word.phone, word.agent, word.moment);
    return told;
}

Result<void> PhoneLearner::learn(SourceId source, const std::vector<Fact> &facts)
{
    std::vector<Word> words;
    addWords(facts, words);
    if (words.empty())
        return {};
    const PhoneBook before = m_names.phones;
    std::set<std::string> unclear;
    MomentRanges changed;
    for (const Word &word : words) {
        const auto change = m_names.phones.tell(source, word.phone, word.agent, word.moment);
        if (!change)
            continue;
        if (change->isUnclear)
            unclear.insert(word.phone);
        else
            changed.add(restingOn(word.phone, *change));
    }
    if (!unclear.empty()) {
        auto told = toldPhonesIn(m_facts, source, facts);
        if (!told)
            return told.error();
        for (const std::string &phone : unclear) {
            m_names.phones.setTold(source, phone, *told);
            changed.add(restingOn(phone, {}));
        }
    }
    if (!changed.isEmpty())
        m_projector.phonesChanged(before, source, changed);
    return {};
}

Result<void> PhoneLearner::learnAgain(SourceId source)
{
    auto told = toldPhonesIn(m_facts, source);
    if (!told)
        return told.error();
    std::set<std::string> phones;
    const ToldPhones &known = m_names.phones.toldBy(source);
    for (const ToldPhones *one : {&known, &std::as_const(*told)})
        for (const auto &[phone, stretches] : one->phones())
            phones.insert(phone);
    for (const std::string &phone : phones)
        m_names.phones.setTold(source, phone, *told);
    return {};
}

void PhoneLearner::enter(std::string_view phone, std::string_view agent)
{
    const PhoneBook before = m_names.phones;
    if (m_names.phones.enter(phone, agent))
        if (const MomentRanges changed = restingOn(phoneOfInterface(phone), {}); !changed.isEmpty())
            m_projector.phonesChanged(before, changed);
}

void PhoneLearner::forget(std::string_view phone)
{
    const PhoneBook before = m_names.phones;
    if (m_names.phones.forget(phone))
        if (const MomentRanges changed = restingOn(phoneOfInterface(phone), {}); !changed.isEmpty())
            m_projector.phonesChanged(before, changed);
}

void PhoneLearner::namesCame(qint64 known, Instant at)
{
    if (m_names.agents.size() <= known)
        return;
    m_firstUsed.resize(size_t(known) + 1, beginning);
    m_firstUsed.resize(size_t(m_names.agents.size()) + 1, toMs(at));
}

void PhoneLearner::forgetNames()
{
    m_byPhone.clear();
    m_noted = 0;
    m_firstUsed.clear();
}

void PhoneLearner::noteNames()
{
    while (m_noted < m_names.agents.size()) {
        const AgentId id(++m_noted);
        const std::string_view phone = phoneOfInterface(m_names.agents.name(id.value()));
        m_byPhone.emplace(phone, id);
        if (const std::string_view extension = extensionOf(phone); !extension.empty() && extension != phone)
            m_byPhone.emplace(extension, id);
    }
}

/// Whether another phone's owner goes by that phone's name.
bool PhoneLearner::standsForPhone(std::string_view phone) const
{
    const auto means = [phone](std::string_view owner, std::string_view of) {
        const std::string_view key = phoneOfInterface(owner);
        return of != phone && !owner.empty() && (key == phone || extensionOf(key) == phone);
    };
    for (const auto &[of, entry] : m_names.phones.entries())
        if (means(entry.agent, of))
            return true;
    for (const auto &[source, told] : m_names.phones.told())
        for (const auto &[of, stretches] : told.phones())
            for (const ToldPhones::Stretch &stretch : stretches)
                if (means(stretch.agent, of))
                    return true;
    return false;
}

/// The stretches whose figures may rest on who has the phone then: of those in which it was told of, from the
/// first time on that it took part, or an agent went by its name.
MomentRanges PhoneLearner::restingOn(std::string_view phone, const ToldPhones::Change &change)
{
    noteNames();
    qint64 firstUsed = noEnd;
    const auto [from, to] = m_byPhone.equal_range(phone);
    for (auto it = from; it != to; ++it) {
        const auto id = size_t(it->second.value());
        firstUsed = std::min(firstUsed, id < m_firstUsed.size() ? m_firstUsed[id] : beginning);
    }
    // Extensions take part by the numbers dialled, of which no account is kept.
    const bool tookPart
        = phone.find('/') == std::string_view::npos || m_names.phones.entries().contains(phone);
    if (tookPart || standsForPhone(phone))
        firstUsed = beginning;
    MomentRanges ranges;
    const qint64 first = std::max(less(toMs(change.from), margin), less(firstUsed, margin));
    const qint64 last = more(toMs(change.until), margin);
    if (firstUsed != noEnd && first <= last)
        ranges.add(first, last);
    return ranges;
}

} // namespace callhelm
