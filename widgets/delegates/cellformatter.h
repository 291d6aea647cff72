#pragma once

#include <functional>

#include <QString>
#include <QVariant>

#include "base/calendar.h"
#include "items/roles.h"

class QModelIndex;

namespace callhelm {

/// Writes the raw values of our item models as people read them. The one place for it: delegates, copying,
/// tooltips and screen readers all say the same.
class CellFormatter
{
public:
    /// `now` is the time shown, for ticking lengths.
    CellFormatter(Calendar calendar, std::function<Instant()> now);

    void setCalendar(Calendar calendar) { m_calendar = std::move(calendar); }
    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }

    [[nodiscard]] QString operator()(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QVariant &value, ValueKind kind, const QVariant &detail = {}) const;
    /// The value's grade; a ticking length past its limit asks for a look.
    [[nodiscard]] Grade gradeOf(const QModelIndex &index) const;
    [[nodiscard]] static ValueKind kindOf(const QModelIndex &index);

private:
    Calendar m_calendar;
    std::function<Instant()> m_now;
};

} // namespace callhelm
