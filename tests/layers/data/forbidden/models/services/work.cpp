#include "store/journal.h"
#include "work.moc"
#include <QSqlError>
