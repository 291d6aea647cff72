#include "pages/kpi/pastperiods.h"

#include <algorithm>

#include <QPainter>

#include "common/format.h"
#include "common/painting.h"

namespace callhelm {

namespace {

constexpr int lineHeight = 16;
constexpr int barWidth = 26;
constexpr int goalRoom = 56;

} // namespace

PastPeriods::PastPeriods(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMinimumHeight(96);
}

void PastPeriods::setBars(const std::vector<Bar> &bars, std::optional<double> goal, const QString &goalText,
                          bool isLower)
{
    m_bars = bars;
    m_goal = goal;
    m_goalText = goalText;
    m_isLower = isLower;
    QStringList spoken;
    for (const Bar &bar : bars)
        spoken << QStringLiteral("%1 %2").arg(bar.name, bar.value ? bar.text : format::none());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

bool PastPeriods::meets(const Bar &bar) const
{
    return m_goal && bar.value && !bar.isUnfinished
        && (m_isLower ? *bar.value <= *m_goal : *bar.value >= *m_goal);
}

int PastPeriods::met() const
{
    return int(std::ranges::count_if(m_bars, [this](const Bar &bar) { return meets(bar); }));
}

int PastPeriods::finished() const
{
    return int(std::ranges::count_if(m_bars, [](const Bar &bar) { return bar.value && !bar.isUnfinished; }));
}

void PastPeriods::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.empty())
        return;
    double most = m_goal.value_or(0);
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.value.value_or(0));
    const QRectF plot(0, space::xs, width() - goalRoom, height() - 2 * lineHeight - space::s);
    const auto yOf
        = [&](double value) { return plot.bottom() - (most > 0 ? value / (most * 1.1) : 0) * plot.height(); };
    painter.setPen(m_theme.color(Token::Border));
    painter.drawLine(QPointF(0, plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
    const qreal step = plot.width() / qreal(m_bars.size());
    QFont bold = m_theme.font(Theme::Face::Caption);
    bold.setBold(true);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const qreal centre = step * (qreal(i) + 0.5);
        if (bar.value) {
            const qreal top = yOf(*bar.value);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(meets(bar) ? Token::Accent : Token::Offline));
            painter.drawRoundedRect(QRectF(centre - barWidth / 2.0, top, barWidth, plot.bottom() - top), 3,
                                    3);
        }
        const QRectF name(step * qreal(i), plot.bottom() + space::xs, step, lineHeight);
        painter.setFont(m_theme.font(Theme::Face::Caption));
        painter.setPen(m_theme.color(Token::TextSecond));
        painter.drawText(name, int(Qt::AlignCenter), bar.name);
        painter.setFont(bold);
        painter.setPen(m_theme.color(Token::Text));
        const QRect figure = name.translated(0, lineHeight).toRect();
        const QString text = bar.value ? bar.text : format::none();
        painter.drawText(figure, int(Qt::AlignCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, figure.width()));
    }
    if (m_goal) {
        const qreal y = yOf(*m_goal);
        painter.setPen(QPen(m_theme.color(Token::Text), 1.2));
        painter.drawLine(QPointF(0, y), QPointF(plot.right(), y));
        painter.setFont(bold);
        const qreal top = std::clamp(y - lineHeight / 2.0, 0.0, plot.bottom() - lineHeight);
        painter.drawText(QRectF(plot.right() + space::xs, top, goalRoom - space::xs, lineHeight),
                         int(Qt::AlignLeft | Qt::AlignVCenter), m_goalText);
    }
}

} // namespace callhelm
