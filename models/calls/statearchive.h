#pragma once

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
        (one(values), ...);
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
            putSigned(*m_target, qint64(value));
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
            m_target->append(text.data(), qsizetype(size));
            return;
        }
        const QByteArrayView view = m_reader.bytes(size);
        text.assign(view.data(), size_t(view.size()));
    }
    void one(ShortText &shared)
    {
        std::string text = shared;
        one(text);
        if (isReading())
            shared = text;
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

    QByteArray *m_target = nullptr;
    VarintReader m_reader;
};

} // namespace callhelm
