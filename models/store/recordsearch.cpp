#include "store/recordsearch.h"

#include <algorithm>

#include "base/text.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcolumns.h"
#include "store/recordcondition.h"
#include "store/recordwriter.h"

namespace callhelm {

namespace {

constexpr qint64 samplePlaces = 40;
constexpr qint64 samplePortion = 50; ///< customers at each
constexpr qint64 fewCustomers = 2'000; ///< need no sample
// What it costs, roughly, in microseconds.
constexpr double perLookedAt = 1; ///< a customer, in an order that has an index
constexpr double perListed = 0.25; ///< a customer who has a word, when the index of words is asked for it
constexpr double perFound = 3; ///< one who has all words, to be read and put into order

bool hasParts(const std::string &word) { return !digitParts(word).empty(); }

/// Whether the index of words finds by that word fast: it is not one or two digits, which most phones have.
bool isIndexed(const std::string &word) { return !WordMatch::isDigits(word) || hasParts(word); }

bool isIndexedOrder(Field field) { return field == Field::Touched || field == Field::Name; }

} // namespace

std::string RecordSearch::match(const std::vector<std::string> &words)
{
    std::string text; // words are letters and digits alone
    for (const std::string &word : words)
        text += (text.empty() ? "\"" : " \"") + word + "\"*";
    return text;
}

Result<RecordSearch> RecordSearch::plan(Database &database, const EntitySpec &entity,
                                        const RecordQuery &query)
{
    auto rules = readRecordRules(database);
    if (!rules)
        return rules.error();
    RecordSearch search(*rules);
    search.m_entity = entity.entity;
    search.m_words = searchWords(query.search);
    search.m_asked = search.m_words;
    if (entity.entity == Entity::Customer && search.isAny())
        if (auto done = search.sample(database, query); !done)
            return done.error();
    return search;
}

Result<void> RecordSearch::sample(Database &database, const RecordQuery &query)
{
    auto first = database.number("SELECT MIN(id) FROM customer");
    auto last = database.number("SELECT MAX(id) FROM customer");
    if (!first || !last)
        return first ? last.error() : first.error();
    std::erase_if(m_asked, [](const std::string &word) { return !isIndexed(word); });
    std::vector<qint64> having(m_words.size(), 0);
    qint64 sampled = 0, havingAll = 0;
    if (*last - *first >= fewCustomers) {
        auto statement = Statement::prepare(
            database,
            "SELECT name_key,email,phone,note FROM customer WHERE id>=? AND deleted=0 AND merged_into=0"
            " ORDER BY id LIMIT "
                + QByteArray::number(samplePortion));
        if (!statement)
            return statement.error();
        WordMatch all(m_words, m_rules);
        std::vector<WordMatch> each;
        each.reserve(m_words.size());
        for (const std::string &word : m_words)
            each.emplace_back(std::vector{word}, m_rules);
        for (qint64 place = 0; place < samplePlaces; ++place) {
            statement->bind(1, *first + (*last - *first) / samplePlaces * place);
            auto done = eachRow(*statement, [&](const Statement &row) {
                ++sampled;
                const std::string note = fold(row.string(3)).toStdString();
                const auto has = [&](WordMatch &match) {
                    return match.look(row.text(0), row.text(1), row.text(2)) || match.lookOn(note);
                };
                havingAll += has(all);
                for (size_t i = 0; i < each.size(); ++i)
                    having[i] += has(each[i]);
            });
            if (!done)
                return done;
        }
    }
    if (sampled > 0 && isIndexedOrder(query.sort)) {
        const double customers = double(*last - *first) / double(sampled); // for each of the sample
        const double all = customers * std::max(double(havingAll), 0.25);
        double listed = 0;
        for (size_t i = 0; i < m_words.size(); ++i)
            if (isIndexed(m_words[i]))
                listed += customers * double(having[i]);
        const double rows = double(*last - *first);
        const double looking = perLookedAt * std::min(rows, rows * (query.offset + query.limit) / all);
        if (looking < perListed * listed + perFound * all)
            m_asked.clear();
    }
    if (m_asked != m_words || std::ranges::any_of(m_words, WordMatch::isDigits))
        m_match.emplace(m_words, m_rules);
    return {};
}

void RecordSearch::narrow(RecordCondition &condition) const
{
    std::vector<std::string> words;
    for (const std::string &word : m_asked) {
        if (m_entity == Entity::Customer && WordMatch::isDigits(word))
            condition.findDigits(match({word}), digitParts(word));
        else
            words.push_back(word);
    }
    if (!words.empty())
        condition.findWords(match(words));
}

bool RecordSearch::countsByWords() const
{
    return isAny() && std::ranges::none_of(m_words, WordMatch::isDigits);
}

bool RecordSearch::fits(const Statement &row, const EntitySpec &entity, int nameKey)
{
    const auto textOf = [&](Field field) { return row.text(recordcolumns::placeOf(entity, field)); };
    const std::string_view phones = textOf(Field::Phone);
    if (m_match->look(row.text(nameKey), textOf(Field::Email), phones))
        return true;
    const auto lookOn = [&](std::string_view text) {
        return !text.empty()
            && m_match->lookOn(fold(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString());
    };
    if (lookOn(row.text(recordcolumns::ownIdPlace)) || lookOn(textOf(Field::Email)))
        return true;
    if (!phones.empty() && (phones.front() != '+' || phones.find('\n') != std::string_view::npos)
        && lookOn(phones)) // some are no numbers, but words
        return true;
    return std::ranges::any_of(entity.fields, [&](const FieldSpec &field) {
        return field.field != Field::Name
            && (field.type == FieldType::Text || field.type == FieldType::LongText)
            && lookOn(textOf(field.field));
    });
}

} // namespace callhelm
