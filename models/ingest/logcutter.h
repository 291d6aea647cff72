#pragma once

#include <memory>

#include <QByteArray>

#include "domain/fact.h"
#include "ingest/logformat.h"

namespace callhelm {

/// Cuts what is read of a log, in whatever pieces it comes, into whole records and has them decoded. Holds at
/// most one unfinished record; one that is too long is passed over and told once.
class LogCutter
{
public:
    explicit LogCutter(std::unique_ptr<LogFormat> format) : m_format(std::move(format)) { }

    /// Goes on at a byte which is the beginning of a line and has `line` lines before it; `afterCr` says that
    /// the byte before is CR, so that what follows may still be of that line's end.
    void goTo(qint64 position, qint64 line, bool afterCr = false);
    /// Room for `size` bytes more behind what is unfinished: to be filled at its end, cut to what there was,
    /// and handed to take().
    [[nodiscard]] QByteArray room(qint64 size) const;
    /// The facts of what was read. At the end what is unfinished counts as it is.
    [[nodiscard]] FactBatch take(QByteArray bytes, bool atEnd);
    /// Whether something is held that the end of the log would tell of.
    [[nodiscard]] bool holdsSomething() const { return m_skipping || !m_partial.isEmpty(); }

    [[nodiscard]] qint64 position() const { return m_position; } ///< of the first record not handed out
    [[nodiscard]] qint64 bytesRead() const { return m_read; } ///< those before the start included
    [[nodiscard]] qint64 linesRead() const { return m_lines; } ///< those before the start included
    [[nodiscard]] LogFormat &format() const { return *m_format; }

private:
    [[nodiscard]] FactBatch nothing(LogPlace begin) const;
    [[nodiscard]] FactBatch skip(const QByteArray &piece, bool atEnd);

    std::unique_ptr<LogFormat> m_format;
    QByteArray m_partial; ///< beginning of a record whose end was not read yet
    QByteArray m_longRecord; ///< beginning of a record too long to take, while it is passed over
    qint64 m_position = 0;
    qint64 m_read = 0;
    qint64 m_lines = 0;
    bool m_skipping = false;
    bool m_afterCr = false; ///< the last line taken ended by CR; more of its end may follow
};

} // namespace callhelm
