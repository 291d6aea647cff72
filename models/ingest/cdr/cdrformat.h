#pragma once

#include <optional>

#include "ingest/cdr/cdrdecoder.h"
#include "ingest/logformat.h"

namespace callhelm {

/// Call detail records as a log that is read piece by piece.
class CdrFormat final : public LogFormat
{
public:
    /// `organisation` is the zone of local times; see CdrClock::fitting.
    explicit CdrFormat(QTimeZone organisation)
        : m_organisation(std::move(organisation)), m_decoder(QByteArray(), m_organisation)
    {
    }

    std::optional<Error> look(const QByteArray &beginning, bool whole) override;
    [[nodiscard]] bool looksAgain() const override { return !m_settled; }
    [[nodiscard]] qsizetype endOfLine(QByteArrayView bytes, qsizetype from) const override
    {
        return bytes.indexOf(m_decoder.lineEnd(), from);
    }
    [[nodiscard]] bool tellsIdentity(const QByteArray &line) const override;
    [[nodiscard]] qsizetype wholeRecords(const QByteArray &bytes) const override
    {
        return m_decoder.wholeRecords(bytes);
    }
    [[nodiscard]] FactBatch decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const override
    {
        return m_decoder.decode(std::move(chunk), firstLine);
    }
    [[nodiscard]] QString tooLongReason() const override;

private:
    QTimeZone m_organisation;
    CdrDecoder m_decoder;
    bool m_settled = false; ///< the beginning is known as far as it is looked at
};

} // namespace callhelm
