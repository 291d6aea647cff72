#include "domain/recordvalue.h"

namespace callhelm {

namespace {

constexpr char separator = '\n'; // stands in none of them

} // namespace

FieldValue joinedTexts(const std::vector<std::string> &texts)
{
    std::string joined;
    for (const std::string &text : texts) {
        if (text.empty())
            continue;
        if (!joined.empty())
            joined += separator;
        joined += text;
    }
    return FieldValue(std::move(joined));
}

std::vector<std::string> separateTexts(const FieldValue &value)
{
    std::vector<std::string> texts;
    const std::string &joined = value.text();
    for (size_t from = 0; from < joined.size();) {
        size_t to = joined.find(separator, from);
        if (to == std::string::npos)
            to = joined.size();
        if (to > from)
            texts.push_back(joined.substr(from, to - from));
        from = to + 1;
    }
    return texts;
}

} // namespace callhelm
