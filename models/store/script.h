#pragma once

#include <vector>

#include <QByteArray>
#include <QByteArrayView>

namespace callhelm {

/// One statement of an SQL script.
struct ScriptStatement
{
    QByteArray sql;
    int line = 1; ///< where it begins in the script, from 1
};

/// Cuts a script at the semicolons that end statements: not those in strings, comments and trigger bodies.
std::vector<ScriptStatement> splitScript(QByteArrayView script);

/// Whether there is nothing but white space, comments and semicolons.
bool isBlankSql(QByteArrayView sql);

/// Number of `?` outside strings, quoted names and comments.
int countParameters(QByteArrayView sql);

} // namespace callhelm
