#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace callhelm {

class XlsxXml;

/// The texts that cells of a workbook share. They are kept as UTF-8, one behind another: a workbook of 4
/// million texts and 96 MB of them (TableLimits) is the largest that is read, in about 115 MB.
class XlsxTexts
{
public:
    /// Reads the part. Fails as XlsxXml does, and with Error::Kind::Input when there are too many.
    [[nodiscard]] static Result<XlsxTexts> read(XlsxXml &xml);

    [[nodiscard]] qint64 count() const { return qint64(m_ends.size()); }
    /// The text of a place that there is, composed (NFC).
    [[nodiscard]] QString at(qint64 place) const;

private:
    QByteArray m_all;
    std::vector<quint32> m_ends;
};

/// The text of a shared (si) or inline (is) string that the reader stands in: all its runs, without phonetic
/// readings, escapes such as _x000D_ resolved.
[[nodiscard]] QString readRichText(XlsxXml &xml);
/// Resolves _xHHHH_.
[[nodiscard]] QString withoutEscapes(const QString &text);

} // namespace callhelm
