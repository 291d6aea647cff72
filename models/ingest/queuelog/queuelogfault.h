#pragma once

#include <string_view>

#include <QString>

namespace callhelm {

/// Why a line of a queue_log was not taken.
enum class QueueLogFault : quint8 {
    None,
    TooLong,
    NulByte,
    FewFields,
    NoTime,
    BeforeRange,
    AfterRange,
    NoEvent,
    NoCall,
    NoQueue,
    NoAgent,
    NoNumber,
    NegativeNumber,
    AbsurdNumber
};

/// The fault in a sentence for people, translated. `subject` is the field at fault, where it helps.
[[nodiscard]] QString queueLogFaultText(QueueLogFault fault, std::string_view subject);

} // namespace callhelm
