#pragma once

#include <optional>

#include "access/people.h"
#include "common/card.h"
#include "common/uicontext.h"

class QLabel;
class QMenu;
class QPushButton;

namespace callhelm {

class CallQuestions;
class PeopleService;
class PersonModel;
class Prompts;
class SearchEdit;
class SignInService;
class TableView;
struct PersonRecord;
struct UnclaimedAgent;

/// The people there are: who they are, what they are, when they were last here; add, change, set a password,
/// say that somebody is away or has left.
class PersonList final : public Card
{
    Q_OBJECT
public:
    /// All must outlive it.
    PersonList(PeopleService &people, SignInService &signIn, CallQuestions &calls, const UiContext &looks,
               Prompts &prompts);

    void refresh();
    void retranslate();
    [[nodiscard]] TableView &table() const { return *m_table; }

Q_SIGNALS:
    void notice(const QString &text); ///< a sentence for the notice bar

private:
    /// Who is selected; null where nobody is.
    [[nodiscard]] const Person *selected() const;
    void open(const PersonRecord &record);
    void openSelected();
    void openLeaves();
    void setPassword();
    void markAsLeft();
    void bringBack();
    void openUnclaimed();
    void fillUnclaimed(QMenu &menu, const UnclaimedAgent &agent);
    void save(const PersonRecord &record);
    void showState();

    PeopleService &m_people;
    SignInService &m_signIn;
    CallQuestions &m_calls;
    const UiContext m_looks;
    Prompts &m_prompts;
    PersonModel *m_model;
    TableView *m_table;
    SearchEdit *m_search;
    QPushButton *m_unclaimed;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_password;
    QPushButton *m_away;
    QPushButton *m_left;
    QLabel *m_counts;
};

} // namespace callhelm
