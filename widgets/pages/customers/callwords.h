#pragma once

#include <functional>
#include <optional>

#include <QCoreApplication>

#include "crm/recordstory.h"
#include "dialogs/recordtext.h"
#include "pages/customers/storyitem.h"

namespace callhelm {

/// What a customer's call was, in words: who called whom, how it ended, how long it took.
class CallWords
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::CallWords)
public:
    /// `text` must outlive it.
    CallWords(const RecordText &text, std::function<QString(QueueId)> queueName);

    /// `talkedAt`: the next talk after it, with whoever called. Nothing: none yet.
    [[nodiscard]] StoryItem item(const StoryEntry &entry, std::optional<Instant> talkedAt) const;
    /// A call of the customer's that nobody took.
    [[nodiscard]] static bool isMissed(const StoryCall &call);

private:
    [[nodiscard]] static QString inTitle(const StoryCall &call);
    [[nodiscard]] static QString outTitle(const StoryCall &call);
    [[nodiscard]] QString detail(const StoryEntry &entry, std::optional<Instant> talkedAt) const;

    const RecordText &m_text;
    std::function<QString(QueueId)> m_queueName;
};

} // namespace callhelm
