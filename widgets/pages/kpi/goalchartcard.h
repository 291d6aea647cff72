#pragma once

#include "charts/chartcard.h"
#include "services/kpiboards.h"

class QLabel;

namespace callhelm {

class SegmentBar;

/// One figure over the days: summed or by day, against the goal and the period before.
class GoalChartCard final : public ChartCard
{
    Q_OBJECT
public:
    GoalChartCard(const Theme &theme, std::function<Calendar()> calendar, QWidget *parent = nullptr);

    void setDetail(const KpiBoard &board, const GoalLine &line, const KpiDetail &detail,
                   const QString &currency);
    [[nodiscard]] bool isSummed() const;
    void setSummed(bool summed);
    /// "24 behind an even pace of 170 \u00B7 at this rate 232, 38 short".
    [[nodiscard]] QString sentence() const;
    void retranslate();

Q_SIGNALS:
    void summedChosen(bool summed);

private:
    void showTone();
    void showSentence(const KpiBoard &board, const GoalLine &line, const QString &currency);

    const Theme &m_theme;
    Calendar m_calendar;
    std::function<Calendar()> m_now;
    SegmentBar *m_kind;
    QLabel *m_sentence;
    Tone m_tone = Tone::None;
};

} // namespace callhelm
