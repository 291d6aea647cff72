#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "domain/cardtemplate.h"

namespace callhelm {

/// What is made of templates, and templates of cards.
namespace cardtemplates {

/// In a language, for an organisation of that currency: where it is another than the template's, targets of
/// money are left for people to choose.
[[nodiscard]] std::vector<Indicator> indicators(const CardTemplate &from, const QString &language,
                                                const QString &currency);
[[nodiscard]] std::vector<CardBand> bands(const CardTemplate &from, const QString &language);
/// An own template of a card's indicators, in the language in which they were written.
[[nodiscard]] CardTemplate fromCard(const Scorecard &card, std::span<const Indicator> indicators,
                                    const QString &language, const QString &currency);
/// A copy that can be edited and saved beside the first one.
[[nodiscard]] CardTemplate copy(const CardTemplate &of, const LocalText &name, const QString &key);

/// What keeps it from being used: weights, indicators, formulas, bands; for people, with the indicator's
/// name. A target that is still to be chosen is no fault of a template.
[[nodiscard]] Result<void> check(const CardTemplate &one);

/// Of a name of domain/cardtemplate.h, in the language of the moment; the name itself where it is unknown.
[[nodiscard]] QString departmentTitle(const QString &department);

} // namespace cardtemplates

} // namespace callhelm
