#include "pages/settings/rightscard.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include "access/rightstable.h"
#include "common/labels.h"
#include "common/plainlabel.h"
#include "dialogs/rolewords.h"
#include "pages/settings/numbersetting.h"
#include "pages/settings/peoplewords.h"
#include "services/callquestions.h"
#include "services/peopleservice.h"

namespace callhelm {

namespace {

constexpr int personWidth = 200;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::RightsCard)
};

QString rightWords(RightsRow row)
{
    switch (row) {
    case RightsRow::SeeFloorAndFigures:
        return Tr::tr("See the floor and figures");
    case RightsRow::SetUpGoals:
        return Tr::tr("Set up goals, cards, alerts");
    case RightsRow::SetRules:
        return Tr::tr("Set up rules, pools, templates");
    case RightsRow::EnterValues:
        return Tr::tr("Enter manual values");
    case RightsRow::CloseMonth:
        return Tr::tr("Close a month");
    case RightsRow::HandOut:
        return Tr::tr("Hand out leads");
    case RightsRow::ActOnPbx:
        return Tr::tr("Act on the telephone system");
    case RightsRow::Export:
        return Tr::tr("Export");
    case RightsRow::ManagePeople:
        return Tr::tr("Manage people, read the audit trail");
    case RightsRow::SetSources:
        return Tr::tr("Set up sources and working time");
    case RightsRow::Import:
        return Tr::tr("Import files");
    case RightsRow::EditRecords:
        return Tr::tr("Edit and call customers");
    case RightsRow::RemoveRecords:
        return Tr::tr("Merge and remove customers");
    case RightsRow::Acknowledge:
        return Tr::tr("Acknowledge alerts");
    case RightsRow::UnmaskNumbers:
        return Tr::tr("See callers' numbers whole");
    case RightsRow::Simulate:
        break;
    }
    return Tr::tr("Simulate");
}

QString answerWords(RightsAnswer answer)
{
    switch (answer) {
    case RightsAnswer::No:
        break;
    case RightsAnswer::OwnFigures:
        return Tr::tr("their own");
    case RightsAnswer::OwnTeams:
        return Tr::tr("own teams");
    case RightsAnswer::NotOwners:
        return Tr::tr("not owners");
    case RightsAnswer::Yes:
        return Tr::tr("yes");
    }
    return QStringLiteral("—");
}

} // namespace

RightsCard::RightsCard(PeopleService &people, const CallQuestions &calls, NumberService &numbers,
                       const UiContext &looks)
    : Card(looks.theme)
    , m_people(people)
    , m_calls(calls)
    , m_looks(looks)
    , m_table(new QWidget)
    , m_grid(new QGridLayout(m_table))
    , m_question(secondaryLabel({}))
    , m_person(new QComboBox)
    , m_answer(new PlainLabel)
    , m_numbers(new NumberSetting(numbers))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_question->setWordWrap(false);
    m_question->setBuddy(m_person);
    m_answer->setWordWrap(true);
    m_person->setFixedWidth(personWidth);
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
    layout->addWidget(m_numbers);
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
    // Two halves beside each other: a line a right, a column a role.
    constexpr int half = (rightsRowCount + 1) / 2;
    constexpr int columns = 1 + roleCount;
    for (int part = 0; part < 2; ++part) {
        const int left = part * (columns + 1);
        for (int role = 0; role < roleCount; ++role) {
            auto *head = secondaryLabel(roleWord(Role(role)));
            head->setWordWrap(false);
            m_grid->addWidget(head, 0, left + 1 + role, Qt::AlignHCenter);
        }
        for (int line = 0; line < half && part * half + line < rightsRowCount; ++line) {
            const auto row = RightsRow(part * half + line);
            auto *right = new PlainLabel(rightWords(row));
            right->setWordWrap(true); // the card is as narrow as the window
            m_grid->addWidget(right, line + 1, left);
            for (int role = 0; role < roleCount; ++role) {
                auto *answer = new PlainLabel(answerWords(answerFor(Role(role), row)));
                answer->setAccessibleName(
                    QStringLiteral("%1, %2: %3").arg(rightWords(row), roleWord(Role(role)), answer->text()));
                if (answerFor(Role(role), row) == RightsAnswer::No)
                    answer->setProperty("second", true);
                m_grid->addWidget(answer, line + 1, left + 1 + role, Qt::AlignHCenter);
            }
        }
        m_grid->setColumnStretch(left, 1);
    }
    m_grid->setColumnMinimumWidth(columns, space::xl);
}

void RightsCard::retranslate()
{
    setTitle(tr("What each role may do"));
    setCaption(tr("checked where the change is made, kept in the audit trail"));
    m_question->setText(tr("What may they see?"));
    m_numbers->retranslate();
    fillTable();
    refresh();
}

} // namespace callhelm
