#include "access/auditchain.h"

#include <QCryptographicHash>

namespace callhelm {

namespace {

void add(QByteArray &bytes, const QByteArray &field)
{
    bytes += QByteArray::number(field.size());
    bytes += ':';
    bytes += field;
}

} // namespace

QByteArray auditChainStart() { return QByteArray(32, '\0'); }

QByteArray auditHash(const QByteArray &before, const AuditEntry &entry)
{
    QByteArray bytes;
    bytes.reserve(256);
    add(bytes, before);
    for (const qint64 number : {entry.number, toMs(entry.at), entry.about})
        add(bytes, QByteArray::number(number));
    for (const QString *field : {&entry.who, &entry.role, &entry.what, &entry.whom, &entry.from, &entry.to,
                                 &entry.details, &entry.outcome})
        add(bytes, field->toUtf8());
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

std::optional<AuditChain::Break> AuditChain::take(const AuditEntry &entry)
{
    const qint64 expected = m_last + 1;
    if (entry.number > expected)
        return Break{Break::Kind::Missing, expected};
    if (entry.number < expected)
        return Break{Break::Kind::Misplaced, entry.number};
    if (auditHash(m_hash, entry) != entry.hash)
        return Break{Break::Kind::Changed, entry.number};
    m_last = entry.number;
    m_hash = entry.hash;
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
