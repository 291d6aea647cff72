#include "support/amirecording.h"

#include <QFile>
#include <QTimeZone>

#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amitranslator.h"
#include "ingest/cdr/cdrfile.h"
#include "ingest/compressedfile.h"
#include "support/logtext.h"

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

FactBatch recordedLogFacts()
{
    QFile log(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log"));
    if (!log.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(log.errorString()));
    return factsOf(log.readAll());
}

FactBatch recordedCdrFacts()
{
    auto csv
        = CdrFile::open(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/Master.csv"), QTimeZone::utc());
    if (!csv)
        qFatal("%s", qPrintable(csv.error().text));
    FactBatch all;
    for (;;) {
        FactBatch piece;
        const auto more = csv->next(piece);
        if (!more)
            qFatal("%s", qPrintable(more.error().text));
        if (!*more)
            return all;
        all.facts.insert(all.facts.end(), piece.facts.begin(), piece.facts.end());
        all.keep.insert(all.keep.end(), piece.keep.begin(), piece.keep.end());
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
