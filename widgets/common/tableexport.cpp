#include "common/tableexport.h"

#include <functional>
#include <utility>

#include <QCoreApplication>

#include "base/outputfile.h"
#include "common/tableview.h"
#include "delegates/cellformatter.h"
#include "domain/recordschema.h"
#include "items/tablemodel.h"

namespace callhelm {

namespace {

ColumnType typeOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Number:
        return ColumnType::Count;
    case ValueKind::Decimal:
    case ValueKind::Money:
    case ValueKind::Quantity:
        return ColumnType::Decimal;
    case ValueKind::Seconds:
    case ValueKind::Milliseconds:
        return ColumnType::Seconds;
    case ValueKind::Share:
        return ColumnType::Share;
    case ValueKind::Moment:
    case ValueKind::TimeOfDay:
    case ValueKind::Since:
    case ValueKind::Interval:
    case ValueKind::When:
    case ValueKind::Lately:
        return ColumnType::Moment;
    default:
        return ColumnType::Words;
    }
}

QVariant cellValue(const QModelIndex &index, ValueKind kind, const CellFormatter &text)
{
    const QVariant value = index.data(ValueRole);
    if (!value.isValid())
        return {};
    if (kind == ValueKind::Path || kind == ValueKind::LongText)
        return value; // whole: the reader of the file is elsewhere
    if (kind == ValueKind::Money)
        return value.toDouble() / moneyUnit;
    if (kind == ValueKind::Quantity)
        return value.toDouble() / numberUnit;
    if (kind == ValueKind::Milliseconds)
        return value.toDouble() / 1000;
    return typeOf(kind) == ColumnType::Words ? QVariant(text(index)) : value;
}

/// In which currencies the amounts of a column are.
struct Currencies
{
    QString one; ///< of all of them; empty: they have none, or differ
    bool differ = false; ///< then a column of its own says it
};

Currencies currenciesOf(const TableModel &model, int column)
{
    Currencies found;
    bool isAny = false;
    for (int row = 0; row < model.rowCount() && !found.differ; ++row) {
        const QModelIndex at = model.index(row, column);
        if (row > 0 && !at.data(ValueRole).isValid())
            continue;
        const QString currency = at.data(DetailRole).toString();
        const bool isAmount = at.data(ValueRole).isValid();
        found.differ = isAny && currency != found.one;
        found.one = found.differ ? QString() : currency;
        isAny = isAny || isAmount;
    }
    return found;
}

/// Amounts of several currencies say theirs in the column behind them.
struct ExportColumn
{
    int column = 0;
    bool isCurrency = false; ///< of the amounts in `column`
};

Result<void> save(const ReportTable &table, const QString &fileName,
                  const std::function<std::unique_ptr<TableWriter>(QIODevice &)> &writerOn)
{
    auto file = OutputFile::open(fileName);
    if (!file)
        return file.error();
    if (Result<void> written = writerOn(file->device())->write(table); !written)
        return Error{Error::Kind::File, written.error().text, fileName, 0};
    return file->commit();
}

} // namespace

ReportTable reportOf(const TableView &view, const CellFormatter &text, const QString &id,
                     std::vector<ReportNote> notes)
{
    const TableModel &model = *view.table();
    ReportTable table;
    table.id = id;
    table.notes = std::move(notes);
    std::vector<ExportColumn> columns;
    for (const int column : view.shownColumns()) {
        const ColumnInfo info = model.column(column);
        const Currencies money = info.kind == ValueKind::Money ? currenciesOf(model, column) : Currencies();
        table.columns.push_back({info.name, info.title, money.one, typeOf(info.kind)});
        columns.push_back({column, false});
        if (money.differ) {
            table.columns.push_back(
                {info.name + QStringLiteral("_currency"),
                 QCoreApplication::translate("TableExport", "%1: currency").arg(info.title),
                 {},
                 ColumnType::Words});
            columns.push_back({column, true});
        }
    }
    table.rows.reserve(size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        ReportRow values;
        values.reserve(columns.size());
        for (const auto &[column, isCurrency] : columns) {
            const QModelIndex at = model.index(row, column);
            if (isCurrency)
                values.push_back(at.data(ValueRole).isValid() ? at.data(DetailRole) : QVariant());
            else
                values.push_back(cellValue(at, model.kindOf(column), text));
        }
        table.rows.push_back(std::move(values));
    }
    return table;
}

Result<void> saveCsv(const ReportTable &table, const QString &fileName, const Calendar &calendar,
                     const CsvOptions &options)
{
    return save(table, fileName,
                [&](QIODevice &device) { return std::make_unique<CsvWriter>(device, calendar, options); });
}

Result<void> saveXlsx(const ReportTable &table, const QString &fileName, const Calendar &calendar,
                      const XlsxOptions &options)
{
    return save(table, fileName,
                [&](QIODevice &device) { return std::make_unique<XlsxWriter>(device, calendar, options); });
}

} // namespace callhelm
