#include "tsv.h"

#include "base/text.h"

namespace callhelm {

namespace {

bool isTelephoneNumber(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && c != u' ' && !(i == 0 && c == u'+'))
            return false;
    }
    return true;
}

QString flat(QString text)
{
    for (QChar &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r' || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    return withVisibleControls(text);
}

QString safe(const QString &text) { return isTelephoneNumber(text) ? text : flat(harmlessText(text)); }

} // namespace

QString toTsv(const ReportTable &table, const CellWriter &cells, bool withHeadings)
{
    QStringList lines;
    if (withHeadings) {
        QStringList line;
        for (const ReportColumn &column : table.columns)
            line << safe(cells.heading(column));
        lines << line.join(u'\t');
    }
    for (const ReportRow &values : table.rows) {
        Q_ASSERT(values.size() == table.columns.size());
        QStringList line;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const ColumnType type = table.columns[i].type;
            const QString text = cells.text(values[i], type);
            line << (type == ColumnType::Words ? safe(text) : text);
        }
        lines << line.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace callhelm
