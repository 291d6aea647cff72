#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "base/result.h"

namespace callhelm {

/// Makes the next pieces in a thread of its own while the last ones are being worked on; a few at most.
template <class T>
class Prefetch
{
public:
    /// `make` fills a piece and returns false at the end. It is called from the other thread only.
    explicit Prefetch(std::function<Result<bool>(T &)> make)
        : m_make(std::move(make)), m_thread([this] { run(); })
    {
    }
    ~Prefetch()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Prefetch(const Prefetch &) = delete;
    Prefetch &operator=(const Prefetch &) = delete;

    /// The next piece, nothing at the end, or why there is none.
    Result<std::optional<T>> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
        if (m_ready.empty()) {
            if (m_error)
                return *m_error;
            return std::optional<T>();
        }
        std::optional<T> piece(std::move(m_ready.front()));
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return piece;
    }

private:
    static constexpr size_t ahead = 8;

    void run()
    {
        for (;;) {
            T piece;
            auto more = m_make(piece);
            std::unique_lock lock(m_mutex);
            if (!more || !*more) {
                if (!more)
                    m_error = more.error();
                m_ended = true;
                lock.unlock();
                m_changed.notify_all();
                return;
            }
            m_changed.wait(lock, [this] { return m_ready.size() < ahead || m_stopped; });
            if (m_stopped)
                return;
            m_ready.push_back(std::move(piece));
            lock.unlock();
            m_changed.notify_all();
        }
    }

    std::function<Result<bool>(T &)> m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_ready;
    std::optional<Error> m_error;
    bool m_ended = false;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace callhelm
