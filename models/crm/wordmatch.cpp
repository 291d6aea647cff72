#include "crm/wordmatch.h"

#include <algorithm>

#include <QString>

namespace callhelm {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Whether the text that ends here ends within a word.
bool endsInWord(std::string_view text)
{
    if (text.empty())
        return false;
    const char last = text.back();
    if (static_cast<unsigned char>(last) < 0x80)
        return isDigit(last) || (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
    size_t first = text.size() - 1;
    while (first > 0 && (static_cast<unsigned char>(text[first]) & 0xC0) == 0x80)
        --first;
    const QString letter = QString::fromUtf8(text.data() + first, qsizetype(text.size() - first));
    return letter.size() != 1 || letter.front().isLetterOrNumber();
}

} // namespace

WordMatch::WordMatch(std::vector<std::string> words, const RecordRules &rules) : m_words(std::move(words))
{
    const std::string_view code = countryCode(rules.country);
    const std::string prefix = nationalPrefix(rules.country);
    m_looked.reserve(m_words.size());
    for (const std::string &text : m_words) {
        Word word{text, {}, isDigits(text), false};
        if (word.isDigits && !code.empty() && text.starts_with(prefix))
            word.abroad = '+' + std::string(code) + text.substr(prefix.size());
        m_looked.push_back(std::move(word));
    }
}

bool WordMatch::isDigits(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, isDigit);
}

bool WordMatch::begins(std::string_view text, std::string_view word)
{
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (!endsInWord(text.substr(0, at)))
            return true;
    return false;
}

bool WordMatch::isWithin(std::string_view phones, const Word &word)
{
    if (!word.abroad.empty() && phones.find(word.abroad) != std::string_view::npos)
        return true;
    for (size_t at = phones.find(word.text); at != std::string_view::npos;
         at = phones.find(word.text, at + 1)) {
        const size_t lineBreak = phones.substr(0, at).rfind('\n');
        if (phones[lineBreak == std::string_view::npos ? 0 : lineBreak + 1] == '+') // else it is no number
            return true;
    }
    return false;
}

bool WordMatch::look(std::string_view nameKey, std::string_view emails, std::string_view phones)
{
    bool all = true;
    for (Word &word : m_looked) {
        word.isFound = begins(nameKey, word.text) || (word.isDigits && isWithin(phones, word))
            || begins(emails, word.text);
        all = all && word.isFound;
    }
    return all;
}

bool WordMatch::lookOn(std::string_view text)
{
    bool all = true;
    for (Word &word : m_looked) {
        word.isFound = word.isFound || begins(text, word.text);
        all = all && word.isFound;
    }
    return all;
}

} // namespace callhelm
