#pragma once

#include "common/emptystate.h"
#include "services/kpiboards.h"

namespace callhelm {

/// What the KPI page shows where there are no goals, or no figures.
class KpiEmpty final : public EmptyState
{
    Q_OBJECT
public:
    explicit KpiEmpty(const Theme &theme, QWidget *parent = nullptr);

    /// No goals of whom `name` names; with the period before as the short way for who may set them.
    void showNoGoals(const KpiBoard &board, const QString &name, const Calendar &calendar, bool mayEdit);
    void showFailure(const QString &why);

private:
    QLabel *m_note;
};

} // namespace callhelm
