#pragma once

#include <QObject>
#include <QTimer>

#include "floor/alertbook.h"
#include "services/workspace.h"

namespace callhelm {

/// Keeps watch over the floor of a workspace by the rules kept in it. While a source is lost or silent too
/// long, nothing is weighed: what is not known is neither better nor worse. Alerts outlive the program in the
/// workspace's store, so that what was acknowledged before a restart does not call again.
class AlertWatch final : public QObject
{
    Q_OBJECT
public:
    /// The workspace must outlive it.
    explicit AlertWatch(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const AlertBook &book() const { return m_book; }
    /// Silences the repeats of a current alert.
    void acknowledge(qint64 alert, const QString &by);

Q_SIGNALS:
    void happened(const callhelm::AlertEvent &event);
    void changed(); ///< the book has other alerts, or other values in them

private:
    void takeRules(const Result<std::vector<AlertRule>> &rules);
    void weigh();
    void keep();

    Workspace &m_workspace;
    AlertBook m_book;
    bool m_ruled = false; ///< the rules are known
    bool m_remembering = false; ///< the alerts of before are known
    QTimer m_tick;
};

} // namespace callhelm
