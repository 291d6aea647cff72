#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace callhelm {

class NumberService;
class PendingChange;

/// Whether callers' numbers are masked also for who may see them.
class NumberSetting final : public QWidget
{
    Q_OBJECT
public:
    /// `numbers` must outlive it.
    explicit NumberSetting(NumberService &numbers, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSetting();
    void change(bool masked);

    NumberService &m_numbers;
    QCheckBox *m_masked;
    QLabel *m_hint;
    QLabel *m_line; ///< why it could not be changed
    PendingChange *m_pending;
};

} // namespace callhelm
