#pragma once

#include <vector>

#include <QDialog>

#include "base/result.h"
#include "metrics/goal.h"
#include "common/latestfuture.h"
#include "domain/queries.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace callhelm {

class CallQuestions;
class GoalService;
class PendingChange;
class Theme;

/// What a queue promises and how it is measured, with what each of the four definitions gives for the present
/// range. Figures are re-stated as soon as it is saved.
class QueueGoalDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog. `preview` is the range of the figures beside the definitions.
    QueueGoalDialog(GoalService &goals, CallQuestions &calls, const Theme &theme, const TimeRange &preview,
                    QWidget *parent = nullptr);

    /// Begins with this queue; none: the first.
    void setQueue(QueueId queue);
    [[nodiscard]] QueueId queue() const;
    [[nodiscard]] QueueGoal goal() const;
    /// The figure shown beside a definition.
    [[nodiscard]] QString preview(ServiceLevelDefinition definition) const;

    /// Closes once the goal is kept; the reason stands in the dialog when it cannot be.
    void accept() override;

Q_SIGNALS:
    void previewed(); ///< the figures beside the definitions are those of the present range

private:
    using Answer = Result<std::vector<QueueInterval>>;
    void makeFields(const Theme &theme);
    void makeDefinitions(const Theme &theme);
    void fill();
    void showPreview();

    GoalService &m_goals;
    const CallQuestions &m_calls;
    TimeRange m_range;
    QComboBox *m_queue;
    QSpinBox *m_threshold;
    QSpinBox *m_shortLimit;
    QDoubleSpinBox *m_goal;
    QButtonGroup *m_definitions;
    std::vector<QLabel *> m_previews;
    QCheckBox *m_all;
    QLabel *m_error;
    QPushButton *m_save;
    PendingChange *m_pending;
    LatestFuture<Answer> m_latest;
    std::vector<QueueInterval> m_cells;
    bool m_known = false;
};

} // namespace callhelm
