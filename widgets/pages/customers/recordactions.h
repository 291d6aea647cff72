#pragma once

#include <vector>

#include <QObject>
#include <QPointer>

#include "common/multiselect.h"
#include "common/uicontext.h"
#include "crm/recordrow.h"
#include "dialogs/recordservices.h"
#include "domain/recordfact.h"

class QMenu;
class QModelIndex;

namespace callhelm {

struct Error;
class RecordModel;
class TableView;

/// What can be done with the records that are selected in a list, by its menu and by keys: S another stage, O
/// another owner, Del into the bin. Changes of many are one step of undo.
class RecordActions final : public QObject
{
    Q_OBJECT
public:
    RecordActions(RecordServices services, const UiContext &looks, QObject *parent);

    /// The list to work on; both outlive it, or another list comes.
    void setList(TableView &table, RecordModel &model);
    /// What the menu offers for the selected records.
    void fill(QMenu &menu);

    [[nodiscard]] std::vector<RecordRow> selected() const;
    void chooseStage();
    void chooseOwner();
    void remove();
    /// Those that are selected in the bin come out of it.
    void restore();
    /// The list is that of the bin: its records can be restored, and nothing else.
    void setBin(bool bin) { m_isBin = bin; }
    /// Gives all that are selected these values.
    void set(const std::vector<FieldEntry> &entries) { set(entries, {}); }

Q_SIGNALS:
    void told(const QString &text); ///< what became of them
    void removed(const std::vector<callhelm::RecordId> &records);
    void failed(const callhelm::Error &error);
    /// A note or a task for the current customer.
    void noteWanted(callhelm::RecordId record);
    void taskWanted(callhelm::RecordId record);
    void newWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] bool isKey(int key) const;
    void press(int key);
    /// A finished record: the fields that say so.
    void addStates(QMenu &menu);
    [[nodiscard]] std::vector<MultiSelect::Choice> stages() const;
    void ask(const QString &title, std::vector<MultiSelect::Choice> choices,
             std::function<void(qint64)> take);
    void setStage(TermId stage);
    void set(const std::vector<FieldEntry> &entries, const QString &done);
    [[nodiscard]] QString whom() const;
    [[nodiscard]] FieldValue valueOf(const RecordRow &row, Field field) const;

    const RecordServices m_services;
    const UiContext m_looks;
    QPointer<TableView> m_table;
    QPointer<RecordModel> m_model;
    bool m_isBin = false;
};

} // namespace callhelm
