#include "store/tablespec.h"

#include <QByteArrayList>

namespace callhelm {

QByteArray TableSpec::columnList(int from) const
{
    QByteArrayList names;
    for (size_t i = size_t(from); i < columns.size(); ++i)
        names.append(columns[i].name);
    return names.join(',');
}

QByteArray TableSpec::whereSomething() const
{
    if (rows != Rows::Cells)
        return {};
    QByteArrayList conditions;
    for (size_t i = size_t(keys); i < columns.size(); ++i) {
        const QByteArray column = columns[i].name;
        conditions.append(columns[i].kind == Kind::Bytes ? "length(" + column + ")=0" : column + "=0");
    }
    return " WHERE NOT (" + conditions.join(" AND ") + ')';
}

} // namespace callhelm
