#include "crm/recordrules.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace callhelm {

namespace {

constexpr size_t partSize = 3; ///< digits of a phone that are looked for together

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

void addUnique(std::vector<std::string> &texts, std::string text)
{
    if (!text.empty() && std::ranges::count(texts, text) == 0)
        texts.push_back(std::move(text));
}

void addWord(std::string &text, std::string_view word)
{
    if (word.empty())
        return;
    if (!text.empty())
        text += ' ';
    text += word;
}

bool isPhoneSign(QChar c) { return QStringLiteral(" -./()+").contains(c); }

/// The digits of what looks like a phone number, as a whole; empty otherwise.
QString phoneDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!isPhoneSign(c))
            return {};
    }
    return digits.size() >= 3 ? digits : QString();
}

} // namespace

std::string_view countryCode(Country country)
{
    switch (country) {
    case Country::Vietnam:
        return "84";
    case Country::Russia:
        return "7";
    case Country::Other:
        break;
    }
    return {};
}

std::string nationalPrefix(Country country) { return country == Country::Russia ? "8" : "0"; }

std::string phoneKey(std::string_view written, const RecordRules &rules)
{
    const std::string_view text = trimmed(written);
    const auto number
        = readPhone(QString::fromUtf8(text.data(), qsizetype(text.size())), rules.country, PhoneCell::Kept);
    return number ? '+' + number->key : std::string(text);
}

std::string emailKey(std::string_view written)
{
    std::string lower(trimmed(written));
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(lower, isAscii)) {
        for (char &c : lower)
            if (c >= 'A' && c <= 'Z')
                c = char(c - 'A' + 'a');
        return lower;
    }
    return QString::fromUtf8(trimmed(written)).toLower().toStdString();
}

FieldValue normalised(FieldType type, const FieldValue &value, const RecordRules &rules)
{
    if (value.isEmpty() || (type != FieldType::Phones && type != FieldType::Emails))
        return value;
    std::vector<std::string> texts;
    for (const std::string &text : separateTexts(value))
        addUnique(texts, type == FieldType::Phones ? phoneKey(text, rules) : emailKey(text));
    return joinedTexts(texts);
}

std::vector<CustomerKey> customerKeys(const FieldValue &phones, const FieldValue &emails)
{
    std::vector<CustomerKey> keys;
    for (std::string &phone : separateTexts(phones))
        keys.push_back({CustomerKey::Kind::Phone, std::move(phone)});
    for (std::string &email : separateTexts(emails))
        keys.push_back({CustomerKey::Kind::Email, std::move(email)});
    return keys;
}

std::string searchText(const EntitySpec &entity, const std::vector<FieldValue> &values,
                       const std::string &ownId)
{
    std::string words = ownId;
    for (size_t i = 0; i < entity.fields.size() && i < values.size(); ++i) {
        switch (entity.fields[i].type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Emails:
            addWord(words, values[i].text());
            break;
        case FieldType::Phones:
            for (const std::string &phone : separateTexts(values[i]))
                if (!phone.starts_with('+'))
                    addWord(words, phone);
            break;
        default:
            break;
        }
    }
    return fold(QString::fromStdString(words)).toStdString();
}

std::string phoneParts(const FieldValue &phones, const RecordRules &rules)
{
    std::string text;
    for (const std::string &phone : separateTexts(phones)) {
        if (!phone.starts_with('+'))
            continue;
        const std::string_view digits = std::string_view(phone).substr(1);
        for (const std::string &part : digitParts(digits))
            addWord(text, part);
        const std::string_view code = countryCode(rules.country);
        if (!code.empty() && digits.starts_with(code))
            addWord(text, nationalPrefix(rules.country).append(digits.substr(code.size(), partSize - 1)));
    }
    return text;
}

std::vector<std::string> digitParts(std::string_view digits)
{
    std::vector<std::string> parts;
    for (size_t i = 0; i + partSize <= digits.size(); ++i)
        parts.emplace_back(digits.substr(i, partSize));
    return parts;
}

std::vector<std::string> searchWords(const QString &typed)
{
    if (const QString digits = phoneDigits(typed); !digits.isEmpty())
        return {digits.toStdString()};
    std::vector<std::string> words;
    QString word;
    const QString folded = fold(typed) + QLatin1Char(' ');
    for (const QChar c : folded) { // as the index takes words apart
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.push_back(word.toStdString());
            word.clear();
        }
    }
    return words;
}

} // namespace callhelm
