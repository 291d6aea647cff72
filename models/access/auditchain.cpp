#include "access/auditchain.h"

#include <charconv>
#include <utility>

#include <QCryptographicHash>

namespace callhelm {

namespace {

/// A number as text, without an allocation.
struct Digits
{
    explicit Digits(qint64 number)
        : size(size_t(std::to_chars(bytes.data(), bytes.data() + bytes.size(), number).ptr - bytes.data()))
    {
    }
    [[nodiscard]] std::string_view view() const { return {bytes.data(), size}; }

    std::array<char, 24> bytes{};
    size_t size;
};

void append(QByteArray &bytes, std::string_view text) { bytes.append(text.data(), qsizetype(text.size())); }

void add(QByteArray &bytes, std::string_view field)
{
    append(bytes, Digits(qint64(field.size())).view());
    bytes += ':';
    append(bytes, field);
}

/// The fields of an entry in UTF-8, and a view of them.
struct Encoded
{
    explicit Encoded(const AuditEntry &entry)
        : texts{entry.who.toUtf8(),  entry.role.toUtf8(), entry.what.toUtf8(),    entry.whom.toUtf8(),
                entry.from.toUtf8(), entry.to.toUtf8(),   entry.details.toUtf8(), entry.outcome.toUtf8()}
        , view{entry.number, toMs(entry.at), entry.about, {}, {}}
    {
        for (size_t i = 0; i < texts.size(); ++i)
            view.texts.at(i) = {texts.at(i).constData(), size_t(texts.at(i).size())};
        view.hash = {entry.hash.constData(), size_t(entry.hash.size())};
    }

    std::array<QByteArray, 8> texts;
    AuditView view;
};

} // namespace

QByteArray auditChainStart() { return QByteArray(32, '\0'); }

QByteArray auditHash(const QByteArray &before, const AuditView &entry)
{
    QByteArray bytes;
    bytes.reserve(512);
    add(bytes, std::string_view(before.constData(), size_t(before.size())));
    for (const qint64 number : {entry.number, entry.at, entry.about})
        add(bytes, Digits(number).view());
    for (const std::string_view text : entry.texts)
        add(bytes, text);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray auditHash(const QByteArray &before, const AuditEntry &entry)
{
    return auditHash(before, Encoded(entry).view);
}

std::optional<AuditChain::Break> AuditChain::take(const AuditEntry &entry)
{
    return take(Encoded(entry).view);
}

std::optional<AuditChain::Break> AuditChain::take(const AuditView &entry)
{
    const qint64 expected = m_last + 1;
    if (entry.number > expected)
        return Break{Break::Kind::Missing, expected};
    if (entry.number < expected)
        return Break{Break::Kind::Misplaced, entry.number};
    QByteArray hash = auditHash(m_hash, entry);
    if (entry.hash != std::string_view(hash.constData(), size_t(hash.size())))
        return Break{Break::Kind::Changed, entry.number};
    m_last = entry.number;
    m_hash = std::move(hash);
    return std::nullopt;
}

std::optional<AuditChain::Break> AuditChain::end(qint64 lastNumber, const QByteArray &lastHash) const
{
    if (m_last < lastNumber)
        return Break{Break::Kind::Missing, m_last + 1};
    if (m_last > lastNumber)
        return Break{Break::Kind::Misplaced, lastNumber + 1};
    if (m_hash != lastHash)
        return Break{Break::Kind::Changed, m_last};
    return std::nullopt;
}

} // namespace callhelm
