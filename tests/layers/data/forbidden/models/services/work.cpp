#include "store/journal.h"
#include "work.moc"
#include <QSqlError>
// "SELECT id FROM queue" and "DELETE FROM queue" are only talked about here.
/* "INSERT INTO queue" too */
const char *select = "SELECT id FROM queue";
const char *update = "UPDATE queue "
                     "SET goal=?";
const char *words = "Select a queue, update it, or delete it from the list";
const char *insert = R"(INSERT OR IGNORE
    INTO queue VALUES(?))";
