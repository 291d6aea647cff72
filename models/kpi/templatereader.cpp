#include "kpi/templatereader.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>

#include "kpi/cardtemplates.h"
#include "kpi/indicatorunits.h"
#include "kpi/scorecardwords.h"

namespace callhelm {

namespace {

constexpr int perPercent = 100; // basis points
constexpr double mostNumber = 9e15; // beyond it a double is no longer exact

} // namespace

std::vector<CardTemplate> TemplateReader::templates(const QJsonObject &file)
{
    allow(file, {"format", "version", "templates"});
    if (text(file, "format", true) != QLatin1String("callhelm-scorecards"))
        fail("format", ScorecardWords::tr("this is no file of scorecard templates"));
    if (number(file, "version", 1) != 1)
        fail("version", ScorecardWords::tr("this version is not known; a newer program wrote it"));
    return list<CardTemplate>(file, "templates", [this](const QJsonObject &one) {
        CardTemplate read = cardTemplate(one);
        if (m_fault.isEmpty())
            if (const Result<void> checked = cardtemplates::check(read); !checked)
                fail(nullptr, checked.error().text);
        return read;
    });
}

CardTemplate TemplateReader::cardTemplate(const QJsonObject &object)
{
    allow(object, {"key", "department", "name", "about", "for", "currency", "bands", "indicators"});
    CardTemplate read;
    read.key = text(object, "key", true);
    read.department = text(object, "department", true);
    if (std::ranges::find(departments, read.department, [](const char *name) { return QLatin1String(name); })
        == departments.end())
        fail("department", ScorecardWords::tr("there is no such department: %1").arg(read.department));
    read.name = words(object, "name", true);
    read.about = words(object, "about", false);
    read.isForHead = word(object, "for", templatewords::holders, std::optional(false));
    read.currency = text(object, "currency", false);
    read.bands = list<TemplateBand>(object, "bands", [this](const QJsonObject &band) {
        allow(band, {"name", "from"});
        return TemplateBand{words(band, "name", true), int(number(band, "from", perPercent).value_or(0))};
    });
    read.indicators = list<TemplateIndicator>(object, "indicators",
                                              [this](const QJsonObject &one) { return indicator(one); });
    return read;
}

TemplateIndicator TemplateReader::indicator(const QJsonObject &object)
{
    allow(object,
          {"key", "name", "about", "source", "figure", "formula", "offered", "unit", "unit_name", "better",
           "grows", "target", "worst", "cap", "weight"});
    TemplateIndicator read;
    read.name = words(object, "name", true);
    read.about = words(object, "about", false);
    read.unitName = words(object, "unit_name", false);
    Indicator &rest = read.rest;
    rest.key = text(object, "key", true);
    rest.source = word(object, "source", templatewords::sources);
    rest.formula = text(object, "formula", rest.source == Indicator::Source::Formula);
    const auto oneFigure = [&](const char *name) {
        m_path << QLatin1String(name);
        const FigureUse use = figure(object[QLatin1String(name)].toObject());
        m_path.removeLast();
        return use;
    };
    if (rest.source == Indicator::Source::Metric)
        rest.figure = oneFigure("figure");
    if (object.contains(QLatin1String("offered")))
        read.offered = oneFigure("offered");
    rest.unit = word(object, "unit", templatewords::units);
    rest.lowerIsBetter = word(object, "better", templatewords::better, std::optional(false));
    rest.grows = truth(object, "grows", true);
    rest.target = number(object, "target", indicatorunits::perWritten(rest.unit));
    rest.worst = number(object, "worst", indicatorunits::perWritten(rest.unit));
    rest.cap = int(number(object, "cap", perPercent).value_or(leastCap));
    rest.weight = int(number(object, "weight", perPercent).value_or(0));
    return read;
}

FigureUse TemplateReader::figure(const QJsonObject &object)
{
    allow(object, {"metric", "whose", "filters"});
    FigureUse use;
    use.metric = text(object, "metric", true);
    use.whose = word(object, "whose", templatewords::whose, std::optional(Whose::Own));
    use.filters
        = list<FigureFilter>(object, "filters", [this](const QJsonObject &one) { return filter(one); });
    return use;
}

FigureFilter TemplateReader::filter(const QJsonObject &object)
{
    allow(object, {"kind", "names", "or_all"});
    FigureFilter read;
    read.kind = word(object, "kind", templatewords::filters);
    read.orAllWhereNone = truth(object, "or_all", false);
    for (const auto &name : object[QLatin1String("names")].toArray())
        read.names << name.toString();
    read.names.removeAll(QString());
    if (read.names.isEmpty() != (read.kind == FigureFilter::Kind::InCharge))
        fail("names", ScorecardWords::tr("names are needed, except by in_charge"));
    return read;
}

LocalText TemplateReader::words(const QJsonObject &object, const char *name, bool isNeeded)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (value.isUndefined() && !isNeeded)
        return {};
    if (!value.isObject()) {
        fail(name, ScorecardWords::tr("texts are wanted by language: en, vi, ru"));
        return {};
    }
    m_path << QLatin1String(name);
    const QJsonObject texts = value.toObject();
    allow(texts, {"en", "vi", "ru"});
    LocalText read{text(texts, "en", false), text(texts, "vi", false), text(texts, "ru", false)};
    m_path.removeLast();
    if (isNeeded && read.isEmpty())
        fail(name, ScorecardWords::tr("it is empty"));
    return read;
}

QString TemplateReader::text(const QJsonObject &object, const char *name, bool isNeeded)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (value.isUndefined() && !isNeeded)
        return {};
    if (!value.isString())
        fail(name, ScorecardWords::tr("a text is wanted"));
    else if (isNeeded && value.toString().trimmed().isEmpty())
        fail(name, ScorecardWords::tr("it is empty"));
    return value.toString();
}

bool TemplateReader::truth(const QJsonObject &object, const char *name, bool otherwise)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (!value.isUndefined() && !value.isBool())
        fail(name, ScorecardWords::tr("true or false is wanted"));
    return value.toBool(otherwise);
}

std::optional<qint64> TemplateReader::number(const QJsonObject &object, const char *name, qint64 scale)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (value.isUndefined())
        return std::nullopt;
    const double scaled = value.toDouble() * double(scale);
    if (!value.isDouble())
        fail(name, ScorecardWords::tr("a number is wanted"));
    else if (std::abs(scaled) > mostNumber)
        fail(name, ScorecardWords::tr("the number is too large"));
    else if (std::abs(scaled - std::round(scaled)) > 1e-6)
        fail(name, ScorecardWords::tr("the number has too many decimals"));
    else
        return std::llround(scaled);
    return std::nullopt;
}

template <class Value, size_t Count>
Value TemplateReader::word(const QJsonObject &object, const char *name,
                           const std::array<std::pair<const char *, Value>, Count> &words,
                           std::optional<Value> otherwise)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (value.isUndefined() && otherwise)
        return *otherwise;
    QStringList known;
    for (const auto &[text, meant] : words) {
        if (value.toString() == QLatin1String(text))
            return meant;
        known << QLatin1String(text);
    }
    fail(name, ScorecardWords::tr("one of these is wanted: %1").arg(known.join(QStringLiteral(", "))));
    return words.front().second;
}

template <class Item, class Read>
std::vector<Item> TemplateReader::list(const QJsonObject &object, const char *name, Read read)
{
    std::vector<Item> items;
    const QJsonValue value = object[QLatin1String(name)];
    if (!value.isUndefined() && !value.isArray())
        fail(name, ScorecardWords::tr("a list is wanted"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && m_fault.isEmpty(); ++i) {
        m_path << QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i);
        items.push_back(read(array[i].toObject()));
        m_path.removeLast();
    }
    return items;
}

/// A misspelt name would be lost in silence.
void TemplateReader::allow(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (std::ranges::none_of(names, [&](const char *name) { return it.key() == QLatin1String(name); }))
            fail(it.key().toUtf8().constData(), ScorecardWords::tr("this is not known here"));
}

void TemplateReader::fail(const char *name, const QString &reason)
{
    if (!m_fault.isEmpty())
        return;
    QStringList path = m_path;
    if (name != nullptr)
        path << QString::fromUtf8(name);
    m_fault = path.join(u'.') + QStringLiteral(": ") + reason;
}

} // namespace callhelm
