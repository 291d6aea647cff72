#pragma once

#include <optional>

#include "dialogs/changedialog.h"
#include "base/calendar.h"
#include "services/recordservice.h"

class QComboBox;
class QPlainTextEdit;

namespace callhelm {

class DueChoice;

/// Makes a task or an appointment for a customer: what, whose, when, and how long before it somebody is
/// reminded.
class TaskDialog final : public ChangeDialog
{
    Q_OBJECT
public:
    struct About
    {
        RecordId customer;
        QString name; ///< the customer's
        AgentId owner; ///< whose it is at first
    };
    /// `entity` is Task or Meeting. `records` must outlive it.
    TaskDialog(RecordService &records, Entity entity, About about, const Calendar &calendar, Instant now,
               QWidget *parent = nullptr);

    /// What stands in the fields.
    [[nodiscard]] RecordEdit edit() const;

protected:
    void submit() override;

private:
    [[nodiscard]] bool isTask() const { return m_entity == Entity::Task; }
    void fillTypes();
    void fillOwners();
    void fillReminders();

    RecordService &m_records;
    const Entity m_entity;
    const About m_about;
    QComboBox *m_type;
    QPlainTextEdit *m_text = nullptr; ///< of a task
    QComboBox *m_owner;
    DueChoice *m_due;
    QComboBox *m_remind;
};

} // namespace callhelm
