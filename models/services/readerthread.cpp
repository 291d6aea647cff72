#include "services/readerthread.h"

#include <optional>

#include <QCoreApplication>

namespace callhelm {

struct ReaderThread::State : QObject
{
    QString path;
    Calendar calendar;
    Scope scope = Scope::everything();
    std::unique_ptr<Database> database;
    std::optional<Reader> reader;
    std::function<bool()> isUnwanted; ///< of the question being answered; empty: of none
    bool isClosed = false;

    /// Opened by the first question, and again after one that failed.
    Result<Reader *> opened()
    {
        if (isClosed)
            return Error{Error::Kind::Store, QCoreApplication::translate("Store", "The store is closed."),
                         path, 0};
        if (!database) {
            auto result = Database::open(path, Database::Mode::ReadOnly);
            if (!result)
                return result.error();
            database = std::move(*result);
            database->setInterruptCheck([this] { return isUnwantedNow(); });
        }
        if (!reader)
            reader.emplace(*database, calendar, scope);
        return &*reader;
    }
    /// Once a question: what ends the interrupted work must not be interrupted.
    bool isUnwantedNow()
    {
        if (!isUnwanted || !isUnwanted())
            return false;
        isUnwanted = {};
        return true;
    }
    void serve(const Question &question)
    {
        if (!question.isUnwanted()) {
            isUnwanted = question.isUnwanted;
            question.answer(opened());
            isUnwanted = {};
        }
        question.finish();
    }
};

ReaderThread::ReaderThread(QString path, Calendar calendar, const QString &name)
    : m_state(std::make_unique<State>())
{
    m_state->path = std::move(path);
    m_state->calendar = std::move(calendar);
    m_thread.setObjectName(name);
    m_thread.start();
    m_state->moveToThread(&m_thread);
}

ReaderThread::~ReaderThread()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void ReaderThread::close()
{
    // The connection belongs to its thread and is closed there, after the questions that are still waiting.
    QMetaObject::invokeMethod(
        m_state.get(),
        [this] {
            m_state->isClosed = true;
            m_state->reader.reset();
            m_state->database.reset();
        },
        Qt::BlockingQueuedConnection);
}

void ReaderThread::post(Question question)
{
    QMetaObject::invokeMethod(
        m_state.get(), [this, question = std::move(question)] { m_state->serve(question); },
        Qt::QueuedConnection);
}

void ReaderThread::change(std::function<void(State &)> change)
{
    QMetaObject::invokeMethod(
        m_state.get(),
        [this, change = std::move(change)] {
            change(*m_state);
            m_state->reader.reset();
        },
        Qt::QueuedConnection);
}

void ReaderThread::setCalendar(const Calendar &calendar)
{
    change([calendar](State &state) { state.calendar = calendar; });
}

void ReaderThread::setScope(const Scope &scope)
{
    change([scope](State &state) { state.scope = scope; });
}

} // namespace callhelm
