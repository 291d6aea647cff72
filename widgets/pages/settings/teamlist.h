#pragma once

#include <optional>

#include "access/people.h"
#include "common/card.h"
#include "common/uicontext.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace callhelm {

class PeopleService;
class Prompts;
class TableView;
class TeamModel;

/// The teams there are; of the selected one who is in it today, and who came and went.
class TeamList final : public Card
{
    Q_OBJECT
public:
    /// All must outlive it.
    TeamList(PeopleService &people, const UiContext &looks, Prompts &prompts);

    void refresh();
    void retranslate();
    [[nodiscard]] TableView &table() const { return *m_table; }

Q_SIGNALS:
    void notice(const QString &text); ///< a sentence for the notice bar

private:
    /// The team selected, or the first; null where there is none.
    [[nodiscard]] const Team *shown() const;
    void edit(const Team &team);
    void dissolve(const Team &team);
    void movePerson();
    /// Who is in the team today, if anybody; else `otherwise`.
    [[nodiscard]] QString memberOf(const Team *team, const QString &otherwise) const;
    void showTeam();
    void take(const QFuture<Result<void>> &done);

    PeopleService &m_people;
    Prompts &m_prompts;
    TeamModel *m_model;
    TableView *m_table;
    QPushButton *m_add;
    QWidget *m_detail;
    QLabel *m_membersTitle;
    QGridLayout *m_members;
    QLabel *m_eventsTitle;
    QGridLayout *m_events;
    QLabel *m_hint;
    QPushButton *m_change;
    QPushButton *m_move;
    QPushButton *m_dissolve;
    QLabel *m_empty;
};

} // namespace callhelm
