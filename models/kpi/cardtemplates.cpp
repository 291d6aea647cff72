#include "kpi/cardtemplates.h"

#include <algorithm>

#include "kpi/cardscore.h"
#include "kpi/compiledcard.h"
#include "kpi/weights.h"
#include "kpi/scorecardwords.h"

namespace callhelm::cardtemplates {

namespace {

Error invalid(const QString &text) { return {Error::Kind::Input, text, {}}; }

LocalText written(const QString &text, const QString &language)
{
    LocalText local;
    (language.startsWith(QLatin1String("vi"))       ? local.vi
         : language.startsWith(QLatin1String("ru")) ? local.ru
                                                    : local.en)
        = text;
    return local;
}

} // namespace

std::vector<Indicator> indicators(const CardTemplate &from, const QString &language, const QString &currency)
{
    std::vector<Indicator> indicators;
    indicators.reserve(from.indicators.size());
    for (const TemplateIndicator &one : from.indicators) {
        Indicator &indicator = indicators.emplace_back(one.rest);
        indicator.name = one.name.text(language);
        indicator.unitName = one.unitName.text(language);
        if (indicator.unit == IndicatorUnit::Money && from.currency != currency) {
            indicator.target.reset();
            indicator.worst.reset();
        }
    }
    return indicators;
}

std::vector<CardBand> bands(const CardTemplate &from, const QString &language)
{
    std::vector<CardBand> bands;
    bands.reserve(from.bands.size());
    for (const TemplateBand &band : from.bands)
        bands.push_back({band.name.text(language), band.from});
    return bands;
}

CardTemplate fromCard(const Scorecard &card, std::span<const Indicator> indicators, const QString &language,
                      const QString &currency)
{
    CardTemplate made;
    made.department = card.department;
    made.name = written(card.title, language);
    made.isForHead = card.subject.kind == KpiSubject::Kind::Team;
    const bool hasMoney
        = std::ranges::find(indicators, IndicatorUnit::Money, &Indicator::unit) != indicators.end();
    made.currency = hasMoney ? currency : QString();
    for (const Indicator &indicator : indicators) {
        TemplateIndicator &one = made.indicators.emplace_back();
        one.name = written(indicator.name, language);
        one.unitName = written(indicator.unitName, language);
        one.rest = indicator;
        one.rest.name.clear();
        one.rest.unitName.clear();
    }
    for (const CardBand &band : card.bands)
        made.bands.push_back({written(band.name, language), band.from});
    return made;
}

CardTemplate copy(const CardTemplate &of, const LocalText &name, const QString &key)
{
    CardTemplate copy = of;
    copy.name = name;
    copy.key = key;
    return copy;
}

Result<void> check(const CardTemplate &one)
{
    if (one.name.isEmpty())
        return invalid(ScorecardWords::tr("The template has no name."));
    if (one.indicators.empty())
        return invalid(ScorecardWords::tr("The template has no indicators."));
    const std::vector<Indicator> made = indicators(one, {}, one.currency);
    if (const QString fault = weights::fault(weights::of(made)); !fault.isEmpty())
        return invalid(fault);
    if (const QString fault = bandFault(bands(one, {})); !fault.isEmpty())
        return invalid(fault);
    const CompiledCard card(made);
    for (const CardFault &fault : card.faults())
        if (fault.kind != CardFault::Kind::NoTarget)
            return invalid(ScorecardWords::tr("%1: %2").arg(made[fault.indicator].name, fault.text()));
    return {};
}

QString departmentTitle(const QString &department)
{
    static constexpr std::array titles{QT_TRANSLATE_NOOP("Scorecards", "Management"),
                                       QT_TRANSLATE_NOOP("Scorecards", "HR and administration"),
                                       QT_TRANSLATE_NOOP("Scorecards", "Accounting"),
                                       QT_TRANSLATE_NOOP("Scorecards", "Customer service"),
                                       QT_TRANSLATE_NOOP("Scorecards", "Sales"),
                                       QT_TRANSLATE_NOOP("Scorecards", "Marketing")};
    static_assert(titles.size() == departments.size());
    for (size_t i = 0; i < titles.size(); ++i)
        if (department == QLatin1String(departments.at(i)))
            return ScorecardWords::tr(titles.at(i));
    return department;
}

} // namespace callhelm::cardtemplates
