#include "desktop/undocommands.h"

#include <QAction>
#include <QCoreApplication>

#include "base/answer.h"
#include "mainwindow.h"
#include "services/undostack.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::Desktop)
};

} // namespace

UndoCommands::UndoCommands(UndoStack &stack, MainWindow &window)
    : m_stack(stack), m_window(window), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, [this] {
        const QString text = m_stack.undoText();
        run(m_stack.undo(), text.isEmpty() ? Tr::tr("Undone") : Tr::tr("Undone: %1").arg(text));
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        const QString text = m_stack.redoText();
        run(m_stack.redo(), text.isEmpty() ? Tr::tr("Redone") : Tr::tr("Redone: %1").arg(text));
    });
    connect(&stack, &UndoStack::changed, this, &UndoCommands::show);
    window.addCommand(m_undo);
    window.addCommand(m_redo);
    show();
}

void UndoCommands::show()
{
    m_undo->setEnabled(m_stack.canUndo());
    m_redo->setEnabled(m_stack.canRedo());
    m_undo->setText(m_stack.canUndo() ? Tr::tr("Undo: %1").arg(m_stack.undoText()) : Tr::tr("Undo"));
    m_redo->setText(m_stack.canRedo() ? Tr::tr("Redo: %1").arg(m_stack.redoText()) : Tr::tr("Redo"));
}

void UndoCommands::run(const QFuture<Result<void>> &done, const QString &text)
{
    onFinished(done, this, [this, text](const Result<void> &result) {
        if (result)
            m_window.notify(text, Tone::Good);
        else
            m_window.notify(result.error().toString(), Tone::Bad);
    });
}

} // namespace callhelm
