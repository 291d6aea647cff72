#pragma once

#include <functional>

#include <QFuture>
#include <QObject>

#include "common/uicontext.h"
#include "pages/customers/customerservices.h"
#include "pages/customers/storyitem.h"
#include "services/recordservice.h"

class QMenu;
class QWidget;

namespace callhelm {

class Prompts;

/// What can be done with the customer shown: changes of stage and owner, notes, tasks, merging, the bin.
class CustomerActs final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `window` is the parent of its dialogs.
    CustomerActs(const CustomerServices &services, const UiContext &looks, Prompts &prompts, QWidget &window);

    void setCustomer(const CustomerCard &card) { m_card = card; }

    void fillStages(QMenu &menu);
    void fillMore(QMenu &menu);
    void setStage(TermId stage);
    void chooseOwner();
    void newTask() { makeTask(Entity::Task); }
    void newAppointment() { makeTask(Entity::Meeting); }
    /// `saved` is called once it is kept.
    void addNote(const QString &text, std::function<void(const Result<void> &)> saved);
    void editNote(const StoryItem &note);
    void removeNote(RecordId note);
    void setDone(RecordId task);
    void setTookPlace(RecordId meeting, bool tookPlace);
    void merge(RecordId other);
    /// Asks for the other one first.
    void chooseMerge();
    void moveToBin();

Q_SIGNALS:
    void recordWanted(callhelm::RecordId record);
    /// A new deal or ticket of the customer's.
    void newRecordWanted(callhelm::Entity entity, callhelm::RecordId customer);
    void told(const QString &text);
    void merged(callhelm::RecordId into); ///< who stays
    /// It could not be made; `again` tries once more.
    void failed(const callhelm::Error &error, const std::function<void()> &again);

private:
    void makeTask(Entity entity);
    void change(const std::vector<FieldEntry> &entries);
    void save(std::vector<RecordEdit> edits, const QString &done);
    template <class T>
    void watch(const QFuture<Result<T>> &change, const QString &done, std::function<void()> again);
    void chooseAmong(const std::vector<RecordRow> &found);
    [[nodiscard]] RecordId id() const { return m_card.row.state.id; }
    [[nodiscard]] FieldValue get(Field field) const;
    [[nodiscard]] QString name() const { return get(Field::Name).string(); }
    [[nodiscard]] AgentId ownAgent() const;
    [[nodiscard]] bool may(Act act) const { return !m_services.may || m_services.may(act); }

    CustomerServices m_services;
    const UiContext m_looks;
    Prompts &m_prompts;
    QWidget &m_window;
    CustomerCard m_card;
};

} // namespace callhelm
