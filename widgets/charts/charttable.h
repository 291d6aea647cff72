#pragma once

#include <functional>

#include <QTableWidget>

#include "base/calendar.h"
#include "charts/chartpicture.h"

namespace callhelm {

/// The numbers of a chart as a table: for everyone who can't or won't read charts.
class ChartTable final : public QTableWidget
{
    Q_OBJECT
public:
    ChartTable(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent = nullptr);
    void setPicture(const ChartPicture &picture);

Q_SIGNALS:
    void opened(size_t slot); ///< double click or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void put(int row, int column, const QString &text, Qt::Alignment alignment);

    std::function<const Calendar &()> m_calendar;
    std::vector<size_t> m_slots; ///< of the rows
};

} // namespace callhelm
