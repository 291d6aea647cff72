#include "services/importrowsource.h"

#include <algorithm>
#include <utility>

namespace callhelm {

namespace {

constexpr size_t portionRows = 256;
constexpr qsizetype portionCharacters = 1'000'000; ///< or one row, however long
constexpr size_t mostReady = 4;

qsizetype charactersOf(const TableRow &row)
{
    qsizetype characters = 0;
    for (const TableCell &cell : row.cells)
        characters += cell.text.size();
    return characters;
}

} // namespace

ImportRowSource::ImportRowSource(std::unique_ptr<TableFile> file, const ImportRowReader &reader)
    : m_file(std::move(file)), m_reader(reader), m_thread([this] { readAll(); })
{
}

ImportRowSource::~ImportRowSource()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isUnwanted = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ImportRowSource::readAll()
{
    for (bool more = true; more;) {
        Portion portion = readPortion();
        const bool isLast = portion.isLast;
        more = hand(std::move(portion)) && !isLast;
    }
}

ImportRowSource::Portion ImportRowSource::readPortion()
{
    Portion portion;
    portion.rows.reserve(portionRows);
    qsizetype characters = 0;
    while (portion.rows.size() < portionRows && characters < portionCharacters) {
        TableRow cells;
        auto more = m_file->next(cells);
        portion.isLast = !more || !*more;
        if (!more)
            portion.error = more.error();
        if (portion.isLast)
            break;
        characters += charactersOf(cells);
        RejectedRow rejected;
        auto row = m_reader.read(cells, rejected);
        portion.rows.push_back({std::move(cells), std::move(rejected), std::move(row)});
    }
    portion.percent = m_file->size() > 0 ? int(100 * m_file->bytesRead() / m_file->size()) : 100;
    return portion;
}

bool ImportRowSource::hand(Portion portion)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isUnwanted || m_ready.size() < mostReady; });
    m_ready.push_back(std::move(portion));
    m_changed.notify_all();
    return !m_isUnwanted;
}

Result<ReadRow *> ImportRowSource::next()
{
    while (m_at == m_portion.rows.size()) {
        if (m_portion.error)
            return *m_portion.error;
        if (m_portion.isLast)
            return nullptr;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        m_portion = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        m_at = 0;
        m_percent = m_portion.percent;
    }
    return &m_portion.rows[m_at++];
}

} // namespace callhelm
