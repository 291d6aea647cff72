#include "support/logtext.h"

#include <memory>

#include <QFile>

#include "ingest/queuelog/queuelogdecoder.h"

namespace callhelm {

namespace {
constexpr qint64 secondsPerDay = 86'400;
}

Instant readTime(const QByteArray &readable)
{
    if (!readable.contains(':'))
        return instantFromMs(qint64(readable.toDouble() * 1000));
    qint64 day = 0;
    QByteArray clock = readable;
    if (const qsizetype blank = readable.indexOf(' '); blank > 0) {
        day = readable.left(blank).toLongLong();
        clock = readable.mid(blank + 1);
    }
    const QByteArrayList parts = clock.split(':');
    const qint64 minutes = parts.value(0).toLongLong() * 60 + parts.value(1).toLongLong();
    const double seconds = parts.value(2, "0").toDouble();
    return instantFromMs((testDay + day * secondsPerDay + minutes * 60) * 1000 + qRound64(seconds * 1000));
}

QByteArray readableTime(Instant at)
{
    const qint64 ms = toMs(at) - testDay * 1000;
    const qint64 day = ms >= 0 ? ms / (secondsPerDay * 1000) : -1 - (-ms - 1) / (secondsPerDay * 1000);
    const qint64 rest = ms - day * secondsPerDay * 1000;
    QByteArray text = QTime::fromMSecsSinceStartOfDay(int(rest))
                          .toString(rest % 1000 == 0 ? u"HH:mm:ss" : u"HH:mm:ss.zzz")
                          .toLatin1();
    if (day != 0)
        text.prepend(QByteArray(day > 0 ? "+" : "") + QByteArray::number(day) + ' ');
    return text;
}

QByteArray logText(const QByteArray &readable)
{
    QByteArray log;
    for (const QByteArray &whole : QByteArray(readable).replace(" ;", "\n").split('\n')) {
        const QByteArray line = whole.trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype bar = line.indexOf('|');
        const QByteArray time = line.left(bar);
        if (!time.contains(':')) {
            log += line + '\n';
            continue;
        }
        const qint64 ms = toMs(readTime(time));
        log += QByteArray::number(ms / 1000);
        if (ms % 1000 != 0)
            log += '.' + QByteArray::number(ms % 1000).rightJustified(3, '0');
        log += line.mid(bar) + '\n';
    }
    return log;
}

QByteArray smallLog()
{
    QFile file(QStringLiteral(CALLHELM_TEST_DATA "/small.queue_log"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no small.queue_log");
    return file.readAll();
}

FactBatch factsOf(const QByteArray &log)
{
    return QueueLogDecoder::decode(std::make_shared<const QByteArray>(log), 1);
}

} // namespace callhelm
