#include "pages/customers/recordactions.h"

#include <algorithm>
#include <set>

#include <QKeyEvent>
#include <QMenu>

#include "base/answer.h"
#include "common/choicepopup.h"
#include "common/tableview.h"
#include "crm/recordwords.h"
#include "items/recordmodel.h"
#include "services/calendarservice.h"
#include "services/recordservice.h"

namespace callhelm {

RecordActions::RecordActions(RecordServices services, const UiContext &looks, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_looks(looks)
{
}

void RecordActions::setList(TableView &table, RecordModel &model)
{
    m_table = &table;
    m_model = &model;
    table.installEventFilter(this);
    connect(&table, &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &at) {
        // What is right-clicked is meant, also where other rows are selected.
        if (!m_table->selectionModel()->isRowSelected(at.row()))
            m_table->selectRow(at.row());
        fill(*menu);
    });
}

bool RecordActions::has(Field field) const { return m_model->cells().spec().find(field) != nullptr; }

FieldValue RecordActions::valueOf(const RecordRow &row, Field field) const
{
    return m_model->cells().fieldValue(row, field);
}

std::vector<RecordRow> RecordActions::selected() const
{
    std::vector<RecordRow> rows;
    if (!m_table || !m_model)
        return rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->recordAt(index.row()));
    return rows;
}

void RecordActions::fill(QMenu &menu)
{
    const bool mayEdit = m_services.may(Act::EditRecords);
    const auto add = [&](QMenu &to, const QString &text, const QKeySequence &keys, bool enabled, auto run) {
        QAction *action = to.addAction(text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    if (m_isBin) {
        add(menu, tr("Restore"), {}, m_services.may(Act::RemoveRecords), [this] { restore(); });
        return;
    }
    if (m_model->entity() == Entity::Customer && selected().size() == 1) {
        const RecordId record = selected().front().state.id;
        add(menu, tr("Note…"), Qt::Key_N, mayEdit, [this, record] { Q_EMIT noteWanted(record); });
        add(menu, tr("Task…"), Qt::Key_T, mayEdit, [this, record] { Q_EMIT taskWanted(record); });
    }
    if (has(Field::Stage))
        add(menu, tr("Change stage…"), Qt::Key_S, mayEdit, [this] { chooseStage(); });
    if (has(Field::Owner))
        add(menu, tr("Change owner…"), Qt::Key_O, mayEdit, [this] { chooseOwner(); });
    if (mayEdit)
        addStates(menu);
    add(menu, tr("Into the bin"), QKeySequence::Delete, m_services.may(Act::RemoveRecords),
        [this] { remove(); });
}

void RecordActions::addStates(QMenu &menu)
{
    const FieldSpec *status = m_model->cells().spec().find(Field::Status);
    const bool isTask = m_model->entity() == Entity::Task;
    if (status == nullptr && !isTask)
        return;
    const Instant now = m_services.calendar.now();
    const auto add = [this, &menu](const QString &text, const std::vector<FieldEntry> &entries) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, entries] { set(entries); });
    };
    if (isTask) {
        const std::vector<RecordRow> rows = selected();
        const bool isDone = std::ranges::all_of(
            rows, [this](const RecordRow &row) { return !valueOf(row, Field::Done).isEmpty(); });
        if (isDone)
            add(tr("Not done"), {{Field::Done, FieldValue()}});
        else
            add(tr("Done"), {{Field::Done, FieldValue(now)}});
        return;
    }
    QMenu &states = *menu.addMenu(recordwords::field(m_model->entity(), *status));
    for (int i = 0; i < status->choices.size(); ++i) {
        if (m_model->entity() == Entity::Ticket && i == int(TicketStatus::Merged))
            continue; // by merging
        std::vector<FieldEntry> entries{{Field::Status, FieldValue(qint64(i))}};
        if (m_model->entity() == Entity::Deal)
            entries.push_back({Field::Closed, i == int(DealStatus::Open) ? FieldValue() : FieldValue(now)});
        connect(states.addAction(recordwords::choice(m_model->entity(), *status, i)), &QAction::triggered,
                this, [this, entries] { set(entries); });
    }
}

bool RecordActions::isKey(int key) const
{
    if (m_isBin)
        return false;
    switch (key) {
    case Qt::Key_S:
        return has(Field::Stage) && m_services.may(Act::EditRecords);
    case Qt::Key_O:
        return has(Field::Owner) && m_services.may(Act::EditRecords);
    case Qt::Key_N:
    case Qt::Key_T:
        return m_model->entity() == Entity::Customer && m_services.may(Act::EditRecords);
    case Qt::Key_Delete:
        return m_services.may(Act::RemoveRecords);
    default:
        return false;
    }
}

void RecordActions::press(int key)
{
    const std::vector<RecordRow> rows = selected();
    if (rows.empty())
        return;
    switch (key) {
    case Qt::Key_S:
        return chooseStage();
    case Qt::Key_O:
        return chooseOwner();
    case Qt::Key_N:
        Q_EMIT noteWanted(rows.front().state.id);
        return;
    case Qt::Key_T:
        Q_EMIT taskWanted(rows.front().state.id);
        return;
    default:
        return remove();
    }
}

bool RecordActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_model)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (!plain || !isKey(key->key()))
        return QObject::eventFilter(watched, event);
    press(key->key());
    return true;
}

void RecordActions::ask(const QString &title, std::vector<MultiSelect::Choice> choices,
                        std::function<void(qint64)> take)
{
    auto *popup = new ChoicePopup(m_looks.theme, title, choices, m_table);
    connect(popup, &ChoicePopup::chosen, this, std::move(take));
    connect(popup, &QObject::destroyed, m_table, [table = m_table] {
        if (table)
            table->setFocus(Qt::PopupFocusReason);
    });
    const QRect row = m_table->visualRect(m_table->currentIndex());
    popup->showBelow(m_table->viewport(), row.isValid() ? row : QRect(0, 0, 1, 1));
}

std::vector<MultiSelect::Choice> RecordActions::stages() const
{
    const Terms &terms = *m_services.records.catalogue()->terms;
    const FieldSpec &field = *m_model->cells().spec().find(Field::Stage);
    std::set<TermId> pools;
    for (const RecordRow &row : selected())
        pools.insert(valueOf(row, Field::Pool).id<TermId>());
    const bool onePool = pools.size() == 1 && pools.begin()->isValid();
    std::vector<MultiSelect::Choice> choices;
    for (const Term &stage : terms.of(field.list)) {
        if (stage.hidden || (onePool && stage.parent.isValid() && stage.parent != *pools.begin()))
            continue;
        const QString pool = onePool ? QString() : terms.name(stage.parent);
        choices.push_back(
            {stage.id.value(), pool.isEmpty() ? stage.name : pool + QStringLiteral(" \u00B7 ") + stage.name});
    }
    return choices;
}

void RecordActions::chooseStage()
{
    if (selected().empty())
        return;
    ask(tr("Change stage: %1").arg(whom()), stages(), [this](qint64 id) { setStage(TermId(id)); });
}

void RecordActions::setStage(TermId stage)
{
    std::vector<FieldEntry> entries{{Field::Stage, FieldValue(stage)}};
    const Term *term = m_services.records.catalogue()->terms->find(stage);
    QString done = tr("%1: stage “%2”").arg(whom(), term != nullptr ? term->name : QString());
    if (term != nullptr && term->parent.isValid() && has(Field::Pool)) {
        entries.push_back({Field::Pool, FieldValue(term->parent)}); // a stage is of one pool
        const std::vector<RecordRow> rows = selected();
        if (std::ranges::any_of(rows, [&](const RecordRow &row) {
                const auto pool = valueOf(row, Field::Pool).id<TermId>();
                return pool.isValid() && pool != term->parent;
            }))
            done = tr("%1, moved to the pool “%2”")
                       .arg(done, m_services.records.catalogue()->terms->name(term->parent));
    }
    set(entries, done);
}

/// The one that is selected by its name, several by their count.
QString RecordActions::whom() const
{
    const std::vector<RecordRow> rows = selected();
    const QString name = rows.size() == 1 ? valueOf(rows.front(), Field::Name).string() : QString();
    return name.isEmpty() ? recordwords::count(m_model->entity(), qint64(rows.size())) : name;
}

void RecordActions::chooseOwner()
{
    if (selected().empty())
        return;
    std::vector<MultiSelect::Choice> people;
    for (const RecordPerson &person : m_services.records.catalogue()->people)
        if (person.isOffered)
            people.push_back({person.agent.value(), person.name});
    people.push_back({0, recordwords::none(*m_model->cells().spec().find(Field::Owner))});
    ask(tr("Change owner: %1").arg(whom()), std::move(people), [this](qint64 id) {
        set({{Field::Owner, id > 0 ? FieldValue(AgentId(id)) : FieldValue()}});
    });
}

void RecordActions::set(const std::vector<FieldEntry> &entries, const QString &done)
{
    std::vector<RecordEdit> edits;
    for (const RecordRow &row : selected())
        edits.push_back({m_model->entity(), row.state.id, entries});
    if (edits.empty())
        return;
    onFinished(m_services.records.save(std::move(edits)), this,
               [this, done](const Result<std::vector<RecordId>> &saved) {
                   if (!saved)
                       Q_EMIT failed(saved.error());
                   else if (!done.isEmpty())
                       Q_EMIT told(done);
               });
}

void RecordActions::restore()
{
    std::vector<RecordId> records;
    for (const RecordRow &row : selected())
        records.push_back(row.state.id);
    if (records.empty())
        return;
    const QString done = tr("Restored: %1").arg(whom());
    onFinished(m_services.records.restore(records), this, [this, done](const Result<void> &restored) {
        if (restored)
            Q_EMIT told(done);
        else
            Q_EMIT failed(restored.error());
    });
}

void RecordActions::remove()
{
    std::vector<RecordId> records;
    for (const RecordRow &row : selected())
        records.push_back(row.state.id);
    if (records.empty())
        return;
    onFinished(m_services.records.remove(records), this, [this, records](const Result<void> &removed) {
        if (removed)
            Q_EMIT this->removed(records);
        else
            Q_EMIT failed(removed.error());
    });
}

} // namespace callhelm
