#include "dialogs/duechoice.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "common/theme.h"

namespace callhelm {

namespace {

const QTime afternoon(14, 0);
const QTime morning(9, 0);

Instant momentOf(const Calendar &calendar, QDate day, QTime time)
{
    return instantFromMs(QDateTime(day, time, calendar.zone()).toMSecsSinceEpoch());
}

} // namespace

DueChoice::DueChoice(Calendar calendar, Instant now, QWidget *parent)
    : QWidget(parent), m_calendar(std::move(calendar)), m_day(new QDateEdit), m_time(new QTimeEdit)
{
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *edits = new QHBoxLayout;
    edits->setSpacing(space::s);
    edits->addWidget(m_day, 2);
    edits->addWidget(m_time, 1);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(space::xs);
    const std::vector<Quick> choices = quickChoices(m_calendar, now);
    for (const Quick &choice : choices) {
        auto *button = new QPushButton(choice.text);
        button->setProperty("small", true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, at = choice.at] { setAt(at); });
        quick->addWidget(button);
    }
    quick->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(edits);
    layout->addLayout(quick);
    setFocusProxy(m_day);
    setAt(choices.front().at);
}

std::vector<DueChoice::Quick> DueChoice::quickChoices(const Calendar &calendar, Instant now)
{
    const QDate today = calendar.dayOf(now);
    std::vector<Quick> choices;
    if (const Instant at = momentOf(calendar, today, afternoon); now < at)
        choices.push_back({tr("Today 14:00"), at});
    choices.push_back({tr("Tomorrow 9:00"), momentOf(calendar, today.addDays(1), morning)});
    choices.push_back({tr("In 3 days"), momentOf(calendar, today.addDays(3), morning)});
    const int toMonday = 8 - today.dayOfWeek();
    choices.push_back({tr("Monday"), momentOf(calendar, today.addDays(toMonday), morning)});
    return choices;
}

Instant DueChoice::at() const { return momentOf(m_calendar, m_day->date(), m_time->time()); }

void DueChoice::setAt(Instant at)
{
    const QDateTime local = toDateTime(at, m_calendar.zone());
    m_day->setDate(local.date());
    m_time->setTime(local.time());
}

} // namespace callhelm
