#pragma once

#include <vector>

#include <QWidget>

#include "common/theme.h"
#include "domain/kpisubject.h"

class QPushButton;
class QToolButton;

namespace callhelm {

class SegmentBar;

/// Whose goals, and of which period: the right end of the KPI page's header.
class KpiHeader final : public QWidget
{
    Q_OBJECT
public:
    struct Subject
    {
        KpiSubject subject;
        QString name;
    };
    explicit KpiHeader(const Theme &theme, QWidget *parent = nullptr);

    /// Who can be chosen; one alone cannot.
    void setSubjects(std::vector<Subject> subjects);
    void setSubject(const KpiSubject &subject);
    void setPeriod(KpiPeriod period, const QString &words);
    /// Whether goals may be set.
    void setMayEdit(bool may);
    /// "Care"; empty for one who cannot be chosen.
    [[nodiscard]] QString nameOf(const KpiSubject &subject) const;
    [[nodiscard]] const std::vector<Subject> &subjects() const { return m_subjects; }
    void retranslate();

Q_SIGNALS:
    void subjectChosen(const callhelm::KpiSubject &subject);
    void periodChosen(callhelm::KpiPeriod period);
    void stepped(int steps);
    void targetsWanted();

private:
    void openChoice();
    void showSubject();

    const Theme &m_theme;
    std::vector<Subject> m_subjects;
    KpiSubject m_subject;
    QPushButton *m_choose;
    SegmentBar *m_periods;
    QToolButton *m_back;
    QPushButton *m_shown; ///< back to the present
    QToolButton *m_on;
    QPushButton *m_edit;
};

} // namespace callhelm
