#include "store/duplicatefilter.h"

#include <algorithm>
#include <cstring>

#include "store/database.h"
#include "store/openstore.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

// A file is mostly in the order of time: blocks that ended this long before are not needed again.
constexpr qint64 oldAfterMs = 24 * 3600 * 1000;
// Lines that are alike stand within a second or two of each other.
constexpr qint64 keptForMs = 60'000;
constexpr size_t mostKept = 1'000;

} // namespace

Result<void> DuplicateFilter::load(qint64 from, qint64 to)
{
    std::erase_if(m_told, [&](const Told &told) {
        if (told.atTo >= from - oldAfterMs)
            return false;
        std::erase(m_loaded, told.block); // should the clock go back that far, it is read again
        return true;
    });
    auto blocks = m_facts.overlapping(m_source, m_kind, m_segment, from, to);
    if (!blocks)
        return blocks.error();
    for (const StoredBlock &block : *blocks) {
        if (std::find(m_loaded.begin(), m_loaded.end(), block.id) != m_loaded.end())
            continue;
        auto batch = m_facts.read(block.id);
        if (!batch)
            return batch.error();
        Told &told = m_told.emplace_back();
        told.block = block.id;
        for (const Fact &fact : batch->facts) {
            ++told.keys[factKey(fact)];
            told.atTo = std::max(told.atTo, toMs(fact.at));
        }
        for (auto it = m_droppedBefore.begin(); it != m_droppedBefore.end();) {
            const auto like = told.keys.find(it->first);
            const int known = like == told.keys.end() ? 0 : std::min(like->second, it->second);
            if (known > 0)
                like->second -= known;
            it = (it->second -= known) == 0 ? m_droppedBefore.erase(it) : std::next(it);
        }
        m_loaded.push_back(block.id);
    }
    return {};
}

void DuplicateFilter::othersTold(qint64 until)
{
    if (m_othersEnd)
        m_othersEnd = std::max(*m_othersEnd, std::optional(until));
}

Result<std::optional<qint64>> DuplicateFilter::othersEnd()
{
    if (!m_othersEnd) {
        auto end = m_facts.lastTime(m_source, m_kind, m_segment);
        if (!end)
            return end.error();
        m_othersEnd = *end;
    }
    return *m_othersEnd;
}

Result<bool> DuplicateFilter::mayHoldDuplicates(const std::vector<Fact> &facts)
{
    auto others = othersEnd();
    if (!others)
        return others.error();
    return others->has_value()
        && std::ranges::any_of(facts, [end = **others](const Fact &fact) { return toMs(fact.at) <= end; });
}

Result<qint64> DuplicateFilter::filter(std::vector<Fact> &facts)
{
    auto possible = mayHoldDuplicates(facts);
    if (!possible)
        return possible.error();
    if (!*possible)
        return 0;
    const auto [earliest, latest] = std::minmax_element(
        facts.begin(), facts.end(), [](const Fact &a, const Fact &b) { return a.at < b.at; });
    if (auto done = load(toMs(earliest->at), toMs(latest->at)); !done)
        return done.error();
    const auto told = [this](const Fact &fact) {
        const FactKey key = factKey(fact);
        for (Told &block : m_told) {
            const auto it = block.keys.find(key);
            if (it == block.keys.end() || it->second == 0)
                continue;
            --it->second;
            noteDropped(toMs(fact.at), key);
            return true;
        }
        return false;
    };
    return qint64(std::erase_if(facts, told));
}

void DuplicateFilter::noteDropped(qint64 at, const FactKey &key)
{
    m_dropped.push_back({at, key});
    while (m_dropped.size() > mostKept || m_dropped.front().at < at - keptForMs)
        m_dropped.pop_front();
    m_isKept = false;
}

QString DuplicateFilter::settingKey() const
{
    return QStringLiteral("duplicates of segment %1").arg(m_segment.value());
}

Result<void> DuplicateFilter::keep(Database &database)
{
    if (m_isKept)
        return {};
    QByteArray bytes;
    for (const Dropped &dropped : m_dropped) {
        const quint64 words[] = {quint64(dropped.at), dropped.key.high, dropped.key.low};
        bytes.append(reinterpret_cast<const char *>(words), sizeof words);
    }
    m_isKept = true;
    return writeSetting(database, settingKey(), QString::fromLatin1(bytes.toBase64()));
}

Result<void> DuplicateFilter::restore(Database &database)
{
    auto kept = SettingReader(database).value(settingKey());
    if (!kept)
        return kept.error();
    const QByteArray bytes = QByteArray::fromBase64(kept->value_or(QString()).toLatin1());
    quint64 words[3];
    for (qsizetype at = 0; at + qsizetype(sizeof words) <= bytes.size(); at += sizeof words) {
        std::memcpy(words, bytes.constData() + at, sizeof words);
        m_dropped.push_back({qint64(words[0]), {words[1], words[2]}});
        ++m_droppedBefore[m_dropped.back().key];
    }
    return {};
}

} // namespace callhelm
