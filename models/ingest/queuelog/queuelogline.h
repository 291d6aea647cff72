#pragma once

#include <array>
#include <deque>
#include <string>
#include <string_view>

#include "domain/fact.h"
#include "ingest/queuelog/queuelogfault.h"

namespace callhelm {

/// One line of a queue_log, cut at its bars: epoch|call|queue|agent|EVENT|data1|data2…
class QueueLogLine
{
public:
    /// Cuts a line without its end. Fields lose the blanks around them.
    explicit QueueLogLine(std::string_view line);

    [[nodiscard]] int fieldCount() const { return m_count; }
    /// The moment in the first field; says what is wrong with it otherwise.
    [[nodiscard]] QueueLogFault readTime(Instant &at) const;
    /// Makes the fact that the line tells. Texts lie in the line, or in `made` where they had to be put
    /// together. On a fault `subject` is the field at fault.
    [[nodiscard]] QueueLogFault readBody(FactBody &body, std::deque<std::string> &made,
                                         std::string_view &subject) const;
    [[nodiscard]] std::string_view time() const { return m_fields[0]; }

private:
    static constexpr int mostFields = 12; ///< five and the seven of ATTENDEDTRANSFER|LINK, with one to spare

    [[nodiscard]] Text named(int field) const;
    [[nodiscard]] std::string_view data(int n) const
    {
        return n + 4 < m_count ? m_fields[std::size_t(n) + 4] : Text();
    }
    [[nodiscard]] Text rest() const;
    QueueLogFault readTransfer(LegEnded &leg, std::deque<std::string> &made, std::string_view &subject) const;
    QueueLogFault readAttended(LegEnded &leg, std::deque<std::string> &made, std::string_view &subject) const;
    QueueLogFault readOutCall(CallRecorded &record, std::string_view &subject) const;
    QueueLogFault readLength(int n, Duration unit, Duration &length, std::string_view &subject) const;

    std::array<std::string_view, mostFields> m_fields;
    const char *m_end = nullptr;
    int m_count = 0;
};

} // namespace callhelm
