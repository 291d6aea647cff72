#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "base/calendar.h"

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace callhelm {

/// A time, or a day, or none. The beginning of a day stands for the day.
class MomentEdit final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Moment, Day };
    MomentEdit(std::function<const Calendar &()> calendar, std::function<Instant()> now, Kind kind,
               QWidget *parent = nullptr);

    void setMoment(const std::optional<Instant> &moment);
    [[nodiscard]] std::optional<Instant> moment() const;
    void setDay(QDate day); ///< invalid: none
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    void edited();

private:
    void showSet();

    std::function<const Calendar &()> m_calendar;
    std::function<Instant()> m_now;
    QCheckBox *m_isSet;
    QDateEdit *m_date;
    QTimeEdit *m_time;
};

} // namespace callhelm
