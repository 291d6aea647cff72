#include "ingest/tables/xlsxworkbook.h"

#include <QCoreApplication>
#include <QDir>

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr int mostRelations = 20'000;
constexpr std::size_t mostSheets = 10'000;

QString folderOf(const QString &part)
{
    const qsizetype stroke = part.lastIndexOf(u'/');
    return stroke < 0 ? QString() : part.first(stroke + 1);
}

/// A relation's target as a part's name. One that leads out of the archive names no part.
QString resolved(const QString &from, QString target)
{
    target.replace(u'\\', u'/');
    return QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folderOf(from) + target);
}

} // namespace

Result<std::unique_ptr<XlsxXml>> XlsxWorkbook::openPart(const QString &part) const
{
    auto opened = m_archive->part(part, m_stop);
    if (!opened)
        return opened.error();
    return std::make_unique<XlsxXml>(std::move(opened).value());
}

Result<XlsxWorkbook::Relations> XlsxWorkbook::relationsOf(const QString &part) const
{
    Relations relations;
    const QString name = folderOf(part) + QStringLiteral("_rels/") + part.mid(folderOf(part).size())
        + QStringLiteral(".rels");
    if (!m_archive->has(name))
        return relations;
    auto xml = openPart(name);
    if (!xml)
        return xml.error();
    XlsxXml &reader = **xml;
    if (!reader.nextElement())
        return reader.fault();
    while (reader.nextElement() && relations.size() < mostRelations) {
        if (reader.attribute(u"TargetMode") != u"External")
            relations.insert(
                reader.attribute(u"Id"),
                {reader.attribute(u"Type").section(u'/', -1), resolved(part, reader.attribute(u"Target"))});
        reader.skip();
    }
    if (reader.failed())
        return reader.fault();
    return relations;
}

Result<QString> XlsxWorkbook::findWorkbook() const
{
    auto relations = relationsOf({});
    if (!relations)
        return relations.error();
    const auto refused = [](const QString &text) { return Error{Error::Kind::Input, text, {}, 0}; };
    QString part = QStringLiteral("xl/workbook.xml");
    for (const Relation &relation : *relations)
        if (relation.kind == u"officeDocument")
            part = relation.part;
    if (part.endsWith(QLatin1String(".bin")))
        return refused(Tr::tr("This is a binary workbook (XLSB). Save it as XLSX first."));
    if (m_archive->has(QStringLiteral("content.xml")) && m_archive->has(QStringLiteral("mimetype")))
        return refused(Tr::tr("This is an OpenDocument file. Save it as XLSX or CSV first."));
    if (!m_archive->has(part))
        return refused(Tr::tr("This is a zip file without a workbook in it."));
    return part;
}

Result<void> XlsxWorkbook::readSheets(const QString &part)
{
    const auto relations = relationsOf(part);
    if (!relations)
        return relations.error();
    auto opened = openPart(part);
    if (!opened)
        return opened.error();
    XlsxXml &xml = **opened;
    if (!xml.nextElement())
        return xml.fault();
    if (xml.name() != u"workbook")
        return Error{Error::Kind::Input, Tr::tr("This is an Office document, but no workbook."), {}, 0};
    while (xml.nextElement()) {
        if (xml.name() == u"workbookPr") {
            const QString epoch = xml.attribute(u"date1904");
            m_from1904 = epoch == u"1" || epoch == u"true";
        }
        if (xml.name() != u"sheets") {
            xml.skip();
            continue;
        }
        while (xml.nextElement()) {
            const auto relation = relations->constFind(xml.attribute(u"id"));
            if (relation != relations->constEnd() && relation->kind == u"worksheet"
                && m_sheets.size() < mostSheets) {
                const QString state = xml.attribute(u"state");
                m_sheets.push_back(
                    {xml.attribute(u"name"), state.isEmpty() || state == u"visible", relation->part});
            }
            xml.skip();
        }
    }
    if (xml.failed())
        return xml.fault();
    return readShared(*relations);
}

Result<void> XlsxWorkbook::readShared(const Relations &relations)
{
    for (const Relation &relation : relations) {
        const bool styles = relation.kind == u"styles";
        if ((!styles && relation.kind != u"sharedStrings") || !m_archive->has(relation.part))
            continue;
        auto xml = openPart(relation.part);
        if (!xml)
            return xml.error();
        if (styles) {
            auto read = XlsxStyles::read(**xml);
            if (!read)
                return read.error();
            m_styles = std::move(read).value();
        } else {
            auto read = XlsxTexts::read(**xml);
            if (!read)
                return read.error();
            m_texts = std::move(read).value();
        }
    }
    return {};
}

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(const QString &path, const std::atomic_bool *stop)
{
    auto book = std::make_unique<XlsxWorkbook>();
    book->m_stop = stop;
    auto archive = XlsxArchive::open(path);
    if (!archive)
        return archive.error();
    book->m_archive = std::move(archive).value();
    const auto part = book->findWorkbook();
    if (!part)
        return part.error();
    if (auto read = book->readSheets(*part); !read)
        return read.error();
    return book;
}

} // namespace callhelm
