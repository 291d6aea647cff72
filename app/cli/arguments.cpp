#include "cli/arguments.h"

#include <algorithm>

#include <QCommandLineParser>

#include "base/outputfile.h"
#include "cli/command.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

} // namespace

QString Arguments::written(const QString &option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

Result<void> Arguments::check(const Command &command) const
{
    for (const QString &option : m_parser.optionNames()) {
        const QStringList values = m_parser.values(option);
        if (values.contains(QString()))
            return usage(Tr::tr("“%1” needs a value.").arg(written(option)));
        if (values.size() > 1 && !command.repeatable().contains(option))
            return usage(Tr::tr("“%1” is given more than once.").arg(written(option)));
    }
    const QStringList words = m_parser.positionalArguments();
    if (words.contains(QString()))
        return usage(Tr::tr("An argument is empty."));
    const qsizetype most = command.mostArguments();
    if (most >= 0 && words.size() > most)
        return usage(Tr::tr("“%1” is one argument too many. “callhelm %2 --help” tells what there is.")
                         .arg(words[most], command.name()));
    return {};
}

Result<std::optional<qint64>> Arguments::number(const QString &option, qint64 least, qint64 most) const
{
    const QString text = m_parser.value(option);
    if (text.isEmpty())
        return std::optional<qint64>();
    bool ok = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qint64 value = ok ? text.toLongLong(&ok) : 0;
    if (!ok || value < least || value > most)
        return usage(Tr::tr("“%1” is a whole number from %2 to %3, not “%4”.")
                         .arg(written(option))
                         .arg(least)
                         .arg(most)
                         .arg(text));
    return std::optional(value);
}

Result<std::optional<Instant>> Arguments::time(const QString &option, const Calendar &calendar) const
{
    const QString text = m_parser.value(option);
    if (text.isEmpty())
        return std::optional<Instant>();
    const auto at = calendar.fromIso(text);
    if (!at)
        return usage(Tr::tr("“%1” is a time like 2026-11-22 or 2026-11-22T08:30, not “%2”.")
                         .arg(written(option), text));
    return at;
}

Result<QString> Arguments::word(const QString &option, const QStringList &words) const
{
    const QString text = m_parser.value(option);
    if (text.isEmpty())
        return words.front();
    if (!words.contains(text))
        return usage(Tr::tr("“%1” does not know “%2”. There are: %3.")
                         .arg(written(option), text, words.join(QStringLiteral(", "))));
    return text;
}

Result<QString> Arguments::output(const QString &option, const QStringList &readFiles) const
{
    const QString path = m_parser.value(option);
    for (const QString &read : readFiles)
        if (!path.isEmpty() && OutputFile::isSame(path, read))
            return usage(Tr::tr("“%1” would overwrite %2, which is read.").arg(written(option), read));
    return path;
}

} // namespace callhelm
