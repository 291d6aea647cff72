#pragma once

#include <vector>

#include <QDialog>

#include "floor/alertrule.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace callhelm {

class AlertRuleService;
class CallQuestions;
class PendingChange;

/// Edits what a supervisor wants to be told of.
class AlertRulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// What rules about goals can be about.
    struct Goals
    {
        struct Subject
        {
            KpiSubject who;
            QString name;
        };
        std::vector<QString> metrics; ///< ids of those that are paced
        std::vector<Subject> subjects; ///< teams and agents
    };
    /// The services must outlive the dialog; `rules` are those in force.
    AlertRulesDialog(AlertRuleService &service, const CallQuestions &calls, Goals goals,
                     std::vector<AlertRule> rules, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<AlertRule> &rules() const { return m_rules; }
    /// Closes once the rules are kept; the reason stands in the dialog when they cannot be.
    void accept() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeFields();
    void fillList(int current);
    void showFields();
    void takeFields();
    void add(AlertRule::Kind kind);
    void remove();
    [[nodiscard]] AlertRule *current();
    [[nodiscard]] QWidget *makeGoalFields();
    void showGoal(const AlertRule &rule);
    void takeGoal(AlertRule &rule) const;
    void showPlaces(const AlertRule &rule);
    [[nodiscard]] QString wordsOf(const AlertRule &rule) const;

    AlertRuleService &m_service;
    const CallQuestions &m_calls;
    const Goals m_goals;
    std::vector<AlertRule> m_rules;
    QListWidget *m_list;
    QPushButton *m_remove;
    QWidget *m_fields;
    QWidget *m_goalFields; ///< of rules about goals alone
    QComboBox *m_metric;
    QComboBox *m_period;
    QTimeEdit *m_at;
    QWidget *m_lastingField;
    QComboBox *m_where;
    QDoubleSpinBox *m_threshold;
    QDoubleSpinBox *m_clear;
    QSpinBox *m_lasting;
    QSpinBox *m_repeat;
    QLabel *m_error;
    QPushButton *m_save;
    PendingChange *m_pending;
    bool m_filling = false;
};

} // namespace callhelm
