#include "pages/floor/timeslider.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>

#include "common/format.h"
#include "common/painting.h"

namespace callhelm {

namespace {

constexpr int margin = 9; // half of the handle and its ring
constexpr int grooveY = 17;
constexpr int groove = 4;
constexpr int handle = 7; // radius
constexpr int mostMark = 9; // height of the quarter with the most missed calls
constexpr int step = 60; // seconds
constexpr int page = 15 * 60;
constexpr int tall = 46;

} // namespace

TimeSlider::TimeSlider(const Theme &theme, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_theme(theme)
{
    setSingleStep(step);
    setPageStep(page);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeSlider::setDay(const TimeRange &day, Instant until, const Calendar &calendar)
{
    m_calendar = calendar;
    m_day = day;
    const qint64 whole = wholeSeconds(day.to - day.from) - 1;
    setMaximum(int(std::clamp<qint64>(wholeSeconds(until - day.from), 0, whole)));
    update();
}

void TimeSlider::setMissed(std::vector<qint64> missed)
{
    m_missed = std::move(missed);
    update();
}

Instant TimeSlider::moment() const { return m_day.from + std::chrono::seconds(sliderPosition()); }

void TimeSlider::setMoment(Instant moment)
{
    const QSignalBlocker quiet(this);
    setValue(int(wholeSeconds(moment - m_day.from)));
    update();
}

QSize TimeSlider::sizeHint() const { return {420, tall}; }
QSize TimeSlider::minimumSizeHint() const { return {180, tall}; }

double TimeSlider::xOf(double second) const
{
    const double whole = std::max(1.0, double(wholeSeconds(m_day.to - m_day.from)));
    return margin + second / whole * (width() - 2 * margin);
}

int TimeSlider::secondAt(double x) const
{
    const double whole = double(wholeSeconds(m_day.to - m_day.from));
    return int(std::clamp((x - margin) / std::max(1, width() - 2 * margin), 0.0, 1.0) * whole);
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setSliderPosition(secondAt(event->position().x()));
    update();
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown()) {
        const Instant at = m_day.from + std::chrono::seconds(secondAt(event->position().x()));
        setToolTip(format::shortTime(at, m_calendar));
        return;
    }
    setSliderPosition(secondAt(event->position().x()));
    update();
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    update();
}

void TimeSlider::paintHours(QPainter &painter) const
{
    QFont font = m_theme.font(Theme::Face::Caption);
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::TextSecond));
    const int hours = int(wholeSeconds(m_day.to - m_day.from) / 3600);
    const int every = width() / std::max(1, hours) >= 22 ? 1 : width() / std::max(1, hours) >= 12 ? 2 : 3;
    for (int hour = 0; hour <= hours; ++hour) {
        const Instant at = m_day.from + std::chrono::hours(hour);
        const int local = toDateTime(at, m_calendar.zone()).time().hour();
        const double x = xOf(hour * 3600.0);
        const bool named = local % every == 0 && hour < hours;
        painter.setOpacity(named ? 1 : 0.5);
        painter.drawLine(QPointF(x, grooveY + 8), QPointF(x, grooveY + (named ? 11 : 10)));
        painter.setOpacity(1);
        if (named)
            painter.drawText(QRectF(x - 14, grooveY + 12, 28, 14), Qt::AlignHCenter | Qt::AlignTop,
                             QStringLiteral("%1").arg(local, 2, 10, QLatin1Char('0')));
    }
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme.color(Token::Accent);
    const QColor surface = m_theme.color(Token::Surface);
    const double left = xOf(0);
    const double now = xOf(sliderPosition());
    const double known = xOf(maximum());
    const auto bar = [&](double from, double to, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from, grooveY - groove / 2.0, std::max(0.0, to - from), groove), 2, 2);
    };
    // Small bars over the groove: where calls were missed, and how many.
    const qint64 most = m_missed.empty() ? 0 : *std::max_element(m_missed.begin(), m_missed.end());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(m_theme.color(Token::Bad), surface, 0.55));
    for (size_t i = 0; most > 0 && i < m_missed.size(); ++i) {
        if (m_missed[i] <= 0)
            continue;
        const double from = xOf(double(i) * 900);
        const double high = 2 + double(mostMark - 2) * double(m_missed[i]) / double(most);
        painter.drawRect(QRectF(from, grooveY - groove / 2.0 - 1 - high,
                                std::max(1.5, xOf(double(i + 1) * 900) - from - 1), high));
    }
    bar(left, xOf(double(wholeSeconds(m_day.to - m_day.from))),
        Theme::blend(m_theme.color(Token::TextSecond), surface, 0.18));
    bar(left, known, Theme::blend(m_theme.color(Token::TextSecond), surface, 0.4));
    bar(left, now, accent);
    paintHours(painter);

    const QPointF centre(now, grooveY);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::blend(accent, surface, 0.3));
        painter.drawEllipse(centre, handle + 2.5, handle + 2.5);
    }
    painter.setPen(QPen(surface, 1.5));
    painter.setBrush(accent);
    painter.drawEllipse(centre, handle, handle);
}

} // namespace callhelm
