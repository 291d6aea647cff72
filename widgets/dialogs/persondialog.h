#pragma once

#include <QDialog>

#include "common/uicontext.h"
#include "services/peopleservice.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace callhelm {

class CallQuestions;
class MultiSelect;
class PendingChange;

/// Adds somebody, or changes what is known of them: name, role, teams, name on the telephone system.
class PersonDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it. A record with an invalid id is somebody new.
    PersonDialog(PeopleService &people, const CallQuestions &calls, PersonRecord record,
                 const UiContext &looks, QWidget *parent = nullptr);

    /// What stands in the fields.
    [[nodiscard]] PersonRecord record() const;
    void accept() override;

private:
    [[nodiscard]] bool isNew() const { return !m_before.person.id.isValid(); }
    void makeFields(QLayout &layout);
    void fillChoices(const CallQuestions &calls);
    void showRole();
    [[nodiscard]] Role role() const;
    /// The memberships with those in the chosen teams going on or beginning on the day, others ending on it.
    [[nodiscard]] std::vector<Membership> memberships() const;

    PeopleService &m_people;
    const PersonRecord m_before;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_role;
    QLineEdit *m_password;
    MultiSelect *m_teams;
    QDateEdit *m_from;
    QLabel *m_chargesLabel;
    MultiSelect *m_charges;
    MultiSelect *m_agents;
    QLabel *m_error;
    QPushButton *m_save;
    PendingChange *m_pending;
};

} // namespace callhelm
