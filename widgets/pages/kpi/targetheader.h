#pragma once

#include <vector>

#include <QDate>
#include <QWidget>

#include "base/calendar.h"
#include "common/theme.h"
#include "domain/kpisubject.h"

class QDateEdit;
class QLabel;
class QPushButton;

namespace callhelm {

/// Whose goals, for which kind of period, from which day on: the controls of the targets page.
class TargetHeader final : public QWidget
{
    Q_OBJECT
public:
    /// `theme` must outlive it.
    explicit TargetHeader(const Theme &theme, QWidget *parent = nullptr);

    struct Team
    {
        KpiSubject subject; ///< a team's, or all
        QString name;
    };
    void setTeams(const std::vector<Team> &teams);
    void setCalendar(const Calendar &calendar) { m_calendar = calendar; }
    /// What is shown; tells of no choice.
    void show(const KpiSubject &team, KpiPeriod period, QDate from);
    void retranslate();
    [[nodiscard]] QPushButton &versionsButton() const { return *m_versions; }

Q_SIGNALS:
    void teamChosen(const callhelm::KpiSubject &team);
    void periodChosen(callhelm::KpiPeriod period);
    void fromChosen(QDate from);
    void versionsWanted();

private:
    void chooseTeam();

    const Theme &m_theme;
    Calendar m_calendar;
    std::vector<Team> m_teams;
    KpiSubject m_shown;
    KpiPeriod m_period = KpiPeriod::Month;
    QDate m_date;
    QPushButton *m_team;
    std::vector<QPushButton *> m_periods; ///< day, week, month
    QLabel *m_word;
    QDateEdit *m_from;
    QPushButton *m_versions;
};

} // namespace callhelm
