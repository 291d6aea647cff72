#include <QColor>
#include <sqlite3.h>
