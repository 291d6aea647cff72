#include "ingest/cdr/cdrformat.h"

#include <algorithm>

#include <QCoreApplication>

#include "ingest/cdr/cdrrecord.h"
#include "ingest/filebeginning.h"

namespace callhelm {

namespace {

Error inputError(const char *text)
{
    return {Error::Kind::Input, QCoreApplication::translate("CdrFile", text), {}, 0};
}

} // namespace

std::optional<Error> CdrFormat::look(const QByteArray &beginning, bool whole)
{
    if (isCompressed(beginning))
        return inputError(QT_TRANSLATE_NOOP("CdrFile", "The file is compressed. Unpack it first."));
    if (isUtf16(beginning))
        return inputError(QT_TRANSLATE_NOOP(
            "CdrFile", "The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8."));
    // A last line that nobody will write to any more counts like the others.
    CdrDecoder decoder(whole && !beginning.isEmpty() ? beginning + '\n' : beginning, m_organisation);
    if (whole && beginning.contains('\r') && !beginning.contains('\n'))
        decoder = CdrDecoder(beginning + '\r', m_organisation);
    m_settled = whole || beginning.size() >= firstLook;
    m_decoder = std::move(decoder);
    if (m_decoder.recordsSeen() > 0 || (m_decoder.hasHeader() && m_decoder.othersSeen() == 0))
        return std::nullopt;
    if (beginning.contains('\0'))
        return inputError(QT_TRANSLATE_NOOP("CdrFile", "The file is binary, not call detail records."));
    if (m_decoder.othersSeen() > 0)
        return inputError(
            QT_TRANSLATE_NOOP("CdrFile", "The file does not look like call detail records of Asterisk."));
    return std::nullopt;
}

bool CdrFormat::tellsIdentity(const QByteArray &line) const
{
    return !line.trimmed().isEmpty()
        && !CdrColumns::byHeader(CsvRow({line.constData(), std::size_t(line.size())}));
}

QString CdrFormat::tooLongReason() const { return cdrFaultText(CdrFault::TooLong, {}); }

} // namespace callhelm
