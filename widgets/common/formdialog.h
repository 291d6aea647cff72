#pragma once

#include <functional>
#include <vector>

#include <QDialog>

#include "common/prompts.h"

class QLabel;

namespace callhelm {

/// A question with a few things to choose or fill in: a sentence on what will happen, the fields, and the
/// main button named by its verb.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FormDialog(const Prompts::Form &form, QWidget *parent = nullptr);

    /// What stands in the fields, in their order.
    [[nodiscard]] QStringList values() const;
    /// Closes where the form's check finds nothing against the values; else says what.
    void accept() override;

private:
    QWidget *makeField(const Prompts::Form::Field &field);

    std::vector<std::function<QString()>> m_values;
    std::function<QString(const QStringList &)> m_check;
    QLabel *m_error;
};

} // namespace callhelm
