#pragma once

#include "domain/recordschema.h"

namespace callhelm {

class EmptyState;
struct RecordServices;

/// Why a list of records has no rows.
enum class WhyEmpty { None, Filtered, Bin };

/// Says so, and what can be done about it.
void tellEmptyList(EmptyState &empty, Entity entity, WhyEmpty why, const RecordServices &services);

} // namespace callhelm
