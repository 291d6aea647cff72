#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

#include "common/theme.h"

class QAbstractButton;

namespace callhelm {

/// The steps of a task in a row: those that are done with a tick, which can be gone back to, the present one
/// filled, those to come.
class StepStrip final : public QWidget
{
    Q_OBJECT
public:
    StepStrip(const Theme &theme, const QStringList &titles, QWidget *parent = nullptr);

    [[nodiscard]] int step() const { return m_step; }
    /// `canGoBack`: whether finished steps can be chosen.
    void setStep(int step, bool canGoBack);

Q_SIGNALS:
    void chosen(int step);

private:
    std::vector<QAbstractButton *> m_buttons;
    int m_step = 0;
};

} // namespace callhelm
