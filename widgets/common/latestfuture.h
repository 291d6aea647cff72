#pragma once

#include <functional>
#include <utility>

#include <QFuture>
#include <QObject>

#include "base/answer.h"

namespace callhelm {

/// Takes the answer to the last question only: answers to earlier ones are stale and dropped, and their
/// futures cancelled, so that nobody goes on working them out; the last one's, too, when the object goes. A
/// member of the object whose life the answers depend on.
template <class Answer>
class LatestFuture
{
public:
    explicit LatestFuture(QObject *context) : m_context(context) { }
    ~LatestFuture() { m_future.cancel(); }
    LatestFuture(const LatestFuture &) = delete;
    LatestFuture &operator=(const LatestFuture &) = delete;

    void ask(const QFuture<Answer> &future, std::function<void(const Answer &)> take)
    {
        const quint64 stamp = ++m_stamp;
        m_waiting = true;
        m_future.cancel();
        m_future = future;
        onFinished(future, m_context, [this, stamp, take = std::move(take)](const Answer &answer) {
            if (stamp != m_stamp)
                return;
            m_waiting = false;
            take(answer);
        });
    }
    /// Whatever still comes is stale.
    void drop()
    {
        ++m_stamp;
        m_waiting = false;
        m_future.cancel();
    }
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

private:
    QObject *m_context;
    QFuture<Answer> m_future; ///< of the last question
    quint64 m_stamp = 0;
    bool m_waiting = false;
};

} // namespace callhelm
