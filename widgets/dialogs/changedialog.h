#pragma once

#include <QDialog>

#include "common/pendingchange.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace callhelm {

/// A dialog that makes a change: some fields, Cancel, and the main button named by its verb; Ctrl+Enter
/// presses it. It closes once the change is made; where it cannot be made, it says why and keeps what was
/// typed.
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    ChangeDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    void accept() override;

protected:
    /// Begins the change by makeChange(), or says by refuse() what stands in its way.
    virtual void submit() = 0;
    template <class T>
    void makeChange(const QFuture<Result<T>> &change)
    {
        m_pending->watch(change, [this] { QDialog::accept(); });
    }
    void refuse(const QString &why);
    /// Where the fields go.
    [[nodiscard]] QVBoxLayout &fields() { return *m_fields; }
    [[nodiscard]] QPushButton &mainButton() { return *m_yes; }
    /// A button at the left end of the row of buttons.
    QPushButton *addSideButton(const QString &text);
    [[nodiscard]] PendingChange &pending() { return *m_pending; }

private:
    QVBoxLayout *m_fields;
    QLabel *m_error;
    QPushButton *m_yes;
    QHBoxLayout *m_buttons;
    PendingChange *m_pending;
};

} // namespace callhelm
