#include "ingest/ami/amifile.h"

#include <utility>

#include <QCoreApplication>

namespace callhelm {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

QString said(const char *text) { return QCoreApplication::translate("AmiFile", text); }

/// Whether the beginning has messages, and the first time that one of them carries.
struct Look
{
    int events = 0;
    int others = 0;
    std::optional<Instant> time;
};

Look lookAt(const QByteArray &beginning)
{
    Look look;
    AmiDecoder decoder;
    AmiTranslator times;
    decoder.decode({beginning.constData(), std::size_t(beginning.size())}, [&](const AmiMessage &message) {
        ++(message.event().empty() && !message.isResponse() && !message.has("Action") ? look.others
                                                                                      : look.events);
        if (look.time)
            return;
        times.take(message, Instant());
        if (times.clockAhead())
            look.time = Instant() + *times.clockAhead();
    });
    if (!decoder.banner().isEmpty())
        ++look.events;
    return look;
}

} // namespace

AmiFile::AmiFile(CompressedFile file, QByteArray beginning, Instant began)
    : m_file(std::move(file)), m_piece(std::move(beginning)), m_began(began)
{
}

Result<AmiFile> AmiFile::open(const QString &path)
{
    Result<CompressedFile> file = CompressedFile::open(path);
    if (!file)
        return file.error();
    Result<QByteArray> beginning = file->read(pieceSize);
    if (!beginning)
        return beginning.error();
    const Look look = lookAt(*beginning);
    if (look.events == 0 || look.others > look.events)
        return Error{Error::Kind::Input,
                     said(QT_TRANSLATE_NOOP("AmiFile", "This is not a recording of an Asterisk manager.")),
                     path, 0};
    if (!look.time)
        return Error{
            Error::Kind::Input,
            said(QT_TRANSLATE_NOOP("AmiFile",
                                   "The messages carry no times. Record with timestampevents = yes in "
                                   "manager.conf.")),
            path, 0};
    return AmiFile(std::move(*file), std::move(*beginning), *look.time);
}

Result<bool> AmiFile::next(FactBatch &batch)
{
    batch = FactBatch();
    if (m_ended)
        return false;
    if (m_piece.isEmpty()) {
        Result<QByteArray> piece = m_file.read(pieceSize);
        if (!piece)
            return piece.error();
        m_piece = std::move(*piece);
    }
    const auto take = [this](const AmiMessage &message) {
        m_translator.take(message, m_translator.lastAlive().value_or(m_began));
    };
    m_ended = m_piece.isEmpty();
    if (m_ended)
        m_decoder.finish(take);
    else
        m_decoder.decode({m_piece.constData(), std::size_t(m_piece.size())}, take);
    for (Rejection &rejection : m_decoder.takeRejections())
        m_translator.reject(std::move(rejection));
    batch = m_translator.batch();
    batch.bytesRead = m_piece.size();
    m_position += m_piece.size();
    batch.position = m_position;
    m_piece.clear();
    return true;
}

} // namespace callhelm
