#pragma once

#include <vector>

#include "floor/alertbook.h"
#include "pages/wallboard/wallpage.h"

namespace callhelm {

/// The current alerts in a row: a colour, a sign and words. Takes no room while there is none.
class WallAlerts final : public QWidget
{
    Q_OBJECT
public:
    /// The theme must outlive it.
    explicit WallAlerts(const Theme &theme, QWidget *parent);

    void setAlerts(std::vector<Alert> alerts);
    /// What it says, for tests and screen readers.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static double height1080() { return 118; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAlert(QPainter &painter, const QRect &rect, const Alert &alert) const;

    const Theme &m_theme;
    std::vector<Alert> m_alerts;
};

} // namespace callhelm
