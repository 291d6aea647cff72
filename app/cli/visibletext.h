#pragma once

#include <QIODevice>

class QTextStream;

namespace callhelm {

/// Hands text on to a terminal so that nothing in it is obeyed: what logs, file names and arguments hold may
/// be escape sequences.
class VisibleText final : public QIODevice
{
public:
    /// `target` must outlive it.
    explicit VisibleText(QTextStream &target);

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QTextStream &m_target;
};

} // namespace callhelm
