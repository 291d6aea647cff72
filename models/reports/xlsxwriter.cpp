#include "xlsxwriter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h> // NOLINT(readability-duplicate-include): of the library

#include "base/text.h"

namespace callhelm {

namespace {

constexpr int narrowest = 8; // columns, in characters
constexpr int widest = 60;
constexpr int filterButton = 3; // room for it, in characters
constexpr qsizetype longestText = 32'767; // characters of a cell
constexpr qsizetype longestName = 31; // of a sheet
constexpr double exactBelow = 1e15; // a spreadsheet keeps 15 digits
constexpr qint64 pieceSize = 1 << 20;
constexpr double dayLength = 86'400; // s

// How numbers are shown, in the order of the formats of a book.
enum Format : quint8 { Whole, Amount, Cents, Fine, Part, Percent, Clock, Moment, formatCount };
constexpr std::array<const char *, formatCount> formatTexts{
    "0", "#,##0", "#,##0.00", "#,##0.######", "0.0##", "0.0#%", "[h]:mm:ss", "yyyy-mm-dd hh:mm:ss"};

Error failure(const QString &why)
{
    return {Error::Kind::File,
            QCoreApplication::translate("TableWriter", "The table could not be written: %1").arg(why),
            {},
            0};
}

/// Text as XML and spreadsheets can hold it.
QString cellText(const QString &text)
{
    QString clean = withVisibleControls(text, u"\t\r\n");
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    for (QChar &c : clean)
        if (c.unicode() >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    if (clean.size() > longestText)
        clean = clean.left(longestText - 2) + QChar(0x2026); // a pair cut in two becomes a mark of its own
    return clean;
}

/// A sheet may not be called by every text.
QString sheetName(const QString &wanted, int number)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\'");
    QString name;
    for (const QChar c : wanted)
        name += forbidden.contains(c) || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    const QString end = number > 1 ? QStringLiteral(" (%1)").arg(number) : QString();
    name = name.simplified().left(longestName - end.size()).trimmed();
    return (name.isEmpty() ? QStringLiteral("table") : name) + end;
}

/// The date as a spreadsheet counts it; nothing before March 1900, where it counts a day that was none.
std::optional<double> serialOf(const QDateTime &local)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(local.date());
    if (days <= 60)
        return std::nullopt;
    return double(days) + double(local.time().msecsSinceStartOfDay()) / 1000 / dayLength;
}

} // namespace

struct XlsxWriter::Book
{
    QTemporaryDir folder;
    QByteArray path, folderPath; ///< as the library wants them
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::vector<lxw_worksheet *> sheets;
    lxw_format *header = nullptr;
    std::array<lxw_format *, formatCount> formats{};
    std::vector<int> widths; ///< of the longest cells, in characters
    lxw_row_t row = 0;
    bool failed = false; ///< a temporary file takes no more

    ~Book()
    {
        if (workbook != nullptr)
            lxw_workbook_free(workbook);
    }
    bool open()
    {
        if (!folder.isValid())
            return false;
        path = QFile::encodeName(folder.filePath(QStringLiteral("table.xlsx")));
        folderPath = QFile::encodeName(folder.path());
        lxw_workbook_options options{};
        options.constant_memory = 1;
        options.tmpdir = folderPath.data();
        options.use_zip64 = 1;
        workbook = workbook_new_opt(path.constData(), &options);
        if (workbook == nullptr)
            return false;
        header = workbook_add_format(workbook);
        format_set_bold(header);
        for (size_t i = 0; i < formats.size(); ++i) {
            formats.at(i) = workbook_add_format(workbook);
            format_set_num_format(formats.at(i), formatTexts.at(i));
        }
        return true;
    }
};

XlsxWriter::XlsxWriter(QIODevice &device, Calendar calendar, XlsxOptions options)
    : TableWriter(device)
    , m_calendar(std::move(calendar))
    , m_options(options)
    , m_cells(m_calendar, {options.durations, CellFormat::Shares::Percent})
{
}

XlsxWriter::~XlsxWriter() = default;

Result<void> XlsxWriter::begin(const ReportTable &head)
{
    m_head = &head;
    m_book = std::make_unique<Book>();
    if (!m_book->open())
        return failure(m_book->folder.isValid() ? QDir::tempPath() : m_book->folder.errorString());
    return beginSheet();
}

Result<void> XlsxWriter::beginSheet()
{
    Book &book = *m_book;
    const QString name = m_head->title.isEmpty() ? m_head->id : m_head->title;
    book.sheet = workbook_add_worksheet(book.workbook,
                                        sheetName(name, int(book.sheets.size()) + 1).toUtf8().constData());
    if (book.sheet == nullptr)
        return failure(QDir::tempPath());
    book.sheets.push_back(book.sheet);
    book.row = 0;
    book.widths.assign(m_head->columns.size(), 0);
    for (size_t i = 0; i < m_head->columns.size(); ++i) {
        const ReportColumn &column = m_head->columns[i];
        ReportColumn named = column;
        if (column.type == ColumnType::Share)
            named.type = ColumnType::Words; // the cells say it
        const QString text = cellText(m_options.titles ? m_cells.heading(named) : column.id);
        (void)worksheet_write_string(book.sheet, 0, lxw_col_t(i), text.toUtf8().constData(), book.header);
        book.widths[i] = int(text.size()) + filterButton;
    }
    book.row = 1;
    return {};
}

void XlsxWriter::endSheet()
{
    Book &book = *m_book;
    const auto last = lxw_col_t(std::max<size_t>(m_head->columns.size(), 1) - 1);
    worksheet_freeze_panes(book.sheet, 1, 0);
    if (!m_head->columns.empty())
        (void)worksheet_autofilter(book.sheet, 0, 0, std::max<lxw_row_t>(book.row, 2) - 1, last);
    for (size_t i = 0; i < book.widths.size(); ++i)
        (void)worksheet_set_column(book.sheet, lxw_col_t(i), lxw_col_t(i),
                                   std::clamp(book.widths[i] + 1, narrowest, widest), nullptr);
    std::FILE *rows = book.sheet->optimize_tmpfile; // the library does not look whether they were written
    book.failed = book.failed || (rows != nullptr && (std::fflush(rows) != 0 || std::ferror(rows) != 0));
}

void XlsxWriter::writeNotes()
{
    std::vector<ReportNote> notes;
    if (m_options.notes)
        notes = m_head->notes;
    const bool hasMoments = std::ranges::any_of(
        m_head->columns, [](const ReportColumn &column) { return column.type == ColumnType::Moment; });
    if (notes.empty() && hasMoments)
        notes.push_back({QCoreApplication::translate("TableWriter", "Time zone"),
                         QString::fromLatin1(m_calendar.zone().id())});
    if (notes.empty())
        return;
    Book &book = *m_book;
    QString name = sheetName(QCoreApplication::translate("TableWriter", "Notes"), 1);
    if (name.compare(sheetName(m_head->title.isEmpty() ? m_head->id : m_head->title, 1), Qt::CaseInsensitive)
        == 0)
        name = sheetName(name, 2);
    lxw_worksheet *sheet = workbook_add_worksheet(book.workbook, name.toUtf8().constData());
    if (sheet == nullptr) {
        book.failed = true;
        return;
    }
    int first = narrowest, second = narrowest;
    for (size_t i = 0; i < notes.size(); ++i) {
        const QString told = cellText(notes[i].name), value = cellText(notes[i].value);
        (void)worksheet_write_string(sheet, lxw_row_t(i), 0, told.toUtf8().constData(), book.header);
        (void)worksheet_write_string(sheet, lxw_row_t(i), 1, value.toUtf8().constData(), nullptr);
        first = std::max(first, int(told.size()) + 1);
        second = std::max(second, int(value.size()) + 1);
    }
    (void)worksheet_set_column(sheet, 0, 0, std::min(first, widest), nullptr);
    (void)worksheet_set_column(sheet, 1, 1, std::min(second, widest), nullptr);
}

void XlsxWriter::writeText(quint16 column, const QString &text)
{
    const QByteArray bytes = cellText(text).toUtf8();
    if (!bytes.isEmpty()
        && worksheet_write_string(m_book->sheet, m_book->row, column, bytes.constData(), nullptr)
            != LXW_NO_ERROR)
        m_book->failed = true;
}

void XlsxWriter::writeNumber(quint16 column, double value, int format)
{
    if (std::isfinite(value)
        && worksheet_write_number(m_book->sheet, m_book->row, column, value,
                                  m_book->formats.at(size_t(format)))
            != LXW_NO_ERROR)
        m_book->failed = true;
}

void XlsxWriter::writeCell(quint16 column, const QVariant &value, ColumnType type)
{
    const auto isWhole = [](double number) { return number == std::floor(number); };
    switch (type) {
    case ColumnType::Words:
        return writeText(column, value.toString());
    case ColumnType::Count: {
        const auto number = double(value.toLongLong());
        return std::abs(number) < exactBelow ? writeNumber(column, number, Whole)
                                             : writeText(column, m_cells.text(value, type));
    }
    case ColumnType::Decimal: {
        const double number = value.toDouble();
        const bool areCents = std::abs(number * 100 - std::round(number * 100)) < 1e-6;
        return writeNumber(column, number, isWhole(number) ? Amount : (areCents ? Cents : Fine));
    }
    case ColumnType::Share:
        return writeNumber(column, value.toDouble(), Percent);
    case ColumnType::Seconds: {
        const double seconds = value.toDouble();
        if (m_options.durations == CellFormat::Durations::Seconds)
            return writeNumber(column, seconds, isWhole(seconds) ? Whole : Part);
        if (seconds < 0) // spreadsheets show no negative times
            return writeText(column, m_cells.text(value, type));
        return writeNumber(column, seconds / dayLength, Clock);
    }
    case ColumnType::Moment: {
        const Instant at = instantFromMs(value.toLongLong());
        const auto serial = serialOf(QDateTime::fromMSecsSinceEpoch(toMs(at), m_calendar.zone()));
        return serial ? writeNumber(column, *serial, Moment) : writeText(column, m_calendar.toIso(at));
    }
    }
}

Result<void> XlsxWriter::row(const ReportRow &values)
{
    Q_ASSERT(m_head && values.size() == m_head->columns.size());
    Book &book = *m_book;
    if (qint64(book.row) > m_options.rowsPerSheet) {
        endSheet();
        if (auto begun = beginSheet(); !begun)
            return begun;
    }
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i].isValid())
            continue;
        const ColumnType type = m_head->columns[i].type;
        writeCell(quint16(i), values[i], type);
        const int length = type == ColumnType::Moment ? int(qstrlen(formatTexts.at(Moment)))
                                                      : int(m_cells.text(values[i], type).size());
        const int grouping = type == ColumnType::Decimal ? length / 3 : 0;
        book.widths[i] = std::max(book.widths[i], length + grouping);
    }
    ++book.row;
    return book.failed ? Result<void>(failure(QDir::tempPath())) : Result<void>();
}

Result<void> XlsxWriter::finish()
{
    endSheet();
    writeNotes();
    Book &book = *m_book;
    if (book.failed)
        return failure(QDir::tempPath());
    const lxw_error packed = workbook_close(std::exchange(book.workbook, nullptr));
    if (packed != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(packed)));
    QFile file(QFile::decodeName(book.path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return failure(file.errorString());
        if (auto done = put(piece); !done)
            return done;
    }
    m_book.reset();
    return flush();
}

} // namespace callhelm
