#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QTimeZone>

#include "base/result.h"
#include "domain/fact.h"
#include "domain/source.h"

namespace callhelm {

/// What the bytes of one log mean: where its records end, and which facts they are.
class LogFormat
{
public:
    /// Longest record taken, in bytes; Asterisk's own are far shorter.
    static constexpr qsizetype longestRecord = 64 * 1024;
    /// Bytes of a log's beginning that tell all about it.
    static constexpr qsizetype firstLook = 64 * 1024;

    virtual ~LogFormat() = default;

    /// Looks at the beginning of the log (of at most firstLook bytes) and learns from it what has to be known
    /// to read it. Tells what it is, when it is no log of this format. `whole` says that the beginning is all
    /// there is.
    virtual std::optional<Error> look(const QByteArray &beginning, bool whole) = 0;
    /// Whether another look, at a longer beginning, may tell more.
    [[nodiscard]] virtual bool looksAgain() const { return false; }
    /// Where the line that begins at `from` ends: the place of its last byte, which is of its line end. -1
    /// when the end is not there.
    [[nodiscard]] virtual qsizetype endOfLine(QByteArrayView bytes, qsizetype from) const = 0;
    /// Whether no other log begins with this line.
    [[nodiscard]] virtual bool tellsIdentity(const QByteArray &line) const
    {
        return !line.trimmed().isEmpty();
    }
    /// How many of the bytes are whole records, from the first on.
    [[nodiscard]] virtual qsizetype wholeRecords(const QByteArray &bytes) const = 0;
    /// Decodes whole records (the last may lack its end), the first of which begins in line `firstLine`. What
    /// cannot be taken becomes a Rejection. Texts lie in `chunk`, which the batch keeps, or in storage that
    /// the batch owns. Sets linesRead and bytesRead.
    [[nodiscard]] virtual FactBatch decode(std::shared_ptr<const QByteArray> chunk,
                                           qint64 firstLine) const = 0;
    /// Why a record of more than longestRecord bytes was not taken.
    [[nodiscard]] virtual QString tooLongReason() const = 0;
};

/// The format of the logs that sources of this kind write (SourceKind::QueueLog or SourceKind::Cdr). `zone`
/// is the organisation's.
[[nodiscard]] std::unique_ptr<LogFormat> makeLogFormat(SourceKind kind, const QTimeZone &zone);

} // namespace callhelm
