#include "desktop/numbercommand.h"

#include <QAction>

#include "base/answer.h"
#include "mainwindow.h"
#include "services/numberservice.h"

namespace callhelm {

NumberCommand::NumberCommand(NumberService &numbers, MainWindow &window)
    : m_numbers(numbers), m_action(new QAction(this))
{
    connect(m_action, &QAction::triggered, this, &NumberCommand::run);
    connect(&numbers, &NumberService::changed, this, &NumberCommand::update);
    window.addCommand(m_action);
    update();
}

void NumberCommand::retranslate() { update(); }

void NumberCommand::update()
{
    m_action->setVisible(m_numbers.canShow() || m_numbers.canHide());
    m_action->setText(m_numbers.canHide() ? tr("Mask callers' numbers") : tr("Show callers' numbers"));
}

void NumberCommand::run()
{
    if (m_numbers.canHide())
        return m_numbers.hide();
    onFinished(m_numbers.show(), this, [this](const Result<void> &shown) {
        if (!shown)
            Q_EMIT failed(shown.error());
    });
}

} // namespace callhelm
