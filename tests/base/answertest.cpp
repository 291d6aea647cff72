#include <QPromise>
#include <QTest>

#include "base/answer.h"
#include "support/testmain.h"

using namespace callhelm;

/// Answers that come from another thread, and askers that may be gone by then.
class AnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesInTheAskersThread();
    void isDroppedWithTheAsker();
    void isDroppedWhenCancelled();
};

void AnswerTest::comesInTheAskersThread()
{
    QPromise<int> promise;
    promise.start();
    int got = 0;
    QThread *thread = nullptr;
    onFinished(promise.future(), this, [&](int answer) {
        got = answer;
        thread = QThread::currentThread();
    });
    const std::unique_ptr<QThread> other(QThread::create([&] {
        promise.addResult(42);
        promise.finish();
    }));
    other->start();
    QTRY_COMPARE(got, 42);
    QCOMPARE(thread, QThread::currentThread());
    other->wait();
}

void AnswerTest::isDroppedWithTheAsker()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    auto asker = std::make_unique<QObject>();
    onFinished(promise.future(), asker.get(), [&](int) { called = true; });
    asker.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void AnswerTest::isDroppedWhenCancelled()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    onFinished(promise.future(), this, [&](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

CALLHELM_TEST(AnswerTest)
#include "answertest.moc"
