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

namespace callhelm {

class AlertRuleService;
class CallQuestions;
class PendingChange;

/// Edits what a supervisor wants to be told of.
class AlertRulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// The services must outlive the dialog; `rules` are those in force.
    AlertRulesDialog(AlertRuleService &service, const CallQuestions &calls, std::vector<AlertRule> rules,
                     QWidget *parent = nullptr);

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
    [[nodiscard]] QString wordsOf(const AlertRule &rule) const;

    AlertRuleService &m_service;
    const CallQuestions &m_calls;
    std::vector<AlertRule> m_rules;
    QListWidget *m_list;
    QPushButton *m_remove;
    QWidget *m_fields;
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
