#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"

namespace callhelm {

class StoreAccess;

/// Whether callers' numbers are shown whole. Roles without Right::UnmaskNumbers see them in part. By a
/// setting of the organisation the others do, too, until they ask for whole ones, which stands in the audit
/// trail.
class NumberService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit NumberService(StoreAccess &access);

    /// The setting.
    [[nodiscard]] bool areMasked() const;
    /// Changes the setting; asks for the right to manage people, and can be undone.
    QFuture<Result<void>> setMasked(bool masked);

    /// What is shown now: numbers in part.
    [[nodiscard]] bool areHidden() const;
    /// Whether show() is of use: numbers are in part, and may be seen whole.
    [[nodiscard]] bool canShow() const;
    /// Whether hide() is: they were asked for.
    [[nodiscard]] bool canHide() const;
    /// Shows numbers whole for this session, once the audit trail says so.
    QFuture<Result<void>> show();
    /// Back to numbers in part, where the setting says so.
    void hide();

Q_SIGNALS:
    void changed(); ///< of all this

private:
    void readAgain();

    StoreAccess &m_access;
};

} // namespace callhelm
