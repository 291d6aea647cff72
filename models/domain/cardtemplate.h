#pragma once

#include <array>
#include <optional>
#include <vector>

#include "domain/localtext.h"
#include "domain/scorecard.h"

namespace callhelm {

/// Names of the departments that templates are kept by, as they stand in files and stores.
inline constexpr std::array departments{"management", "hr_administration", "accounting", "customer_service",
                                        "sales",      "marketing"};

/// An indicator of a template. Its words are in several languages; `rest` has all that is not words.
struct TemplateIndicator
{
    LocalText name;
    LocalText unitName; ///< may be empty
    LocalText about; ///< a sentence on what it is; may be empty
    Indicator rest;
    std::optional<FigureUse> offered; ///< of what is typed in: a metric that could fill it instead
    bool operator==(const TemplateIndicator &) const = default;
};

struct TemplateBand
{
    LocalText name;
    int from = 0; ///< hundredths of a point
    bool operator==(const TemplateBand &) const = default;
};

/// What cards are made from. A card that was made stands by itself: it does not follow its template.
struct CardTemplate
{
    QString key; ///< unlike every other's
    QString department;
    LocalText name;
    LocalText about; ///< may be empty
    bool isForHead = false; ///< of a team
    QString currency; ///< in which targets of money are told; empty where there are none
    std::vector<TemplateIndicator> indicators;
    std::vector<TemplateBand> bands; ///< by from
    bool operator==(const CardTemplate &) const = default;
};

} // namespace callhelm
