#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <zip.h>

namespace callhelm {

/// Makes XLSX files of their parts, sound ones and others.
class XlsxMaker
{
public:
    QByteArray sheet = "<sheetData/>"; ///< what stands in the worksheet element
    QByteArray texts; ///< the si elements of the shared strings
    QByteArray styles; ///< what stands in the styleSheet element
    QByteArray workbookProperties; ///< the workbookPr element
    QByteArray sheets = "<sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/>";
    QList<std::pair<QByteArray, QByteArray>> more; ///< other parts: name, content
    QByteArray password; ///< encrypts the parts
    QByteArray withoutPart; ///< one that is left out

    /// A row of cells, given as their XML without r.
    static QByteArray row(int number, const QByteArray &cells)
    {
        return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
    }
    static QByteArray text(const QByteArray &value)
    {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + value + "</t></is></c>";
    }
    static QByteArray number(const QByteArray &value, int style = 0)
    {
        return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    }

    QString write(const QString &path) const
    {
        QFile::remove(path);
        zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
        if (zip == nullptr)
            qFatal("cannot write");
        const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const auto relation
            = [&office](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
                  return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + kind + "\" Target=\""
                      + target + "\"/>";
              };
        const auto relations = [&declaration](const QByteArray &all) {
            return declaration
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + all + "</Relationships>";
        };
        QList<std::pair<QByteArray, QByteArray>> parts{
            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml",
             declaration + "<workbook" + main + " xmlns:r=\"" + office + "\">" + workbookProperties
                 + "<sheets>" + sheets + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                       + relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                       + relation("rId8", "styles", "styles.xml")
                       + relation("rId9", "sharedStrings", "sharedStrings.xml"))},
            {"xl/worksheets/sheet1.xml", declaration + "<worksheet" + main + ">" + sheet + "</worksheet>"}};
        if (!texts.isNull())
            parts << std::pair<QByteArray, QByteArray>("xl/sharedStrings.xml",
                                                       declaration + "<sst" + main + ">" + texts + "</sst>");
        if (!styles.isNull())
            parts << std::pair<QByteArray, QByteArray>(
                "xl/styles.xml", declaration + "<styleSheet" + main + ">" + styles + "</styleSheet>");
        for (const auto &[name, content] : more) {
            const auto known = std::find_if(parts.begin(), parts.end(),
                                            [&name = name](const auto &part) { return part.first == name; });
            if (known != parts.end())
                known->second = content;
            else
                parts << std::pair(name, content);
        }
        for (const auto &[name, content] : parts) {
            if (name == withoutPart)
                continue;
            zip_source_t *source
                = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
            const zip_int64_t place = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
            if (place < 0)
                qFatal("cannot add");
            if (!password.isEmpty())
                zip_file_set_encryption(zip, zip_uint64_t(place), ZIP_EM_AES_256, password.constData());
        }
        if (zip_close(zip) != 0)
            qFatal("cannot close");
        return path;
    }
};

} // namespace callhelm
