#include "ingest/ami/amifacts.h"

#include <utility>

#include "ingest/textbytes.h"

namespace callhelm {

Text AmiFacts::keep(std::string_view text)
{
    if (text.empty())
        return {};
    return m_texts->emplace_back(isUtf8(text) ? std::string(text) : utf8FromWindows1252(text));
}

void AmiFacts::add(Instant at, qint64 record, FactBody body)
{
    m_batch.facts.push_back({std::chrono::floor<std::chrono::seconds>(at), record, std::move(body)});
}

FactBatch AmiFacts::take()
{
    FactBatch batch = std::exchange(m_batch, {});
    if (!m_texts->empty())
        batch.keep.push_back(std::exchange(m_texts, std::make_shared<std::deque<std::string>>()));
    return batch;
}

} // namespace callhelm
