#pragma once

#include <deque>
#include <string>
#include <utility>

#include "domain/fact.h"

namespace callhelm {

/// Gathers made-up facts into batches that own their texts.
class FactRecorder
{
public:
    template <class Body>
    void add(qint64 second, Body body)
    {
        m_batch.facts.push_back({instantFromMs(second * 1000), ++m_line, FactBody(std::move(body))});
    }

    /// A copy of a text that lives as long as the batch under way.
    [[nodiscard]] Text keep(std::string text)
    {
        if (!m_texts)
            m_texts = std::make_shared<std::deque<std::string>>();
        return m_texts->emplace_back(std::move(text));
    }

    /// What was gathered since the last call.
    [[nodiscard]] FactBatch take()
    {
        FactBatch batch = std::exchange(m_batch, {});
        if (m_texts)
            batch.keep.push_back(std::exchange(m_texts, nullptr));
        batch.linesRead = qint64(batch.facts.size());
        return batch;
    }

private:
    FactBatch m_batch;
    std::shared_ptr<std::deque<std::string>> m_texts;
    qint64 m_line = 0;
};

} // namespace callhelm
