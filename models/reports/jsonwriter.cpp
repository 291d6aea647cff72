#include "jsonwriter.h"

#include <cmath>

#include "reports/cellwriter.h"

namespace callhelm {

namespace {

QByteArray jsonString(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 2);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            escaped += QLatin1String("\\\"");
            break;
        case u'\\':
            escaped += QLatin1String("\\\\");
            break;
        case u'\n':
            escaped += QLatin1String("\\n");
            break;
        case u'\r':
            escaped += QLatin1String("\\r");
            break;
        case u'\t':
            escaped += QLatin1String("\\t");
            break;
        default:
            if (c.category() == QChar::Other_Control)
                escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                escaped += c;
        }
    }
    return '"' + escaped.toUtf8() + '"';
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device, Calendar calendar)
    : TableWriter(device), m_calendar(std::move(calendar))
{
}

QByteArray JsonWriter::valueOf(const QVariant &value, ColumnType type) const
{
    if (!value.isValid())
        return "null";
    switch (type) {
    case ColumnType::Words:
        return jsonString(value.toString());
    case ColumnType::Moment:
        return jsonString(m_calendar.toIso(instantFromMs(value.toLongLong())));
    case ColumnType::Count:
        return QByteArray::number(value.toLongLong());
    case ColumnType::Decimal:
    case ColumnType::Share:
    case ColumnType::Seconds:
        break;
    }
    const double number = value.toDouble();
    if (!std::isfinite(number)) // JSON has no word for it
        return "null";
    return plainNumber(number, type == ColumnType::Seconds ? 3 : 6).toLatin1();
}

Result<void> JsonWriter::begin(const ReportTable &head)
{
    m_keys.clear();
    m_types.clear();
    m_first = true;
    for (const ReportColumn &column : head.columns) {
        m_keys.push_back(jsonString(column.id));
        m_types.push_back(column.type);
    }
    return put("[");
}

Result<void> JsonWriter::row(const ReportRow &values)
{
    Q_ASSERT(values.size() == m_keys.size());
    QByteArray text = m_first ? "\n{" : ",\n{";
    m_first = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            text += ", ";
        text += m_keys[i] + ": " + valueOf(values[i], m_types[i]);
    }
    return put(text + '}');
}

Result<void> JsonWriter::finish()
{
    if (auto done = put(m_first ? "]\n" : "\n]\n"); !done)
        return done;
    return flush();
}

} // namespace callhelm
