#include "support/amirecording.h"

#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amitranslator.h"
#include "ingest/compressedfile.h"

namespace callhelm {

QByteArray amiRecording()
{
    Result<CompressedFile> file
        = CompressedFile::open(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/ami.txt.gz"));
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    QByteArray bytes;
    for (;;) {
        const Result<QByteArray> piece = file->read(1'000'000);
        if (!piece)
            qFatal("%s", qPrintable(piece.error().text));
        if (piece->isEmpty())
            return bytes;
        bytes += *piece;
    }
}

FactBatch factsOfAmi(const QByteArray &stream)
{
    const qsizetype first = stream.indexOf("\nTimestamp: ");
    const Instant began = instantFromMs(first < 0 ? 0 : stream.mid(first + 12, 10).toLongLong() * 1000);
    AmiDecoder decoder;
    AmiTranslator translator;
    decoder.decode({stream.constData(), std::size_t(stream.size())}, [&](const AmiMessage &message) {
        translator.take(message, translator.lastAlive().value_or(began));
    });
    return translator.batch();
}

FactBatch ofQueues(FactBatch facts)
{
    std::erase_if(facts.facts,
                  [](const Fact &fact) { return std::holds_alternative<CallRecorded>(fact.body); });
    return facts;
}

} // namespace callhelm
