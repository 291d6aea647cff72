#include "common/elidedlabel.h"

#include <QEvent>

#include "common/plaintext.h"

namespace callhelm {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(1);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_whole = text;
    setToolTip(plainToolTip(text));
    setAccessibleName(text);
    showWhatFits();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showWhatFits();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showWhatFits();
}

void ElidedLabel::showWhatFits()
{
    QString line = m_whole;
    line.replace(u'\n', u' ');
    const QString fits = fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width());
    if (fits != text())
        setText(fits);
}

} // namespace callhelm
