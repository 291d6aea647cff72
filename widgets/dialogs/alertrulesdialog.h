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

class Theme;
class Workspace;

/// Edits what a supervisor wants to be told of.
class AlertRulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// The workspace must outlive the dialog; `rules` are those in force.
    AlertRulesDialog(Workspace &workspace, std::vector<AlertRule> rules, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<AlertRule> &rules() const { return m_rules; }
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

    Workspace &m_workspace;
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
    bool m_filling = false;
};

} // namespace callhelm
