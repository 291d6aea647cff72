#include "pages/floor/travelbar.h"

#include <algorithm>

#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTextCharFormat>
#include <QToolButton>

#include "common/plainlabel.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/popup.h"
#include "pages/floor/timeslider.h"

namespace callhelm {

namespace {

constexpr std::array<int, 3> rates{1, 10, 60};
constexpr auto playEvery = std::chrono::milliseconds(250);

QToolButton *iconButton(const Theme &theme, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(theme, icon, Token::Text));
    button->setIconSize({18, 18});
    return button;
}

} // namespace

TravelBar::TravelBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_caption(new PlainLabel(this))
    , m_time(new PlainLabel(this))
    , m_before(iconButton(theme, QStringLiteral("arrow-left"), this))
    , m_date(new QPushButton(this))
    , m_after(iconButton(theme, QStringLiteral("arrow-right"), this))
    , m_slider(new TimeSlider(theme, this))
    , m_playing(iconButton(theme, QStringLiteral("play"), this))
    , m_rate(new QComboBox(this))
    , m_back(new QPushButton(this))
{
    m_caption->setFont(theme.font(Theme::Face::Caption));
    m_time->setFont(theme.font(Theme::Face::PageTitle));
    for (QLabel *label : {m_caption, m_time})
        label->setTextFormat(Qt::PlainText);
    m_caption->setProperty("second", true);
    m_date->setIcon(themedIcon(theme, QStringLiteral("calendar")));
    m_back->setProperty("primary", true);
    for (const int rate : rates)
        m_rate->addItem(QStringLiteral("\u00D7%1").arg(rate), rate);
    m_rate->setFixedWidth(72);

    auto *moment = new QVBoxLayout;
    moment->setSpacing(0);
    moment->addStretch(1);
    moment->addWidget(m_caption);
    moment->addWidget(m_time);
    moment->addStretch(1);
    auto *days = new QHBoxLayout;
    days->setSpacing(2);
    days->addWidget(m_before);
    days->addWidget(m_date);
    days->addWidget(m_after);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs, space::m, space::xs);
    layout->setSpacing(space::m);
    layout->addLayout(moment);
    layout->addLayout(days);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_playing);
    layout->addWidget(m_rate);
    layout->addWidget(m_back);

    m_play.setInterval(playEvery);
    connect(&m_play, &QTimer::timeout, this, &TravelBar::playOn);
    connect(m_slider, &QSlider::valueChanged, this, [this] { goTo(m_slider->moment()); });
    connect(m_slider, &QSlider::sliderPressed, this, [this] { setPlaying(false); });
    connect(m_before, &QToolButton::clicked, this, [this] { stepDay(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { stepDay(1); });
    connect(m_date, &QPushButton::clicked, this, &TravelBar::chooseDay);
    connect(m_playing, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    auto *space = new QShortcut(Qt::Key_Space, m_slider);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { setPlaying(!isPlaying()); });
    connect(m_back, &QPushButton::clicked, this, &TravelBar::presentWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void TravelBar::setCalendar(const Calendar &calendar)
{
    if (calendar.zone() != m_calendar.zone())
        m_day = QDate(); // begins at another moment
    m_calendar = calendar;
    showMoment();
}

void TravelBar::setDays(std::vector<QDate> days, Instant until)
{
    m_days = std::move(days);
    m_until = until;
    if (m_moment && m_day.isValid()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setDay(m_calendar.range(m_day), m_until, m_calendar);
    }
    showMoment();
}

void TravelBar::setOutline(const PastOutline &outline)
{
    if (m_moment && outline.range.contains(*m_moment))
        m_slider->setMissed(outline.missed);
}

void TravelBar::goTo(Instant moment)
{
    const bool begins = !m_moment;
    m_moment = std::min(moment, std::max(m_until, Instant()));
    m_waiting = true;
    if (begins)
        m_day = QDate();
    showMoment();
    Q_EMIT momentWanted(*m_moment);
}

void TravelBar::setArrived(Instant moment)
{
    m_waiting = m_moment && moment != *m_moment;
    showMoment();
}

void TravelBar::setProgress(double done)
{
    m_caption->setText(tr("Reading the facts up to then… %1").arg(format::share(done, 0)));
}

void TravelBar::stop()
{
    setPlaying(false);
    m_moment.reset();
    m_waiting = false;
    m_day = QDate();
}

void TravelBar::setPlaying(bool playing)
{
    if (playing && m_moment) {
        m_sincePlayed.start();
        m_play.start();
    } else {
        m_play.stop();
    }
    retranslate();
}

void TravelBar::playOn()
{
    // The floor that is being made is waited for: playing gets slower rather than skipping moments.
    if (m_waiting || !m_moment)
        return;
    const qint64 passed = m_sincePlayed.restart() * m_rate->currentData().toInt();
    const Instant end = std::min(m_until, m_calendar.range(day()).to - Duration(1));
    if (*m_moment + Duration(passed) >= end) {
        setPlaying(false);
        goTo(end);
        return;
    }
    goTo(*m_moment + Duration(passed));
}

std::optional<QDate> TravelBar::neighbour(int by) const
{
    if (!m_moment)
        return {};
    if (by > 0) {
        const auto after = std::upper_bound(m_days.begin(), m_days.end(), day());
        return after == m_days.end() ? std::nullopt : std::optional(*after);
    }
    const auto before = std::lower_bound(m_days.begin(), m_days.end(), day());
    return before == m_days.begin() ? std::nullopt : std::optional(*std::prev(before));
}

void TravelBar::stepDay(int by)
{
    if (const auto other = neighbour(by))
        goToDay(*other);
}

/// The same time of another day.
void TravelBar::goToDay(QDate other)
{
    const QTime time = toDateTime(*m_moment, m_calendar.zone()).time();
    const QDateTime local(other, time, m_calendar.zone());
    const TimeRange range = m_calendar.range(other);
    goTo(std::clamp(instantFromMs(local.toMSecsSinceEpoch()), range.from, range.to - Duration(1000)));
}

void TravelBar::chooseDay()
{
    if (!m_moment || m_days.empty())
        return;
    auto *popup = new Popup(m_theme, this);
    auto *sheet = new QCalendarWidget(popup);
    sheet->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    sheet->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    sheet->setFirstDayOfWeek(m_calendar.firstDayOfWeek());
    sheet->setDateRange(m_days.front(), m_days.back());
    sheet->setSelectedDate(day());
    sheet->setFixedSize(296, 214);
    QTextCharFormat nothing;
    nothing.setForeground(
        Theme::blend(m_theme.color(Token::TextSecond), m_theme.color(Token::Surface), 0.45));
    QTextCharFormat stored;
    stored.setForeground(m_theme.color(Token::Text));
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        sheet->setWeekdayTextFormat(weekend, stored);
    constexpr qint64 mostMarked = 1000; // days: a wild clock may span decades
    constexpr qint64 sheetDays = 42; // those before the first and after the last stored day show too
    for (QDate day = std::max(m_days.front(), m_days.back().addDays(-mostMarked)).addDays(-sheetDays);
         day <= m_days.back().addDays(sheetDays); day = day.addDays(1))
        if (!std::binary_search(m_days.begin(), m_days.end(), day))
            sheet->setDateTextFormat(day, nothing);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->addWidget(sheet);
    const auto choose = [this, popup](QDate chosen) {
        if (!m_moment || !std::binary_search(m_days.begin(), m_days.end(), chosen))
            return; // nothing is stored of it
        popup->close();
        goToDay(chosen);
    };
    connect(sheet, &QCalendarWidget::clicked, this, choose);
    connect(sheet, &QCalendarWidget::activated, this, choose);
    popup->showBelow(m_date);
    sheet->setFocus();
}

QString TravelBar::sentence() const
{
    return m_moment ? tr("Showing %1, %2").arg(format::date(day()), format::time(*m_moment, m_calendar))
                    : QString();
}

void TravelBar::showMoment()
{
    if (!m_moment)
        return;
    const QDate today = day();
    const bool otherDay = today != m_day;
    if (otherDay) {
        m_day = today;
        const QSignalBlocker quiet(m_slider);
        m_slider->setMissed({});
        m_slider->setDay(m_calendar.range(today), m_until, m_calendar);
    }
    m_slider->setMoment(*m_moment);
    if (!m_waiting || otherDay)
        m_caption->setText(tr("Showing the past"));
    m_time->setText(format::date(today) + QStringLiteral(", ") + format::time(*m_moment, m_calendar));
    m_time->setMinimumWidth(
        std::max(m_time->minimumWidth(), m_time->sizeHint().width())); // stays where it is
    m_date->setText(format::date(today));
    m_before->setEnabled(neighbour(-1).has_value());
    m_after->setEnabled(neighbour(1).has_value());
    setAccessibleName(sentence());
    if (otherDay)
        Q_EMIT dayChanged(today);
}

void TravelBar::retranslate()
{
    m_playing->setIcon(
        themedIcon(m_theme, isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"), Token::Text));
    m_playing->setToolTip(isPlaying() ? tr("Pause (Space)") : tr("Play on (Space)"));
    m_playing->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play on"));
    m_rate->setToolTip(tr("How fast it plays on"));
    m_rate->setAccessibleName(tr("Speed"));
    for (auto [button, text] : {std::pair(m_before, tr("The day before with calls")),
                                std::pair(m_after, tr("The next day with calls"))}) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_date->setToolTip(tr("Choose a day"));
    m_slider->setAccessibleName(tr("Time of the day"));
    m_slider->setAccessibleDescription(tr("Arrows: one minute. Page keys: fifteen minutes."));
    m_back->setText(tr("Back to now"));
    m_back->setToolTip(tr("Shows the floor as it is (Esc)"));
    showMoment();
}

void TravelBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme.color(Token::Accent);
    const QColor surface = m_theme.color(Token::Surface);
    painter.setPen(Theme::blend(accent, surface, 0.6));
    painter.setBrush(m_theme.color(Token::Tint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(5, 8, 3, height() - 16), 1.5, 1.5);
}

} // namespace callhelm
