#include "common/pendingchange.h"

#include <QStyle>

namespace callhelm {

namespace {

constexpr auto unnoticed = std::chrono::milliseconds(400); // most changes are made by then

} // namespace

PendingChange::PendingChange(QLabel &line, QList<QWidget *> resting, QObject *parent)
    : QObject(parent), m_line(line), m_resting(std::move(resting))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(unnoticed);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { show(tr("The store is busy. This is done as soon as it is free."), false); });
}

void PendingChange::begin()
{
    m_isRunning = true;
    m_line.hide();
    for (QWidget *widget : m_resting)
        widget->setEnabled(false);
    m_patience.start();
}

void PendingChange::end()
{
    m_isRunning = false;
    m_patience.stop();
    m_line.hide();
    for (QWidget *widget : m_resting)
        widget->setEnabled(true);
}

void PendingChange::showError(const Error &error) { show(error.toString(), true); }

void PendingChange::show(const QString &text, bool isError)
{
    m_line.setProperty("error", isError);
    m_line.setProperty("second", !isError);
    m_line.style()->unpolish(&m_line);
    m_line.style()->polish(&m_line);
    m_line.setText(text);
    m_line.show();
}

} // namespace callhelm
