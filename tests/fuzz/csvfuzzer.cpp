// Any bytes as a CSV file: no crash, the same records in whatever pieces they are read, and fields that can
// be written and read again.
#include <cstdlib>

#include "ingest/tables/csvdecoder.h"
#include "ingest/tables/encodingfinder.h"
#include "ingest/tables/separatorfinder.h"
#include "ingest/tables/textdecoder.h"

using namespace callhelm;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

struct Decoded
{
    std::vector<CsvRecord> records;
    bool failed = false;
};

Decoded decode(const QString &text, QChar separator, qsizetype pieceSize)
{
    Decoded decoded;
    CsvDecoder decoder(separator);
    CsvRecord record;
    for (qsizetype from = 0; from < text.size() && !decoded.failed; from += pieceSize) {
        const QString piece = text.mid(from, pieceSize);
        qsizetype at = 0;
        for (;;) {
            const Result<bool> more = decoder.next(piece, at, record);
            decoded.failed = !more;
            if (!more || !*more)
                break;
            decoded.records.push_back(record);
        }
    }
    if (decoded.failed)
        return decoded;
    const Result<bool> last = decoder.finish(record);
    decoded.failed = !last;
    if (last && *last)
        decoded.records.push_back(record);
    return decoded;
}

QString written(const std::vector<CsvRecord> &records)
{
    QString text;
    for (const CsvRecord &record : records) {
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            QString field = record.fields[i];
            text += i > 0 ? QStringLiteral(",\"") : QStringLiteral("\"");
            text += field.replace(u'"', QLatin1String("\"\"")) + u'"';
        }
        text += QLatin1String("\r\n");
    }
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 50'000)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    EncodingFinder finder;
    finder.add(bytes);
    const auto found = finder.found();
    const FoundEncoding encoding = found ? *found : FoundEncoding{TextEncoding::Windows1252, true, 0};
    EncodingFinder inPieces;
    for (qsizetype from = 0; from < bytes.size(); from += 7)
        inPieces.add(bytes.mid(from, 7));
    const auto again = inPieces.found();
    require(again.ok() == found.ok() && (!found || again->encoding == found->encoding));

    QString text;
    TextDecoder decoder(encoding.encoding);
    const bool sound = decoder.append(QByteArrayView(bytes).sliced(encoding.markSize), text);
    QString piecewise;
    TextDecoder slow(encoding.encoding);
    bool slowSound = true;
    for (qsizetype from = encoding.markSize; from < bytes.size() && slowSound; ++from)
        slowSound = slow.append(QByteArrayView(bytes).sliced(from, 1), piecewise);
    require(slowSound == sound && piecewise == text);

    const FoundSeparator separator = findSeparator(text, true);
    const Decoded whole = decode(text, separator.separator, std::max<qsizetype>(text.size(), 1));
    const Decoded pieces = decode(text, separator.separator, 1 + data[0] % 16);
    require(whole.failed == pieces.failed && whole.records.size() == pieces.records.size());
    qint64 line = 0;
    for (std::size_t i = 0; i < whole.records.size(); ++i) {
        require(whole.records[i].fields == pieces.records[i].fields);
        require(whole.records[i].line == pieces.records[i].line && whole.records[i].line > line);
        line = whole.records[i].line;
        require(!whole.records[i].fields.empty());
    }
    if (!whole.failed) {
        const Decoded back = decode(written(whole.records), u',', 4096);
        require(!back.failed && back.records.size() == whole.records.size());
        for (std::size_t i = 0; i < whole.records.size(); ++i)
            require(back.records[i].fields == whole.records[i].fields);
    }
    return 0;
}
