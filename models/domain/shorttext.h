#pragma once

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <QString>

namespace callhelm {

/// UTF-8 text that is short as a rule: a call id, a number. Up to 23 bytes lie within the object, so that
/// millions of rows can be copied from thread to thread without asking for memory or sharing counters.
class ShortText
{
public:
    ShortText() = default;
    ShortText(std::string_view text) { assign(text); }
    ShortText(const char *text) : ShortText(std::string_view(text)) { }
    ShortText(const std::string &text) : ShortText(std::string_view(text)) { }
    ShortText(const ShortText &other) { copy(other); }
    ShortText(ShortText &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }
    ShortText &operator=(const ShortText &other)
    {
        if (this != &other) {
            release();
            copy(other);
        }
        return *this;
    }
    ShortText &operator=(ShortText &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~ShortText() { release(); }

    [[nodiscard]] std::string_view view() const
    {
        if (!isLong())
            return {m_bytes.data(), size_t(m_bytes[last])};
        return {longBytes(), longSize()};
    }
    operator std::string_view() const { return view(); }
    operator std::string() const { return std::string(view()); }
    [[nodiscard]] QString toString() const
    {
        const std::string_view text = view();
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    [[nodiscard]] bool empty() const { return m_bytes[last] == 0; }

    friend bool operator==(const ShortText &a, const ShortText &b) { return a.view() == b.view(); }
    friend bool operator==(const ShortText &a, std::string_view b) { return a.view() == b; }
    friend bool operator==(const ShortText &a, const char *b) { return a.view() == b; }

private:
    // The last byte is the size; of a long text the first bytes are its address and size.
    static constexpr size_t last = 23;
    static constexpr char longMark = char(-1);

    [[nodiscard]] bool isLong() const { return m_bytes[last] == longMark; }
    [[nodiscard]] char *longBytes() const
    {
        char *bytes = nullptr;
        std::memcpy(&bytes, m_bytes.data(), sizeof bytes);
        return bytes;
    }
    [[nodiscard]] size_t longSize() const
    {
        size_t size = 0;
        std::memcpy(&size, m_bytes.data() + sizeof(char *), sizeof size);
        return size;
    }
    void assign(std::string_view text)
    {
        if (text.empty())
            return;
        if (text.size() <= last) {
            std::memcpy(m_bytes.data(), text.data(), text.size());
            m_bytes[last] = char(text.size());
            return;
        }
        char *bytes = new char[text.size()];
        std::memcpy(bytes, text.data(), text.size());
        const size_t size = text.size();
        std::memcpy(m_bytes.data(), &bytes, sizeof bytes);
        std::memcpy(m_bytes.data() + sizeof bytes, &size, sizeof size);
        m_bytes[last] = longMark;
    }
    void copy(const ShortText &other)
    {
        m_bytes = {};
        if (other.isLong())
            assign(other.view());
        else
            m_bytes = other.m_bytes;
    }
    void release()
    {
        if (isLong())
            delete[] longBytes();
    }

    alignas(char *) std::array<char, 24> m_bytes{};
};

} // namespace callhelm
