#include "pages/kpi/targetfooter.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include "common/card.h"
#include "common/plainlabel.h"

namespace callhelm {

namespace {
constexpr int dot = 8;
} // namespace

TargetFooter::TargetFooter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bold(new PlainLabel(this))
    , m_rest(new PlainLabel(this))
    , m_only(new QCheckBox(this))
    , m_undo(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l + dot + space::m, space::xs, space::s, space::xs);
    layout->setSpacing(space::s);
    m_bold->setStyleSheet(QStringLiteral("font-weight: 600;"));
    m_rest->setProperty("second", true);
    layout->addWidget(m_bold);
    layout->addWidget(m_rest, 1);
    layout->addWidget(m_only);
    m_undo->setProperty("quiet", true);
    m_save->setProperty("primary", true);
    for (QPushButton *button : {m_undo, m_discard, m_save}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_undo, &QPushButton::clicked, this, &TargetFooter::undoWanted);
    connect(m_discard, &QPushButton::clicked, this, &TargetFooter::discardWanted);
    connect(m_save, &QPushButton::clicked, this, &TargetFooter::saveWanted);
    retranslate();
}

void TargetFooter::show(const State &state)
{
    m_state = state;
    retranslate();
}

bool TargetFooter::isOnly() const { return m_only->isChecked(); }
void TargetFooter::setOnly(bool only) { m_only->setChecked(only); }
QString TargetFooter::text() const { return m_bold->text() + QLatin1Char(' ') + m_rest->text(); }

void TargetFooter::retranslate()
{
    const bool hasChanges = m_state.goals > 0;
    const bool isWrong = !m_state.error.isEmpty();
    m_bold->setText(isWrong          ? m_state.error
                        : hasChanges ? tr("%Ln goal(s) changed", nullptr, m_state.goals)
                                     : tr("Nothing changed"));
    m_bold->setProperty("error", isWrong);
    m_bold->style()->unpolish(m_bold);
    m_bold->style()->polish(m_bold);
    m_rest->setText(
        isWrong || !hasChanges
            ? QString()
            : tr("%1, not saved · %2").arg(tr("in %Ln row(s)", nullptr, m_state.people), m_state.before));
    m_only->setText(m_state.only);
    m_only->setToolTip(tr("The goals end with it; what comes after has none until others are set."));
    m_undo->setText(tr("Undo"));
    m_undo->setEnabled(m_state.canUndo && !m_state.isSaving);
    m_discard->setText(tr("Discard"));
    m_discard->setEnabled(hasChanges && !m_state.isSaving);
    m_save->setText(m_state.isSaving ? tr("Saving…") : tr("Save targets"));
    m_save->setEnabled(hasChanges && !m_state.isSaving);
    update();
}

void TargetFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), m_theme);
    painter.setPen(Qt::NoPen);
    const Token colour = !m_state.error.isEmpty() ? Token::Bad
        : m_state.goals > 0                       ? Token::Accent
                                                  : Token::Border;
    painter.setBrush(m_theme.color(colour));
    painter.drawEllipse(QRectF(space::l, height() / 2.0 - dot / 2.0, dot, dot));
}

} // namespace callhelm
