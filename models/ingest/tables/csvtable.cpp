#include "ingest/tables/csvtable.h"

#include <algorithm>

#include <QCoreApplication>

#include "ingest/tables/encodingfinder.h"
#include "ingest/tables/separatorfinder.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qint64 blockSize = 256 * 1024;
constexpr qsizetype beginningSize = 512 * 1024; ///< characters in which the separator is looked for

/// Composed, as names are typed; most texts are.
QString composed(const QString &text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x300)
            return text.normalized(QString::NormalizationForm_C);
    return text;
}

} // namespace

Error CsvTable::failed(Error::Kind kind, const QString &text, qint64 line) const
{
    return {kind, text, m_file.fileName(), line};
}

Result<std::unique_ptr<RawTable>> CsvTable::open(const QString &path, const TableOptions &options,
                                                 TableFacts &facts, const std::atomic_bool *stop)
{
    std::unique_ptr<CsvTable> table(new CsvTable(path, stop));
    if (!table->m_file.open(QIODevice::ReadOnly))
        return table->failed(Error::Kind::File, Tr::tr("The file cannot be opened."));
    facts.kind = TableFacts::Kind::Csv;
    if (auto found = table->findEncoding(options, facts); !found)
        return found.error();
    if (auto found = table->findSeparatorIn(options, facts); !found)
        return found.error();
    return std::unique_ptr<RawTable>(std::move(table));
}

Result<void> CsvTable::findEncoding(const TableOptions &options, TableFacts &facts)
{
    FoundEncoding found;
    QByteArray block = m_file.read(blockSize);
    const auto mark = EncodingFinder::mark(block);
    if (options.encoding) {
        found = {*options.encoding, true, mark && mark->encoding == *options.encoding ? mark->markSize : 0};
    } else if (mark) {
        found = *mark;
    } else {
        EncodingFinder finder;
        for (; !block.isEmpty(); block = m_file.read(blockSize)) {
            if (m_stop != nullptr && *m_stop)
                return failed(Error::Kind::Cancelled, Tr::tr("Stopped."));
            finder.add(block);
        }
        auto answer = finder.found();
        if (!answer)
            return failed(answer.error().kind, answer.error().text, answer.error().line);
        found = *answer;
    }
    if (m_file.error() != QFileDevice::NoError || !m_file.seek(found.markSize))
        return failed(Error::Kind::File, Tr::tr("The file cannot be read."));
    facts.encoding = found.encoding;
    facts.encodingSure = found.sure;
    m_text = TextDecoder(found.encoding);
    m_encoding = encodingName(found.encoding);
    return {};
}

Result<void> CsvTable::findSeparatorIn(const TableOptions &options, TableFacts &facts)
{
    while (!m_atEnd && !m_bad && m_block.size() < beginningSize) {
        const Result<bool> more = fill();
        if (!more)
            return more.error();
    }
    qsizetype told = 0;
    const QChar said = toldSeparator(m_block, told);
    if (options.separator) {
        facts.separator = *options.separator;
    } else if (!said.isNull()) {
        facts.separator = said;
    } else {
        const FoundSeparator found = findSeparator(m_block, m_atEnd && !m_bad);
        facts.separator = found.separator;
        facts.separatorSure = found.sure;
    }
    m_decoder = CsvDecoder(facts.separator);
    m_at = told; // the line end behind it is passed over and counted
    return {};
}

/// Reads and decodes one more block behind what is not cut yet; false at the end.
Result<bool> CsvTable::fill()
{
    if (m_stop != nullptr && *m_stop)
        return failed(Error::Kind::Cancelled, Tr::tr("Stopped."));
    m_block.remove(0, m_at);
    m_at = 0;
    const QByteArray bytes = m_file.read(blockSize);
    if (m_file.error() != QFileDevice::NoError)
        return failed(Error::Kind::File, Tr::tr("The file cannot be read."));
    if (bytes.isEmpty()) {
        m_atEnd = true;
        m_bad = m_bad || !m_text.isComplete();
        return false;
    }
    m_bad = !m_text.append(bytes, m_block);
    return true;
}

Result<bool> CsvTable::nextRecord()
{
    for (;;) {
        Result<bool> more = m_decoder.next(m_block, m_at, m_record);
        if (more && !*more && m_bad)
            return failed(Error::Kind::Input,
                          Tr::tr("In this line stand bytes that are no text in %1.").arg(m_encoding),
                          m_decoder.line());
        if (more && !*more && m_atEnd)
            more = m_decoder.finish(m_record);
        else if (more && !*more) {
            if (auto filled = fill(); !filled)
                return filled.error();
            continue;
        }
        if (!more)
            return failed(more.error().kind, more.error().text, more.error().line);
        return *more;
    }
}

Result<bool> CsvTable::next(TableRow &row, bool &afterGap)
{
    afterGap = false;
    for (;;) {
        const Result<bool> more = nextRecord();
        if (!more || !*more)
            return more;
        afterGap = afterGap || m_record.afterEmptyLine;
        const bool isEmpty
            = std::all_of(m_record.fields.begin(), m_record.fields.end(),
                          [](const QString &field) { return QStringView(field).trimmed().isEmpty(); });
        if (!isEmpty || m_record.hasNul)
            break;
        ++m_emptyRows;
        afterGap = true;
    }
    row.number = m_record.line;
    row.fit = m_record.hasNul ? TableRow::Fit::Nul : TableRow::Fit::Fits;
    row.told = int(m_record.fields.size());
    row.cells.assign(m_record.fields.size(), {});
    for (std::size_t i = 0; i < m_record.fields.size(); ++i) {
        if (QStringView(m_record.fields[i]).trimmed().isEmpty())
            continue;
        row.cells[i].kind = TableCell::Kind::Text;
        row.cells[i].text = composed(m_record.fields[i]);
    }
    return true;
}

} // namespace callhelm
