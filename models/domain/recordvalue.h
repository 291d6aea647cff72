#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <QString>

#include "base/ids.h"
#include "base/time.h"

namespace callhelm {

/// What a field of a record holds: nothing, a whole number, or text (UTF-8). What a number means is told by
/// the field's type (FieldType).
class FieldValue
{
public:
    FieldValue() = default;
    explicit FieldValue(qint64 number) : m_value(number) { }
    /// Empty text is nothing.
    explicit FieldValue(std::string text)
    {
        if (!text.empty())
            m_value = std::move(text);
    }
    explicit FieldValue(const QString &text) : FieldValue(text.toStdString()) { }
    explicit FieldValue(Instant at) : FieldValue(toMs(at)) { }
    /// None is nothing.
    template <class Tag>
    explicit FieldValue(Id<Tag> id)
    {
        if (id.isValid())
            m_value = id.value();
    }

    [[nodiscard]] bool isEmpty() const { return m_value.index() == 0; }
    [[nodiscard]] bool isNumber() const { return m_value.index() == 1; }
    [[nodiscard]] bool isText() const { return m_value.index() == 2; }
    /// 0 where it is no number.
    [[nodiscard]] qint64 number() const
    {
        const auto *number = std::get_if<qint64>(&m_value);
        return number != nullptr ? *number : 0;
    }
    /// Empty where it is no text.
    [[nodiscard]] const std::string &text() const
    {
        static const std::string none;
        const auto *text = std::get_if<std::string>(&m_value);
        return text != nullptr ? *text : none;
    }
    [[nodiscard]] QString string() const { return QString::fromStdString(text()); }
    [[nodiscard]] Instant instant() const { return instantFromMs(number()); }
    template <class IdType>
    [[nodiscard]] IdType id() const
    {
        return IdType(number());
    }
    bool operator==(const FieldValue &) const = default;

private:
    std::variant<std::monostate, qint64, std::string> m_value;
};

/// Several texts in one value (phones, e-mail addresses), as they follow each other.
[[nodiscard]] FieldValue joinedTexts(const std::vector<std::string> &texts);
[[nodiscard]] std::vector<std::string> separateTexts(const FieldValue &value);

} // namespace callhelm
