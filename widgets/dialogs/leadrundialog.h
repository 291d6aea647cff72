#pragma once

#include <QDialog>

#include "common/uicontext.h"
#include "items/handoutmodel.h"

namespace callhelm {

/// What a run would do: a dry one.
class LeadRunDialog final : public QDialog
{
    Q_OBJECT
public:
    LeadRunDialog(const LeadRun &run, LeadNames names, const UiContext &looks, QWidget *parent = nullptr);

    [[nodiscard]] const HandOutModel &model() const { return *m_model; }
    [[nodiscard]] QString sentence() const { return m_sentence; }

private:
    HandOutModel *m_model;
    QString m_sentence;
};

} // namespace callhelm
