#include "rows/rowquery.h"

namespace callhelm {

RowQuery::~RowQuery() = default;

QString RowQuery::sumWords(qint64) const { return {}; }

} // namespace callhelm
