#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "crm/recordrules.h"

namespace callhelm {

/// Whether a customer has all words of a search: each begins one of their words or, of digits, stands within
/// one of their phones.
class WordMatch
{
public:
    /// `words`: those of searchWords(). `rules` must outlive it.
    WordMatch(std::vector<std::string> words, const RecordRules &rules);

    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    /// Begins with a customer: their folded name, e-mail addresses and phones as states have them, which are
    /// enough for most. True when all words are found.
    bool look(std::string_view nameKey, std::string_view emails, std::string_view phones);
    /// Goes on with more of their text, folded.
    bool lookOn(std::string_view text);

    /// Of digits alone.
    [[nodiscard]] static bool isDigits(std::string_view word);
    /// Whether a word of the text begins so.
    [[nodiscard]] static bool begins(std::string_view text, std::string_view word);

private:
    struct Word
    {
        std::string text;
        std::string abroad; ///< digits as they are written from abroad, with +; empty where there are none
        bool isDigits = false;
        bool isFound = false;
    };
    [[nodiscard]] static bool isWithin(std::string_view phones, const Word &word);

    std::vector<std::string> m_words;
    std::vector<Word> m_looked;
};

} // namespace callhelm
