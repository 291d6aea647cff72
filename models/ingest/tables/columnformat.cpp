#include "ingest/tables/columnformat.h"

#include <array>
#include <utility>

#include <QCoreApplication>

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr std::array<std::pair<TableType, const char *>, 10> types{{
    {TableType::Empty, "empty"},
    {TableType::Text, "text"},
    {TableType::Integer, "integer"},
    {TableType::Number, "number"},
    {TableType::Date, "date"},
    {TableType::DateTime, "datetime"},
    {TableType::Time, "time"},
    {TableType::Boolean, "boolean"},
    {TableType::Phone, "phone"},
    {TableType::Email, "email"},
}};

/// What a format's two words may be: any but those that other formats are made of.
bool isWord(const QString &text)
{
    if (text.isEmpty() || text.size() > 20)
        return false;
    for (const QChar c : text)
        if (!c.isLetter() && !c.isMark())
            return false;
    static const QStringList parts{"d", "dd", "M", "MM", "MMM", "yy", "yyyy", "H", "HH", "mm", "ss"};
    return !parts.contains(text);
}

} // namespace

QString tableTypeName(TableType type)
{
    for (const auto &[known, name] : types)
        if (known == type)
            return QLatin1String(name);
    return {};
}

ColumnFormat::ColumnFormat(const DateFormat &dates)
    : m_type(dates.order == DateFormat::Order::None       ? TableType::Time
                 : dates.clock == DateFormat::Clock::None ? TableType::Date
                                                          : TableType::DateTime)
    , m_dates(dates)
{
}

ColumnFormat::ColumnFormat(const NumberFormat &numbers)
    : m_type(numbers.decimal.isNull() ? TableType::Integer : TableType::Number), m_numbers(numbers)
{
}

ColumnFormat::ColumnFormat(QString truth, QString falsehood)
    : m_type(TableType::Boolean), m_truth(std::move(truth)), m_falsehood(std::move(falsehood))
{
}

Result<ColumnFormat> ColumnFormat::fromText(const QString &text)
{
    const QString bare = text.trimmed();
    for (const TableType type : {TableType::Text, TableType::Phone, TableType::Email, TableType::Empty})
        if (bare == tableTypeName(type))
            return ColumnFormat(type);
    if (const auto numbers = NumberFormat::fromText(bare))
        return ColumnFormat(*numbers);
    if (const auto dates = DateFormat::fromText(bare))
        return ColumnFormat(*dates);
    const qsizetype stroke = bare.indexOf(u'/');
    if (stroke > 0 && isWord(bare.first(stroke)) && isWord(bare.sliced(stroke + 1)))
        return ColumnFormat(bare.first(stroke), bare.sliced(stroke + 1));
    return Error{Error::Kind::Usage,
                 Tr::tr("“%1” is no format. There are: text, phone, email, numbers as 1234, 1234.56 or "
                        "1.234,56, dates as dd/MM/yyyy or M/d/yyyy h:mm AP, and Yes/No.")
                     .arg(text),
                 {},
                 0};
}

QString ColumnFormat::toText() const
{
    switch (m_type) {
    case TableType::Integer:
    case TableType::Number:
        return m_numbers.toText();
    case TableType::Date:
    case TableType::DateTime:
    case TableType::Time:
        return m_dates.toText();
    case TableType::Boolean:
        return m_truth + u'/' + m_falsehood;
    case TableType::Empty:
    case TableType::Text:
    case TableType::Phone:
    case TableType::Email:
        break;
    }
    return tableTypeName(m_type);
}

QString columnFormatHelp()
{
    const std::pair<const char *, QString> lines[] = {
        {"text, phone, email", Tr::tr("as it stands")},
        {"1234", Tr::tr("whole numbers")},
        {"1234.56  1234,56", Tr::tr("numbers; signs of money and % may stand beside")},
        {"1,234.56  1.234,56", Tr::tr("with thousands apart; also 1 234,56  1 234.56  1'234.56")},
        {"dd/MM/yyyy  M/d/yyyy", Tr::tr("days; also yyyy-MM-dd, dd.MM.yyyy, d MMM, yyyy, yyyyMMdd")},
        {"dd/MM/yy", Tr::tr("days of 1970 to 2069")},
        {"dd/MM/yyyy HH:mm", Tr::tr("moments and bare days; also HH:mm:ss, h:mm AP (AM/PM, SA/CH)")},
        {"yyyy-MM-dd HH:mm t", Tr::tr("the same, with an offset from UTC behind it")},
        {"HH:mm:ss  h:mm AP", Tr::tr("times of the day")},
        {"Yes/No", Tr::tr("the words for true and for false")},
    };
    QString text = Tr::tr("Formats of columns:") + u'\n';
    for (const auto &[pattern, meaning] : lines)
        text += QStringLiteral("  ") + QString::fromLatin1(pattern).leftJustified(22) + meaning + u'\n';
    return text
        + Tr::tr("Cells that a spreadsheet keeps as numbers, dates or booleans are read as such in any "
                 "format.");
}

} // namespace callhelm
