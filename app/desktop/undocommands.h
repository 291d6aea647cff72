#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"

class QAction;

namespace callhelm {

class MainWindow;
class UndoStack;

/// What was changed last can be taken back and made again, by keys and by the palette, whatever page shows. A
/// notice tells what it was.
class UndoCommands final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    UndoCommands(UndoStack &stack, MainWindow &window);
    /// Sets the texts anew.
    void show();

private:
    void run(const QFuture<Result<void>> &done, const QString &text);

    UndoStack &m_stack;
    MainWindow &m_window;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace callhelm
