#include "common/stattile.h"

#include <algorithm>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include "common/plaintext.h"
#include "common/card.h"
#include "common/painting.h"

namespace callhelm {

namespace {

constexpr int captionTop = 11;
constexpr int captionHeight = 20;
constexpr int figureHeight = 36;
constexpr int lineHeight = 17;
constexpr int markGap = 7;
constexpr int scaleHeight = 12;

/// Words beside the colour, for ears and for eyes that do not see it.
QString toneSign(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("\u2713");
    case Tone::Warn:
        return QStringLiteral("!");
    case Tone::Bad:
        return QStringLiteral("\u25BE");
    case Tone::None:
        break;
    }
    return {};
}

} // namespace

StatTile::StatTile(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatTile::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
}

void StatTile::setFigure(const QString &figure, const QString &suffix)
{
    if (figure == m_figure && suffix == m_suffix)
        return;
    m_figure = figure;
    m_suffix = suffix;
    describe();
}

void StatTile::setLine(const QString &line)
{
    if (line == m_line)
        return;
    m_line = line;
    describe();
}

void StatTile::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

void StatTile::setScale(const std::optional<Scale> &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    update();
}

void StatTile::setGrey(bool grey)
{
    if (grey == m_grey)
        return;
    m_grey = grey;
    update();
}

void StatTile::setDefinition(const QString &definition)
{
    m_definition = definition;
    describe();
}

void StatTile::setStale(const QString &why)
{
    if (why == m_stale)
        return;
    m_stale = why;
    describe();
}

void StatTile::setDoubt(const QString &why)
{
    if (why == m_doubt)
        return;
    m_doubt = why;
    describe();
}

QString StatTile::partSeparator() { return QStringLiteral(" \u00B7 "); }

QSize StatTile::sizeHint() const
{
    return {180, captionTop + captionHeight + figureHeight + 2 * lineHeight + 14};
}
QSize StatTile::minimumSizeHint() const { return {112, sizeHint().height()}; }

void StatTile::describe()
{
    setAccessibleName(m_caption + u' ' + m_figure + (m_suffix.isEmpty() ? QString() : u' ' + m_suffix));
    setAccessibleDescription(m_line);
    QStringList tip{m_definition};
    if (!m_suffix.isEmpty())
        tip.prepend(m_figure + u' ' + m_suffix);
    for (const QString &more : {m_stale, m_doubt})
        if (!more.isEmpty())
            tip << more;
    setToolTip(plainToolTip(tip.join(QStringLiteral("\n\n"))));
    update();
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_theme, hasFocus() && m_ring, m_hovered);

    const QColor surface = m_theme.color(Token::Surface);
    const auto shown = [&](const QColor &colour) {
        return m_stale.isEmpty() ? colour : Theme::blend(colour, surface, 0.45);
    };
    const QRect inner = rect().adjusted(space::l - 1, captionTop, -space::m, 0);

    painter.setFont(m_theme.font(Theme::Face::Body));
    painter.setPen(shown(m_theme.color(Token::TextSecond)));
    const QRect captionRect(inner.left(), inner.top(), inner.width(), captionHeight);
    painter.drawText(captionRect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, captionRect.width()));

    const QFont big = m_theme.font(Theme::Face::TileFigure);
    painter.setFont(big);
    painter.setPen(shown(m_grey ? m_theme.color(Token::TextSecond) : m_theme.color(m_tone)));
    const QRect figureRect(inner.left(), captionRect.bottom() + 1, inner.width(), figureHeight);
    drawFigures(painter, figureRect, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    const QFontMetrics bigMetrics(big);
    int x = figureRect.left() + figuresWidth(bigMetrics, m_figure) + markGap;
    const int baseline
        = figureRect.top() + (figureRect.height() - bigMetrics.height()) / 2 + bigMetrics.ascent();

    painter.setFont(m_theme.font(Theme::Face::FigureSmall));
    const QString sign = toneSign(m_tone);
    const int signWidth = sign.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(sign) + markGap;
    const int doubtWidth = m_doubt.isEmpty() ? 0 : markGap;
    // Where there is no room for "of 11 day goals" there may be some for "of 11"; less would say something
    // else: the tooltip has all of it.
    QString suffix = m_suffix;
    const auto fits = [&] {
        return x + painter.fontMetrics().horizontalAdvance(suffix) + signWidth + doubtWidth <= inner.right();
    };
    if (!fits())
        suffix = m_suffix.section(QLatin1Char(' '), 0, 1);
    const int suffixWidth = painter.fontMetrics().horizontalAdvance(suffix);
    if (!suffix.isEmpty() && fits()) {
        painter.setPen(shown(m_theme.color(Token::TextSecond)));
        painter.drawText(x, baseline, suffix);
        x += suffixWidth + markGap;
    }
    if (!sign.isEmpty()) {
        painter.setPen(shown(m_theme.color(m_tone)));
        painter.drawText(x, baseline - 1, sign);
        x += signWidth;
    }
    if (!m_doubt.isEmpty())
        drawDoubtMark(painter, QPointF(x + 3, baseline - 5), m_theme.color(Token::Warn));

    painter.setFont(m_theme.font(Theme::Face::Caption));
    painter.setPen(m_theme.color(Token::TextSecond));
    const QRect lineRect(inner.left(), figureRect.bottom() + 1, inner.width(), 2 * lineHeight);
    paintLine(painter, lineRect);
    if (m_scale)
        paintScale(painter, {inner.left(), height() - scaleHeight - 1, inner.width(), scaleHeight});
}

void StatTile::paintScale(QPainter &painter, const QRect &rect) const
{
    constexpr double track = 4;
    constexpr double band = 6;
    constexpr double mark = 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF scale(rect);
    const auto bar = [&](double from, double to, double thick, const QColor &colour) {
        const double wide = std::max(thick, scale.width() * (to - from));
        const double left = std::min(scale.left() + scale.width() * from, scale.right() - wide);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(left, scale.center().y() - thick / 2, wide, thick), thick / 2,
                                thick / 2);
    };
    const QColor strong = m_theme.color(m_grey || !m_stale.isEmpty() ? Token::Offline : Token::Accent);
    bar(0, 1, track, m_theme.color(Token::Border));
    bar(m_scale->from, m_scale->to, band, Theme::blend(strong, m_theme.color(Token::Surface), 0.5));
    const double x = scale.left() + scale.width() * m_scale->value;
    painter.setBrush(strong);
    painter.drawRoundedRect(
        QRectF(std::min(x - mark / 2, scale.right() - mark), scale.top() + 1, mark, scale.height() - 2), 1,
        1);
}

void StatTile::paintLine(QPainter &painter, const QRect &rect) const
{
    const QString &all = m_stale.isEmpty() ? m_line : m_stale;
    const QFontMetrics metrics = painter.fontMetrics();
    QStringList lines;
    for (const QString &part : all.split(partSeparator())) {
        const QString longer = lines.isEmpty() ? part : lines.back() + partSeparator() + part;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= rect.width())
            lines.back() = longer;
        else
            lines << part;
    }
    if (lines.size() == 1 && metrics.horizontalAdvance(all) > rect.width()) { // a sentence: broken anywhere
        QTextLayout text(all, painter.font(), painter.device());
        text.beginLayout();
        QTextLine first = text.createLine();
        first.setLineWidth(rect.width());
        text.endLayout();
        lines = {all.left(first.textLength()).trimmed(), all.mid(first.textLength())};
    }
    while (lines.size() > 2) { // no room for a third: said as far as it goes
        const QString last = lines.takeLast();
        lines.back() += partSeparator() + last;
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, rect.width());
    for (int i = 0; i < int(lines.size()); ++i)
        painter.drawText(rect.left(), rect.top() + i * lineHeight + metrics.ascent(), lines[i]);
}

void StatTile::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void StatTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void StatTile::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void StatTile::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QWidget::enterEvent(event);
}

void StatTile::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    QWidget::leaveEvent(event);
}

} // namespace callhelm
