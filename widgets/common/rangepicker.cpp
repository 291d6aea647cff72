#include "common/rangepicker.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/icons.h"
#include "common/popup.h"

namespace callhelm {

namespace {

QCalendarWidget *monthSheet(const Calendar &calendar, QDate selected, QWidget *parent)
{
    auto *sheet = new QCalendarWidget(parent);
    sheet->setFirstDayOfWeek(calendar.firstDayOfWeek());
    sheet->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    sheet->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain; // Saturdays and Sundays are no warning
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        sheet->setWeekdayTextFormat(day, plain);
    sheet->setSelectedDate(selected);
    sheet->setFixedSize(296, 214);
    return sheet;
}

} // namespace

RangePicker::RangePicker(const Theme &theme, std::function<const Calendar &()> calendar,
                         std::function<Instant()> now, QSettings &settings, const QString &settingsKey,
                         QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_calendar(std::move(calendar))
    , m_now(std::move(now))
    , m_settings(settings)
    , m_key(settingsKey)
    , m_choice(RangeChoice::fromString(settings.value(settingsKey).toString()))
{
    setIcon(themedIcon(theme, QStringLiteral("calendar")));
    connect(this, &QPushButton::clicked, this, &RangePicker::openPopup);
    showText();
}

void RangePicker::setChoice(const RangeChoice &choice)
{
    const bool changed = !(choice == m_choice);
    m_choice = choice;
    m_settings.setValue(m_key, choice.toString());
    showText();
    if (changed)
        Q_EMIT rangeChanged();
}

TimeRange RangePicker::range() const { return m_choice.range(m_calendar(), m_now()); }

void RangePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showText();
    QPushButton::changeEvent(event);
}

void RangePicker::showText()
{
    setText(m_choice.words());
    setToolTip(tr("The days that are shown"));
    setAccessibleName(tr("Range: %1").arg(m_choice.words()));
}

void RangePicker::openPopup()
{
    auto *popup = new Popup(m_theme, this);
    auto *list = new QListWidget(popup);
    for (int kind = 0; kind < int(RangeChoice::Kind::Own); ++kind)
        list->addItem(RangeChoice{RangeChoice::Kind(kind), {}, {}}.words());
    list->setCurrentRow(m_choice.kind == RangeChoice::Kind::Own ? -1 : int(m_choice.kind));
    list->setFixedWidth(150);
    list->setAccessibleName(tr("Ranges"));

    const Calendar &calendar = m_calendar();
    const TimeRange shown = range();
    auto *from = monthSheet(calendar, calendar.dayOf(shown.from), popup);
    auto *to = monthSheet(calendar, calendar.dayOf(instantFromMs(toMs(shown.to) - 1)), popup);
    from->setAccessibleName(tr("From"));
    to->setAccessibleName(tr("To"));
    auto *apply = new QPushButton(tr("Show these days"), popup);
    apply->setProperty("primary", true);

    const auto titled = [popup](const QString &title, QWidget *sheet) {
        auto *column = new QVBoxLayout;
        auto *label = new PlainLabel(title, popup);
        label->setProperty("second", true);
        column->addWidget(label);
        column->addWidget(sheet);
        return column;
    };
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(space::l);
    sheets->addLayout(titled(tr("From"), from));
    sheets->addLayout(titled(tr("To"), to));
    auto *right = new QVBoxLayout;
    right->addLayout(sheets);
    right->addWidget(apply, 0, Qt::AlignRight);
    auto *layout = new QHBoxLayout(popup);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::l);
    layout->addWidget(list);
    layout->addLayout(right);

    const auto pick = [this, popup](int row) {
        if (row < 0)
            return;
        popup->close();
        setChoice({RangeChoice::Kind(row), {}, {}});
    };
    connect(list, &QListWidget::itemClicked, this,
            [list, pick](QListWidgetItem *item) { pick(list->row(item)); });
    connect(list, &QListWidget::itemActivated, this,
            [list, pick](QListWidgetItem *item) { pick(list->row(item)); });
    connect(apply, &QPushButton::clicked, this, [this, popup, from, to] {
        const QDate first = from->selectedDate();
        const QDate last = to->selectedDate();
        popup->close();
        setChoice({RangeChoice::Kind::Own, std::min(first, last), std::max(first, last)});
    });
    popup->showBelow(this);
    list->setFocus();
}

} // namespace callhelm
