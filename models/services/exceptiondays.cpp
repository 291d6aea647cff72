#include "services/exceptiondays.h"

#include <deque>
#include <set>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "ingest/tables/csvrow.h"

namespace callhelm {

namespace {

constexpr qsizetype mostBytes = 1 << 20; // of a list of days

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WorkingTime)
};

Error wrong(qint64 line, const QString &text) { return {Error::Kind::Input, text, {}, line}; }

QString holidayFile(const QString &country, int year)
{
    return QStringLiteral(":/holidays/%1-%2.csv").arg(country).arg(year);
}

Result<ExceptionDay> dayOf(const QString &day, const QString &hours, const QString &name, qint64 line)
{
    ExceptionDay made{QDate::fromString(day, Qt::ISODate), {{}, name}};
    if (!made.day.isValid())
        return wrong(line, Tr::tr("“%1” is not a day such as 2026-09-02.").arg(day));
    if (hours.isEmpty() || hours.compare(QLatin1String("off"), Qt::CaseInsensitive) == 0)
        return made;
    auto spans = WorkingTime::fromText(hours);
    if (!spans)
        return wrong(line, spans.error().text);
    made.exception.spans = std::move(*spans);
    return made;
}

} // namespace

Result<std::vector<ExceptionDay>> ExceptionDays::fromCsv(const QByteArray &csv)
{
    if (csv.size() > mostBytes)
        return wrong(0, Tr::tr("That is too much for a list of days."));
    std::vector<ExceptionDay> days;
    std::set<QDate> met;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray text = lines[i].trimmed();
        if (i == 0 && text.startsWith("\xEF\xBB\xBF")) // byte order mark
            text.remove(0, 3);
        if (text.isEmpty())
            continue;
        const CsvRow row(std::string_view(text.constData(), size_t(text.size())));
        std::deque<std::string> made;
        const auto field = [&](int n) {
            const std::string_view bytes = row.field(n, made);
            return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).trimmed();
        };
        if (i == 0 && field(0).compare(QLatin1String("day"), Qt::CaseInsensitive) == 0)
            continue;
        if (row.count() > 3)
            return wrong(i + 1, Tr::tr("A line has a day, its hours and a name."));
        if (QString::fromUtf8(text).contains(QChar::ReplacementCharacter))
            return wrong(i + 1, Tr::tr("The file is not in UTF-8."));
        auto day = dayOf(field(0), field(1), field(2), i + 1);
        if (!day)
            return day.error();
        if (!met.insert(day->day).second)
            return wrong(i + 1, Tr::tr("%1 is there twice.").arg(field(0)));
        days.push_back(std::move(*day));
    }
    if (days.empty())
        return wrong(0, Tr::tr("There are no days in it."));
    return days;
}

QByteArray ExceptionDays::toCsv(const std::vector<ExceptionDay> &days)
{
    QByteArray csv("day,hours,name\n");
    for (const ExceptionDay &day : days) {
        QString name = day.exception.name;
        name.replace(QLatin1Char('"'), QLatin1String("\"\"")).replace(QLatin1Char('\n'), QLatin1Char(' '));
        const QString hours
            = day.exception.spans.empty() ? QStringLiteral("off") : WorkingTime::toText(day.exception.spans);
        csv += QStringLiteral("%1,%2,\"%3\"\n").arg(day.day.toString(Qt::ISODate), hours, name).toUtf8();
    }
    return csv;
}

std::vector<ExceptionDay> ExceptionDays::holidays(const QString &country, int year)
{
    QFile file(holidayFile(country, year));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto days = fromCsv(file.readAll());
    return days ? std::move(*days) : std::vector<ExceptionDay>();
}

std::vector<int> ExceptionDays::holidayYears(const QString &country)
{
    std::vector<int> years;
    const QStringList files = QDir(QStringLiteral(":/holidays"))
                                  .entryList({country + QStringLiteral("-*.csv")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        years.push_back(file.section(QLatin1Char('-'), 1).section(QLatin1Char('.'), 0, 0).toInt());
    return years;
}

} // namespace callhelm
