#pragma once

#include <utility>

#include <QFutureWatcher>

namespace callhelm {

/// Hands on a future's answer in the context's thread. An answer that comes after the context is gone is
/// dropped: QFuture::then() must not be used for that, in Qt 6.4 it fails when its context is gone.
template <class Answer, class Take>
void whenAnswered(const QFuture<Answer> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        const QFuture<Answer> answered = watcher->future();
        if (answered.resultCount() > 0)
            take(answered.result());
    });
    watcher->setFuture(future);
}

} // namespace callhelm
