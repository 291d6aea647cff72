#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "services/importrow.h"

namespace callhelm {

/// A row of a file, and what was read of it.
struct ReadRow
{
    TableRow cells;
    RejectedRow rejected; ///< where, if `row` is an error
    Result<ImportRow> row;
};

/// The rows of a file, read ahead on a thread of its own while who asks for them writes. What is read ahead
/// is bounded.
class ImportRowSource
{
public:
    /// `reader` must outlive it.
    ImportRowSource(std::unique_ptr<TableFile> file, const ImportRowReader &reader);
    ~ImportRowSource();
    ImportRowSource(const ImportRowSource &) = delete;
    ImportRowSource &operator=(const ImportRowSource &) = delete;

    /// The next row, null at the end; valid until the next call. Errors as of TableFile.
    Result<ReadRow *> next();
    /// Of the file, up to the row that was told last, in percent.
    [[nodiscard]] int percent() const { return m_percent; }

private:
    struct Portion
    {
        std::vector<ReadRow> rows;
        std::optional<Error> error;
        int percent = 0;
        bool isLast = false;
    };
    void readAll();
    [[nodiscard]] Portion readPortion();
    /// False when nobody wants more.
    bool hand(Portion portion);

    std::unique_ptr<TableFile> m_file;
    const ImportRowReader &m_reader;
    Portion m_portion; ///< of who asks
    size_t m_at = 0;
    int m_percent = 0;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    std::deque<Portion> m_ready;
    bool m_isUnwanted = false;
    std::thread m_thread; ///< the last member: it uses the others
};

} // namespace callhelm
