#include "support/storedump.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/statement.h"

namespace callhelm {

namespace {

/// What a column says without any id. None of the expressions has a comma.
QByteArray toldBy(const TableSpec::Column &column)
{
    switch (column.kind) {
    case TableSpec::Kind::Queue:
        return "(SELECT name FROM queue n WHERE n.id=t." + column.name + ')';
    case TableSpec::Kind::Agent:
        return "(SELECT name FROM agent n WHERE n.id=t." + column.name + ')';
    case TableSpec::Kind::Source:
        return "(SELECT name FROM source n WHERE n.id=t." + column.name + ')';
    case TableSpec::Kind::Visit:
        return "(SELECT v.entered FROM visit v WHERE v.id=t." + column.name
            + " AND v.call=t.call AND v.queue=t.queue)";
    case TableSpec::Kind::Bytes:
        return "hex(" + column.name + ')';
    case TableSpec::Kind::Number:
    case TableSpec::Kind::Text:
        break;
    }
    return column.name;
}

} // namespace

QByteArrayList dumpStore(Database &database, const Projections &projections)
{
    QByteArrayList lines;
    for (const ProjectionPtr &projection : projections)
        for (const TableSpec *table : projection->tables()) {
            if (table->tellsOfFiles)
                continue;
            const bool hasId
                = table->rows == TableSpec::Rows::WithIds || table->rows == TableSpec::Rows::WithAnyIds;
            QByteArrayList columns;
            for (size_t i = hasId ? 1 : 0; i < table->columns.size(); ++i)
                columns.append(toldBy(table->columns[i]));
            auto statement = Statement::prepare(database,
                                                "SELECT " + columns.join(',') + " FROM " + table->name + " t"
                                                    + table->whereSomething());
            if (!statement)
                qFatal("%s", qPrintable(statement.error().toString()));
            auto done = eachRow(*statement, [&](const Statement &row) {
                QByteArray line = table->name;
                for (int i = 0; i < int(columns.size()); ++i)
                    line += '|' + (row.isNull(i) ? QByteArray("-") : row.string(i).toUtf8());
                lines.append(line);
            });
            if (!done)
                qFatal("%s", qPrintable(done.error().toString()));
        }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArray differenceOf(const QByteArrayList &before, const QByteArrayList &after)
{
    QByteArrayList gone;
    QByteArrayList come;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(come));
    QByteArray text;
    for (const QByteArray &line : gone.mid(0, 6))
        text += "\n- " + line;
    for (const QByteArray &line : come.mid(0, 6))
        text += "\n+ " + line;
    return text;
}

} // namespace callhelm
