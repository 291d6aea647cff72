#pragma once

#include <string>
#include <string_view>

#include <QByteArray>
#include <QString>

namespace callhelm {

/// UTF-8 text that rows carry about: copies share it. Most rows of a call hold the same call id and number,
/// and rows are copied from fold to output to store.
class SharedText
{
public:
    SharedText() = default;
    SharedText(std::string_view text) : m_bytes(text.data(), qsizetype(text.size())) { }
    SharedText(const char *text) : m_bytes(text) { }
    SharedText(const std::string &text) : SharedText(std::string_view(text)) { }

    [[nodiscard]] std::string_view view() const { return {m_bytes.constData(), size_t(m_bytes.size())}; }
    operator std::string_view() const { return view(); }
    operator std::string() const { return std::string(view()); }
    [[nodiscard]] QString toString() const { return QString::fromUtf8(m_bytes); }
    [[nodiscard]] bool empty() const { return m_bytes.isEmpty(); }

    friend bool operator==(const SharedText &a, const SharedText &b)
    {
        return a.m_bytes.constData() == b.m_bytes.constData() || a.m_bytes == b.m_bytes;
    }
    friend bool operator==(const SharedText &a, std::string_view b) { return a.view() == b; }
    friend bool operator==(const SharedText &a, const char *b) { return a.view() == b; }

private:
    QByteArray m_bytes;
};

} // namespace callhelm
