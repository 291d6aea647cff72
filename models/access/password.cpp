#include "access/password.h"

#include <array>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <sodium.h>

namespace callhelm {

namespace {

constexpr qsizetype longestPassword = 1024; // bytes

QString say(const char *text) { return QCoreApplication::translate("Password", text); }

/// Input methods compose Vietnamese letters in different ways.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

PasswordCost PasswordCost::usual()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::least() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

Result<void> checkNewPassword(const QString &password, const QString &login)
{
    const auto refused = [](const QString &text) { return Error{Error::Kind::Usage, text, {}, 0}; };
    if (password.normalized(QString::NormalizationForm_KC).size() < shortestPassword)
        return refused(say(QT_TRANSLATE_NOOP("Password", "A password has at least %1 characters."))
                           .arg(shortestPassword));
    if (bytesOf(password).size() > longestPassword)
        return refused(say(QT_TRANSLATE_NOOP("Password", "The password is too long.")));
    if (!login.isEmpty() && password.compare(login, Qt::CaseInsensitive) == 0)
        return refused(say(QT_TRANSLATE_NOOP("Password", "The password is the name itself.")));
    return {};
}

Result<QByteArray> hashPassword(const QString &password, const PasswordCost &cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    QByteArray bytes = bytesOf(password);
    const bool done = isReady()
        && crypto_pwhash_str(hash.data(), bytes.constData(), size_t(bytes.size()), cost.passes,
                             size_t(cost.memory))
            == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (!done)
        return Error{
            Error::Kind::Store,
            say(QT_TRANSLATE_NOOP("Password", "There is not enough memory to make the password safe.")),
            {},
            0};
    return QByteArray(hash.data());
}

quint64 passwordMark(const QByteArray &hash)
{
    if (hash.isEmpty())
        return 0;
    const QByteArray digest = QCryptographicHash::hash(hash, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(digest.constData());
}

bool passwordMatches(const QByteArray &hash, const QString &password)
{
    // Nobody's: made once, so that a name which nobody has takes as long as one that somebody has.
    static const QByteArray nobodys = [] {
        auto made = hashPassword(QStringLiteral("nobody has this name"));
        return made ? *made : QByteArray();
    }();
    const QByteArray &against = hash.isEmpty() ? nobodys : hash;
    QByteArray bytes = bytesOf(password);
    const bool matches = isReady() && bytes.size() <= longestPassword
        && crypto_pwhash_str_verify(against.constData(), bytes.constData(), size_t(bytes.size())) == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return matches && !hash.isEmpty();
}

bool isHashOutdated(const QByteArray &hash, const PasswordCost &cost)
{
    return !isReady()
        || crypto_pwhash_str_needs_rehash(hash.constData(), cost.passes, size_t(cost.memory)) != 0;
}

} // namespace callhelm
