#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QPromise>
#include <QThread>

#include "store/reader.h"

namespace callhelm {

/// Answers questions to a store in a thread of its own, one after the other.
class ReaderThread
{
public:
    ReaderThread(QString path, Calendar calendar);
    ~ReaderThread();

    /// Runs `work` on the reader and gives its answer to the future.
    template <class Answer>
    QFuture<Result<Answer>> ask(std::function<Result<Answer>(Reader &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        answer(promise, std::move(work));
        return promise->future();
    }
    /// The same for a promise that was given and started before. May be called from any thread.
    template <class Answer>
    void answer(const std::shared_ptr<QPromise<Result<Answer>>> &promise,
                std::function<Result<Answer>(Reader &)> work)
    {
        post([promise, work = std::move(work)](Result<Reader *> reader) {
            promise->addResult(reader ? inOneMoment(**reader, work) : Result<Answer>(reader.error()));
            promise->finish();
        });
    }
    void setCalendar(const Calendar &calendar);
    /// Closes the store once the questions asked so far are answered, and returns then. Later ones get an
    /// error.
    void close();

private:
    struct State;
    /// What the work reads is of one moment, however often it asks.
    template <class Answer>
    static Result<Answer> inOneMoment(Reader &reader, const std::function<Result<Answer>(Reader &)> &work)
    {
        auto moment = reader.moment();
        return moment ? work(reader) : Result<Answer>(moment.error());
    }
    void post(std::function<void(Result<Reader *>)> work);

    QThread m_thread;
    std::unique_ptr<State> m_state; ///< lives in the thread
};

} // namespace callhelm
