#pragma once

#include <optional>

#include <QWidget>

#include "common/theme.h"
#include "kpi/targetsheet.h"
#include "pages/kpi/goalmeaning.h"
#include "pages/kpi/pastperiods.h"

class QLabel;
class QVBoxLayout;

namespace callhelm {

class Card;

/// Below a sheet of goals: what the current cell means, what became of its metric before, and which goals do
/// not add up.
class TargetPanels final : public QWidget
{
    Q_OBJECT
public:
    /// `theme` must outlive it.
    explicit TargetPanels(const Theme &theme, QWidget *parent = nullptr);

    void setMeaning(const QString &title, const std::vector<GoalMeaning::Line> &lines);
    void setPast(const QString &title, const std::vector<PastPeriods::Bar> &bars, std::optional<double> goal,
                 const QString &goalText, bool isLower);
    void setSheet(const TargetSheet &sheet);
    void retranslate();

private:
    const Theme &m_theme;
    Card *m_meaningCard;
    GoalMeaning *m_meaning;
    Card *m_pastCard;
    PastPeriods *m_past;
    Card *m_sumsCard;
    QLabel *m_sums;
};

} // namespace callhelm
