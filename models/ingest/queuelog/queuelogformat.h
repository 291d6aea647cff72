#pragma once

#include <optional>

#include <QTimeZone>

#include "ingest/logformat.h"
#include "ingest/queuelog/queuelogtable.h"

namespace callhelm {

/// Asterisk's queue_log: one record a line, which may end by LF, by CR LF, or by CR alone. Also one that was
/// kept in a database table and exported from there.
class QueueLogFormat final : public LogFormat
{
public:
    /// `organisation` is the zone of the local times of a table.
    explicit QueueLogFormat(QTimeZone organisation) : m_organisation(std::move(organisation)) { }

    std::optional<Error> look(const QByteArray &beginning, bool whole) override;
    [[nodiscard]] qsizetype endOfLine(QByteArrayView bytes, qsizetype from) const override;
    [[nodiscard]] qsizetype wholeRecords(const QByteArray &bytes) const override;
    [[nodiscard]] FactBatch decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const override;
    [[nodiscard]] QString tooLongReason() const override;
    [[nodiscard]] bool tellsIdentity(const QByteArray &line) const override;

private:
    QTimeZone m_organisation;
    std::optional<QueueLogTable> m_table;
};

} // namespace callhelm
