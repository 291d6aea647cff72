#include "cli/importbook.h"

#include <QFileInfo>

#include "cli/arguments.h"
#include "cli/entry.h"
#include "cli/handover.h"
#include "reports/csvwriter.h"
#include "reports/jsonwriter.h"
#include "services/importundooperation.h"
#include "services/recordimportlist.h"
#include "services/storesession.h"
#include "store/reader.h"

namespace callhelm {

namespace {

const auto undoOption = QStringLiteral("undo");
const auto listOption = QStringLiteral("list");

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

ReportTable tableOf(const std::vector<TakenImport> &imports)
{
    ReportTable table;
    table.id = QStringLiteral("imports");
    const auto column = [&table](const char *name, ColumnType type) {
        table.columns.push_back({QString::fromLatin1(name), {}, {}, type});
    };
    column("import", ColumnType::Count);
    column("file", ColumnType::Words);
    column("at", ColumnType::Moment);
    column("by", ColumnType::Words);
    column("new", ColumnType::Count);
    column("changed", ColumnType::Count);
    column("undone", ColumnType::Count);
    column("built_on", ColumnType::Words);
    table.rows.reserve(imports.size());
    for (const TakenImport &one : imports)
        table.rows.push_back({one.batch.value(), one.file, cellOf(one.at), one.who, one.added, one.changed,
                              one.isUndone ? 1 : 0, one.builtOn});
    return table;
}

} // namespace

void ImportBook::declare(QCommandLineParser &parser)
{
    parser.addOption({listOption,
                      tr("crm: tells what was imported, the last first; built_on names what something else "
                         "was done with since.")});
    parser.addOption({undoOption,
                      tr("crm: takes a whole import back, as long as nothing was built on it: its number as "
                         "--list tells it, or “last”."),
                      QStringLiteral("import")});
}

bool ImportBook::isMeant(const QCommandLineParser &parser)
{
    return parser.isSet(undoOption) || parser.isSet(listOption);
}

Result<int> ImportBook::run(const QCommandLineParser &parser, CommandContext &context)
{
    if (parser.positionalArguments().size() > 1 || (parser.isSet(undoOption) && parser.isSet(listOption)))
        return usage(tr("Say one thing: import crm --list, or import crm --undo IMPORT."));
    if (!QFileInfo::exists(context.store)) // none is made for it
        return Error{Error::Kind::File, QCoreApplication::translate("Store", "There is no store here."),
                     context.store, 0};
    if (parser.isSet(undoOption))
        return undo(parser.value(undoOption), context);
    const auto format
        = Arguments(parser).word(QStringLiteral("format"), {QStringLiteral("csv"), QStringLiteral("json")});
    return format ? list(*format, context) : format.error();
}

Result<int> ImportBook::undo(const QString &which, CommandContext &context)
{
    bool isNumber = false;
    const qint64 number = which.toLongLong(&isNumber);
    if (which != QLatin1String("last") && (!isNumber || number <= 0))
        return usage(tr("Name the import by its number, or “last”, not “%1”.").arg(which));
    const auto result = runOperation(ImportUndoOperation(BatchId(isNumber ? number : 0)), context.store,
                                     context.zone, context, {});
    if (!result)
        return result.error();
    context.err << tr("%1: the import was undone.").arg(ImportUndoOperation::file(*result)) << "\n";
    return Done;
}

Result<int> ImportBook::list(const QString &format, CommandContext &context)
{
    auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
    if (!session)
        return session.error();
    if (auto who = enter(**session, context, Act::ImportRecords); !who)
        return who.error();
    auto imports = readImports((*session)->reader().context(), SystemClock().now());
    if (!imports)
        return imports.error();
    const ReportTable table = tableOf(*imports);
    const Calendar &calendar = (*session)->calendar();
    auto written = format == QLatin1String("json") ? JsonWriter(context.out, calendar).write(table)
                                                   : CsvWriter(context.out, calendar).write(table);
    return written ? Result<int>(Done) : Result<int>(written.error());
}

} // namespace callhelm
