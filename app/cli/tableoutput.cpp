#include "cli/tableoutput.h"

#include "cli/arguments.h"
#include "reports/csvwriter.h"
#include "reports/jsonwriter.h"
#include "reports/xlsxwriter.h"

namespace callhelm {

void TableOutput::declare(QCommandLineParser &parser, const QString &format)
{
    parser.addOption({QStringLiteral("format"),
                      format.isEmpty() ? tr("csv (default), json, or xlsx with -o FILE.") : format,
                      QStringLiteral("format")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("File to write instead of stdout; - is stdout."),
                      QStringLiteral("file")});
}

Result<TableOutput::Choice> TableOutput::chosen(const QCommandLineParser &parser,
                                                const CommandContext &context)
{
    const Arguments arguments(parser);
    auto format = arguments.word(QStringLiteral("format"),
                                 {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("xlsx")});
    if (!format)
        return format.error();
    auto path = arguments.output(QStringLiteral("output"), {context.store});
    if (!path)
        return path.error();
    if (*format == QLatin1String("xlsx") && (path->isEmpty() || *path == QLatin1String("-")))
        return Error{Error::Kind::Usage, tr("A workbook needs a file: -o FILE."), {}, 0};
    return Choice{*format, *path};
}

Result<TableOutput> TableOutput::open(const Choice &choice, const Calendar &calendar, CommandContext &context,
                                      bool byteOrderMark)
{
    TableOutput output;
    if (!choice.path.isEmpty() && choice.path != QLatin1String("-")) {
        auto file = OutputFile::open(choice.path);
        if (!file)
            return file.error();
        output.m_file = std::make_unique<OutputFile>(std::move(*file));
    }
    QIODevice &device = output.m_file ? static_cast<QIODevice &>(output.m_file->device()) : context.out;
    if (choice.format == QLatin1String("json")) {
        output.m_writer = std::make_unique<JsonWriter>(device, calendar);
    } else if (choice.format == QLatin1String("xlsx")) {
        output.m_writer = std::make_unique<XlsxWriter>(device, calendar);
    } else {
        CsvOptions options;
        options.byteOrderMark = byteOrderMark;
        output.m_writer = std::make_unique<CsvWriter>(device, calendar, options);
    }
    return output;
}

Result<void> TableOutput::write(const ReportTable &table)
{
    auto done = m_writer->write(table);
    return done ? commit() : done;
}

} // namespace callhelm
