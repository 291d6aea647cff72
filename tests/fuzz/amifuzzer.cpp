// Any bytes, cut anywhere: the decoder must come to the same messages in bounded memory, and what is made of
// them must be facts that can be stored and read again.
#include <cstdlib>
#include <string>

#include "domain/factcodec.h"
#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amitranslator.h"

using namespace callhelm;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

struct Outcome
{
    std::string messages;
    qint64 records = 0;
    FactBatch batch;
};

Outcome read(std::string_view bytes, std::size_t piece)
{
    Outcome outcome;
    AmiDecoder decoder;
    AmiTranslator translator;
    const auto take = [&](const AmiMessage &message) {
        outcome.messages.append(std::to_string(message.record)).append("\n");
        for (const AmiMessage::Header &header : message.headers)
            outcome.messages.append(header.name).append("=").append(header.value).append("\n");
        require(message.headers.size() <= AmiDecoder::mostHeaders + std::size_t(AmiDecoder::mostOutputLines));
        translator.take(message, instantFromMs(1'795'313'659'000 + message.record));
    };
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        decoder.decode(bytes.substr(at, piece), take);
        require(decoder.heldBytes() <= 3 * AmiDecoder::largestMessage);
    }
    decoder.finish(take);
    for (Rejection &rejection : decoder.takeRejections()) {
        outcome.messages.append(std::to_string(rejection.line)).append(rejection.reason.toStdString());
        translator.reject(std::move(rejection));
    }
    outcome.records = decoder.records();
    outcome.batch = translator.batch();
    return outcome;
}

QByteArray stored(const FactBatch &batch)
{
    return encodeFacts(batch.facts.data(), batch.facts.data() + batch.facts.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 200'000)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Outcome whole = read(bytes, std::max<std::size_t>(1, bytes.size()));
    const Outcome pieces = read(bytes, 1 + data[0]);
    require(whole.messages == pieces.messages && whole.records == pieces.records);
    const QByteArray encoded = stored(whole.batch);
    require(encoded == stored(pieces.batch));
    const auto again = decodeFacts(std::make_shared<const QByteArray>(encoded));
    require(again && stored(*again) == encoded);
    return 0;
}
