#pragma once

#include <optional>
#include <unordered_map>

#include <QWidget>

#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "pages/customers/customerservices.h"
#include "pages/customers/storyitem.h"
#include "services/recordservice.h"

class QStackedLayout;
class QTimer;

namespace callhelm {

class CustomerActs;
class CustomerFacts;
class CustomerHeader;
class DoubleStrip;
class EmptyState;
class NoteEdit;
class NoticeBar;
class PlainLabel;
class Prompts;
class StoryModel;
class StoryTabs;
class StoryView;

/// One customer with all that happened with them, the newest first, and what one can do about it.
class CustomerPane final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    CustomerPane(const CustomerServices &services, const UiContext &looks, Prompts &prompts,
                 QWidget *parent = nullptr);
    ~CustomerPane() override;

    /// Nothing: nobody is chosen.
    void show(std::optional<RecordId> customer);
    using QWidget::show;
    [[nodiscard]] std::optional<RecordId> customer() const { return m_id; }
    /// Whether an answer is still to come.
    [[nodiscard]] bool isWaiting() const { return m_latestCard.isWaiting() || m_latestStory.isWaiting(); }

    void focusNote(); ///< N
    void newTask(); ///< T
    void openStages(); ///< S

    /// Whether customers can be called from here at all, and why not now: then the button is there, off, and
    /// says so.
    void setCallable(bool callable, const QString &obstacle = {});

Q_SIGNALS:
    /// Somebody wants to call the customer of that name by the number at `place` among theirs, which is shown
    /// as `number`.
    void dialWanted(callhelm::RecordId customer, int place, const QString &number, const QString &name);
    void recordWanted(callhelm::RecordId record);
    void newRecordWanted(callhelm::Entity entity, callhelm::RecordId customer);
    /// The rows of a call: of one with a visit, or of one without a queue.
    void callWanted(const callhelm::StoryItem &call);
    void notice(const QString &text);
    void merged(callhelm::RecordId into); ///< another one is part of them now
    void shown(); ///< card and story are those of the customer asked for

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void wire();
    void ask();
    void takeCard(const Result<std::optional<CustomerCard>> &card);
    void takeStory(const Result<RecordStory> &story);
    void showStory();
    void showEmptyStory();
    void showMissing(const QString &sentence, const QString &whatToDo, const QString &button = {});
    void saveNote();
    void open(const StoryItem &item);
    void showError(const Error &error, std::function<void()> again);
    void retranslate();
    [[nodiscard]] QDate today() const;

    CustomerServices m_services;
    const UiContext m_looks;
    CustomerActs *m_acts;
    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
    CustomerHeader *m_header = nullptr;
    CustomerFacts *m_facts = nullptr;
    DoubleStrip *m_doubles = nullptr;
    NoticeBar *m_error = nullptr;
    StoryTabs *m_tabs = nullptr;
    NoteEdit *m_note = nullptr;
    StoryModel *m_model;
    StoryView *m_view = nullptr;
    PlainLabel *m_nothing = nullptr; ///< where the story has no such thing
    PlainLabel *m_older = nullptr; ///< says that there is more
    EmptyState *m_empty;
    QTimer *m_refresh; ///< gathers changes
    QTimer *m_midnight; ///< today becomes yesterday
    std::optional<RecordId> m_id;
    std::optional<CustomerCard> m_card;
    std::optional<RecordStory> m_story;
    std::unordered_map<RecordId, QString> m_drafts; ///< notes that were typed and not saved
    bool m_wantsNote = false; ///< the field for a note gets the focus once the customer is there
    LatestFuture<Result<std::optional<CustomerCard>>> m_latestCard;
    LatestFuture<Result<RecordStory>> m_latestStory;
};

} // namespace callhelm
