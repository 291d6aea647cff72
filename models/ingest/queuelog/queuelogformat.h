#pragma once

#include "ingest/logformat.h"

namespace callhelm {

/// Asterisk's queue_log: one record a line, which may end by LF, by CR LF, or by CR alone.
class QueueLogFormat final : public LogFormat
{
public:
    std::optional<Error> look(const QByteArray &beginning, bool whole) override;
    [[nodiscard]] qsizetype endOfLine(QByteArrayView bytes, qsizetype from) const override;
    [[nodiscard]] qsizetype wholeRecords(const QByteArray &bytes) const override;
    [[nodiscard]] FactBatch decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const override;
    [[nodiscard]] QString tooLongReason() const override;
};

} // namespace callhelm
