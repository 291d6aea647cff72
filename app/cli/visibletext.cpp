#include "cli/visibletext.h"

#include <QTextStream>

#include "base/text.h"

namespace callhelm {

VisibleText::VisibleText(QTextStream &target) : m_target(target)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 VisibleText::writeData(const char *data, qint64 size)
{
    m_target << withVisibleControls(QString::fromUtf8(data, qsizetype(size)));
    m_target.flush();
    return size;
}

} // namespace callhelm
