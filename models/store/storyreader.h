#pragma once

#include "base/result.h"
#include "crm/recordrules.h"
#include "crm/recordstory.h"
#include "store/readcontext.h"

namespace callhelm {

class RecordLog;

/// Tells all that happened with a customer: their own facts, those of what is theirs, and their calls. Within
/// the context's scope.
class StoryReader
{
public:
    /// `now`: see RecordCondition; what lies after it is still to come.
    StoryReader(const ReadContext &context, Instant now) : m_context(context), m_now(now) { }

    /// The latest `limit` things. Empty for a customer who is not there or may not be seen.
    Result<RecordStory> story(RecordId customer, int limit) const;
    /// What was changed of one record, the earliest first, whatever the scope.
    Result<std::vector<RecordEvent>> events(RecordId record) const;

private:
    Result<void> addRecords(RecordStory &story, RecordId customer, int limit) const;
    Result<void> addCalls(RecordStory &story, const RecordState &customer, int limit) const;

    ReadContext m_context;
    Instant m_now;
};

/// The ways in which telephone systems write a number (+84901234567): 0901234567, 84901234567 …
[[nodiscard]] std::vector<std::string> numberSpellings(const std::string &key, Country country);

} // namespace callhelm
