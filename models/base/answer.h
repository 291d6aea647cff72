#pragma once

#include <utility>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

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

} // namespace callhelm
