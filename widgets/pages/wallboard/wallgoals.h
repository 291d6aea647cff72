#pragma once

#include <vector>

#include "kpi/goalline.h"
#include "pages/wallboard/wallpage.h"

namespace callhelm {

/// A goal on the wall.
struct WallGoal
{
    QString name; ///< whose
    KpiPeriod period = KpiPeriod::Day;
    GoalLine line; ///< nothing of it: it is chosen, but not set
};

/// Chosen goals: whose and which, what is done of how much, a bar with the mark of an even pace, the part of
/// the goal, and whether it is on pace.
class WallGoals final : public WallPage
{
    Q_OBJECT
public:
    using WallPage::WallPage;

    void setGoals(std::vector<WallGoal> goals, const QString &currency);
    [[nodiscard]] const std::vector<WallGoal> &goals() const { return m_goals; }

    [[nodiscard]] QString title() const override { return tr("Goals"); }
    [[nodiscard]] int parts() const override;
    void setPart(int part) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int room() const; ///< goals that fit
    void paintGoal(QPainter &painter, const QRect &rect, const WallGoal &goal) const;
    void paintBar(QPainter &painter, const QRect &rect, const GoalLine &line) const;
    /// Draws a text that gets smaller before it is cut.
    void paintText(QPainter &painter, const QRect &rect, Qt::Alignment align, const QString &text,
                   double size, bool isBold) const;

    std::vector<WallGoal> m_goals;
    QString m_currency;
    int m_part = 0;
};

} // namespace callhelm
