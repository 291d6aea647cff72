#pragma once

#include <vector>

#include <QDialog>

#include "common/prompts.h"

class QComboBox;

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

private:
    std::vector<QComboBox *> m_fields;
};

} // namespace callhelm
