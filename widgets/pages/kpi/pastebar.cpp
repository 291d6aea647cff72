#include "pages/kpi/pastebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "common/icons.h"
#include "common/plainlabel.h"

namespace callhelm {

PasteBar::PasteBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bold(new PlainLabel(this))
    , m_rest(new PlainLabel(this))
    , m_choose(new QPushButton(this))
    , m_leaveOut(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::m, space::xs);
    layout->setSpacing(space::s);
    auto *picture = new PlainLabel(this);
    picture->setPixmap(themedIcon(theme, QStringLiteral("warning"), Token::Warn).pixmap(16, 16));
    layout->addWidget(picture);
    m_bold->setStyleSheet(QStringLiteral("font-weight: 600;"));
    layout->addWidget(m_bold);
    m_rest->setWordWrap(true);
    layout->addWidget(m_rest, 1);
    m_choose->setProperty("small", true);
    m_leaveOut->setProperty("small", true);
    m_leaveOut->setProperty("quiet", true);
    layout->addWidget(m_choose);
    layout->addWidget(m_leaveOut);
    connect(m_choose, &QPushButton::clicked, this, &PasteBar::chooseWanted);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (m_waiting.empty())
            hide();
        else
            Q_EMIT leaveOutWanted();
    });
    retranslate();
    hide();
}

QString PasteBar::text() const { return m_bold->text() + QLatin1Char(' ') + m_rest->text(); }

void PasteBar::show(const PasteReport &report, const std::vector<WaitingRow> &waiting)
{
    m_report = report;
    m_waiting = waiting;
    retranslate();
    setVisible(!report.isEmpty() || !waiting.empty());
}

void PasteBar::retranslate()
{
    m_bold->setText(tr("Pasted %1 × %2, %3.")
                        .arg(tr("%Ln row(s)", nullptr, m_report.rows),
                             tr("%Ln metric(s)", nullptr, m_report.metrics),
                             tr("%Ln row(s) taken", nullptr, m_report.taken)));
    m_bold->setVisible(!m_report.isEmpty());
    QStringList rest;
    if (m_waiting.size() == 1)
        rest << tr("One name was not found: “%1”; its %2 wait below.")
                    .arg(m_waiting.front().name, tr("%Ln goal(s)", nullptr, m_waiting.front().goals()));
    else if (m_waiting.size() > 1)
        rest << tr("%Ln name(s) were not found; the first is “%1”.", nullptr, int(m_waiting.size()))
                    .arg(m_waiting.front().name);
    if (!m_report.unknownTitles.isEmpty())
        rest << tr("Left out: %1.").arg(m_report.unknownTitles.join(QStringLiteral(", ")));
    m_rest->setText(rest.join(QLatin1Char(' ')));
    m_choose->setText(tr("Choose a person…"));
    m_choose->setVisible(!m_waiting.empty());
    m_leaveOut->setText(m_waiting.empty() ? tr("Close") : tr("Leave the row out"));
}

void PasteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(m_theme.color(Token::Ringing), m_theme.color(Token::Surface), 0.12));
    painter.drawRoundedRect(rect(), space::radius, space::radius);
}

} // namespace callhelm
