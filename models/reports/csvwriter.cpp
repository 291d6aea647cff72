#include "csvwriter.h"

#include "base/text.h"

namespace callhelm {

namespace {
const QString lineEnd = QStringLiteral("\r\n");
}

CsvWriter::CsvWriter(QIODevice &device, Calendar calendar, CsvOptions options)
    : TableWriter(device), m_options(options), m_cells(std::move(calendar), options.cells)
{
}

QString CsvWriter::quoted(const QString &text, bool isText) const
{
    // A spreadsheet shows no control character, and a terminal obeys it.
    QString safe = isText ? withVisibleControls(harmlessText(text), u"\t\r\n") : text;
    const bool changed = safe != text;
    const bool needsQuotes = changed || safe.contains(m_options.separator) || safe.contains(u'"')
        || safe.contains(u'\r') || safe.contains(u'\n') || safe.startsWith(u' ') || safe.endsWith(u' ');
    if (!needsQuotes)
        return safe;
    safe.replace(u'"', QLatin1String("\"\""));
    return u'"' + safe + u'"';
}

Result<void> CsvWriter::begin(const ReportTable &head)
{
    m_head = &head;
    QString text;
    if (m_options.byteOrderMark)
        text += QChar(QChar::ByteOrderMark);
    if (m_options.notes && !head.notes.empty()) {
        for (const ReportNote &note : head.notes)
            text += quoted(note.name, true) + m_options.separator + quoted(note.value, true) + lineEnd;
        text += lineEnd;
    }
    bool first = true;
    for (const ReportColumn &column : head.columns) {
        if (!first)
            text += m_options.separator;
        first = false;
        text += quoted(m_options.heading == CsvOptions::Heading::Ids ? column.id : m_cells.heading(column),
                       true);
    }
    return put((text + lineEnd).toUtf8());
}

Result<void> CsvWriter::row(const ReportRow &values)
{
    Q_ASSERT(m_head && values.size() == m_head->columns.size());
    QString text;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            text += m_options.separator;
        const ColumnType type = m_head->columns[i].type;
        text += quoted(m_cells.text(values[i], type), type == ColumnType::Words);
    }
    return put((text + lineEnd).toUtf8());
}

Result<void> CsvWriter::finish() { return flush(); }

} // namespace callhelm
