#include "ingest/tables/columnfinder.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "ingest/tables/cellreader.h"

namespace callhelm {

namespace {

constexpr std::size_t mostWords = 4;
constexpr std::size_t mostMarks = 8;
constexpr std::size_t mostExamples = 3;
constexpr qsizetype longestExample = 200;

/// A type is one when at least four in five values can be read so.
bool isMost(qint64 some, qint64 all) { return all > 0 && some * 5 >= all * 4; }

bool isMark(const QString &text)
{
    static const QStringList marks{"?", "-",      "--",   "---", "n/a",    "na",     "#n/a", "null",
                                   ".", "(null)", "none", "nil", "\u2013", "\u2014", "nan"};
    return text.size() <= 6 && marks.contains(text.toLower());
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.size() > 254 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    const qsizetype point = text.lastIndexOf(u'.');
    return point > at + 1 && point + 1 < text.size()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u','; });
}

/// Without the apostrophe that exports set before what a spreadsheet would run ('+84…).
QString withoutGuard(const QString &text)
{
    const bool isGuarded = text.size() > 1 && text.front() == u'\'' && QStringView(u"=+-@").contains(text[1]);
    return isGuarded ? text.sliced(1) : text;
}

/// How a text looks like a phone number.
struct PhoneLook
{
    bool isDigits = false; ///< 7 to 15 digits and nothing else
    bool isPhone = false; ///< begins with + or 0, or is grouped as 660-485-0224
};

PhoneLook phoneLook(QStringView text)
{
    int digits = 0;
    int groups = 0;
    bool inGroup = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && !QStringView(u" -.()/\u00A0").contains(c) && !(c == u'+' && i <= 1))
            return {};
        digits += isDigit;
        groups += isDigit && !inGroup;
        inGroup = isDigit;
    }
    if (digits < 7 || digits > 15)
        return {};
    const bool prefixed = text.startsWith(u'+') || text.startsWith(u"(+")
        || (digits >= 9 && (text.startsWith(u'0') || text.startsWith(u"(0")));
    return {digits == text.size(), prefixed || (groups >= 3 && (digits == 10 || digits == 11))};
}

bool titleSaysPhone(const QString &title)
{
    const QString folded = fold(title);
    for (const char *word :
         {"phone", "mobile", "dien thoai", "sdt", "di dong", "hotline", "телефон", "моб.", "fax"})
        if (folded.contains(QString::fromUtf8(word)))
            return true;
    return folded == u"tel" || folded == u"dt" || folded.startsWith(u"tel ") || folded.startsWith(u"tel.");
}

/// The other word of true and false, and which is which.
struct Pair
{
    const char *truth;
    const char *falsehood;
};

constexpr std::array<Pair, 8> pairs{{{"true", "false"},
                                     {"yes", "no"},
                                     {"y", "n"},
                                     {"t", "f"},
                                     {"có", "không"},
                                     {"đúng", "sai"},
                                     {"да", "нет"},
                                     {"истина", "ложь"}}};

/// A word as the column writes its like: TRUE beside FALSE, Yes beside No.
QString inCaseOf(const QString &seen, const QString &word)
{
    if (seen.size() > 1 && seen == seen.toUpper())
        return word.toUpper();
    if (!seen.isEmpty() && seen.front().isUpper())
        return word.size() == 1 ? word.toUpper() : word.front().toUpper() + word.sliced(1);
    return word;
}

} // namespace

ColumnFinder::ColumnFinder(int column, QString title, QStringList missing)
    : m_column(column), m_title(std::move(title)), m_missing(std::move(missing))
{
}

void ColumnFinder::add(const TableCell &cell)
{
    const QString text = cell.kind == TableCell::Kind::Text ? cell.text.trimmed() : cell.text;
    if (cell.isEmpty()
        || (cell.kind == TableCell::Kind::Text && m_missing.contains(text, Qt::CaseInsensitive))) {
        ++m_blank;
        return;
    }
    if (cell.kind == TableCell::Kind::Text)
        addText(text);
    else if (cell.kind == TableCell::Kind::Number && !ExactNumber::fromText(text))
        ++m_typed[std::size_t(TableCell::Kind::Error)]; // more digits than are kept exactly
    else
        ++m_typed[std::size_t(cell.kind)];
    m_fractions = m_fractions || (cell.kind == TableCell::Kind::Number && cell.text.contains(u'.'));
    m_moments = m_moments || cell.hasTime;
    const bool isExample = cell.kind != TableCell::Kind::Error
        && cell.kind != TableCell::Kind::FormulaWithoutValue && !isMark(text);
    if (isExample && m_examples.size() < mostExamples
        && std::none_of(m_examples.begin(), m_examples.end(),
                        [&](const TableCell &other) { return other.text == cell.text; })) {
        m_examples.push_back(cell);
        m_examples.back().text.truncate(longestExample);
    }
}

void ColumnFinder::addText(const QString &written)
{
    const QString text = withoutGuard(written);
    if (isMark(text)) {
        const auto known = std::find_if(m_marks.begin(), m_marks.end(),
                                        [&](const auto &mark) { return mark.first == text; });
        if (known != m_marks.end())
            ++known->second;
        else if (m_marks.size() < mostMarks)
            m_marks.emplace_back(text, 1);
        else
            ++m_texts.all;
        return;
    }
    ++m_texts.all;
    addWord(text);
    const bool hasDigit
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    m_texts.emails += isEmail(text);
    if (!hasDigit)
        return;
    const DateCount::Kind date = m_dates.add(text);
    m_texts.days += date == DateCount::Kind::Day;
    m_texts.times += date == DateCount::Kind::Time;
    const bool isNumber = m_numbers.add(text);
    m_texts.numbers += isNumber;
    const PhoneLook phone = phoneLook(text);
    m_texts.digits += phone.isDigits || phone.isPhone;
    m_texts.phones += phone.isPhone && !isNumber && date == DateCount::Kind::None;
    m_texts.codes += text.size() > 1 && text.front() == u'0'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

void ColumnFinder::addWord(const QString &text)
{
    if (m_manyWords)
        return;
    for (auto &[word, times] : m_words) {
        if (word == text) {
            ++times;
            return;
        }
    }
    if (m_words.size() == mostWords || text.size() > 8) {
        m_manyWords = true;
        m_words.clear();
        return;
    }
    m_words.emplace_back(text, 1);
}

bool ColumnFinder::decideDay(ColumnFinding &finding, qint64 all) const
{
    const DateCount::Best best = m_dates.bestDay();
    const qint64 cells = typed(TableCell::Kind::Date);
    if (!isMost(cells + m_texts.days, all))
        return false;
    if (best.read > 0) {
        DateFormat format = best.format;
        if (m_moments && format.clock == DateFormat::Clock::None)
            format.clock = DateFormat::Clock::Hours24;
        finding.format = ColumnFormat(format);
        for (const DateFormat &other : best.alternatives)
            finding.alternatives.emplace_back(other);
        if (m_dates.compact() > 0 && m_dates.compact() == m_texts.all) {
            finding.alternatives.emplace_back(NumberFormat{{}, {}});
            finding.ask = true;
        }
        finding.ask = finding.ask || best.ask;
    } else {
        DateFormat iso;
        iso.order = DateFormat::Order::Ymd;
        iso.separator = u'-';
        iso.clock = m_moments ? DateFormat::Clock::Hours24 : DateFormat::Clock::None;
        iso.seconds = m_moments;
        finding.format = ColumnFormat(iso);
    }
    finding.type = finding.format.type();
    finding.read = cells + best.read;
    return true;
}

void ColumnFinder::decideTime(ColumnFinding &finding) const
{
    DateCount::Best best = m_dates.bestTime();
    if (best.read == 0) {
        best.format.clock = DateFormat::Clock::Hours24;
        best.format.seconds = true;
    }
    finding.type = TableType::Time;
    finding.format = ColumnFormat(best.format);
    finding.read = typed(TableCell::Kind::Time) + best.read;
}

bool ColumnFinder::decideNumber(ColumnFinding &finding, qint64 all) const
{
    const qint64 cells = typed(TableCell::Kind::Number);
    if (!isMost(cells + m_texts.numbers, all) || m_texts.codes > 0)
        return false; // of codes, zeros matter
    const NumberCount::Best best = m_numbers.best();
    NumberFormat format = best.format;
    if (m_fractions && format.decimal.isNull())
        format.decimal = u'.';
    finding.type = best.whole && !m_fractions ? TableType::Integer : TableType::Number;
    finding.format = ColumnFormat(format);
    for (const NumberFormat &other : best.alternatives)
        finding.alternatives.emplace_back(other);
    finding.ask = !best.alternatives.empty();
    finding.read = cells + best.read;
    return true;
}

bool ColumnFinder::decideWords(ColumnFinding &finding, qint64 all) const
{
    const qint64 cells = typed(TableCell::Kind::Boolean);
    if (cells > 0 && m_texts.all == 0) {
        finding.format = ColumnFormat(QStringLiteral("TRUE"), QStringLiteral("FALSE"));
    } else {
        if (m_manyWords || m_words.empty())
            return false;
        for (const Pair &pair : pairs) {
            const QString truth = QString::fromUtf8(pair.truth);
            const QString falsehood = QString::fromUtf8(pair.falsehood);
            const bool fits = std::all_of(m_words.begin(), m_words.end(), [&](const auto &word) {
                return word.first.compare(truth, Qt::CaseInsensitive) == 0
                    || word.first.compare(falsehood, Qt::CaseInsensitive) == 0;
            });
            const QString &seen = m_words.front().first;
            if (fits)
                finding.format = ColumnFormat(inCaseOf(seen, truth), inCaseOf(seen, falsehood));
        }
        if (finding.format.type() != TableType::Boolean)
            return false;
    }
    if (!isMost(cells + m_texts.all, all))
        return false;
    finding.type = TableType::Boolean;
    finding.read = cells + m_texts.all;
    return true;
}

bool ColumnFinder::decideAddress(ColumnFinding &finding, qint64 all) const
{
    const qint64 numbers = typed(TableCell::Kind::Number);
    const bool titled = titleSaysPhone(m_title);
    TableType type = TableType::Text;
    if (isMost(m_texts.emails, all))
        type = TableType::Email;
    else if (isMost(m_texts.phones, all) || (titled && isMost(m_texts.digits + numbers, all)))
        type = TableType::Phone;
    else
        return false;
    finding.type = type;
    finding.format = ColumnFormat(type);
    return true;
}

ColumnFinding ColumnFinder::finding() const
{
    ColumnFinding finding;
    finding.column = m_column;
    finding.title = m_title;
    finding.blank = m_blank;
    for (const auto &[mark, times] : m_marks) {
        finding.missing << mark;
        finding.missingCount += times;
    }
    const qint64 broken = typed(TableCell::Kind::Error) + typed(TableCell::Kind::FormulaWithoutValue);
    const qint64 cells = typed(TableCell::Kind::Number) + typed(TableCell::Kind::Date)
        + typed(TableCell::Kind::Time) + typed(TableCell::Kind::Boolean);
    const qint64 all = cells + m_texts.all;
    const qint64 told = all + finding.missingCount;
    // Whatever is text can be read as it stands; the rest is decided by most of the values.
    finding.type = told + broken == 0 ? TableType::Empty : TableType::Text;
    finding.format = ColumnFormat(finding.type);
    finding.read = told;
    if (!decideAddress(finding, all) && !decideDay(finding, all)) {
        if (isMost(typed(TableCell::Kind::Time) + m_texts.times, all))
            decideTime(finding);
        else if (!decideWords(finding, all))
            (void)decideNumber(finding, all);
    }
    finding.rejected = told + broken - finding.read;
    fillExamples(finding);
    return finding;
}

void ColumnFinder::fillExamples(ColumnFinding &finding) const
{
    const CellReader reader(finding.format, m_missing);
    for (const TableCell &cell : m_examples) {
        const Result<CellValue> value = reader.read(cell);
        finding.examples.push_back({cell.text, value ? value->toText() : QString()});
    }
}

} // namespace callhelm
