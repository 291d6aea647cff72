#include "services/undostack.h"

#include "base/answer.h"
#include "services/change.h"
#include "services/storeaccess.h"

namespace callhelm {

UndoStack::UndoStack(StoreAccess &access) : m_access(access) { }
UndoStack::~UndoStack() = default;

QString UndoStack::undoText() const { return canUndo() ? m_undo.back()->text() : QString(); }
QString UndoStack::redoText() const { return canRedo() ? m_redo.back()->text() : QString(); }

QFuture<Result<void>> UndoStack::undo() { return take(&UndoStack::m_undo, ChangeOrigin::Undo); }
QFuture<Result<void>> UndoStack::redo() { return take(&UndoStack::m_redo, ChangeOrigin::Redo); }

QFuture<Result<void>> UndoStack::take(Stack UndoStack::*stack, ChangeOrigin origin)
{
    Stack &from = this->*stack;
    if (!isFree() || from.empty())
        return readyFuture(Result<void>(Error{Error::Kind::Usage,
                                              origin == ChangeOrigin::Undo ? tr("There is nothing to undo.")
                                                                           : tr("There is nothing to redo."),
                                              {},
                                              0}));
    const std::shared_ptr<Change> change = from.back();
    from.pop_back();
    auto future = m_access.run(change, origin);
    onFinished(future, this, [this, stack, change, session = m_session](const Result<void> &done) {
        if (done || session != m_session
            || (done.error().kind != Error::Kind::Store && done.error().kind != Error::Kind::File))
            return;
        (this->*stack).push_back(change); // the store may take it later
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return future;
}

void UndoStack::push(Stack &stack, std::unique_ptr<Change> change)
{
    if (!change)
        return;
    stack.push_back(std::move(change));
    if (stack.size() > most)
        stack.pop_front();
}

void UndoStack::made(quint64 sitting, std::unique_ptr<Change> inverse)
{
    if (!inverse || sitting != m_session)
        return;
    m_redo.clear();
    push(m_undo, std::move(inverse));
    Q_EMIT changed();
}

void UndoStack::forget(const std::function<bool(const Change &)> &isIt)
{
    for (Stack *stack : {&m_undo, &m_redo})
        std::erase_if(*stack, [&isIt](const std::shared_ptr<Change> &change) { return isIt(*change); });
    Q_EMIT changed();
}

void UndoStack::clear()
{
    m_undo.clear();
    m_redo.clear();
    m_ofOthers = m_running;
    ++m_session;
    Q_EMIT changed();
}

void UndoStack::setResting(bool resting)
{
    if (std::exchange(m_isResting, resting) != resting)
        Q_EMIT changed();
}

void UndoStack::began()
{
    if (++m_running == 1)
        Q_EMIT changed();
}

void UndoStack::ended(ChangeOrigin origin, const Change *change)
{
    --m_running;
    if (m_ofOthers > 0) {
        --m_ofOthers;
    } else if (change != nullptr) {
        auto inverse = change->inverse();
        if (origin == ChangeOrigin::Undo) {
            push(m_redo, std::move(inverse));
        } else {
            if (origin == ChangeOrigin::Person && inverse)
                m_redo.clear();
            push(m_undo, std::move(inverse));
        }
    }
    if (m_running == 0)
        Q_EMIT changed();
}

} // namespace callhelm
