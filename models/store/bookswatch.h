#pragma once

#include <map>

#include <QByteArray>

#include "base/ids.h"
#include "domain/booksstate.h"
#include "store/rereadschedule.h"

namespace callhelm {

class Reader;

/// Whether the books balance, asked for again and again: the same that DoctorReader finds, without its lists.
/// Only the last days are read at each call; the sums of those before are kept, since only late facts change
/// them. For connections that only read.
class BooksWatch
{
public:
    /// Nothing but zeros for who sees no figures of queues; findings are counted for who sees all.
    Result<BooksState> read(const Reader &reader);

private:
    struct Sums
    {
        qint64 entries = 0, offered = 0, doubtful = 0;
        qint64 neverEnded = 0;
    };
    using SumsByQueue = std::map<QueueId, Sums>;
    /// Adds the cells of the days [from, to); the waiting of days before `settled` never ended.
    static Result<void> add(const Reader &reader, qint64 from, qint64 to, qint64 settled, SumsByQueue &sums);

    QByteArray m_zone;
    qint64 m_settledTo = 0; ///< Julian day; the sums are of all days before it
    SumsByQueue m_sums;
    RereadSchedule m_schedule;
};

} // namespace callhelm
