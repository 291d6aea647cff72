#include "dialogs/taskdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/labels.h"
#include "common/theme.h"
#include "dialogs/duechoice.h"

namespace callhelm {

namespace {

constexpr int usualReminder = 15; // minutes before
constexpr int noReminder = -1;

} // namespace

TaskDialog::TaskDialog(RecordService &records, Entity entity, About about, const Calendar &calendar,
                       Instant now, QWidget *parent)
    : ChangeDialog(entity == Entity::Task ? tr("New task") : tr("New appointment"),
                   entity == Entity::Task ? tr("Create task") : tr("Create appointment"), parent)
    , m_records(records)
    , m_entity(entity)
    , m_about(std::move(about))
    , m_type(new QComboBox)
    , m_owner(new QComboBox)
    , m_due(new DueChoice(calendar, now))
    , m_remind(new QComboBox)
{
    fields().addWidget(
        secondaryLabel(isTask() ? tr("What is to be done for %1, and by when.").arg(m_about.name)
                                : tr("When somebody meets %1, in person or online.").arg(m_about.name)));
    fillTypes();
    fillOwners();
    fillReminders();
    if (isTask()) {
        m_text = new QPlainTextEdit;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(72);
        fields().addLayout(labelled(tr("What"), m_text));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(labelled(tr("Type"), m_type), 1);
    row->addLayout(labelled(tr("Owner"), m_owner), 1);
    fields().addLayout(row);
    fields().addLayout(labelled(isTask() ? tr("Due") : tr("When"), m_due));
    fields().addLayout(labelled(tr("Reminder"), m_remind));
    if (m_text != nullptr)
        m_text->setFocus();
    else
        m_type->setFocus();
}

void TaskDialog::fillTypes()
{
    const TermList list = isTask() ? TermList::TaskType : TermList::MeetingType;
    m_type->addItem(tr("no type"), qint64(0));
    for (const Term &term : m_records.catalogue()->terms->of(list))
        if (!term.hidden)
            m_type->addItem(term.name, term.id.value());
    if (m_type->count() > 1)
        m_type->setCurrentIndex(1);
}

void TaskDialog::fillOwners()
{
    m_owner->addItem(tr("nobody"), qint64(0));
    for (const RecordPerson &person : m_records.catalogue()->people)
        if (person.isOffered || person.agent == m_about.owner)
            m_owner->addItem(person.name, person.agent.value());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_about.owner.value())));
}

void TaskDialog::fillReminders()
{
    m_remind->addItem(tr("no reminder"), noReminder);
    m_remind->addItem(tr("when it is due"), 0);
    for (const int minutes : {5, usualReminder, 30})
        m_remind->addItem(tr("%Ln minute(s) before", nullptr, minutes), minutes);
    m_remind->addItem(tr("an hour before"), 60);
    m_remind->addItem(tr("a day before"), 24 * 60);
    m_remind->setCurrentIndex(m_remind->findData(usualReminder));
}

RecordEdit TaskDialog::edit() const
{
    RecordEdit edit;
    edit.entity = m_entity;
    const Instant at = m_due->at();
    edit.entries = {{Field::Customer, FieldValue(m_about.customer)},
                    {Field::Type, FieldValue(TermId(m_type->currentData().toLongLong()))},
                    {Field::Owner, FieldValue(AgentId(m_owner->currentData().toLongLong()))},
                    {isTask() ? Field::Due : Field::At, FieldValue(at)}};
    if (isTask())
        edit.entries.push_back({Field::Text, FieldValue(m_text->toPlainText().trimmed())});
    else
        edit.entries.push_back({Field::Status, FieldValue(qint64(MeetingStatus::Planned))});
    if (const int before = m_remind->currentData().toInt(); before != noReminder)
        edit.entries.push_back({Field::Remind, FieldValue(at - std::chrono::minutes(before))});
    // What is not said needs no entry: the record is new.
    std::erase_if(edit.entries, [](const FieldEntry &entry) { return entry.to.isEmpty(); });
    return edit;
}

void TaskDialog::submit()
{
    if (isTask() && m_text->toPlainText().trimmed().isEmpty() && m_type->currentData().toLongLong() == 0)
        return refuse(tr("Say what is to be done, or choose a type."));
    makeChange(m_records.save({edit()}));
}

} // namespace callhelm
