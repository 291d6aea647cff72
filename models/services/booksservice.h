#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "domain/booksstate.h"

namespace callhelm {

class BooksWatch;
class ReaderThread;

/// Keeps whether the books balance, for the mark in the status line.
class BooksService final : public QObject
{
    Q_OBJECT
public:
    /// `reader` must outlive it.
    explicit BooksService(ReaderThread &reader, QObject *parent = nullptr);
    ~BooksService() override;

    /// As it was read last; nothing before that.
    [[nodiscard]] const std::optional<BooksState> &state() const { return m_state; }
    /// Reads it (again): stored figures may have changed.
    void update();

Q_SIGNALS:
    void changed(const callhelm::BooksState &state);

private:
    void ask();
    void take(const Result<BooksState> &state);

    ReaderThread &m_reader;
    std::shared_ptr<BooksWatch> m_watch; ///< used in the reader's thread
    std::optional<BooksState> m_state;
    bool m_isAsking = false;
    bool m_askAgain = false;
    QTimer m_later; ///< looks once more when nothing has changed for a while: old days are read seldom
};

} // namespace callhelm
