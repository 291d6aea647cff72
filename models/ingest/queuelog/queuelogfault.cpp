#include "ingest/queuelog/queuelogfault.h"

#include <QCoreApplication>

#include "ingest/textbytes.h"

namespace callhelm {

namespace {

const char *faultMessage(QueueLogFault fault)
{
    switch (fault) {
    case QueueLogFault::None:
        break;
    case QueueLogFault::TooLong:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The line is longer than 64 KiB.");
    case QueueLogFault::NulByte:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The line contains NUL bytes.");
    case QueueLogFault::FewFields:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The line has fewer than five fields.");
    case QueueLogFault::NoTime:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The time “%1” is not a number.");
    case QueueLogFault::BeforeRange:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The time %1 lies before 1990.");
    case QueueLogFault::AfterRange:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The time %1 lies after 2099.");
    case QueueLogFault::NoEvent:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The line names no event.");
    case QueueLogFault::NoCall:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "%1 without a call.");
    case QueueLogFault::NoQueue:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "%1 without a queue.");
    case QueueLogFault::NoAgent:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "%1 without an agent.");
    case QueueLogFault::NoNumber:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "“%1” stands where a length of time belongs.");
    case QueueLogFault::NegativeNumber:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The length of time %1 is negative.");
    case QueueLogFault::AbsurdNumber:
        return QT_TRANSLATE_NOOP("QueueLogDecoder", "The length of time %1 is over ten years.");
    }
    return "";
}

} // namespace

QString queueLogFaultText(QueueLogFault fault, std::string_view subject)
{
    const QString text = QCoreApplication::translate("QueueLogDecoder", faultMessage(fault));
    return text.contains(QLatin1String("%1")) ? text.arg(excerptOf(subject.substr(0, 40))) : text;
}

} // namespace callhelm
