#pragma once

#include <QObject>

#include "base/result.h"

class QAction;

namespace callhelm {

class MainWindow;
class NumberService;

/// The command that shows callers' numbers whole for this session, and masks them again; in the palette while
/// either is possible.
class NumberCommand final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    NumberCommand(NumberService &numbers, MainWindow &window);

    void retranslate();

Q_SIGNALS:
    void failed(const callhelm::Error &error);

private:
    void update();
    void run();

    NumberService &m_numbers;
    QAction *m_action;
};

} // namespace callhelm
