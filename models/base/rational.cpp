#include "base/rational.h"

#include <limits>

namespace callhelm {

namespace {

constexpr qsizetype mostDigits = 4096; // of a text that is read

/// GMP's own constructors take a long, which has 32 bits on some platforms.
mpz_class wholeOf(Rational::Whole value)
{
    __extension__ using Size = unsigned __int128;
    const Size size = value < 0 ? -Size(value) : Size(value);
    const quint64 words[]{quint64(size), quint64(size >> 64U)};
    mpz_class whole;
    mpz_import(whole.get_mpz_t(), 2, -1, sizeof(quint64), 0, 0, words);
    return value < 0 ? mpz_class(-whole) : whole;
}

qint64 heldWithin64(const mpz_class &value)
{
    using Limits = std::numeric_limits<qint64>;
    if (value > wholeOf(Limits::max()))
        return Limits::max();
    if (value < wholeOf(Limits::min()))
        return Limits::min();
    quint64 word = 0;
    mpz_export(&word, nullptr, -1, sizeof word, 0, 0, value.get_mpz_t());
    return sgn(value) < 0 ? qint64(-word) : qint64(word);
}

bool isDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty() && text.size() <= mostDigits;
}

mpz_class digits(QStringView text) { return mpz_class(text.toLatin1().toStdString(), 10); }

} // namespace

Rational::Rational(qint64 whole) : m_value(wholeOf(whole)) { }

Rational Rational::quotient(Whole value, Whole divisor)
{
    Q_ASSERT(divisor != 0);
    mpq_class quotient(wholeOf(value), wholeOf(divisor));
    quotient.canonicalize();
    return Rational(std::move(quotient));
}

std::optional<Rational> Rational::fromText(const QString &text)
{
    const bool isNegative = text.startsWith(u'-');
    const QString bare = isNegative ? text.mid(1) : text;
    const QString value = bare.section(u'/', 0, 0);
    const QString divisor = bare.contains(u'/') ? bare.section(u'/', 1) : QStringLiteral("1");
    if (!isDigits(value) || !isDigits(divisor))
        return std::nullopt;
    mpq_class quotient(digits(value), digits(divisor));
    if (sgn(quotient.get_den()) == 0)
        return std::nullopt;
    quotient.canonicalize();
    return Rational(isNegative ? mpq_class(-quotient) : quotient);
}

std::optional<Rational> Rational::fromDecimal(const QString &text)
{
    const QString whole = text.section(u'.', 0, 0);
    const QString places = text.contains(u'.') ? text.section(u'.', 1) : QString();
    if (!isDigits(whole) || (text.contains(u'.') && !isDigits(places)))
        return std::nullopt;
    mpz_class divisor;
    mpz_ui_pow_ui(divisor.get_mpz_t(), 10, static_cast<unsigned long>(places.size()));
    mpq_class quotient(digits(QString(whole + places)), divisor);
    quotient.canonicalize();
    return Rational(std::move(quotient));
}

QString Rational::toText() const { return QString::fromStdString(m_value.get_str()); }

qint64 Rational::floor() const
{
    mpz_class quotient;
    mpz_fdiv_q(quotient.get_mpz_t(), m_value.get_num_mpz_t(), m_value.get_den_mpz_t());
    return heldWithin64(quotient);
}

qint64 Rational::rounded() const
{
    const Rational half = quotient(1, 2);
    return isNegative() ? (*this - half).ceiling() : (*this + half).floor();
}

size_t Rational::bits() const
{
    return mpz_sizeinbase(m_value.get_num_mpz_t(), 2) + mpz_sizeinbase(m_value.get_den_mpz_t(), 2);
}

} // namespace callhelm
