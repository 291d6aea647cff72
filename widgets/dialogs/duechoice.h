#pragma once

#include <vector>

#include <QWidget>

#include "base/calendar.h"

class QDateEdit;
class QHBoxLayout;
class QTimeEdit;

namespace callhelm {

/// A day and a time in the organisation's zone, with buttons for those that are chosen most.
class DueChoice final : public QWidget
{
    Q_OBJECT
public:
    DueChoice(Calendar calendar, Instant now, QWidget *parent = nullptr);

    [[nodiscard]] Instant at() const;
    void setAt(Instant at);

    struct Quick
    {
        QString text;
        Instant at;
    };
    /// Today 14:00 (while it lies ahead), tomorrow 9:00, in 3 days and on Monday at 9:00.
    [[nodiscard]] static std::vector<Quick> quickChoices(const Calendar &calendar, Instant now);

private:
    Calendar m_calendar;
    QDateEdit *m_day;
    QTimeEdit *m_time;
};

} // namespace callhelm
