#pragma once

#include <memory>
#include <vector>

#include <QMap>
#include <QString>

#include "base/result.h"
#include "ingest/tables/xlsxarchive.h"
#include "ingest/tables/xlsxstyles.h"
#include "ingest/tables/xlsxtexts.h"
#include "ingest/tables/xlsxxml.h"

namespace callhelm {

/// What an XLSX workbook says beside the cells of its sheets.
class XlsxWorkbook
{
public:
    struct Sheet
    {
        QString name;
        bool visible = true;
        QString part; ///< its name in the archive
    };

    /// Reads sheets, styles and shared texts. Fails with Error::Kind::Input when it is no workbook, naming
    /// what it is, and as XlsxArchive and XlsxXml do.
    [[nodiscard]] static Result<std::unique_ptr<XlsxWorkbook>> open(const QString &path,
                                                                    const std::atomic_bool *stop);

    /// Those with cells; sheets that are charts are left out.
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] bool from1904() const { return m_from1904; }
    [[nodiscard]] const XlsxStyles &styles() const { return m_styles; }
    [[nodiscard]] const XlsxTexts &texts() const { return m_texts; }
    [[nodiscard]] Result<std::unique_ptr<XlsxXml>> openPart(const QString &part) const;

private:
    struct Relation
    {
        QString kind; ///< the last word of its type
        QString part;
    };
    using Relations = QMap<QString, Relation>; ///< by id

    [[nodiscard]] Result<Relations> relationsOf(const QString &part) const;
    [[nodiscard]] Result<QString> findWorkbook() const;
    [[nodiscard]] Result<void> readSheets(const QString &part);
    [[nodiscard]] Result<void> readShared(const Relations &relations);

    std::unique_ptr<XlsxArchive> m_archive;
    const std::atomic_bool *m_stop = nullptr;
    std::vector<Sheet> m_sheets;
    bool m_from1904 = false;
    XlsxStyles m_styles;
    XlsxTexts m_texts;
};

} // namespace callhelm
