#include "layerrules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

namespace callhelm {

namespace {

const QString unknownModule = QStringLiteral("unknown");

/// One line per folder: what it may include beside itself. Folders of later issues are already here.
std::map<QString, LayerRule> rules()
{
    const auto models = [](std::initializer_list<const char *> names) {
        QStringList folders;
        for (const char *name : names)
            folders << QStringLiteral("models/") + QLatin1String(name);
        return folders;
    };
    const QStringList core{"QtCore"};
    const QStringList window{"QtCore",       "QtGui",          "QtWidgets",  "QtSvg",
                             "QtSvgWidgets", "QtPrintSupport", unknownModule};

    std::map<QString, LayerRule> rules;
    rules["models/base"] = {{}, core, {"gmpxx.h"}};
    rules["models/domain"] = {models({"base"}), core, {}};
    rules["models/metrics"] = {models({"base", "domain"}), core, {}};
    rules["models/calls"] = {models({"base", "domain"}), core, {}};
    rules["models/crm"] = {models({"base", "domain"}), core, {}};
    rules["models/floor"] = {models({"base", "domain", "metrics", "calls"}), core, {}};
    rules["models/kpi"] = {models({"base", "domain", "metrics"}), core, {}};
    rules["models/leads"] = {models({"base", "domain"}), core, {}};
    rules["models/access"] = {models({"base", "domain"}), core, {"sodium.h"}};
    rules["models/store"] = {models({"base", "domain", "metrics", "calls", "crm", "leads", "access"}),
                             {"QtCore", "QtSql"},
                             {"sqlite3.h", "zstd.h"}};
    rules["models/ingest"]
        = {models({"base", "domain", "ingest"}), {"QtCore", "QtNetwork"}, {"zlib.h", "zip.h", "uchardet.h"}};
    rules["models/reports"]
        = {models({"base", "domain", "metrics", "calls", "floor"}), core, {"xlsxwriter.h"}};
    rules["models/services"] = {models({"base", "domain", "metrics", "calls", "crm", "floor", "kpi", "leads",
                                        "access", "store", "ingest", "reports"}),
                                // a store's holder listens on a local socket
                                {"QtCore", "QtConcurrent", "QtNetwork"},
                                {}};
    rules["models/items"] = {models({"base", "domain", "metrics", "calls", "crm", "floor", "kpi"}), core, {}};

    // What is drawn with: values, no service. Each folder of the window knows those before it, and no page
    // another.
    const QStringList values
        = models({"base", "domain", "metrics", "calls", "crm", "floor", "kpi", "leads", "reports", "items"});
    const QStringList parts{"widgets/common", "widgets/delegates", "widgets/charts"};
    LayerRule drawn{values + QStringList{"widgets/common", "widgets/delegates"}, window, {}};
    rules["widgets/common"] = drawn;
    rules["widgets/delegates"] = drawn;
    drawn.qtModules << QStringLiteral("QtCharts");
    rules["widgets/charts"] = drawn;
    LayerRule asking{values + models({"access", "services"}) + parts, window, {}};
    rules["widgets/dialogs"] = asking;
    asking.project << QStringLiteral("widgets/dialogs");
    rules["widgets"] = asking; // the window itself
    rules["widgets/rows"] = asking;
    asking.project << QStringLiteral("widgets/rows");
    rules["widgets/pages"] = asking;

    LayerRule app = rules["models/services"];
    app.project << models({"services", "items"}) << QStringLiteral("widgets"); // where everything meets
    app.qtModules << window << QStringLiteral("QtNetwork");
    app.libraries << QStringLiteral("qt6keychain/keychain.h");
    rules["app"] = app;
    return rules;
}

/// The text without its comments; lines stay lines.
QString withoutComments(QString text)
{
    static const QRegularExpression lineComment(QStringLiteral("//[^\n]*"));
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    text.remove(lineComment);
    for (QRegularExpressionMatch match = comment.match(text); match.hasMatch(); match = comment.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.captured().count(u'\n'), u'\n'));
    return text;
}

/// Statements of SQL, also where a literal goes on in the next line.
QRegularExpression sqlStatement()
{
    const QString gap = QStringLiteral(R"((?:\s|"\s*")+)");
    return QRegularExpression(
        QStringLiteral(R"(\b(SELECT%1[\w(*]|INSERT%1(OR%1\w+%1)?INTO\b|UPDATE%1\w+%1SET\b|DELETE%1FROM\b|)"
                       R"((CREATE|DROP|ALTER)%1TABLE\b))")
            .arg(gap));
}

bool isWithin(const QString &folder, const QString &outer)
{
    return folder == outer || folder.startsWith(outer + u'/');
}

/// POSIX and compiler headers that lie beside the standard library and open no door between layers.
const QRegularExpression harmlessHeader(QStringLiteral(
    "^(sys/(stat|types|file|resource|time|mman)\\.h|unistd\\.h|termios\\.h|fcntl\\.h|signal\\.h|"
    "immintrin\\.h|emmintrin\\.h|windows\\.h|io\\.h)$"));

} // namespace

LayerRules::LayerRules(const QDir &tree, const QDir &qtHeaders)
    : m_tree(tree.absolutePath()), m_rules(rules())
{
    const QStringList modules = qtHeaders.entryList({"Qt*"}, QDir::Dirs);
    for (const QString &module : modules) {
        const QStringList headers = QDir(qtHeaders.filePath(module)).entryList(QDir::Files);
        for (const QString &header : headers)
            m_moduleOfHeader.emplace(header, module);
    }
}

QStringList LayerRules::folders() const
{
    QSet<QString> found;
    for (const char *top : {"models", "widgets", "app"}) {
        QDirIterator it(m_tree.filePath(QLatin1String(top)), {"*.h", "*.cpp"}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.insert(m_tree.relativeFilePath(QFileInfo(it.next()).path()));
    }
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

QStringList LayerRules::filesOf(const QString &folder) const
{
    QStringList files;
    const QStringList names
        = QDir(m_tree.filePath(folder)).entryList({"*.h", "*.cpp"}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files << folder + u'/' + name;
    return files;
}

const LayerRule *LayerRules::ruleOf(const QString &folder) const
{
    // The rule of the nearest folder upwards: widgets/pages/floor is ruled by "widgets".
    for (QString at = folder; !at.isEmpty(); at = at.contains(u'/') ? at.section(u'/', 0, -2) : QString()) {
        const auto rule = m_rules.find(at);
        if (rule != m_rules.end())
            return &rule->second;
    }
    return nullptr;
}

QString LayerRules::projectFolder(const QString &include, const QString &fromFile) const
{
    const QStringList roots{QFileInfo(m_tree.filePath(fromFile)).path(), m_tree.filePath("models"),
                            m_tree.filePath("widgets"), m_tree.filePath("app"), m_tree.path()};
    for (const QString &root : roots) {
        const QFileInfo file(QDir(root), include);
        if (file.isFile())
            return m_tree.relativeFilePath(QDir::cleanPath(file.absolutePath()));
    }
    return {};
}

QString LayerRules::objection(const LayerRule &rule, const QString &include, bool quoted,
                              const QString &file) const
{
    const QString own = file.section(u'/', 0, -2);
    if (const QString folder = projectFolder(include, file); !folder.isEmpty()) {
        if (folder == own)
            return {};
        for (const QString &allowed : rule.project)
            if (isWithin(folder, allowed))
                return {};
        return folder;
    }
    if (quoted) // moc's output and the like, made during the build
        return include.endsWith(QLatin1String(".moc")) || include.startsWith(QLatin1String("moc_"))
            ? QString()
            : QStringLiteral("a file that is not there");
    if (rule.libraries.contains(include))
        return {};
    if (include.startsWith(u'Q')) {
        const QString header = include.section(u'/', -1);
        const auto found = m_moduleOfHeader.find(header);
        const QString named = include.contains(u'/') ? include.section(u'/', 0, 0) : QString();
        const QString module = !named.isEmpty() ? named
            : found != m_moduleOfHeader.end()   ? found->second
                                                : unknownModule;
        return rule.qtModules.contains(module) ? QString() : module;
    }
    const bool standard = !include.contains(u'.') && !include.contains(u'/');
    static const QRegularExpression cHeader(
        QStringLiteral("^(assert|ctype|errno|limits|math|stdint|stdio|stdlib|string|time)\\.h$"));
    if (standard || cHeader.match(include).hasMatch() || harmlessHeader.match(include).hasMatch())
        return {};
    return QStringLiteral("another library");
}

QStringList LayerRules::violations(const QString &folder) const
{
    static const QRegularExpression line(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    const LayerRule *rule = ruleOf(folder);
    if (!rule)
        return {folder + QStringLiteral(": no rule says what this folder may include")};

    QStringList found;
    for (const QString &file : filesOf(folder)) {
        QFile source(m_tree.filePath(file));
        if (!source.open(QIODevice::ReadOnly)) {
            found << file + QStringLiteral(": cannot be read");
            continue;
        }
        QTextStream text(&source);
        for (int number = 1; !text.atEnd(); ++number) {
            const QRegularExpressionMatch match = line.match(text.readLine());
            if (!match.hasMatch())
                continue;
            const bool quoted = match.captured(1) == QLatin1String("\"");
            const QString why = objection(*rule, match.captured(2), quoted, file);
            if (!why.isEmpty())
                found << QStringLiteral("%1:%2: %3 (%4)").arg(file).arg(number).arg(match.captured(2), why);
        }
    }
    return found;
}

QStringList LayerRules::holding(const QString &folder, const QString &text) const
{
    QStringList found;
    for (const QString &file : filesOf(folder)) {
        QFile source(m_tree.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        QTextStream lines(&source);
        for (int number = 1; !lines.atEnd(); ++number)
            if (lines.readLine().contains(text))
                found << QStringLiteral("%1:%2").arg(file).arg(number);
    }
    return found;
}

QString LayerRules::textOf(const QString &file) const
{
    QFile source(m_tree.filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QStringList LayerRules::statements(const QString &folder) const
{
    static const QRegularExpression statement = sqlStatement();
    QStringList found;
    for (const QString &file : filesOf(folder)) {
        const QString text = withoutComments(textOf(file));
        auto matches = statement.globalMatch(text);
        while (matches.hasNext()) {
            const qsizetype at = matches.next().capturedStart();
            found << QStringLiteral("%1:%2").arg(file).arg(QStringView(text).left(at).count(u'\n') + 1);
        }
    }
    return found;
}

QStringList LayerRules::continuations(const QString &folder) const
{
    QStringList found;
    for (const QString &file : filesOf(folder))
        if (file.section(u'/', -1).contains(u'_'))
            found << file;
    return found;
}

std::map<QString, QStringList> LayerRules::classes() const
{
    // A definition stands at the beginning of its line: [type] Class::[Inner::]function(
    static const QRegularExpression definition(
        QStringLiteral(R"(^(?![\s#/}])[^(=;"]*?\b((?:\w+(?:<[^<>]*>)?::)+)(~?\w+|operator[^\s(]*)\s*\()"));
    std::map<QString, QStringList> classes;
    for (const QString &folder : folders()) {
        for (const QString &file : filesOf(folder)) {
            if (!file.endsWith(QLatin1String(".cpp")))
                continue;
            const QStringList lines = textOf(file).split(u'\n');
            for (const QString &line : lines) {
                const QRegularExpressionMatch match = definition.match(line);
                if (!match.hasMatch())
                    continue;
                const QString name
                    = match.captured(1).section(QStringLiteral("::"), 0, 0).section(u'<', 0, 0);
                QStringList &files = classes[name];
                if (!files.contains(file))
                    files << file;
            }
        }
    }
    return classes;
}

QStringList LayerRules::spreadClasses() const
{
    QStringList found;
    for (const auto &[name, files] : classes())
        if (files.size() > 1)
            found << name + QStringLiteral(": ") + files.join(u' ');
    return found;
}

QStringList LayerRules::longClasses(int most) const
{
    QStringList found;
    for (const auto &[name, sources] : classes()) {
        QStringList files = sources;
        for (const QString &source : sources) {
            const QString folder = source.section(u'/', 0, -2) + u'/';
            for (const QString &header :
                 {source.chopped(3) + u'h', folder + name.toLower() + QStringLiteral(".h")})
                if (!files.contains(header))
                    files << header;
        }
        qsizetype lines = 0;
        for (const QString &file : files)
            lines += textOf(file).count(u'\n');
        if (lines > most)
            found << QStringLiteral("%1: %2").arg(name).arg(lines);
    }
    return found;
}

QStringList LayerRules::longFiles(const QString &folder, int most) const
{
    QStringList found;
    for (const QString &file : filesOf(folder)) {
        QFile source(m_tree.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        const qsizetype lines = source.readAll().count('\n');
        if (lines > most)
            found << QStringLiteral("%1: %2").arg(file).arg(lines);
    }
    return found;
}

} // namespace callhelm
