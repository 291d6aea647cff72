#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "base/result.h"
#include "common/latestfuture.h"
#include "kpi/periods.h"
#include "kpi/targetsheet.h"
#include "metrics/kpifigures.h"

namespace callhelm {

class KpiService;
class Prompts;
class TargetGrid;
class TargetModel;
struct TargetScene;

/// What is done to a sheet of goals before it is saved, step by step, each to be taken back.
class TargetEditor final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; the grid owns it.
    TargetEditor(TargetModel &model, TargetGrid &grid, KpiService &kpi, Prompts &prompts);

    using Step = std::function<void(TargetSheet &)>;
    /// Another sheet, without steps.
    void show(const TargetSheet &sheet);
    void step(const Step &step);
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    void undo();
    void discard();
    /// What stands in the sheet holds now.
    void saved();

    /// Goals of the period that begins on the day, in place of what stands there.
    void copyFrom(const TargetScene &scene, KpiPeriod period, QDate start);
    /// By how much; the selected goals, or all where one cell is selected.
    void askRaise();
    /// The goals of the team in the selected columns, by what its people did in a month.
    void spread(const DayRange &month);
    void fillDown();
    void clear();
    void pasteClipboard();
    /// A table as it was copied from another program, put where the cursor stands.
    void paste(const QString &table);

Q_SIGNALS:
    void changed();
    void pasted(const callhelm::PasteReport &report);
    void notice(const QString &text);
    void failed(const callhelm::Error &error);

private:
    void keepCurrent(const std::function<void()> &work);

    TargetModel &m_model;
    TargetGrid &m_grid;
    KpiService &m_kpi;
    Prompts &m_prompts;
    std::vector<TargetSheet> m_steps; ///< before each step that was not saved
    LatestFuture<Result<KpiFigures>> m_reading{this};
};

} // namespace callhelm
