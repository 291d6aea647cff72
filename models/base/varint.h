#pragma once

#include <cstring>
#include <utility>

#include <QByteArray>
#include <QByteArrayView>

namespace callhelm {

/// Appends a number as 1–10 bytes, seven bits each, least significant first (LEB128).
inline void putVarint(QByteArray &bytes, quint64 value)
{
    char buffer[10];
    int n = 0;
    while (value >= 0x80) {
        buffer[n++] = char(value | 0x80);
        value >>= 7;
    }
    buffer[n++] = char(value);
    bytes.append(buffer, n);
}

/// Signed numbers near zero stay short: 0, -1, 1, -2 … become 0, 1, 2, 3 …
constexpr quint64 zigzag(qint64 value) { return (quint64(value) << 1) ^ quint64(value >> 63); }
constexpr qint64 unzigzag(quint64 value) { return qint64(value >> 1) ^ -qint64(value & 1); }
inline void putSigned(QByteArray &bytes, qint64 value) { putVarint(bytes, zigzag(value)); }

/// Writes many numbers into one run of bytes: what putVarint does, without asking QByteArray for every byte.
class VarintWriter
{
public:
    explicit VarintWriter(qsizetype expected) : m_bytes(expected > 64 ? expected : 64, Qt::Uninitialized) { }

    void put(quint64 value)
    {
        reserve(10);
        char *at = m_bytes.data() + m_size;
        while (value >= 0x80) {
            *at++ = char(value | 0x80);
            value >>= 7;
        }
        *at++ = char(value);
        m_size = at - m_bytes.constData();
    }
    void putSigned(qint64 value) { put(zigzag(value)); }
    void byte(char value)
    {
        reserve(1);
        m_bytes.data()[m_size++] = value;
    }
    void bytes(const char *data, size_t size)
    {
        if (size == 0)
            return; // data may be null then
        reserve(qsizetype(size));
        std::memcpy(m_bytes.data() + m_size, data, size);
        m_size += qsizetype(size);
    }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArray take()
    {
        m_bytes.truncate(m_size);
        return std::move(m_bytes);
    }

private:
    void reserve(qsizetype more)
    {
        if (m_bytes.size() - m_size < more)
            m_bytes.resize(2 * m_bytes.size() + more);
    }
    QByteArray m_bytes;
    qsizetype m_size = 0;
};

/// Reads what putVarint wrote. Never reads past the end: damaged bytes give zeros and failed().
class VarintReader
{
public:
    explicit VarintReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_at + bytes.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end || m_failed; }
    [[nodiscard]] bool failed() const { return m_failed; }

    quint64 next()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const uchar byte = *m_at++;
            value |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }
    qint64 nextSigned() { return unzigzag(next()); }

    /// The next `size` bytes as they lie, or nothing left and failed().
    QByteArrayView bytes(quint64 size)
    {
        if (quint64(m_end - m_at) < size) {
            m_failed = true;
            return {};
        }
        const QByteArrayView view(reinterpret_cast<const char *>(m_at), qsizetype(size));
        m_at += size;
        return view;
    }

private:
    const uchar *m_at;
    const uchar *m_end;
    bool m_failed = false;
};

} // namespace callhelm
