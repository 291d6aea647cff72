#pragma once

#include <string_view>

#include <QString>

#include "domain/fact.h"
#include "ingest/cdr/cdrclock.h"

namespace callhelm {

/// Why a call detail record was not taken.
enum class CdrFault : quint8 {
    None,
    TooLong,
    NulByte,
    UnclosedQuote,
    UnknownColumns,
    NoTime,
    BeforeRange,
    AfterRange,
    NoNumber,
    NegativeNumber,
    AbsurdNumber,
    UnknownDisposition
};

/// The fault in a sentence for people, translated. `subject` is the field at fault, where it helps.
[[nodiscard]] QString cdrFaultText(CdrFault fault, std::string_view subject);

/// One call detail record, as its texts were written; whatever wrote them.
struct CdrRecord
{
    std::string_view callerId; ///< "name" <number>
    std::string_view source, destination, channel, toChannel, application;
    std::string_view start, end; ///< one may be missing
    std::string_view duration; ///< seconds; may be missing when both times are there
    std::string_view talk; ///< seconds since the answer
    std::string_view disposition, uniqueId, linkedId;
};

/// What the record tells; `at` is its end. Texts lie where the record's do. On a fault `subject` is the field
/// at fault.
[[nodiscard]] CdrFault readCall(const CdrRecord &record, CdrClock &clock, Instant &at, CallRecorded &call,
                                std::string_view &subject);

} // namespace callhelm
