#pragma once

#include <functional>

#include <QLabel>
#include <QTimer>

#include "base/answer.h"
#include "base/result.h"

namespace callhelm {

/// What a form shows while a change that it asked for is on its way: its button or fields rest, and a line
/// says so where the store takes its time; after it, why it could not be made.
class PendingChange final : public QObject
{
    Q_OBJECT
public:
    /// `line` is that of the form's errors. All must outlive it.
    PendingChange(QLabel &line, QList<QWidget *> resting, QObject *parent);
    PendingChange(QLabel &line, QWidget &resting, QObject *parent)
        : PendingChange(line, QList<QWidget *>{&resting}, parent)
    {
    }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Calls `done` once the change is made. `refused` may show an error elsewhere: then it returns true.
    template <class T>
    void watch(const QFuture<Result<T>> &change, std::function<void()> done,
               std::function<bool(const Error &)> refused = {})
    {
        begin();
        onFinished(change, this,
                   [this, done = std::move(done), refused = std::move(refused)](const Result<T> &result) {
                       end();
                       if (result)
                           done();
                       else if (!refused || !refused(result.error()))
                           showError(result.error());
                   });
    }
    void showError(const Error &error);

private:
    void begin();
    void end();
    void show(const QString &text, bool isError);

    QLabel &m_line;
    QList<QWidget *> m_resting;
    QTimer m_patience;
    bool m_isRunning = false;
};

} // namespace callhelm
