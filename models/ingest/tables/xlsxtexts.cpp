#include "ingest/tables/xlsxtexts.h"

#include <QCoreApplication>

#include "ingest/tables/tablecell.h"
#include "ingest/tables/xlsxxml.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

Error tooMany()
{
    return {Error::Kind::Input,
            Tr::tr("The workbook holds more texts than are read (96 MB, 4 million). Save it as CSV."),
            {},
            0};
}

} // namespace

QString withoutEscapes(const QString &text)
{
    qsizetype mark = text.indexOf(QLatin1String("_x"));
    if (mark < 0)
        return text;
    QString plain;
    qsizetype from = 0;
    for (; mark >= 0; mark = text.indexOf(QLatin1String("_x"), mark + 1)) {
        if (mark < from)
            continue;
        bool isHex = mark + 7 <= text.size() && text[mark + 6] == u'_';
        const ushort code = isHex ? text.mid(mark + 2, 4).toUShort(&isHex, 16) : 0;
        if (!isHex)
            continue;
        plain += text.mid(from, mark - from) + QChar(code);
        from = mark + 7;
    }
    return plain + text.mid(from);
}

QString readRichText(XlsxXml &xml)
{
    QString text;
    while (xml.nextElement()) {
        if (xml.name() == u"t") {
            text += xml.text();
        } else if (xml.name() == u"r") {
            while (xml.nextElement()) {
                if (xml.name() == u"t")
                    text += xml.text();
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return withoutEscapes(text);
}

Result<XlsxTexts> XlsxTexts::read(XlsxXml &xml)
{
    XlsxTexts texts;
    if (!xml.nextElement() || xml.failed())
        return xml.fault();
    while (xml.nextElement()) {
        if (xml.name() != u"si") {
            xml.skip();
            continue;
        }
        const QByteArray text = readRichText(xml).normalized(QString::NormalizationForm_C).toUtf8();
        if (texts.m_all.size() + text.size() > TableLimits::textBytes
            || texts.m_ends.size() == std::size_t(TableLimits::texts))
            return tooMany();
        // Grown in steps, not doubled: beside the old bytes stand at most the new ones.
        if (texts.m_all.capacity() < texts.m_all.size() + text.size())
            texts.m_all.reserve(texts.m_all.size() + text.size() + 8 * 1024 * 1024);
        texts.m_all += text;
        texts.m_ends.push_back(quint32(texts.m_all.size()));
    }
    if (xml.failed())
        return xml.fault();
    return texts;
}

QString XlsxTexts::at(qint64 place) const
{
    const quint32 from = place == 0 ? 0 : m_ends[std::size_t(place - 1)];
    return QString::fromUtf8(m_all.constData() + from, m_ends[std::size_t(place)] - from);
}

} // namespace callhelm
