#pragma once

#include <QToolButton>

#include "common/theme.h"

namespace callhelm {

/// The bell in the window's header, with how many alerts nobody has acknowledged yet.
class AlertBell final : public QToolButton
{
    Q_OBJECT
public:
    /// The theme must outlive the bell.
    explicit AlertBell(const Theme &theme, QWidget *parent = nullptr);

    /// Current alerts, and how many of them nobody has acknowledged.
    void setCounts(int current, int unacknowledged);
    /// The counts are those of a moment of the past, in words; empty: of the present.
    void setMoment(const QString &moment);
    [[nodiscard]] int unacknowledged() const { return m_open; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    int m_current = 0;
    int m_open = 0;
    QString m_moment;
};

} // namespace callhelm
