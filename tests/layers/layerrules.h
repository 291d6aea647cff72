#pragma once

#include <map>
#include <vector>

#include <QDir>
#include <QSet>
#include <QString>
#include <QStringList>

namespace callhelm {

/// What the files of one folder may include beside the standard library.
struct LayerRule
{
    QStringList project; ///< folders of the tree, e.g. "models/base"; "widgets" stands for all below it
    QStringList qtModules; ///< e.g. "QtCore"
    QStringList libraries; ///< headers of other libraries, e.g. "sqlite3.h"
};

/// Reads a source tree and says which includes cross a layer the wrong way (DESIGN.md, section 2).
class LayerRules
{
public:
    /// `qtHeaders` is the folder that holds QtCore/, QtWidgets/…; it tells which module a <QHeader> is of.
    LayerRules(const QDir &tree, const QDir &qtHeaders);

    /// Folders of the tree that hold source files, e.g. "models/base".
    [[nodiscard]] QStringList folders() const;
    /// `file:line: what` for every forbidden include in a folder, and for a folder without a rule.
    [[nodiscard]] QStringList violations(const QString &folder) const;
    /// `file:line` for every line of the folder's files that holds the text.
    [[nodiscard]] QStringList holding(const QString &folder, const QString &text) const;
    /// `file: lines` for every file of the folder with more than `most` lines.
    [[nodiscard]] QStringList longFiles(const QString &folder, int most) const;
    /// `file:line` for every statement of SQL in the folder's files.
    [[nodiscard]] QStringList statements(const QString &folder) const;
    /// The folder's files that go on with another one: foo_bar.cpp beside foo.cpp, foo_p.h.
    [[nodiscard]] QStringList continuations(const QString &folder) const;
    /// `Class: file file` for every class whose functions are in several files.
    [[nodiscard]] QStringList spreadClasses() const;
    /// `Class: lines` for every class whose files (sources with their headers) have more than `most` lines
    /// together.
    [[nodiscard]] QStringList longClasses(int most) const;

private:
    [[nodiscard]] QString textOf(const QString &file) const;
    /// The source files that define functions of a class, by its name.
    [[nodiscard]] std::map<QString, QStringList> classes() const;
    [[nodiscard]] QStringList filesOf(const QString &folder) const;
    [[nodiscard]] const LayerRule *ruleOf(const QString &folder) const;
    [[nodiscard]] QString projectFolder(const QString &include, const QString &fromFile) const;
    [[nodiscard]] QString objection(const LayerRule &rule, const QString &include, bool quoted,
                                    const QString &file) const;

    QDir m_tree;
    std::map<QString, LayerRule> m_rules;
    std::map<QString, QString> m_moduleOfHeader;
};

} // namespace callhelm
