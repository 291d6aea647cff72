#pragma once

#include <QDialog>

namespace callhelm {

/// What shall become of changes that one is about to leave: saved, discarded, or one stays with them. Deletes
/// itself when closed.
class SaveChangesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `text` says what was changed.
    explicit SaveChangesDialog(const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveChosen();
    void discardChosen();
};

} // namespace callhelm
