#include "pages/settings/numbersetting.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "common/theme.h"
#include "services/numberservice.h"

namespace callhelm {

NumberSetting::NumberSetting(NumberService &numbers, QWidget *parent)
    : QWidget(parent)
    , m_numbers(numbers)
    , m_masked(new QCheckBox)
    , m_hint(new PlainLabel)
    , m_line(new PlainLabel)
    , m_pending(new PendingChange(*m_line, *m_masked, this))
{
    m_masked->setObjectName(QStringLiteral("mask numbers"));
    m_hint->setProperty("second", true);
    for (QLabel *label : {m_hint, m_line})
        label->setWordWrap(true);
    m_line->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_masked);
    layout->addWidget(m_line);
    layout->addWidget(m_hint);
    connect(m_masked, &QCheckBox::clicked, this, &NumberSetting::change);
    connect(&numbers, &NumberService::changed, this, &NumberSetting::showSetting);
    showSetting();
    retranslate();
}

void NumberSetting::showSetting() { m_masked->setChecked(m_numbers.areMasked()); }

void NumberSetting::change(bool masked)
{
    m_pending->watch(
        m_numbers.setMasked(masked), [this] { showSetting(); },
        [this](const Error &) {
            showSetting();
            return false;
        });
}

void NumberSetting::retranslate()
{
    m_masked->setText(tr("Mask callers' numbers for everybody"));
    m_hint->setText(
        tr("Agents always see them as 0901 ••• 678. With this on, so do the others, until they choose “Show "
           "callers' numbers”, which the audit trail notes."));
}

void NumberSetting::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace callhelm
