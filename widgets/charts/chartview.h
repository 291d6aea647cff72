#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

#include "base/calendar.h"
#include "charts/chartpicture.h"

class QLabel;
class QStackedLayout;

namespace callhelm {

class ChartCanvas;
class ChartTable;

/// A chart: series in, picture out. Redraws at most four times a second, and shows the same numbers as a
/// table when asked.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent = nullptr);
    ~ChartView() override;

    void setPicture(ChartPicture picture);
    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }
    /// What stands there while there is nothing to draw.
    void setEmptyText(const QString &text);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const { return m_tableShown; }

    QSize minimumSizeHint() const override { return {220, 130}; }
    QSize sizeHint() const override { return {360, 190}; }

Q_SIGNALS:
    /// Somebody wants what is behind a slot: a double click on the chart, or a row of its table.
    void opened(const callhelm::TimeRange &slot);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void present();
    void open(size_t slot);

    const Theme &m_theme;
    std::function<const Calendar &()> m_calendar;
    ChartPicture m_picture;
    QTimer m_pace;
    bool m_dirty = false;
    bool m_tableShown = false;
    QStackedLayout *m_layout;
    QLabel *m_empty;
    ChartCanvas *m_canvas = nullptr; ///< made when first drawn: Qt Charts is slow to wake
    ChartTable *m_table = nullptr;
};

} // namespace callhelm
