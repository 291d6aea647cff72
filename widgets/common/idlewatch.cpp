#include "common/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace callhelm {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
    m_since.start();
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    touch();
}

void IdleWatch::touch()
{
    m_since.start();
    if (m_limit.count() > 0 && !m_timer.isActive())
        m_timer.start(m_limit);
    else if (m_limit.count() <= 0)
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// The timer is not started anew at every movement; it looks how long there was none.
void IdleWatch::look()
{
    if (m_limit.count() <= 0)
        return;
    const auto left = m_limit - std::chrono::milliseconds(m_since.elapsed());
    if (left.count() > 0)
        m_timer.start(left);
    else
        Q_EMIT idle();
}

} // namespace callhelm
