#include "pages/settings/rightscard.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include "common/labels.h"
#include "common/plainlabel.h"
#include "common/rolewords.h"
#include "pages/settings/peoplewords.h"
#include "services/callquestions.h"
#include "services/peopleservice.h"

namespace callhelm {

RightsCard::RightsCard(PeopleService &people, const CallQuestions &calls, const UiContext &looks)
    : Card(looks.theme)
    , m_people(people)
    , m_calls(calls)
    , m_looks(looks)
    , m_table(new QWidget)
    , m_grid(new QGridLayout(m_table))
    , m_question(secondaryLabel({}))
    , m_person(new QComboBox)
    , m_answer(new PlainLabel)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_question->setWordWrap(false);
    m_question->setBuddy(m_person);
    m_answer->setWordWrap(true);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *see = new QHBoxLayout;
    see->setSpacing(space::s);
    see->addWidget(m_question);
    see->addWidget(m_person);
    see->addWidget(m_answer, 1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(space::m);
    layout->addWidget(m_table);
    layout->addLayout(see);
    setContent(content);
    connect(m_person, &QComboBox::activated, this, &RightsCard::showPerson);
    retranslate();
}

void RightsCard::refresh()
{
    const QVariant kept = m_person->currentData();
    m_person->clear();
    for (const Person &person : m_people.people().persons)
        m_person->addItem(person.name, person.id.value());
    m_person->setCurrentIndex(std::max(0, m_person->findData(kept)));
    showPerson();
}

void RightsCard::showPerson()
{
    const Person *person = m_people.people().person(PersonId(m_person->currentData().toLongLong()));
    m_answer->setText(person == nullptr
                          ? QString()
                          : whatTheySee(m_people.people(), *person, m_people.today(),
                                        [this](AgentId agent) { return m_calls.agentName(agent); }));
}

void RightsCard::fillTable()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RightsCard::retranslate()
{
    setTitle(tr("What each role may do"));
    setCaption(tr("checked where the change is made, kept in the audit trail"));
    m_question->setText(tr("What may they see?"));
    fillTable();
    refresh();
}

} // namespace callhelm
