#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "base/calendar.h"
#include "common/uicontext.h"
#include "common/theme.h"
#include "domain/recordquery.h"

class QButtonGroup;

namespace callhelm {

/// Whose tasks a list shows, or which: mine, the team's, those due today, overdue ones, or all. Remembered.
class TaskScope final : public QWidget
{
    Q_OBJECT
public:
    enum class Which { Mine, Teams, Due, Overdue, All };
    static constexpr int whichCount = 5;

    explicit TaskScope(const UiContext &looks, QWidget *parent = nullptr);

    /// Who works with it, by the names on the telephone systems; without any, "mine" and "the team's" are not
    /// offered.
    void setPeople(std::vector<AgentId> mine, std::vector<AgentId> team);
    [[nodiscard]] Which which() const;
    void setWhich(Which which);
    [[nodiscard]] std::vector<RecordFilter> filters(Instant now, const Calendar &calendar) const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    const UiContext m_looks;
    QButtonGroup *m_group;
    std::vector<AgentId> m_mine;
    std::vector<AgentId> m_team;
    Which m_chosen = Which::Mine; ///< also where it is not offered now
};

} // namespace callhelm
