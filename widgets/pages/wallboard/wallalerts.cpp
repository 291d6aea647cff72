#include "pages/wallboard/wallalerts.h"

#include <algorithm>

#include <QPainter>

#include "dialogs/alertwords.h"

namespace callhelm {

namespace {
constexpr int most = 4;
}

WallAlerts::WallAlerts(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { }

void WallAlerts::setAlerts(std::vector<Alert> alerts)
{
    m_alerts = std::move(alerts);
    // What nobody has seen to comes first, the latest before the rest.
    std::stable_sort(m_alerts.begin(), m_alerts.end(), [](const Alert &a, const Alert &b) {
        if (a.acknowledged.has_value() != b.acknowledged.has_value())
            return !a.acknowledged;
        return a.id > b.id;
    });
    setVisible(!m_alerts.empty());
    setAccessibleName(text());
    update();
}

QString WallAlerts::text() const
{
    QStringList texts;
    for (const Alert &alert : m_alerts)
        texts << alertwords::sentence(alert);
    return texts.join(QStringLiteral("; "));
}

void WallAlerts::paintEvent(QPaintEvent *)
{
    if (m_alerts.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int all = int(m_alerts.size());
    const int shown = std::min(all, most);
    const int gap = int(20 * wallUnit(*this));
    const int more = all > shown ? int(150 * wallUnit(*this)) : 0;
    const int room = width() - more;
    for (int i = 0; i < shown; ++i) {
        const int left = (room + gap) * i / shown;
        const int right = (room + gap) * (i + 1) / shown - gap;
        paintAlert(painter, QRect(left, 0, right - left, height()), m_alerts[size_t(i)]);
    }
    if (more > 0) {
        QFont font = m_theme.font(Theme::Face::TileFigure);
        font.setPixelSize(std::max(8, int(40 * wallUnit(*this))));
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Bad));
        painter.drawText(QRect(room, 0, more, height()), Qt::AlignCenter, tr("+%1").arg(all - shown));
    }
}

void WallAlerts::paintAlert(QPainter &painter, const QRect &rect, const Alert &alert) const
{
    const double unit = wallUnit(*this);
    const auto px = [unit](double length) { return int(length * unit + 0.5); };
    const QColor colour = m_theme.color(alert.acknowledged ? Token::Warn : Token::Bad);
    painter.setPen(QPen(colour, std::max(1.0, 3 * unit)));
    painter.setBrush(Theme::blend(colour, m_theme.color(Token::Surface), 0.14));
    painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), px(14), px(14));
    const QRect inner = rect.adjusted(px(24), px(12), -px(20), -px(12));
    const int half = inner.height() / 2;
    const auto line
        = [&](const QRect &place, const QString &text, double size, bool bold, const QColor &ink) {
              QFont font = m_theme.font(bold ? Theme::Face::TileFigure : Theme::Face::Body);
              const auto metrics = [&] {
                  font.setPixelSize(std::max(8, px(size)));
                  return QFontMetrics(font);
              };
              while (size > 20 && metrics().horizontalAdvance(text) > place.width())
                  size -= 2;
              const QString said = metrics().elidedText(text, Qt::ElideRight, place.width());
              painter.setFont(font);
              painter.setPen(ink);
              painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, said);
          };
    const QString sign = alert.acknowledged ? QStringLiteral("\u2713 ") : QStringLiteral("! ");
    line(QRect(inner.left(), inner.top(), inner.width(), half), sign + alertwords::subject(alert), 38, true,
         colour);
    QString matter = alertwords::matter(alert);
    if (alert.acknowledged)
        matter += QStringLiteral(" \u00B7 ") + alert.acknowledgedBy;
    line(QRect(inner.left(), inner.top() + half, inner.width(), half), matter, 32, false,
         m_theme.color(Token::Text));
}

} // namespace callhelm
