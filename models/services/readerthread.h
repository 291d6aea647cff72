#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QPromise>
#include <QThread>

#include "store/reader.h"

namespace callhelm {

/// Answers questions to a store in a thread of its own, one after the other, each within one moment. Whoever
/// asked and wants no answer any more cancels the future: the question is skipped, or interrupted where it is
/// being answered.
class ReaderThread
{
public:
    /// `name` is the thread's.
    ReaderThread(QString path, Calendar calendar, const QString &name = QStringLiteral("reader"));
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
        post({[promise] { return promise->isCanceled(); },
              [promise, work = std::move(work)](const Result<Reader *> &reader) {
                  promise->addResult(reader ? inOneMoment(**reader, work) : Result<Answer>(reader.error()));
              },
              [promise] { promise->finish(); }});
    }
    /// Of the questions asked from now on.
    void setCalendar(const Calendar &calendar);
    /// Whose rows and figures are told in answer to the questions asked from now on; everybody's unless told.
    void setScope(const Scope &scope);
    /// Closes the store once the questions asked so far are answered, and returns then. Later ones get an
    /// error.
    void close();

private:
    struct State;
    struct Question
    {
        std::function<bool()> isUnwanted; ///< asked from time to time while it is being answered
        std::function<void(const Result<Reader *> &)> answer;
        std::function<void()> finish;
    };
    /// What the work reads is of one moment, however often it asks.
    template <class Answer>
    static Result<Answer> inOneMoment(Reader &reader, const std::function<Result<Answer>(Reader &)> &work)
    {
        auto moment = reader.moment();
        return moment ? work(reader) : Result<Answer>(moment.error());
    }
    void post(Question question);
    /// Between two questions.
    void change(std::function<void(State &)> change);

    QThread m_thread;
    std::unique_ptr<State> m_state; ///< lives in the thread
};

} // namespace callhelm
