#pragma once

#include <memory>
#include <utility>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

namespace callhelm {

/// Calls `take` with the future's result, in the thread of `context`, unless the context is gone by then or
/// the future was cancelled. A future whose context goes is cancelled, so that nobody goes on working it out.
/// Call it in that thread. (QFuture::then() with a context does not bear the
/// context's end before Qt 6.6: it asserts in the thread that answers.)
template <class T, class Take>
void onFinished(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             take(watcher->result());
                     });
    QObject::connect(watcher, &QObject::destroyed, [future = QFuture<T>(future)]() mutable {
        if (!future.isFinished())
            future.cancel();
    });
    watcher->setFuture(future);
}

/// A future that has its answer already.
template <class T>
[[nodiscard]] QFuture<T> readyFuture(T answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// What `make` makes of a future's answer, in the thread of `context`. Cancelled where onFinished() would not
/// call.
template <class To, class From, class Make>
[[nodiscard]] QFuture<To> mappedFuture(const QFuture<From> &future, QObject *context, Make make)
{
    auto promise = std::make_shared<QPromise<To>>();
    promise->start();
    onFinished(future, context, [promise, make = std::move(make)](const From &answer) mutable {
        promise->addResult(make(answer));
        promise->finish();
    });
    return promise->future();
}

/// The same for a question whose answer nobody needs once the mapped future was cancelled: cancels it, too.
template <class To, class From, class Make>
[[nodiscard]] QFuture<To> mappedQuestion(const QFuture<From> &future, QObject *context, Make make)
{
    const QFuture<To> mapped = mappedFuture<To>(future, context, std::move(make));
    auto *watcher = new QFutureWatcher<To>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher,
                     [asked = QFuture<From>(future)]() mutable { asked.cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(mapped);
    return mapped;
}

} // namespace callhelm
