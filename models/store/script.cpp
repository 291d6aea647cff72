#include "store/script.h"

#include <sqlite3.h>

namespace callhelm {

namespace {

/// Position after the comment, string or quoted name that begins at `at`; `at` itself when none does.
qsizetype skipQuoted(QByteArrayView sql, qsizetype at)
{
    const char c = sql[at];
    const char next = at + 1 < sql.size() ? sql[at + 1] : '\0';
    const auto after = [&](QByteArrayView end, qsizetype from) {
        const qsizetype found = sql.indexOf(end, from);
        return found < 0 ? sql.size() : found + end.size();
    };
    if (c == '-' && next == '-')
        return after("\n", at);
    if (c == '/' && next == '*')
        return after("*/", at + 2);
    if (c == '\'' || c == '"' || c == '`') // a doubled quote simply begins the next string
        return after(QByteArrayView(&c, 1), at + 1);
    if (c == '[')
        return after("]", at + 1);
    return at;
}

bool isComment(char c) { return c == '-' || c == '/'; }

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Position of the first character that is neither white space, semicolon nor comment.
qsizetype firstWord(QByteArrayView sql, qsizetype at)
{
    while (at < sql.size()) {
        if (isSpace(sql[at]) || sql[at] == ';') {
            ++at;
            continue;
        }
        const qsizetype after = isComment(sql[at]) ? skipQuoted(sql, at) : at;
        if (after == at)
            break;
        at = after;
    }
    return at;
}

} // namespace

std::vector<ScriptStatement> splitScript(QByteArrayView script)
{
    std::vector<ScriptStatement> statements;
    qsizetype begin = firstWord(script, 0);
    qsizetype at = begin;
    const auto take = [&](qsizetype end) {
        const auto line = script.first(begin).toByteArray().count('\n') + 1;
        statements.push_back({script.sliced(begin, end - begin).toByteArray(), int(line)});
        begin = at = firstWord(script, end);
    };
    while (at < script.size()) {
        const qsizetype after = skipQuoted(script, at);
        if (after > at) {
            at = after;
        } else if (script[at++] == ';'
                   && sqlite3_complete(script.sliced(begin, at - begin).toByteArray().constData())) {
            take(at);
        }
    }
    if (begin < script.size())
        take(script.size());
    return statements;
}

bool isBlankSql(QByteArrayView sql) { return firstWord(sql, 0) >= sql.size(); }

int countParameters(QByteArrayView sql)
{
    int count = 0;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype after = skipQuoted(sql, at);
        if (after == at) {
            count += sql[at] == '?';
            ++at;
        } else {
            at = after;
        }
    }
    return count;
}

} // namespace callhelm
