#include "ingest/ami/amifile.h"

#include <optional>
#include <utility>

#include <QCoreApplication>

namespace callhelm {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

QString said(const char *text) { return QCoreApplication::translate("AmiFile", text); }

/// Looks for messages in the beginning of a file, and for the first time that one of them carries.
class Look
{
public:
    void at(const QByteArray &piece)
    {
        m_decoder.decode({piece.constData(), std::size_t(piece.size())}, [this](const AmiMessage &message) {
            m_events += !message.event().empty();
            m_messages += !message.event().empty() || message.isResponse() || message.has("Action");
            m_others += message.event().empty() && !message.isResponse() && !message.has("Action");
            if (m_time)
                return;
            m_times.take(message, Instant());
            if (m_times.clockAhead())
                m_time = Instant() + *m_times.clockAhead();
        });
        (void)m_times.batch();
        (void)m_decoder.takeRejections();
    }
    /// What begins with the manager's banner and holds events is a recording, however much text a client
    /// polled between them.
    [[nodiscard]] bool isRecording() const
    {
        return hasBanner() ? m_messages > 0 : m_messages > 0 && m_others <= m_messages;
    }
    [[nodiscard]] bool hasBanner() const { return !m_decoder.banner().isEmpty(); }
    [[nodiscard]] bool isSettled() const { return m_events > 0 && m_time; }
    [[nodiscard]] std::optional<Instant> time() const { return m_time; }

private:
    AmiDecoder m_decoder;
    AmiTranslator m_times;
    std::optional<Instant> m_time;
    qint64 m_events = 0, m_messages = 0, m_others = 0;
};

/// Goes on looking in a file that begins as a recording does and holds nothing but text at first.
Result<void> lookOn(Look &look, const QString &path)
{
    Result<CompressedFile> file = CompressedFile::open(path);
    if (!file)
        return file.error();
    for (bool isFirst = true; !look.isSettled(); isFirst = false) {
        const Result<QByteArray> piece = file->read(pieceSize);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return {};
        if (!isFirst) // the first was looked at already
            look.at(*piece);
    }
    return {};
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
    Look look;
    look.at(*beginning);
    if (look.hasBanner() && !look.isSettled())
        if (Result<void> looked = lookOn(look, path); !looked)
            return looked.error();
    if (!look.isRecording())
        return Error{Error::Kind::Input,
                     said(QT_TRANSLATE_NOOP("AmiFile", "This is not a recording of an Asterisk manager.")),
                     path, 0};
    if (!look.time())
        return Error{
            Error::Kind::Input,
            said(QT_TRANSLATE_NOOP("AmiFile",
                                   "The messages carry no times. Record with timestampevents = yes in "
                                   "manager.conf.")),
            path, 0};
    return AmiFile(std::move(*file), std::move(*beginning), *look.time());
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
