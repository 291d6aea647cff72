#include "store/sqliteerror.h"

#include <sqlite3.h>

#include <QCoreApplication>

namespace callhelm {

namespace {

QString sentence(int code)
{
    // A full disk shows in the shared-memory file as an I/O error of its own.
    if (code == SQLITE_IOERR_SHMSIZE)
        code = SQLITE_FULL;
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return QCoreApplication::translate("Store", "The disk is full. Nothing of this change was stored.");
    case SQLITE_CORRUPT:
        return QCoreApplication::translate("Store", "The store is damaged. Restore a backup of it.");
    case SQLITE_NOTADB:
        return QCoreApplication::translate("Store", "This file is not a Callhelm store, or it is damaged.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return QCoreApplication::translate(
            "Store", "The store is in use by another program. Close that program or try again.");
    case SQLITE_READONLY:
        return QCoreApplication::translate("Store", "The store can only be read, not changed.");
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return QCoreApplication::translate("Store", "There is no right to open the store.");
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate("Store", "The store cannot be opened.");
    case SQLITE_IOERR:
        return QCoreApplication::translate("Store",
                                           "The disk reported an error while the store was read or written.");
    case SQLITE_CONSTRAINT:
        return QCoreApplication::translate("Store",
                                           "The store refused a value that breaks one of its rules.");
    case SQLITE_TOOBIG:
        return QCoreApplication::translate("Store", "A value is too large to be stored.");
    case SQLITE_NOMEM:
        return QCoreApplication::translate("Store", "There is not enough memory for this.");
    case SQLITE_INTERRUPT:
        return QCoreApplication::translate("Store", "The work on the store was stopped.");
    default:
        return QCoreApplication::translate("Store", "The store could not do what was asked.");
    }
}

} // namespace

Error storeError(int code, const QString &detail, const QString &file)
{
    const Error::Kind kind = (code & 0xFF) == SQLITE_INTERRUPT ? Error::Kind::Cancelled : Error::Kind::Store;
    QString text = sentence(code) + QStringLiteral(" (SQLite %1").arg(code);
    if (!detail.isEmpty())
        text += QStringLiteral(": ") + detail;
    text += QLatin1Char(')');
    return {kind, text, file};
}

int sqliteCode(const Error &error)
{
    const QString mark = QStringLiteral("(SQLite ");
    const qsizetype at = error.text.indexOf(mark);
    int code = 0;
    for (qsizetype i = at + mark.size(); at >= 0 && i < error.text.size() && error.text[i].isDigit(); ++i)
        code = code * 10 + error.text[i].digitValue();
    return code & 0xFF;
}

bool endsTransaction(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return true;
    default:
        return false;
    }
}

} // namespace callhelm
