#include <QWidget>
#include <QChart>
#include <QTcpSocket>
#include "charts/pie.h"
#include "store/journal.h"
// #include <sqlite3.h>
