#include "ingest/tables/xlsxxml.h"

#include <QCoreApplication>

#include "ingest/tables/tablecell.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr int mostDepth = 100;

} // namespace

QXmlStreamReader::TokenType XlsxXml::next()
{
    if (m_failed || m_xml.atEnd())
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    m_part->tokenRead();
    switch (token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > mostDepth)
            m_failed = true;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_why = Tr::tr("The workbook declares entities of its own: it is refused.");
        m_failed = true;
        break;
    case QXmlStreamReader::Invalid:
        m_failed = true;
        break;
    default:
        break;
    }
    return m_failed ? QXmlStreamReader::Invalid : token;
}

bool XlsxXml::nextElement()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XlsxXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) { }
}

QString XlsxXml::text()
{
    QString all;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::Characters)
            all += m_xml.text();
        if (all.size() > TableLimits::rowCharacters) {
            m_failed = true;
            m_why = Tr::tr("A cell holds more than a million characters.");
        }
    }
    return all;
}

QString XlsxXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

Error XlsxXml::fault() const
{
    if (m_part->fault())
        return *m_part->fault();
    if (!m_why.isEmpty())
        return {Error::Kind::Input, m_why, {}, 0};
    return {
        Error::Kind::Input, Tr::tr("The workbook is damaged: its XML breaks off or is malformed."), {}, 0};
}

} // namespace callhelm
