#include "services/booksservice.h"

#include "base/answer.h"
#include "services/readerthread.h"
#include "store/bookswatch.h"

namespace callhelm {

namespace {

constexpr auto lookAgainAfter = std::chrono::seconds(20);

} // namespace

BooksService::BooksService(ReaderThread &reader, QObject *parent)
    : QObject(parent), m_reader(reader), m_watch(std::make_shared<BooksWatch>())
{
    m_later.setSingleShot(true);
    m_later.setInterval(lookAgainAfter);
    connect(&m_later, &QTimer::timeout, this, &BooksService::ask);
}

BooksService::~BooksService() = default;

void BooksService::update()
{
    m_later.start();
    ask();
}

void BooksService::ask()
{
    m_askAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    onFinished(m_reader.ask<BooksState>([watch = m_watch](Reader &reader) { return watch->read(reader); }),
               this, [this](const Result<BooksState> &state) { take(state); });
}

void BooksService::take(const Result<BooksState> &state)
{
    m_isAsking = false;
    if (state && m_state != *state) { // what the store does not give is told by whoever needs it
        m_state = *state;
        Q_EMIT changed(*m_state);
    }
    if (m_askAgain)
        ask();
}

} // namespace callhelm
