#pragma once

#include <functional>
#include <vector>

#include <QCoreApplication>

#include "crm/recordstory.h"
#include "pages/customers/callwords.h"
#include "dialogs/recordtext.h"
#include "pages/customers/storyitem.h"

namespace callhelm {

/// A customer's story in words, as far as it is not of calls.
class StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::StoryWords)
public:
    StoryWords(RecordText text, std::function<QString(QueueId)> queueName, Instant now);

    /// In the order of StoryModel::setItems().
    [[nodiscard]] std::vector<StoryItem> items(const RecordStory &story) const;
    [[nodiscard]] static StoryKind kindOf(Entity entity);
    /// File name in resources/icons.
    [[nodiscard]] static QString iconOf(Entity entity);

private:
    [[nodiscard]] StoryItem next(const StoryEntry &entry) const;
    [[nodiscard]] StoryItem happened(const StoryEntry &entry) const;
    /// Fills title and detail of what a person did with a record of that kind.
    void describe(StoryItem &item, Entity entity, const StoryEntry &entry) const;
    void describeNote(StoryItem &item, const StoryEntry &entry) const;
    void describeTask(StoryItem &item, const StoryEntry &entry) const;
    void describeMeeting(StoryItem &item, const StoryEntry &entry) const;
    void describeTicket(StoryItem &item, const StoryEntry &entry) const;
    void describeMessage(StoryItem &item, const StoryEntry &entry) const;
    void describeRating(StoryItem &item, const StoryEntry &entry) const;
    void describeConversation(StoryItem &item, const StoryEntry &entry) const;
    void describeSale(StoryItem &item, Entity entity, const StoryEntry &entry) const;
    /// "Offer → Negotiation", with the field's name before it where `named`.
    [[nodiscard]] QString change(Entity entity, const FieldSpec &field, const RecordEvent::Change &change,
                                 bool named) const;
    /// All that changed, "Stage: New → Contacted · Owner: A → B"; empty where nothing worth telling did.
    [[nodiscard]] QString changes(Entity entity, const RecordEvent &event) const;
    [[nodiscard]] FieldValue get(const StoryEntry &entry, Field field) const;
    [[nodiscard]] QString word(const StoryEntry &entry, Field field) const; ///< empty where there is nothing
    /// Who did it; where nobody is told, who stands in that field.
    [[nodiscard]] QString who(const StoryEntry &entry, Field field) const;
    [[nodiscard]] QString statusWord(Entity entity, const FieldValue &status) const;
    [[nodiscard]] QString money(const StoryEntry &entry) const;
    [[nodiscard]] static const RecordEvent::Change *changeOf(const StoryEntry &entry, Field field);
    static QString joined(QStringList parts);

    RecordText m_text;
    CallWords m_calls;
    QDate m_today;
    Instant m_now;
};

} // namespace callhelm
