#include <QTest>

#include "ingest/tables/codepages.h"
#include "ingest/tables/encodingfinder.h"
#include "ingest/tables/textdecoder.h"
#include "support/testmain.h"
#include "tablecase.h"

using namespace callhelm;

namespace {

const QString russian = QStringLiteral(
    "ФИО;Город\nИванов Пётр Сергеевич;Екатеринбург\nСмирнова Ольга;Нижний Тагил\nООО «Ромашка»;МОСКВА\n");
const QString vietnamese
    = QStringLiteral("Tên;Chức vụ\nNguyễn Hữu Hùng;Nhân viên bán hàng\nĐặng Quang Cường;Pha chế\nPhạm Yến;"
                     "Quản lý\nLê Thị Thuỷ;Bảo vệ\n");
const QString western = QStringLiteral("Name;Stadt\nGöran Ångström;Malmö\nJosé Núñez;München\nZoë;Köln\n");

/// Text in a code page; tone marks apart, as windows-1258 keeps them.
QByteArray encoded(const QString &text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return text.toUtf8();
    const CodePage &page = codePage(encoding);
    QByteArray bytes;
    for (const QChar c : text) {
        const auto put = [&](char16_t code) {
            if (code < 0x80) {
                bytes += char(code);
                return true;
            }
            for (std::size_t i = 0; i < page.size(); ++i)
                if (page[i] == code) {
                    bytes += char(0x80 + i);
                    return true;
                }
            return false;
        };
        if (put(c.unicode()))
            continue;
        // Take the marks off from the end until the code page has the letter.
        QString rest(c);
        QString marks;
        while (rest.size() == 1 && !put(rest.front().unicode())) {
            const QString parts = rest.front().decomposition();
            if (parts.size() != 2)
                qFatal("not in the code page");
            marks.prepend(parts.back());
            rest = parts.first(1);
        }
        for (const QChar mark : marks)
            put(mark.unicode());
    }
    return bytes;
}

Result<FoundEncoding> find(const QByteArray &bytes, qsizetype piece = 4096)
{
    EncodingFinder finder;
    for (qsizetype from = 0; from < bytes.size(); from += piece)
        finder.add(bytes.mid(from, piece));
    return finder.found();
}

} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void mixed_data();
    void mixed();
    void decodesInPieces_data();
    void decodesInPieces();
    void refusesBytesWithoutMeaning_data();
    void refusesBytesWithoutMeaning();
    void nineEncodingsOneResult_data();
    void nineEncodingsOneResult();
    void names();
};

void TextEncodingTest::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("sure");
    const auto utf16 = [](const QString &text, bool little) {
        QByteArray bytes;
        for (const QChar c : text) {
            bytes += char(little ? c.unicode() & 0xFF : c.unicode() >> 8);
            bytes += char(little ? c.unicode() >> 8 : c.unicode() & 0xFF);
        }
        return bytes;
    };
    QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << "utf-8" << true;
    QTest::newRow("utf-8") << vietnamese.toUtf8() << "utf-8" << true;
    QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF" + vietnamese.toUtf8() << "utf-8" << true;
    QTest::newRow("utf-16le without mark") << utf16(vietnamese, true) << "utf-16le" << true;
    QTest::newRow("utf-16be without mark") << utf16(western, false) << "utf-16be" << true;
    QTest::newRow("utf-16le mark") << "\xFF\xFE" + utf16(russian, true) << "utf-16le" << true;
    QTest::newRow("utf-16be mark") << "\xFE\xFF" + utf16(russian, false) << "utf-16be" << true;
    QTest::newRow("windows-1251") << encoded(russian, TextEncoding::Windows1251) << "windows-1251" << true;
    QTest::newRow("koi8-r") << encoded(QString(russian).remove(u'«').remove(u'»'), TextEncoding::Koi8R)
                            << "koi8-r" << true;
    QTest::newRow("windows-1258") << encoded(vietnamese, TextEncoding::Windows1258) << "windows-1258" << true;
    QTest::newRow("windows-1252") << encoded(western, TextEncoding::Windows1252) << "windows-1252" << true;
    QTest::newRow("one letter") << QByteArray("a,b\n4,\xE9\n") << "windows-1252" << false;
    QTest::newRow("the only name is at the end")
        << QByteArray("name,x\n")
               .append(QByteArray("abc,1\n").repeated(100'000))
               .append(encoded(QStringLiteral("Сергей Петров\n"), TextEncoding::Windows1251))
        << "windows-1251" << true;
}

void TextEncodingTest::finds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, sure);
    for (const qsizetype piece : {3, 8192}) {
        if (piece == 3 && bytes.size() > 10'000)
            continue;
        const auto found = find(bytes, piece);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().toString()));
        QCOMPARE(encodingName(found->encoding), encoding);
        QCOMPARE(found->sure, sure);
    }
}

void TextEncodingTest::mixed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line"); // 0: none
    const QByteArray cyrillic = encoded(QStringLiteral("Иванов;Москва\n"), TextEncoding::Windows1251);
    const QByteArray utf8 = QStringLiteral("Иванов;Москва\n").toUtf8();
    QTest::newRow("one line of another") << utf8 + utf8 + "x;y\n" + cyrillic + utf8 << qint64(4);
    QTest::newRow("half and half") << cyrillic + cyrillic + utf8 + utf8 << qint64(1);
    QTest::newRow("mostly not UTF-8") << cyrillic.repeated(9) + utf8 << qint64(10);
    QTest::newRow("a pair by chance") << cyrillic.repeated(60) + QByteArray("A\xD0\xA0;b\n") << qint64(0);
}

void TextEncodingTest::mixed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    const auto found = find(bytes);
    QCOMPARE(found.ok(), line == 0);
    if (line > 0) {
        QCOMPARE(found.error().line, line);
        QVERIFY(found.error().text.contains(QStringLiteral("mixes encodings")));
    }
}

void TextEncodingTest::decodesInPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("text");
    const QString odd = QStringLiteral("a\uFEFF€😀ệ") + russian;
    QTest::newRow("utf-8") << odd.toUtf8() << int(TextEncoding::Utf8) << odd;
    QByteArray little(reinterpret_cast<const char *>(odd.utf16()), odd.size() * 2);
    QTest::newRow("utf-16le") << little << int(TextEncoding::Utf16Le) << odd;
    QTest::newRow("koi8-r") << encoded(russian.mid(0, 30), TextEncoding::Koi8R) << int(TextEncoding::Koi8R)
                            << russian.mid(0, 30);
}

void TextEncodingTest::decodesInPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(QString, text);
    for (const qsizetype piece : {1, 2, 3, 5, 1000}) {
        TextDecoder decoder{TextEncoding(encoding)};
        QString got;
        for (qsizetype from = 0; from < bytes.size(); from += piece)
            QVERIFY(decoder.append(bytes.mid(from, piece), got));
        QVERIFY(decoder.isComplete());
        QCOMPARE(got, text);
    }
}

void TextEncodingTest::refusesBytesWithoutMeaning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("utf-8") << QByteArray("a;b\nc;\xE9\xE9\n") << "utf-8";
    QTest::newRow("cut off") << QByteArray("a;b\nc;\xE2\x82") << "utf-8";
    QTest::newRow("windows-1251") << QByteArray("a;b\nc;\x98\n") << "windows-1251";
    QTest::newRow("half a pair") << QByteArray("a\0;\0b\0\n\0\x00\xDC\n\0", 12) << "utf-16le";
}

void TextEncodingTest::refusesBytesWithoutMeaning()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const TableFolder folder;
    TableOptions options;
    options.encoding = encodingByName(encoding);
    const ReadTable table = readTable(folder.write("t.csv", bytes), options);
    QVERIFY(table.error);
    QCOMPARE(table.error->line, 2);
    QVERIFY(table.error->text.contains(encoding));
}

void TextEncodingTest::nineEncodingsOneResult_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(sharedData("vn-staff/derived")).entryList(QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QStringLiteral("derived/") + file;
    QTest::newRow("the original") << QStringLiteral("NhanVien.csv");
}

void TextEncodingTest::nineEncodingsOneResult()
{
    QFETCH(QString, file);
    const QString original = sharedData("vn-staff/NhanVien.csv");
    NEED_SHARED(original);
    const ReadTable wanted = readTable(original);
    const ReadTable table = readTable(sharedData("vn-staff/") + file);
    QVERIFY2(!table.error, table.error ? qPrintable(table.error->toString()) : "");
    QVERIFY(table.facts.encodingSure);
    QVERIFY(table.facts.separatorSure);
    QCOMPARE(table.facts.titles, (QStringList{"ID", "Tên", "Chức vụ", "Lương (VND)"}));
    QCOMPARE(table.rows.size(), std::size_t(100));
    for (std::size_t row = 0; row < 100; ++row)
        for (std::size_t column = 0; column < 4; ++column)
            QCOMPARE(table.text(row, column), wanted.text(row, column));
    if (file.contains(QStringLiteral("1258")))
        QCOMPARE(encodingName(table.facts.encoding), QStringLiteral("windows-1258"));
}

void TextEncodingTest::names()
{
    for (const QString &name : encodingNames())
        QCOMPARE(encodingName(*encodingByName(name)), name);
    QCOMPARE(encodingByName("CP1251"), TextEncoding::Windows1251);
    QCOMPARE(encodingByName("UTF8"), TextEncoding::Utf8);
    QVERIFY(!encodingByName("ebcdic"));
}

CALLHELM_TEST(TextEncodingTest)
#include "textencodingtest.moc"
