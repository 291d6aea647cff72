#pragma once

#include "common/card.h"
#include "common/uicontext.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace callhelm {

class CallQuestions;
class NumberService;
class NumberSetting;
class PeopleService;

/// What each role may do, as words that can be read aloud, and what one person may see.
class RightsCard final : public Card
{
    Q_OBJECT
public:
    /// All must outlive it.
    RightsCard(PeopleService &people, const CallQuestions &calls, NumberService &numbers,
               const UiContext &looks);

    void refresh();
    void retranslate();

private:
    void fillTable();
    void showPerson();

    PeopleService &m_people;
    const CallQuestions &m_calls;
    const UiContext m_looks;
    QWidget *m_table;
    QGridLayout *m_grid;
    QLabel *m_question;
    QComboBox *m_person;
    QLabel *m_answer;
    NumberSetting *m_numbers;
};

} // namespace callhelm
