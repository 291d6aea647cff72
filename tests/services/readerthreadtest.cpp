#include <atomic>

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include "base/answer.h"
#include "services/readerthread.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

using Count = std::function<Result<qint64>(Reader &)>;

/// Would take hours.
Result<qint64> countForEver(Reader &reader)
{
    return reader.context().database.number(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1000000000000)"
        " SELECT COUNT(*) FROM n");
}

Result<qint64> countVisits(Reader &reader)
{
    CallFilter filter;
    filter.range = {Instant::min(), Instant::max()};
    auto visits = reader.calls().visits(filter);
    return visits ? Result<qint64>(visits->total) : Result<qint64>(visits.error());
}

} // namespace

/// Questions that nobody waits for are skipped or interrupted; nobody else notices.
class ReaderThreadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cancelledWhileWaiting();
    void cancelledWhileRunning();
    void cancelledAtAnyTime();
    void askerIsGone();
    void scopeOfTheQuestion();
    void closedWhileRunning();

private:
    std::unique_ptr<ScratchStore> m_store;
    std::unique_ptr<ReaderThread> m_thread;
};

void ReaderThreadTest::init()
{
    m_thread.reset();
    m_store = std::make_unique<ScratchStore>();
    m_store->take(smallLog());
    m_thread = std::make_unique<ReaderThread>(m_store->path(), m_store->calendar());
}

void ReaderThreadTest::cancelledWhileWaiting()
{
    QSemaphore go;
    std::atomic<int> asked = 0;
    const Count wait = [&](Reader &) {
        go.acquire();
        return Result<qint64>(qint64(1));
    };
    const Count count = [&](Reader &) {
        ++asked;
        return Result<qint64>(qint64(2));
    };
    const auto first = m_thread->ask<qint64>(wait);
    auto second = m_thread->ask<qint64>(count);
    const auto third = m_thread->ask<qint64>(count);
    second.cancel();
    go.release();
    QTRY_VERIFY(third.isFinished());
    QVERIFY(second.isFinished());
    QCOMPARE(asked.load(), 1);
    QCOMPARE(*first.result(), qint64(1));
    QCOMPARE(second.resultCount(), 0);
    QCOMPARE(*third.result(), qint64(2));
}

void ReaderThreadTest::cancelledWhileRunning()
{
    const auto before = m_thread->ask<qint64>(countVisits);
    QTRY_VERIFY(before.isFinished());
    QVERIFY(*before.result() > 0);
    std::atomic<bool> runs = false;
    std::optional<Error> error;
    auto endless = m_thread->ask<qint64>([&](Reader &reader) {
        runs = true;
        auto count = countForEver(reader);
        if (!count)
            error = count.error();
        return count;
    });
    const auto next = m_thread->ask<qint64>(countVisits);
    QTRY_VERIFY(runs);
    QTest::qWait(20);
    QVERIFY(!next.isFinished());
    QElapsedTimer since;
    since.start();
    endless.cancel();
    QTRY_VERIFY(next.isFinished());
    QVERIFY2(since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(error && error->kind == Error::Kind::Cancelled);
    QVERIFY(endless.isFinished());
    QCOMPARE(endless.resultCount(), 0);
    QCOMPARE(*next.result(), *before.result());
}

/// Whatever statement is running, or none: the next question is answered as if nothing had been.
void ReaderThreadTest::cancelledAtAnyTime()
{
    const qint64 visits = *m_thread->ask<qint64>(countVisits).result();
    for (int i = 0; i < 200; ++i) {
        auto many = m_thread->ask<qint64>([](Reader &reader) -> Result<qint64> {
            qint64 all = 0;
            for (int n = 0; n < 50; ++n) {
                auto count = countVisits(reader);
                if (!count)
                    return count;
                all += *count;
            }
            return all;
        });
        const auto next = m_thread->ask<qint64>([](Reader &reader) -> Result<qint64> {
            if (!reader.context().database.inTransaction())
                return qint64(-1); // not of one moment
            return countVisits(reader);
        });
        QTest::qSleep(i % 7);
        many.cancel();
        const Result<qint64> answer = next.result();
        QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().toString()));
        QCOMPARE(*answer, visits);
    }
}

void ReaderThreadTest::askerIsGone()
{
    auto asker = std::make_unique<QObject>();
    std::atomic<bool> runs = false;
    bool isTold = false;
    onFinished(m_thread->ask<qint64>([&](Reader &reader) {
        runs = true;
        return countForEver(reader);
    }),
               asker.get(), [&](const Result<qint64> &) { isTold = true; });
    QTRY_VERIFY(runs);
    asker.reset();
    const auto next = m_thread->ask<qint64>(countVisits);
    QTRY_VERIFY(next.isFinished());
    QVERIFY(next.result().ok());
    QVERIFY(!isTold);
}

void ReaderThreadTest::scopeOfTheQuestion()
{
    const auto before = m_thread->ask<qint64>(countVisits);
    m_thread->setScope(Scope::nothing());
    const auto hidden = m_thread->ask<qint64>(countVisits);
    m_thread->setCalendar(Calendar());
    const auto stillHidden = m_thread->ask<qint64>(countVisits);
    m_thread->setScope(Scope::everything());
    const auto after = m_thread->ask<qint64>(countVisits);
    QTRY_VERIFY(after.isFinished());
    QVERIFY(*before.result() > 0);
    QCOMPARE(*hidden.result(), qint64(0));
    QCOMPARE(*stillHidden.result(), qint64(0));
    QCOMPARE(*after.result(), *before.result());
}

void ReaderThreadTest::closedWhileRunning()
{
    auto endless = m_thread->ask<qint64>(countForEver);
    const auto waiting = m_thread->ask<qint64>(countVisits);
    endless.cancel();
    m_thread->close();
    QVERIFY(waiting.isFinished() && waiting.result().ok());
    QVERIFY(!m_thread->ask<qint64>(countVisits).result().ok());
}

CALLHELM_TEST(ReaderThreadTest)
#include "readerthreadtest.moc"
