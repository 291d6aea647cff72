#include "ingest/tables/datetext.h"

namespace callhelm {

namespace {

/// Reads parts from the beginning of a text.
class Cutter
{
public:
    explicit Cutter(QStringView text) : m_rest(text.trimmed()) { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QChar front() const { return m_rest.isEmpty() ? QChar() : m_rest.front(); }
    bool take(QChar c)
    {
        if (front() != c || m_rest.isEmpty())
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    bool takeBlanks()
    {
        const qsizetype before = m_rest.size();
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.sliced(1);
        return m_rest.size() < before;
    }
    /// Up to so many digits; the number of them in `digits`.
    int number(int most, int &digits)
    {
        int value = 0;
        digits = 0;
        while (digits < most && !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9') {
            value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
            ++digits;
        }
        return value;
    }
    /// Letters; empty when none come.
    QStringView word()
    {
        qsizetype size = 0;
        while (size < m_rest.size() && m_rest[size].isLetter())
            ++size;
        const QStringView letters = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return letters;
    }
    [[nodiscard]] QStringView rest() const { return m_rest; }
    void restore(QStringView rest) { m_rest = rest; }

private:
    QStringView m_rest;
};

/// 1 … 12 for a month's English name, whole or its first three letters (also Sept); 0 for another word.
int monthOf(QStringView word)
{
    static constexpr std::array<QStringView, 12> months{u"january",   u"february", u"march",    u"april",
                                                        u"may",       u"june",     u"july",     u"august",
                                                        u"september", u"october",  u"november", u"december"};
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const bool isShort = word.size() == 3 || (i == 8 && word.size() == 4);
        if (isShort ? months[i].startsWith(word, Qt::CaseInsensitive)
                    : months[i].compare(word, Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

bool isSeparator(QChar c) { return c == u'/' || c == u'.' || c == u'-' || c == u' '; }

/// One of the three parts of a day.
bool takePart(Cutter &cut, DateText &date, int place)
{
    int digits = 0;
    if (cut.front().isLetter()) {
        const int month = monthOf(cut.word());
        if (month == 0 || date.monthName)
            return false;
        date.monthName = true;
        date.monthPlace = place;
        date.numbers[std::size_t(place)] = month;
        cut.take(u'.'); // "Apr."
        return true;
    }
    date.numbers[std::size_t(place)] = cut.number(4, digits);
    date.digits[std::size_t(place)] = digits;
    return digits > 0 && digits != 3;
}

bool takeDay(Cutter &cut, DateText &date)
{
    int digits = 0;
    const QStringView start = cut.rest();
    const int compact = cut.number(9, digits);
    if (digits == 8) {
        date.numbers = {compact / 10000, compact / 100 % 100, compact % 100};
        date.digits = {4, 2, 2};
        return true;
    }
    cut.restore(start);
    for (int place = 0; place < 3; ++place) {
        if (!takePart(cut, date, place))
            return false;
        if (place == 2)
            break;
        if (place == 1 && cut.take(u',')) {
            date.comma = true;
            cut.takeBlanks();
            continue;
        }
        const QChar separator = cut.front().isSpace() ? QChar(u' ') : cut.front();
        if (!isSeparator(separator))
            return false;
        if (place == 0)
            date.separator = separator;
        else if (separator != date.separator)
            return false;
        if (separator == u' ')
            cut.takeBlanks();
        else
            cut.take(separator);
    }
    return !date.comma || date.separator == u' ';
}

bool takeHalf(Cutter &cut, DateText &date)
{
    cut.takeBlanks();
    const QStringView before = cut.rest();
    const QStringView word = cut.word();
    const auto is = [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    if (is(u"AM") || is(u"SA"))
        date.half = DateText::Half::Am;
    else if (is(u"PM") || is(u"CH"))
        date.half = DateText::Half::Pm;
    else
        cut.restore(before);
    return date.half != DateText::Half::None;
}

/// Z, +07:00, +0700, +07
bool takeOffset(Cutter &cut, DateText &date)
{
    cut.takeBlanks();
    if (cut.take(u'Z') || cut.take(u'z')) {
        date.offset = 0;
        return true;
    }
    const bool west = cut.front() == u'-' || cut.front() == u'\u2212';
    if (!west && cut.front() != u'+')
        return false;
    cut.take(cut.front());
    int digits = 0;
    const int hours = cut.number(2, digits);
    if (digits != 2)
        return false;
    int minutes = 0;
    const bool colon = cut.take(u':');
    if (!cut.atEnd()) {
        minutes = cut.number(2, digits);
        if (digits != 2)
            return false;
    } else if (colon) {
        return false;
    }
    if (hours > 14 || minutes > 59)
        return false;
    date.offset = (west ? -1 : 1) * (hours * 3600 + minutes * 60);
    return true;
}

bool takeTime(Cutter &cut, DateText &date)
{
    int digits = 0;
    date.hour = cut.number(2, digits);
    if (digits == 0)
        return false;
    if (!cut.take(u':')) { // "3 PM"
        if (!takeHalf(cut, date))
            return false;
    } else {
        date.minute = cut.number(2, digits);
        if (digits != 2)
            return false;
        if (cut.take(u':')) {
            date.hasSeconds = true;
            date.second = cut.number(2, digits);
            if (digits != 2)
                return false;
            if (cut.front() == u'.' || cut.front() == u',') {
                cut.take(cut.front());
                int fraction = cut.number(3, digits);
                if (digits == 0)
                    return false;
                for (; digits < 3; ++digits)
                    fraction *= 10;
                date.millisecond = fraction;
                int more = 0;
                cut.number(9, more); // finer than is kept
            }
        }
        takeHalf(cut, date);
    }
    date.hasTime = true;
    return cut.atEnd() || takeOffset(cut, date);
}

} // namespace

std::optional<DateText> DateText::of(QStringView text)
{
    DateText date;
    Cutter cut(text);
    if (cut.rest().size() > 48 || cut.rest().size() < 4)
        return std::nullopt;
    const QStringView whole = cut.rest();
    if (takeTime(cut, date) && cut.atEnd())
        return date;
    date = {};
    cut.restore(whole);
    if (!takeDay(cut, date))
        return std::nullopt;
    date.hasDay = true;
    if (cut.atEnd())
        return date;
    cut.take(u','); // "15 Apr 2021, 10:00"
    if (cut.take(u'T'))
        date.letterT = true;
    else if (!cut.takeBlanks())
        return std::nullopt;
    if (!takeTime(cut, date) || !cut.atEnd())
        return std::nullopt;
    return date;
}

} // namespace callhelm
