#pragma once

#include <QWidget>

#include "access/people.h"
#include "common/theme.h"
#include "services/termservice.h"

class QComboBox;
class QLabel;

namespace callhelm {

class MultiSelect;
class PendingChange;
class PeopleService;

/// Who sees the customers of a pool beside their owners: its keeper, and who leads a team to which it is
/// open.
class PoolAccessForm final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    PoolAccessForm(TermService &terms, const PeopleService &people, const Theme &theme,
                   QWidget *parent = nullptr);

    /// Invalid: none is chosen.
    void setPool(TermId pool);
    void refresh();
    void retranslate();

private:
    void keep();
    [[nodiscard]] PoolAccess kept() const;

    TermService &m_terms;
    const PeopleService &m_people;
    TermId m_pool;
    QLabel *m_keeperLabel;
    QComboBox *m_keeper;
    QLabel *m_teamsLabel;
    MultiSelect *m_teams;
    QLabel *m_error;
    PendingChange *m_pending;
    bool m_filling = false;
};

} // namespace callhelm
