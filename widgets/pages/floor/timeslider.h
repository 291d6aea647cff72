#pragma once

#include <QSlider>

#include "base/calendar.h"
#include "common/theme.h"

namespace callhelm {

/// A day in seconds from its first moment to its last, 23 or 25 hours too, with hours below and, on the
/// groove, the quarters in which calls were missed. Arrows step by a minute, page keys by fifteen.
class TimeSlider final : public QSlider
{
    Q_OBJECT
public:
    explicit TimeSlider(const Theme &theme, QWidget *parent = nullptr);

    /// `day` is a local day; `until`: nothing is known of what comes later.
    void setDay(const TimeRange &day, Instant until, const Calendar &calendar);
    /// By quarter of an hour of the day.
    void setMissed(std::vector<qint64> missed);
    [[nodiscard]] Instant moment() const;
    void setMoment(Instant moment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double xOf(double second) const;
    [[nodiscard]] int secondAt(double x) const;
    void paintHours(QPainter &painter) const;

    const Theme &m_theme;
    TimeRange m_day;
    Calendar m_calendar;
    std::vector<qint64> m_missed;
};

} // namespace callhelm
