#include "kpi/templatefile.h"

#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "kpi/indicatorunits.h"
#include "kpi/templatereader.h"
#include "kpi/scorecardwords.h"

namespace callhelm::templatefile {

namespace {

constexpr qint64 mostBytes = 1 << 20;
constexpr double perPercent = 100; // basis points; hundredths of a point

template <class Value, size_t Count>
QString wordOf(const std::array<std::pair<const char *, Value>, Count> &words, Value value)
{
    const auto *const found
        = std::ranges::find_if(words, [&](const auto &word) { return word.second == value; });
    return found != words.end() ? QLatin1String(found->first) : QString();
}

void put(QJsonObject &object, const char *name, const LocalText &text)
{
    QJsonObject words;
    for (const auto &[language, word] : {std::pair{"en", text.en}, {"vi", text.vi}, {"ru", text.ru}})
        if (!word.isEmpty())
            words[QLatin1String(language)] = word;
    if (!words.isEmpty())
        object[QLatin1String(name)] = words;
}

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[QLatin1String(name)] = text;
}

QJsonObject written(const FigureUse &use)
{
    QJsonObject object{{QStringLiteral("metric"), use.metric},
                       {QStringLiteral("whose"), wordOf(templatewords::whose, use.whose)}};
    QJsonArray filters;
    for (const FigureFilter &filter : use.filters) {
        QJsonObject one{{QStringLiteral("kind"), wordOf(templatewords::filters, filter.kind)}};
        if (!filter.names.isEmpty())
            one[QStringLiteral("names")] = QJsonArray::fromStringList(filter.names);
        if (filter.orAllWhereNone)
            one[QStringLiteral("or_all")] = true;
        filters << one;
    }
    if (!filters.isEmpty())
        object[QStringLiteral("filters")] = filters;
    return object;
}

QJsonObject written(const TemplateIndicator &indicator)
{
    const Indicator &rest = indicator.rest;
    QJsonObject object{{QStringLiteral("key"), rest.key},
                       {QStringLiteral("source"), wordOf(templatewords::sources, rest.source)},
                       {QStringLiteral("unit"), wordOf(templatewords::units, rest.unit)},
                       {QStringLiteral("better"), wordOf(templatewords::better, rest.lowerIsBetter)},
                       {QStringLiteral("grows"), rest.grows},
                       {QStringLiteral("cap"), rest.cap / perPercent},
                       {QStringLiteral("weight"), rest.weight / perPercent}};
    put(object, "name", indicator.name);
    put(object, "about", indicator.about);
    put(object, "unit_name", indicator.unitName);
    put(object, "formula", rest.formula);
    if (rest.source == Indicator::Source::Metric)
        object[QStringLiteral("figure")] = written(rest.figure);
    if (indicator.offered)
        object[QStringLiteral("offered")] = written(*indicator.offered);
    const auto putNumber = [&](const char *name, const std::optional<qint64> &units) {
        if (units)
            object[QLatin1String(name)] = double(*units) / double(indicatorunits::perWritten(rest.unit));
    };
    putNumber("target", rest.target);
    putNumber("worst", rest.worst);
    return object;
}

QJsonObject written(const CardTemplate &one)
{
    QJsonObject object{{QStringLiteral("key"), one.key},
                       {QStringLiteral("department"), one.department},
                       {QStringLiteral("for"), wordOf(templatewords::holders, one.isForHead)}};
    put(object, "name", one.name);
    put(object, "about", one.about);
    put(object, "currency", one.currency);
    QJsonArray bands, indicators;
    for (const TemplateBand &band : one.bands) {
        QJsonObject edge{{QStringLiteral("from"), band.from / perPercent}};
        put(edge, "name", band.name);
        bands << edge;
    }
    for (const TemplateIndicator &indicator : one.indicators)
        indicators << written(indicator);
    object[QStringLiteral("bands")] = bands;
    object[QStringLiteral("indicators")] = indicators;
    return object;
}

} // namespace

Result<std::vector<CardTemplate>> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    const QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return Error{Error::Kind::Input, ScorecardWords::tr("The file is too large for templates."), path};
    return parse(content, path);
}

Result<std::vector<CardTemplate>> parse(const QByteArray &content, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qint64 line = content.left(problem.offset).count('\n') + 1;
        return Error{Error::Kind::Input,
                     ScorecardWords::tr("This is no JSON: %1.").arg(problem.errorString()), file, line};
    }
    TemplateReader reader;
    std::vector<CardTemplate> templates = reader.templates(document.object());
    if (!reader.fault().isEmpty())
        return Error{Error::Kind::Input, reader.fault(), file};
    return templates;
}

QByteArray written(std::span<const CardTemplate> templates)
{
    QJsonArray array;
    for (const CardTemplate &one : templates)
        array << written(one);
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("callhelm-scorecards")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("templates"), array}})
        .toJson();
}

Result<std::vector<CardTemplate>> library()
{
    std::vector<CardTemplate> all;
    for (const char *department : departments) {
        auto templates = read(QStringLiteral(":/scorecards/%1.json").arg(QLatin1String(department)));
        if (!templates)
            return templates.error();
        std::ranges::move(*templates, std::back_inserter(all));
    }
    return all;
}

} // namespace callhelm::templatefile
