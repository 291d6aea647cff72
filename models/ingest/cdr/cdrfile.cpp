#include "ingest/cdr/cdrfile.h"

#include <utility>

#include "ingest/filebeginning.h"

namespace callhelm {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

} // namespace

CdrFile::CdrFile(CompressedFile file, std::unique_ptr<LogFormat> format, QByteArray beginning)
    : m_file(std::move(file)), m_cutter(std::move(format)), m_piece(std::move(beginning))
{
}

Result<CdrFile> CdrFile::open(const QString &path, const QTimeZone &organisation)
{
    Result<CompressedFile> file = CompressedFile::open(path);
    if (!file)
        return file.error();
    Result<QByteArray> beginning = file->read(pieceSize);
    if (!beginning)
        return beginning.error();
    auto format = makeLogFormat(SourceKind::Cdr, organisation);
    const bool whole = beginning->size() < LogFormat::firstLook;
    if (std::optional<Error> error
        = format->look(beginning->first(std::min(beginning->size(), LogFormat::firstLook)), whole)) {
        error->file = path;
        return *error;
    }
    const qsizetype mark = byteOrderMarkSize(*beginning);
    CdrFile records(std::move(*file), std::move(format), beginning->sliced(mark));
    records.m_cutter.goTo(mark, 0);
    return records;
}

Result<bool> CdrFile::next(FactBatch &batch)
{
    batch = FactBatch();
    if (m_piece.isEmpty()) {
        Result<QByteArray> piece = m_file.read(pieceSize);
        if (!piece)
            return piece.error();
        m_piece = std::move(*piece);
    }
    const bool atEnd = m_piece.isEmpty();
    if (atEnd && !m_cutter.holdsSomething())
        return false;
    QByteArray bytes = m_cutter.room(0);
    bytes += std::exchange(m_piece, QByteArray());
    batch = m_cutter.take(std::move(bytes), atEnd);
    return true;
}

} // namespace callhelm
