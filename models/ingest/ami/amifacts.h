#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "domain/fact.h"

namespace callhelm {

/// Gathers the facts of messages into a batch that owns their texts.
class AmiFacts
{
public:
    /// The text as UTF-8, living as long as the batch.
    Text keep(std::string_view text);
    /// `at` is cut to whole seconds, so that the fact has the time that queue_log gives it.
    void add(Instant at, qint64 record, FactBody body);
    void reject(Rejection rejection) { m_batch.rejections.push_back(std::move(rejection)); }
    void countRecord() { ++m_batch.linesRead; }
    [[nodiscard]] bool isEmpty() const { return m_batch.facts.empty() && m_batch.rejections.empty(); }
    [[nodiscard]] std::size_t size() const { return m_batch.facts.size(); }
    /// What was gathered since the last call.
    [[nodiscard]] FactBatch take();

private:
    FactBatch m_batch;
    std::shared_ptr<std::deque<std::string>> m_texts = std::make_shared<std::deque<std::string>>();
};

} // namespace callhelm
