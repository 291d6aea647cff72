#include "rows/rowquery.h"

#include <QCoreApplication>

#include "common/format.h"

namespace callhelm {

RowQuery::~RowQuery() = default;

QString RowQuery::sumWords(qint64) const { return {}; }
QString RowQuery::sumText(qint64 sum) const { return format::length(sum); }

QString RowQuery::distinctWords(qint64 count) const
{
    return QCoreApplication::translate("callhelm::DrillPage", "%Ln distinct call(s) with those not answered",
                                       nullptr, int(count));
}

} // namespace callhelm
