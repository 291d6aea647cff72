#pragma once

#include <memory>
#include <vector>

#include "domain/currency.h"
#include "domain/terms.h"

namespace callhelm {

/// Somebody to whom records may belong.
struct RecordPerson
{
    AgentId agent;
    QString name; ///< the person's, where the agent is somebody's; else the agent's
    bool isOffered = true; ///< may be chosen: works here and is seen
    bool operator==(const RecordPerson &) const = default;
};

/// What records are made of, and the words and names in them, as they are at one moment.
struct RecordCatalogue
{
    RecordSchemaPtr schema;
    TermsPtr terms;
    std::vector<RecordPerson> people; ///< by name
    QString currency = QString::fromLatin1(firstCurrency); ///< the organisation's

    /// Empty where nobody is meant.
    [[nodiscard]] QString personName(AgentId agent) const;
    /// Whether both are the same in all that is shown of them.
    bool operator==(const RecordCatalogue &other) const;
};
using RecordCataloguePtr = std::shared_ptr<const RecordCatalogue>;

} // namespace callhelm
