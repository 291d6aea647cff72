#include "kpi/formulatokens.h"

namespace callhelm {

namespace {

using Kind = FormulaToken::Kind;
using Fault = FormulaFault::Kind;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isWordStart(QChar c) { return c.isLetter() || c == u'_'; }
bool isWord(QChar c) { return isWordStart(c) || isDigit(c) || c.isMark(); }

/// The sign that a formula means by a character; empty where it is none.
QString signOf(QChar c)
{
    switch (c.unicode()) {
    case u'\u2212':
        return QStringLiteral("-");
    case u'×':
    case u'·':
        return QStringLiteral("*");
    case u'÷':
        return QStringLiteral("/");
    case u'≤':
        return QStringLiteral("<=");
    case u'≥':
        return QStringLiteral(">=");
    case u'≠':
        return QStringLiteral("<>");
    default:
        return QStringView(u"+-*/%()[];,.=<>").contains(c) ? QString(c) : QString();
    }
}

/// The end of a number: digits, with at most one point or comma between digits.
qsizetype numberEnd(const QString &text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at + 1 < text.size() && (text[at] == u'.' || text[at] == u',') && isDigit(text[at + 1])) {
        ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
    }
    return at;
}

/// Splits one text.
class Splitter
{
public:
    explicit Splitter(const QString &text) : m_text(text) { }

    FormulaResult<std::vector<FormulaToken>> tokens()
    {
        FormulaResult<std::vector<FormulaToken>> result;
        while (!m_fault && m_at < m_text.size()) {
            if (m_text[m_at].isSpace())
                ++m_at;
            else
                result.value.push_back(next());
        }
        result.value.push_back({Kind::End, {}, {}, int(m_text.size()) + 1, 0});
        result.fault = m_fault;
        return result;
    }

private:
    FormulaToken next()
    {
        const QChar c = m_text[m_at];
        if (isDigit(c))
            return number();
        if (c == u'«' || c == u'"')
            return quoted(c == u'«' ? QChar(u'»') : c);
        qsizetype end = m_at;
        if (isWordStart(c)) {
            while (end < m_text.size() && isWord(m_text[end]))
                ++end;
            return token(Kind::Name, m_text.mid(m_at, end - m_at), end);
        }
        const QString two = m_text.mid(m_at, 2);
        if (two == QLatin1String("<=") || two == QLatin1String(">=") || two == QLatin1String("<>"))
            return token(Kind::Sign, two, m_at + 2);
        end = m_at + (c.isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1);
        const QString sign = signOf(c);
        if (sign.isEmpty())
            fail(Fault::UnknownCharacter, end);
        return token(Kind::Sign, sign, end);
    }

    FormulaToken number()
    {
        const qsizetype end = numberEnd(m_text, m_at);
        QString digits = m_text.mid(m_at, end - m_at);
        const auto value = Rational::fromDecimal(digits.replace(u',', u'.'));
        qsizetype word = end;
        while (word < m_text.size() && isWord(m_text[word]))
            ++word;
        if (word > end || !value)
            fail(Fault::NotANumber, word);
        FormulaToken number = token(Kind::Number, digits, end);
        number.number = value.value_or(Rational());
        return number;
    }

    FormulaToken quoted(QChar closing)
    {
        const qsizetype end = m_text.indexOf(closing, m_at + 1);
        if (end < 0) {
            fail(Fault::OpenName, m_text.size());
            return token(Kind::Quoted, {}, m_text.size());
        }
        return token(Kind::Quoted, m_text.mid(m_at + 1, end - m_at - 1).simplified(), end + 1);
    }

    /// From here to `end`, where reading goes on.
    FormulaToken token(Kind kind, const QString &text, qsizetype end)
    {
        FormulaToken token{kind, text, {}, int(m_at) + 1, int(end - m_at)};
        m_at = end;
        return token;
    }

    void fail(Fault kind, qsizetype end)
    {
        m_fault = FormulaFault{kind, int(m_at) + 1, int(end - m_at), m_text.mid(m_at, end - m_at)};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<FormulaFault> m_fault;
};

} // namespace

FormulaResult<std::vector<FormulaToken>> formulaTokens(const QString &text)
{
    return Splitter(text).tokens();
}

} // namespace callhelm
