#include "domain/factcodec.h"

#include <array>
#include <cstring>
#include <type_traits>
#include <utility>

#include "base/varint.h"
#include "domain/factfields.h"
#include "domain/names.h"

namespace callhelm {

namespace {

constexpr quint64 formatVersion = 1;

class Encoder
{
public:
    Encoder(VarintWriter &writer, NameTable &names) : m_writer(writer), m_names(names) { }

    void text(Text t)
    {
        m_writer.put(t.size());
        m_writer.bytes(t.data(), t.size());
    }
    void name(Text t) { m_writer.put(quint64(m_names.idOf(t))); }
    void number(int n) { m_writer.putSigned(n); }
    void duration(Duration d) { m_writer.putSigned(d.count()); }
    void flag(bool b) { m_writer.byte(char(b)); }
    template <class E>
    void choice(E e)
    {
        m_writer.byte(char(e));
    }

private:
    VarintWriter &m_writer;
    NameTable &m_names;
};

class Decoder
{
public:
    Decoder(VarintReader &reader, const std::vector<Text> &names) : m_reader(reader), m_names(names) { }

    void text(Text &t)
    {
        const QByteArrayView view = m_reader.bytes(m_reader.next());
        t = Text(view.data(), size_t(view.size()));
    }
    void name(Text &t)
    {
        const quint64 id = m_reader.next();
        if (id >= m_names.size())
            m_bad = true;
        else
            t = m_names[size_t(id)];
    }
    void number(int &n) { n = int(m_reader.nextSigned()); }
    void duration(Duration &d) { d = Duration(m_reader.nextSigned()); }
    void flag(bool &b) { b = byte() != 0; }
    template <class E>
    void choice(E &e)
    {
        const auto value = E(byte());
        if (value > last(value))
            m_bad = true;
        else
            e = value;
    }
    [[nodiscard]] bool bad() const { return m_bad; }

private:
    static constexpr CallerRefused::Why last(CallerRefused::Why) { return CallerRefused::Why::Diverted; }
    static constexpr LegEnded::By last(LegEnded::By) { return LegEnded::By::Unknown; }
    static constexpr CallerLeft::How last(CallerLeft::How) { return CallerLeft::How::Withdrawn; }
    static constexpr SyncBegan::What last(SyncBegan::What) { return SyncBegan::What::Calls; }
    static constexpr CallRecorded::How last(CallRecorded::How) { return CallRecorded::How::Failed; }
    static constexpr CallRecorded::Witness last(CallRecorded::Witness)
    {
        return CallRecorded::Witness::Channels;
    }
    uchar byte()
    {
        const QByteArrayView view = m_reader.bytes(1);
        return view.isEmpty() ? uchar(0) : uchar(view[0]);
    }

    VarintReader &m_reader;
    const std::vector<Text> &m_names;
    bool m_bad = false;
};

/// Two independent 64-bit hashes over the same fields (FNV-1a with different mixing), field lengths included.
class Hasher
{
public:
    void add(const void *data, size_t size)
    {
        const auto *p = static_cast<const uchar *>(data);
        while (size >= 8) {
            quint64 word;
            std::memcpy(&word, p, 8);
            mix(word);
            p += 8;
            size -= 8;
        }
        quint64 rest = 0;
        if (size > 0)
            std::memcpy(&rest, p, size);
        mix(rest ^ (quint64(size) << 56));
    }
    void mix(quint64 word)
    {
        m_key.high = (m_key.high ^ word) * 0x9E3779B97F4A7C15ULL;
        m_key.high ^= m_key.high >> 29;
        m_key.low = (m_key.low + word) * 0xC2B2AE3D27D4EB4FULL;
        m_key.low ^= m_key.low >> 31;
    }
    void text(Text t)
    {
        mix(t.size());
        add(t.data(), t.size());
    }
    void name(Text t) { text(t); }
    void number(int n) { mix(quint64(n)); }
    void duration(Duration d) { mix(quint64(d.count())); }
    void flag(bool b) { mix(b); }
    template <class E>
    void choice(E e)
    {
        mix(quint64(e));
    }
    [[nodiscard]] FactKey key() const { return m_key; }

private:
    FactKey m_key{0x243F6A8885A308D3ULL, 0x13198A2E03707344ULL};
};

template <size_t... I>
bool decodeBody(size_t kind, FactBody &body, Decoder &decoder, std::index_sequence<I...>)
{
    return ((kind == I ? (eachField(decoder, body.template emplace<I>()), true) : false) || ...);
}

} // namespace

QByteArray encodeFacts(const Fact *first, const Fact *last, qint64 *nameCount)
{
    NameTable names;
    VarintWriter facts((last - first) * 48);
    Encoder encoder(facts, names);
    qint64 at = 0;
    qint64 line = 0;
    for (const Fact *fact = first; fact != last; ++fact) {
        facts.byte(char(fact->body.index()));
        facts.putSigned(toMs(fact->at) - at);
        facts.putSigned(fact->line - line);
        at = toMs(fact->at);
        line = fact->line;
        std::visit([&](const auto &body) { eachField(encoder, body); }, fact->body);
    }

    if (nameCount != nullptr)
        *nameCount = names.size();
    VarintWriter bytes(facts.size() + names.size() * 32 + 32);
    bytes.put(formatVersion);
    bytes.put(quint64(names.size()));
    for (qint64 id = 1; id <= names.size(); ++id) {
        const Text name = names.name(id);
        bytes.put(name.size());
        bytes.bytes(name.data(), name.size());
    }
    bytes.put(quint64(last - first));
    const QByteArray body = facts.take();
    bytes.bytes(body.constData(), size_t(body.size()));
    return bytes.take();
}

std::optional<FactBatch> decodeFacts(std::shared_ptr<const QByteArray> bytes)
{
    VarintReader reader(*bytes);
    if (reader.next() != formatVersion)
        return std::nullopt;
    const quint64 nameCount = reader.next();
    if (nameCount > quint64(bytes->size()))
        return std::nullopt;
    std::vector<Text> names;
    names.reserve(size_t(nameCount) + 1);
    names.emplace_back();
    for (quint64 i = 0; i < nameCount; ++i) {
        const QByteArrayView view = reader.bytes(reader.next());
        names.emplace_back(view.data(), size_t(view.size()));
    }
    const quint64 count = reader.next();
    if (reader.failed() || count > quint64(bytes->size()))
        return std::nullopt;

    FactBatch batch;
    batch.facts.resize(size_t(count));
    Decoder decoder(reader, names);
    qint64 at = 0;
    qint64 line = 0;
    for (Fact &fact : batch.facts) {
        const QByteArrayView kind = reader.bytes(1);
        if (kind.isEmpty())
            return std::nullopt;
        at += reader.nextSigned();
        line += reader.nextSigned();
        fact.at = instantFromMs(at);
        fact.line = line;
        if (!decodeBody(uchar(kind[0]), fact.body, decoder,
                        std::make_index_sequence<std::variant_size_v<FactBody>>()))
            return std::nullopt;
    }
    if (reader.failed() || decoder.bad())
        return std::nullopt;
    batch.keep.push_back(std::move(bytes));
    return batch;
}

FactKey factKey(const Fact &fact)
{
    Hasher hasher;
    hasher.mix(quint64(toMs(fact.at)));
    hasher.mix(fact.body.index());
    std::visit([&](const auto &body) { eachField(hasher, body); }, fact.body);
    return hasher.key();
}

} // namespace callhelm
