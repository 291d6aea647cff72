#pragma once

#include <QObject>

#include "base/result.h"
#include "common/latestfuture.h"
#include "metrics/kpifigures.h"

namespace callhelm {

class KpiService;
class TargetGrid;
class TargetModel;
class TargetPanels;
struct TargetScene;

/// Tells below a sheet what its current cell means, and what became of the metric in the six periods before.
class TargetInsight final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; the grid owns it.
    TargetInsight(TargetModel &model, TargetGrid &grid, TargetPanels &panels, KpiService &kpi);

    /// Of the sheet of these goals.
    void show(const TargetScene &scene, KpiPeriod period, QDate from);

private:
    struct Cell
    {
        int row = -1;
        int column = -1;
    };
    [[nodiscard]] Cell current() const;
    void showMeaning(const TargetScene &scene, const Cell &cell, KpiPeriod period, QDate from);
    void ask(const TargetScene &scene, const Cell &cell, KpiPeriod period, QDate from);
    void showPast(const TargetScene &scene, const Cell &cell, KpiPeriod period);

    TargetModel &m_model;
    TargetGrid &m_grid;
    TargetPanels &m_panels;
    KpiService &m_kpi;
    std::optional<KpiFigures> m_figures; ///< of the question asked last
    LatestFuture<Result<KpiFigures>> m_reading{this};
    KpiQuestion m_question;
};

} // namespace callhelm
