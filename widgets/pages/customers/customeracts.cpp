#include "pages/customers/customeracts.h"

#include <algorithm>

#include <QMenu>

#include "base/answer.h"
#include "common/prompts.h"
#include "dialogs/mergedialog.h"
#include "dialogs/notedialog.h"
#include "dialogs/recordtext.h"
#include "dialogs/taskdialog.h"
#include "services/calendarservice.h"

namespace callhelm {

namespace {

constexpr int mostFound = 20;

QString menuText(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

CustomerActs::CustomerActs(const CustomerServices &services, const UiContext &looks, Prompts &prompts,
                           QWidget &window)
    : QObject(&window), m_services(services), m_looks(looks), m_prompts(prompts), m_window(window)
{
}

FieldValue CustomerActs::get(Field field) const
{
    return valueOf(*m_services.records.catalogue(), m_card.row.state, field);
}

AgentId CustomerActs::ownAgent() const
{
    const std::vector<AgentId> own = m_services.ownAgents ? m_services.ownAgents() : std::vector<AgentId>();
    return own.empty() ? AgentId() : own.front();
}

void CustomerActs::fillStages(QMenu &menu)
{
    const Terms &terms = *m_services.records.catalogue()->terms;
    std::vector<Term> stages = terms.of(TermList::Stage, get(Field::Pool).id<TermId>());
    if (stages.empty())
        stages = terms.of(TermList::Stage); // a pool without a pipeline of its own
    const auto now = get(Field::Stage).id<TermId>();
    menu.addSection(menuText(name()));
    bool isAny = false;
    for (const Term &stage : stages) {
        if (stage.hidden && stage.id != now)
            continue;
        isAny = true;
        QAction *action = menu.addAction(menuText(stage.name));
        action->setCheckable(true);
        action->setChecked(stage.id == now);
        connect(action, &QAction::triggered, this, [this, id = stage.id] { setStage(id); });
    }
    if (!isAny)
        menu.addAction(tr("No stages yet: admins make them in the settings"))->setEnabled(false);
}

void CustomerActs::fillMore(QMenu &menu)
{
    const auto add = [&](const QString &text, auto act) {
        connect(menu.addAction(text), &QAction::triggered, this, act);
    };
    add(tr("Edit…"), [this] { Q_EMIT recordWanted(id()); });
    add(tr("Change owner…"), [this] { chooseOwner(); });
    menu.addSeparator();
    add(tr("Appointment…"), [this] { newAppointment(); });
    add(tr("New deal…"), [this] { Q_EMIT newRecordWanted(Entity::Deal, id()); });
    add(tr("New ticket…"), [this] { Q_EMIT newRecordWanted(Entity::Ticket, id()); });
    menu.addSeparator();
    if (may(Act::MergeRecords))
        add(tr("Merge with another…"), [this] { chooseMerge(); });
    if (may(Act::RemoveRecords))
        add(tr("Move to the bin…"), [this] { moveToBin(); });
}

template <class T>
void CustomerActs::watch(const QFuture<Result<T>> &change, const QString &done, std::function<void()> again)
{
    onFinished(change, this, [this, done, again = std::move(again)](const Result<T> &result) {
        if (!result)
            Q_EMIT failed(result.error(), again);
        else if (!done.isEmpty())
            Q_EMIT told(done);
    });
}

void CustomerActs::save(std::vector<RecordEdit> edits, const QString &done)
{
    watch(m_services.records.save(edits), done, [this, edits, done] { save(edits, done); });
}

void CustomerActs::change(const std::vector<FieldEntry> &entries)
{
    save({{Entity::Customer, id(), entries}}, {});
}

/// Says whose stage it is: others may be selected in the list beside.
void CustomerActs::setStage(TermId stage)
{
    if (get(Field::Stage).id<TermId>() == stage)
        return;
    const Terms &terms = *m_services.records.catalogue()->terms;
    const Term *term = terms.find(stage);
    std::vector<FieldEntry> entries{{Field::Stage, FieldValue(stage)}};
    QString done = tr("%1: stage “%2”").arg(name(), term != nullptr ? term->name : QString());
    const auto pool = get(Field::Pool).id<TermId>();
    if (term != nullptr && term->parent.isValid() && term->parent != pool) { // a stage is of one pool
        entries.push_back({Field::Pool, FieldValue(term->parent)});
        done = tr("%1, moved to the pool “%2”").arg(done, terms.name(term->parent));
    }
    save({{Entity::Customer, id(), entries}}, done);
}

void CustomerActs::chooseOwner()
{
    const RecordCataloguePtr catalogue = m_services.records.catalogue();
    const auto now = get(Field::Owner).id<AgentId>();
    const QString nobody = tr("nobody");
    QStringList names{nobody};
    std::vector<AgentId> agents{AgentId()};
    for (const RecordPerson &person : catalogue->people) {
        if (!person.isOffered && person.agent != now)
            continue;
        // Two people of one name stay apart.
        names << (names.contains(person.name)
                      ? QStringLiteral("%1 (%2)").arg(person.name).arg(person.agent.value())
                      : person.name);
        agents.push_back(person.agent);
    }
    const auto at = std::ranges::find(agents, now) - agents.begin();
    Prompts::Form form;
    form.question = {tr("Change owner"), tr("Whose customer %1 is from now on.").arg(name()),
                     tr("Change owner"), false};
    form.fields.push_back({tr("Owner"), names, names.value(int(at), nobody)});
    m_prompts.fill(&m_window, form, [this, names, agents, now](const QStringList &values) {
        const qsizetype chosen = names.indexOf(values.value(0));
        if (chosen >= 0 && agents[size_t(chosen)] != now)
            change({{Field::Owner, FieldValue(agents[size_t(chosen)])}});
    });
}

void CustomerActs::makeTask(Entity entity)
{
    AgentId owner = ownAgent();
    if (!owner.isValid())
        owner = get(Field::Owner).id<AgentId>();
    open(new TaskDialog(m_services.records, entity, {id(), name(), owner}, m_services.calendar.calendar(),
                        m_services.calendar.now(), &m_window));
}

void CustomerActs::addNote(const QString &text, std::function<void(const Result<void> &)> saved)
{
    RecordEdit edit;
    edit.entity = Entity::Note;
    edit.entries = {{Field::Customer, FieldValue(id())},
                    {Field::Text, FieldValue(text.trimmed())},
                    {Field::At, FieldValue(m_services.calendar.now())}};
    if (const AgentId own = ownAgent(); own.isValid())
        edit.entries.push_back({Field::Author, FieldValue(own)});
    onFinished(m_services.records.save({edit}), this,
               [saved = std::move(saved)](const Result<std::vector<RecordId>> &result) {
                   saved(result ? Result<void>() : Result<void>(result.error()));
               });
}

void CustomerActs::editNote(const StoryItem &note)
{
    // The text as it is kept: what shows may stand for it.
    onFinished(
        m_services.records.record(note.record), this,
        [this, id = note.record](const Result<std::optional<RecordRow>> &row) {
            if (!row)
                return Q_EMIT failed(row.error(), {});
            if (!*row)
                return Q_EMIT told(tr("This note was removed meanwhile."));
            const FieldValue text = valueOf(*m_services.records.catalogue(), (*row)->state, Field::Text);
            open(new NoteDialog(m_services.records, id, text.string(), may(Act::RemoveRecords), &m_window));
        });
}

void CustomerActs::removeNote(RecordId note)
{
    if (!may(Act::RemoveRecords))
        return Q_EMIT told(tr("You may change this note, but not remove it."));
    m_prompts.confirm(
        &m_window,
        {tr("Remove the note?"), tr("The note goes into the bin. This can be undone."), tr("Remove note"),
         true},
        [this, note] { watch(m_services.records.remove({note}), {}, [this, note] { removeNote(note); }); });
}

void CustomerActs::setDone(RecordId task)
{
    save({{Entity::Task, task, {{Field::Done, FieldValue(m_services.calendar.now())}}}}, {});
}

void CustomerActs::setTookPlace(RecordId meeting, bool tookPlace)
{
    const auto status = tookPlace ? MeetingStatus::TookPlace : MeetingStatus::Missed;
    save({{Entity::Meeting, meeting, {{Field::Status, FieldValue(qint64(status))}}}}, {});
}

void CustomerActs::merge(RecordId other)
{
    auto *dialog = new MergeDialog(m_services.records, id(), other, m_looks, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT merged(dialog->into()); });
    open(dialog);
}

void CustomerActs::chooseMerge()
{
    Prompts::Form form;
    form.question = {tr("Merge with another"),
                     tr("Who is the same as %1? You compare them before anything is merged.").arg(name()),
                     tr("Search"), false};
    form.fields.push_back({tr("Name, phone or e-mail"), {}, {}, false, Prompts::Form::Field::Kind::Text});
    form.check = [](const QStringList &values) {
        return values.value(0).isEmpty() ? tr("Type a part of the name, or a number.") : QString();
    };
    m_prompts.fill(&m_window, form, [this](const QStringList &values) {
        RecordQuery query;
        query.search = values.value(0);
        query.limit = mostFound;
        onFinished(m_services.records.rows(query), this, [this](const Result<RecordRows> &found) {
            if (!found)
                return Q_EMIT failed(found.error(), {});
            std::vector<RecordRow> others = found->rows;
            std::erase_if(others, [this](const RecordRow &row) { return row.state.id == id(); });
            chooseAmong(others);
        });
    });
}

void CustomerActs::chooseAmong(const std::vector<RecordRow> &found)
{
    if (found.empty())
        return Q_EMIT told(tr("No other customer matches."));
    if (found.size() == 1)
        return merge(found.front().state.id);
    const RecordCatalogue &catalogue = *m_services.records.catalogue();
    QStringList names;
    std::vector<RecordId> ids;
    for (const RecordRow &row : found) {
        const QString phones = RecordText::phones(valueOf(catalogue, row.state, Field::Phone));
        QString text = valueOf(catalogue, row.state, Field::Name).string();
        if (!phones.isEmpty())
            text += QStringLiteral(" · ") + phones;
        if (names.contains(text))
            text += QStringLiteral(" #%1").arg(recordNumber(row.state.id));
        names << text;
        ids.push_back(row.state.id);
    }
    Prompts::Form form;
    form.question = {tr("Merge with another"), tr("Several match. Which one?"), tr("Compare"), false};
    form.fields.push_back({tr("Customer"), names, names.front()});
    m_prompts.fill(&m_window, form, [this, names, ids](const QStringList &values) {
        if (const qsizetype at = names.indexOf(values.value(0)); at >= 0)
            merge(ids[size_t(at)]);
    });
}

void CustomerActs::moveToBin()
{
    m_prompts.confirm(&m_window,
                      {tr("Move to the bin?"),
                       tr("%1 goes into the bin, with all that belongs to them. What was done stays "
                          "counted, and this can be undone.")
                           .arg(name()),
                       tr("Move to the bin"), true},
                      [this, id = id(), name = name()] {
                          watch(m_services.records.remove({id}), tr("%1 is in the bin.").arg(name),
                                [this] { moveToBin(); });
                      });
}

} // namespace callhelm
