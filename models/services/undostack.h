#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QFuture>
#include <QObject>

#include "base/result.h"

namespace callhelm {

class Change;
class StoreAccess;

/// Who wants a change: a person, or a person by taking back or making again, or one who is not at the window.
enum class ChangeOrigin { Person, Undo, Redo, Another };

/// What a session may take back, the last first, and make again. Taking back is a change like any other: it
/// asks for the right, is written into the audit trail, and may be refused, where something else was set
/// meanwhile. While a change is on its way nothing can be taken back: it might be that one that is meant.
class UndoStack final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t most = 50;

    /// `access` must outlive it.
    explicit UndoStack(StoreAccess &access);
    ~UndoStack() override;

    [[nodiscard]] bool canUndo() const { return isFree() && !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return isFree() && !m_redo.empty(); }
    /// What would be taken back, as Change::text() says it; empty where nothing can be.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Takes the last change back. Fails with Error::Kind::Usage when there is none, or when it cannot be
    /// taken back any more, which forgets it; otherwise as StoreAccess::run() does.
    QFuture<Result<void>> undo();
    QFuture<Result<void>> redo();

    /// Something was made without run(), by an import: what takes it back, which was not run yet. `sitting`
    /// as it was when it began: of an earlier one it is forgotten.
    void made(quint64 sitting, std::unique_ptr<Change> inverse);
    /// By whom it is used; changes when somebody else works with the store.
    [[nodiscard]] quint64 sitting() const { return m_session; }
    /// What was taken back elsewhere is not offered any more.
    void forget(const std::function<bool(const Change &)> &isIt);

    // -- from StoreAccess --
    void clear(); ///< somebody else works with the store now
    void setResting(bool resting); ///< nobody is signed in: what can be taken back waits for who did it
    void began();
    /// `change` is null when it was not made.
    void ended(ChangeOrigin origin, const Change *change);

Q_SIGNALS:
    void changed(); ///< what can be taken back or made again

private:
    [[nodiscard]] bool isFree() const { return m_running == 0 && !m_isResting; }
    using Stack = std::deque<std::shared_ptr<Change>>; ///< the last one at the end
    QFuture<Result<void>> take(Stack UndoStack::*stack, ChangeOrigin origin);
    static void push(Stack &stack, std::unique_ptr<Change> change);

    StoreAccess &m_access;
    Stack m_undo;
    Stack m_redo;
    int m_running = 0; ///< changes on their way
    int m_ofOthers = 0; ///< of these: of the sessions before
    quint64 m_session = 0;
    bool m_isResting = false;
};

} // namespace callhelm
