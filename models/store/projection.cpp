#include "store/projection.h"

#include "store/callsprojection.h"

namespace callhelm {

std::optional<QByteArray> ProjectionFold::beside(ProjectionFold &older, ProjectionFold &)
{
    return save() == older.save() ? std::optional(QByteArray()) : std::nullopt;
}

Projections standardProjections() { return {std::make_shared<CallsProjection>()}; }

} // namespace callhelm
