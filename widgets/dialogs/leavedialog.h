#pragma once

#include <QDialog>

#include "common/uicontext.h"
#include "services/peopleservice.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace callhelm {

class PendingChange;

/// The days on which somebody is away, why, and who stands in.
class LeaveDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `people` must outlive it.
    LeaveDialog(PeopleService &people, PersonRecord record, QWidget *parent = nullptr);

    /// With the leaves listed.
    [[nodiscard]] const PersonRecord &record() const { return m_record; }
    void accept() override;

private:
    void makeFields(QLayout &layout);
    void add();
    void removeSelected();
    void showLeaves();
    [[nodiscard]] QString textOf(const Leave &leave) const;

    PeopleService &m_people;
    PersonRecord m_record;
    QListWidget *m_list;
    QPushButton *m_remove;
    QDateEdit *m_from;
    QDateEdit *m_last;
    QComboBox *m_reason;
    QComboBox *m_standIn;
    QLabel *m_error;
    PendingChange *m_pending;
};

} // namespace callhelm
