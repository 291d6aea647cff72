#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <QByteArray>

#include "base/ids.h"
#include "base/time.h"
#include "base/varint.h"
#include "domain/shorttext.h"

namespace callhelm {

/// Writes or reads a fold's state through one list of fields per type: `a(x, y, z)`. Reading damaged bytes
/// leaves zeros and sets failed().
class StateArchive
{
public:
    explicit StateArchive(QByteArray &target) : m_target(&target), m_reader(QByteArrayView()) { }
    static StateArchive reading(QByteArrayView bytes) { return StateArchive(bytes, 0); }

    [[nodiscard]] bool isReading() const { return m_target == nullptr; }
    [[nodiscard]] bool failed() const { return m_reader.failed(); }

    template <class... T>
    void operator()(T &...values)
    {
        ++m_depth;
        (one(values), ...);
        if (--m_depth == 0) // of the calls within one another the outermost
            flush();
    }

private:
    StateArchive(QByteArrayView bytes, int) : m_reader(bytes) { }

    template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    void one(T &value)
    {
        if (isReading())
            value = T(m_reader.nextSigned());
        else
            put(zigzag(qint64(value)));
    }
    void one(Instant &at)
    {
        qint64 ms = toMs(at);
        one(ms);
        at = instantFromMs(ms);
    }
    template <class Tag>
    void one(Id<Tag> &id)
    {
        qint64 value = id.value();
        one(value);
        id = Id<Tag>(value);
    }
    void one(std::string &text)
    {
        quint64 size = text.size();
        one(size);
        if (!isReading()) {
            append(text.data(), text.size());
            return;
        }
        const QByteArrayView view = m_reader.bytes(size);
        text.assign(view.data(), size_t(view.size()));
    }
    void one(ShortText &shared)
    {
        quint64 size = shared.view().size();
        one(size);
        if (!isReading()) {
            append(shared.view().data(), shared.view().size());
            return;
        }
        const QByteArrayView view = m_reader.bytes(size);
        shared = std::string_view(view.data(), size_t(view.size()));
    }
    template <class T>
    void one(std::optional<T> &value)
    {
        bool has = value.has_value();
        one(has);
        if (isReading())
            value = has ? std::optional<T>(T()) : std::nullopt;
        if (value)
            one(*value);
    }
    template <class List>
    requires requires(List &list) { list.clear(), list.emplace_back(), list.size(); }
    void one(List &values)
    {
        quint64 size = quint64(values.size());
        one(size);
        if (isReading()) {
            values.clear();
            for (quint64 i = 0; i < size && !m_reader.atEnd(); ++i)
                one(values.emplace_back());
            return;
        }
        for (auto &value : values)
            one(value);
    }
    template <class T>
    requires requires(T &t, StateArchive &a) { t.archive(a); }
    void one(T &value) { value.archive(*this); }

    // Numbers are put together here first: QByteArray takes as long for one as for hundreds.
    void put(quint64 value)
    {
        if (m_used + 10 > m_buffer.size())
            flush();
        char *at = m_buffer.data() + m_used;
        while (value >= 0x80) {
            *at++ = char(value | 0x80);
            value >>= 7;
        }
        *at++ = char(value);
        m_used = size_t(at - m_buffer.data());
    }
    void append(const char *data, size_t size)
    {
        if (m_used + size > m_buffer.size())
            flush();
        if (size > m_buffer.size()) {
            m_target->append(data, qsizetype(size));
            return;
        }
        std::copy(data, data + size, m_buffer.data() + m_used);
        m_used += size;
    }
    void flush()
    {
        if (m_used > 0)
            m_target->append(m_buffer.data(), qsizetype(m_used));
        m_used = 0;
    }

    QByteArray *m_target = nullptr;
    VarintReader m_reader;
    std::array<char, 512> m_buffer; ///< the first m_used are not in the target yet
    size_t m_used = 0;
    int m_depth = 0;
};

} // namespace callhelm
