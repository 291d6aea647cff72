#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/text.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "ingest/tables/tableinspection.h"
#include "reports/csvwriter.h"

namespace callhelm {

namespace {

QString separatorName(QChar separator)
{
    return separator == u'\t' ? QStringLiteral("tab") : QString(separator);
}

std::optional<QChar> separatorByName(const QString &name)
{
    static const std::pair<const char *, char16_t> names[]
        = {{"tab", u'\t'}, {"\\t", u'\t'}, {"comma", u','}, {"semicolon", u';'}, {"pipe", u'|'}};
    for (const auto &[known, separator] : names)
        if (name == QLatin1String(known))
            return QChar(separator);
    const bool isOne = name.size() == 1 && name != u"\"" && !name.front().isLetterOrNumber();
    return isOne ? std::optional(name.front()) : std::nullopt;
}

ReportTable columnTable(const TableInspection &inspection)
{
    using enum ColumnType;
    ReportTable table;
    table.id = QStringLiteral("columns");
    for (const auto &[id, type] :
         {std::pair("column", Count), std::pair("title", Words), std::pair("type", Words),
          std::pair("format", Words), std::pair("read", Count), std::pair("rejected", Count),
          std::pair("ask", Count)})
        table.columns.push_back({QString::fromLatin1(id), QString::fromLatin1(id), {}, type});
    for (const ColumnFinding &column : inspection.columns)
        table.rows.push_back({column.column + 1, column.title, tableTypeName(column.type),
                              column.format.toText(), column.read, column.rejected, column.ask ? 1 : 0});
    return table;
}

QJsonArray numbersOf(const QList<qint64> &numbers)
{
    QJsonArray all;
    for (const qint64 number : numbers)
        all << number;
    return all;
}

QJsonObject columnObject(const ColumnFinding &column)
{
    QJsonArray alternatives;
    for (const ColumnFormat &other : column.alternatives)
        alternatives << other.toText();
    QJsonArray examples;
    for (const ColumnFinding::Example &example : column.examples)
        examples << QJsonObject{{QStringLiteral("text"), example.text},
                                {QStringLiteral("value"), example.value}};
    return {{QStringLiteral("column"), column.column + 1},
            {QStringLiteral("title"), column.title},
            {QStringLiteral("type"), tableTypeName(column.type)},
            {QStringLiteral("format"), column.format.toText()},
            {QStringLiteral("read"), column.read},
            {QStringLiteral("rejected"), column.rejected},
            {QStringLiteral("blank"), column.blank},
            {QStringLiteral("ask"), column.ask ? 1 : 0},
            {QStringLiteral("alternatives"), alternatives},
            {QStringLiteral("missing"), QJsonArray::fromStringList(column.missing)},
            {QStringLiteral("examples"), examples}};
}

QJsonObject factsObject(const TableInspection &inspection)
{
    const TableFacts &facts = inspection.facts;
    QJsonObject object{{QStringLiteral("header_row"), facts.headerRow},
                       {QStringLiteral("rows"), inspection.rows},
                       {QStringLiteral("first_row"), inspection.firstRow},
                       {QStringLiteral("last_row"), inspection.lastRow},
                       {QStringLiteral("empty_rows"), facts.emptyRows},
                       {QStringLiteral("odd_rows"), inspection.oddRows},
                       {QStringLiteral("odd_row_numbers"), numbersOf(inspection.oddRowNumbers)},
                       {QStringLiteral("rows_above"), numbersOf(facts.rowsAbove)},
                       {QStringLiteral("rows_below"), numbersOf(facts.rowsBelow)},
                       {QStringLiteral("ask"), inspection.mustAsk() ? 1 : 0}};
    if (facts.kind == TableFacts::Kind::Csv) {
        object[QStringLiteral("kind")] = QStringLiteral("csv");
        object[QStringLiteral("encoding")] = encodingName(facts.encoding);
        object[QStringLiteral("encoding_sure")] = facts.encodingSure;
        object[QStringLiteral("separator")] = QString(facts.separator);
        object[QStringLiteral("separator_sure")] = facts.separatorSure;
    } else {
        QJsonArray sheets;
        for (const TableFacts::Sheet &sheet : facts.sheets)
            sheets << QJsonObject{{QStringLiteral("name"), sheet.name},
                                  {QStringLiteral("visible"), sheet.visible}};
        object[QStringLiteral("kind")] = QStringLiteral("xlsx");
        object[QStringLiteral("sheet")] = facts.sheet;
        object[QStringLiteral("sheets")] = sheets;
        object[QStringLiteral("merged_ranges")] = QJsonArray::fromStringList(facts.mergedRanges);
    }
    QJsonArray columns;
    for (const ColumnFinding &column : inspection.columns)
        columns << columnObject(column);
    object[QStringLiteral("columns")] = columns;
    return object;
}

QString listOf(const QList<qint64> &numbers)
{
    constexpr qsizetype most = 10;
    QStringList words;
    for (const qint64 number : numbers.first(std::min(numbers.size(), most)))
        words << QString::number(number);
    return words.join(QStringLiteral(", ")) + (numbers.size() > most ? QStringLiteral(" …") : QString());
}

class InspectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inspect"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Says how a CSV or XLSX file would be read; takes nothing.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.setApplicationDescription(
            summary() + QLatin1String("\n\n")
            + tr("On stdout, one row a column of the file: column, title, type, "
                 "format, read, rejected, ask (1: two readings fit, choose one). "
                 "On stderr (with json: in it) encoding, separator, sheet, header "
                 "row and rows. Exit code 1 when something must be chosen.")
            + QLatin1String("\n\n") + columnFormatHelp());
        parser.addPositionalArgument(QStringLiteral("file"), tr("The CSV or XLSX file."),
                                     QStringLiteral("FILE"));
        parser.addOption({QStringLiteral("sheet"),
                          tr("The sheet of an XLSX file; else the first that is visible."),
                          QStringLiteral("name")});
        parser.addOption({QStringLiteral("encoding"),
                          tr("The encoding of a CSV file, where the one that is found is wrong: %1.")
                              .arg(encodingNames().join(QStringLiteral(", "))),
                          QStringLiteral("encoding")});
        parser.addOption({QStringLiteral("separator"),
                          tr("What separates the fields of a CSV file: , ; | or tab."),
                          QStringLiteral("sign")});
        parser.addOption({QStringLiteral("header-row"),
                          tr("The row of the header (in CSV the line where it begins); 0: there is none."),
                          QStringLiteral("number")});
        parser.addOption(
            {QStringLiteral("missing"),
             tr("A text that stands for nothing, e.g. “?” or “N/A”. May be given more than once."),
             QStringLiteral("text")});
        parser.addOption({QStringLiteral("format"), tr("csv (default) or json."), QStringLiteral("format")});
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 1; }
    [[nodiscard]] QStringList repeatable() const override { return {QStringLiteral("missing")}; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const auto format = Arguments(parser).word(QStringLiteral("format"),
                                                   {QStringLiteral("csv"), QStringLiteral("json")});
        if (!format)
            return format.error();
        if (parser.positionalArguments().isEmpty())
            return usage(tr("Say which file: inspect FILE."));
        const auto options = optionsOf(parser);
        if (!options)
            return options.error();
        const auto inspection = inspectTable(parser.positionalArguments().front(), *options,
                                             parser.values(QStringLiteral("missing")));
        if (!inspection)
            return inspection.error();
        if (*format == QLatin1String("json")) {
            context.out.write(QJsonDocument(factsObject(*inspection)).toJson(QJsonDocument::Indented));
        } else {
            tellFacts(*inspection, context.err);
            CsvWriter writer(context.out, Calendar());
            if (auto done = writer.write(columnTable(*inspection)); !done)
                return done.error();
        }
        return inspection->mustAsk() ? FoundSomething : Done;
    }

private:
    static Result<TableOptions> optionsOf(const QCommandLineParser &parser)
    {
        TableOptions options;
        options.sheet = parser.value(QStringLiteral("sheet"));
        if (const QString name = parser.value(QStringLiteral("encoding")); !name.isEmpty()) {
            options.encoding = encodingByName(name);
            if (!options.encoding)
                return usage(tr("Unknown encoding “%1”. There are: %2.")
                                 .arg(name, encodingNames().join(QStringLiteral(", "))));
        }
        if (const QString name = parser.value(QStringLiteral("separator")); !name.isEmpty()) {
            options.separator = separatorByName(name);
            if (!options.separator)
                return usage(tr("“%1” is no separator: say , ; | or tab.").arg(name));
        }
        const auto row = Arguments(parser).number(QStringLiteral("header-row"), 0, 100'000'000);
        if (!row)
            return row.error();
        options.headerRow = *row;
        return options;
    }
    static void tellFacts(const TableInspection &inspection, QTextStream &err)
    {
        const TableFacts &facts = inspection.facts;
        if (facts.kind == TableFacts::Kind::Csv) {
            err << tr("Encoding: %1").arg(encodingName(facts.encoding))
                << (facts.encodingSure ? QString()
                                       : tr(" (another one may be meant: choose with --encoding)"))
                << "\n";
            err << tr("Separator: %1").arg(separatorName(facts.separator))
                << (facts.separatorSure ? QString()
                                        : tr(" (another one may be meant: choose with --separator)"))
                << "\n";
        } else {
            QStringList names;
            for (const TableFacts::Sheet &sheet : facts.sheets)
                names << (sheet.visible ? sheet.name : tr("%1 (hidden)").arg(sheet.name));
            err << tr("Sheet: %1 (of: %2)").arg(facts.sheet, names.join(QStringLiteral(", "))) << "\n";
        }
        err << (facts.headerRow > 0 ? tr("Header row: %1").arg(facts.headerRow) : tr("Header row: none"))
            << "\n";
        err << tr("Rows: %1").arg(inspection.rows) << "\n";
        if (!facts.rowsAbove.isEmpty())
            err << tr("Rows above the header, not read: %1").arg(listOf(facts.rowsAbove)) << "\n";
        if (!facts.rowsBelow.isEmpty())
            err << tr("Rows below the data, not read: %1").arg(listOf(facts.rowsBelow)) << "\n";
        if (facts.emptyRows > 0)
            err << tr("Rows without a value, not read: %1").arg(facts.emptyRows) << "\n";
        if (inspection.oddRows > 0)
            err << tr("Rows longer or shorter than the header, rejected: %1 (%2)")
                       .arg(inspection.oddRows)
                       .arg(listOf(inspection.oddRowNumbers))
                << "\n";
        if (!facts.mergedRanges.isEmpty())
            err << tr("Merged cells among the data, of which only the first has a value: %1")
                       .arg(facts.mergedRanges.mid(0, 10).join(QStringLiteral(", ")))
                << "\n";
        for (const ColumnFinding &column : inspection.columns)
            tellColumn(column, facts, err);
    }
    static void tellColumn(const ColumnFinding &column, const TableFacts &facts, QTextStream &err)
    {
        const QString title = facts.columnName(column.column);
        QStringList others;
        for (const ColumnFormat &other : column.alternatives)
            others << other.toText();
        if (!others.isEmpty())
            err << tr("“%1” can be read as %2, and otherwise as %3: choose one.")
                       .arg(title, column.format.toText(), others.join(QStringLiteral(", ")))
                << "\n";
        else if (column.ask)
            err << tr("“%1” has years of two digits: say that %2 is right.")
                       .arg(title, column.format.toText())
                << "\n";
        if (!column.missing.isEmpty())
            err << tr("“%1” holds %2, %3 times: give it with --missing if it stands for nothing.")
                       .arg(title, column.missing.join(QStringLiteral(", ")))
                       .arg(column.missingCount)
                << "\n";
    }
};

} // namespace

std::unique_ptr<Command> makeInspectCommand() { return std::make_unique<InspectCommand>(); }

} // namespace callhelm
