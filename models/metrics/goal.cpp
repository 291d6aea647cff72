#include "metrics/goal.h"

#include <array>

namespace callhelm {

namespace {
constexpr std::array<const char *, serviceLevelDefinitionCount> names{"offered", "short_left_out", "answered",
                                                                      "abandons_credited"};
}

QString definitionName(ServiceLevelDefinition definition) { return QLatin1String(names[size_t(definition)]); }

bool definitionFromName(const QString &name, ServiceLevelDefinition &definition)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i])) {
            definition = ServiceLevelDefinition(i);
            return true;
        }
    }
    return false;
}

} // namespace callhelm
