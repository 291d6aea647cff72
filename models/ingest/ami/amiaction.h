#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace callhelm {

/// One header of an action to be sent.
struct AmiHeader
{
    QString name;
    QString value;
};

/// The bytes of one action: exactly one message, whatever the fields hold. Fails with Error::Kind::Input when
/// a field holds CR, LF or NUL, a name is empty or holds anything but letters, digits, `-` and `_`, a line is
/// longer than Asterisk reads (1,000 bytes), or the first header is not Action.
[[nodiscard]] Result<QByteArray> amiAction(const std::vector<AmiHeader> &headers);

} // namespace callhelm
