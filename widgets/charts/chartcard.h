#pragma once

#include <functional>

#include "base/calendar.h"
#include "common/card.h"

class QToolButton;

namespace callhelm {

class ChartView;

/// A card with a chart and the button that shows it as a table.
class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent = nullptr);

    [[nodiscard]] ChartView &chart() const { return *m_chart; }
    void setTexts(const QString &title, const QString &caption, const QString &whenEmpty);

private:
    ChartView *m_chart;
    QToolButton *m_asTable;
};

} // namespace callhelm
