#pragma once

#include <chrono>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace callhelm {

/// Tells when nobody has touched keyboard or mouse over the program for so long.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Zero: never.
    void setLimit(std::chrono::milliseconds limit);
    /// As if somebody had just touched something.
    void touch();

Q_SIGNALS:
    void idle(); ///< once, until somebody touches something again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_limit{0};
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace callhelm
