// Any bytes as the sheet of a workbook, or as its texts or styles: an error or rows that keep their bounds,
// no crash. The zip file around them is sound: libzip is not what is tried here.
#include <cstdlib>

#include <QDir>
#include <QFile>

#include <zip.h>

#include "ingest/tables/cellreader.h"
#include "ingest/tables/tableinspection.h"

using namespace callhelm;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

QByteArray withRoot(const char *root, const QByteArray &content)
{
    return QByteArray("<") + root + ">" + content + "</" + root + ">";
}

void write(const QString &path, const QByteArray &sheet, const QByteArray &texts, const QByteArray &styles)
{
    QFile::remove(path);
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    require(zip != nullptr);
    const QByteArray relations
        = "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship "
          "Id=\"b\" "
          "Type=\"x/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"c\" Type=\"x/styles\" "
          "Target=\"y.xml\"/></Relationships>";
    const std::pair<const char *, QByteArray> parts[]
        = {{"xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"},
           {"xl/_rels/workbook.xml.rels", relations},
           {"xl/s.xml", sheet},
           {"xl/t.xml", texts},
           {"xl/y.xml", styles}};
    for (const auto &[name, content] : parts) {
        const zip_int64_t place = zip_file_add(
            zip, name, zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0), 0);
        zip_set_file_compression(zip, zip_uint64_t(place), ZIP_CM_STORE, 0);
    }
    require(zip_close(zip) == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 50'000)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    static const QString path = QDir::temp().filePath(
        QStringLiteral("callhelm-fuzz-%1.xlsx").arg(reinterpret_cast<quintptr>(&path), 0, 16));
    QByteArray sheet = withRoot(
        "worksheet", "<sheetData><row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>45000</v></c></row></sheetData>");
    QByteArray texts = withRoot("sst", "<si><t>a</t></si>");
    QByteArray styles = withRoot("styleSheet", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    switch (data[0] % 4) {
    case 0:
        sheet = withRoot("worksheet", withRoot("sheetData", bytes));
        break;
    case 1:
        sheet = bytes;
        break;
    case 2:
        texts = withRoot("sst", bytes);
        break;
    default:
        styles = withRoot("styleSheet", bytes);
    }
    write(path, sheet, texts, styles);
    auto file = TableFile::open(path);
    if (!file) {
        require(!file.error().text.isEmpty());
        return 0;
    }
    const CellReader reader;
    TableRow row;
    qint64 last = 0;
    for (;;) {
        const Result<bool> more = (*file)->next(row);
        if (!more || !*more)
            break;
        require(row.number > last && row.cells.size() <= std::size_t(TableLimits::columns));
        require(row.cells.size() >= std::size_t((*file)->facts().columns));
        last = row.number;
        for (const TableCell &cell : row.cells) {
            require(cell.text.size() <= TableLimits::fieldCharacters);
            require(cell.isEmpty() == cell.text.isEmpty());
            require((cell.kind != TableCell::Kind::Date) || cell.date.isValid());
            (void)reader.read(cell);
        }
    }
    (void)inspectTable(path);
    return 0;
}
