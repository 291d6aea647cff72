#include "dialogs/recordimport/stepstrip.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include "common/icons.h"

namespace callhelm {

namespace {

constexpr int circle = 22;

class StepButton final : public QAbstractButton
{
public:
    StepButton(const Theme &theme, int number, const QString &title, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_number(number)
    {
        setText(title);
        setFocusPolicy(Qt::TabFocus);
    }

    void setStep(int step, bool canGoBack)
    {
        m_step = step;
        setEnabled(m_number - 1 < step && canGoBack);
        setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        //: %1: place of a step, %2: its title
        setAccessibleName(StepStrip::tr("Step %1: %2").arg(m_number).arg(text()));
        setAccessibleDescription(isNow()        ? StepStrip::tr("present step")
                                     : isDone() ? StepStrip::tr("done")
                                                : StepStrip::tr("to come"));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {circle + space::s + QFontMetrics(bold()).horizontalAdvance(text()) + 2, circle + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ring(1.5, (height() - circle) / 2.0 + 0.5, circle - 1, circle - 1);
        const QColor accent = m_theme.color(Token::Accent);
        if (isNow()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
        } else if (isDone()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Tint));
        } else {
            painter.setPen(m_theme.color(Token::TextSecond));
            painter.setBrush(Qt::NoBrush);
        }
        painter.drawEllipse(ring);
        if (isDone() && !isNow()) {
            painter.setPen(QPen(accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            const QPointF middle = ring.center();
            painter.drawPolyline(
                QPolygonF({middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4.5, -3)}));
        } else {
            painter.setFont(m_theme.font(Theme::Face::Caption));
            painter.setPen(isNow() ? m_theme.color(Token::Surface) : m_theme.color(Token::TextSecond));
            painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
        }
        painter.setFont(isNow() ? bold() : font());
        painter.setPen(isNow() ? accent : m_theme.color(Token::TextSecond));
        const QRect words = rect().adjusted(circle + space::s, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
    }

private:
    [[nodiscard]] bool isNow() const { return m_step == m_number - 1; }
    [[nodiscard]] bool isDone() const { return m_number - 1 < m_step; }
    [[nodiscard]] QFont bold() const { return m_theme.font(Theme::Face::CardTitle); }

    const Theme &m_theme;
    int m_number;
    int m_step = 0;
};

} // namespace

StepStrip::StepStrip(const Theme &theme, const QStringList &titles, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    for (const QString &title : titles) {
        auto *button = new StepButton(theme, int(m_buttons.size()) + 1, title, this);
        const int step = int(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons.push_back(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setStep(0, true);
}

void StepStrip::setStep(int step, bool canGoBack)
{
    m_step = step;
    for (QAbstractButton *button : m_buttons)
        static_cast<StepButton *>(button)->setStep(step, canGoBack);
}

} // namespace callhelm
