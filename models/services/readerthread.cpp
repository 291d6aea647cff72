#include "services/readerthread.h"

#include <optional>

#include <QCoreApplication>

namespace callhelm {

struct ReaderThread::State : QObject
{
    QString path;
    Calendar calendar;
    std::unique_ptr<Database> database;
    std::optional<Reader> reader;
    bool isClosed = false;

    /// Opened by the first question, and again after one that failed.
    Result<Reader *> opened()
    {
        if (isClosed)
            return Error{Error::Kind::Store, QCoreApplication::translate("Store", "The store is closed."),
                         path, 0};
        if (!reader) {
            auto result = Database::open(path, Database::Mode::ReadOnly);
            if (!result)
                return result.error();
            database = std::move(*result);
            reader.emplace(*database, calendar);
        }
        return &*reader;
    }
};

ReaderThread::ReaderThread(QString path, Calendar calendar) : m_state(std::make_unique<State>())
{
    m_state->path = std::move(path);
    m_state->calendar = std::move(calendar);
    m_thread.setObjectName(QStringLiteral("reader"));
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

void ReaderThread::post(std::function<void(Result<Reader *>)> work)
{
    QMetaObject::invokeMethod(
        m_state.get(), [this, work = std::move(work)] { work(m_state->opened()); }, Qt::QueuedConnection);
}

void ReaderThread::setCalendar(const Calendar &calendar)
{
    QMetaObject::invokeMethod(
        m_state.get(),
        [this, calendar] {
            m_state->reader.reset();
            m_state->calendar = calendar;
            if (m_state->database)
                m_state->reader.emplace(*m_state->database, calendar);
        },
        Qt::QueuedConnection);
}

} // namespace callhelm
