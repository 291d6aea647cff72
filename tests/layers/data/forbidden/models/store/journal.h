#include <sqlite3.h>
#include <QSqlDatabase>
#include <curl/curl.h>
#include "calls/fold.cpp"
#include "ingest/gone.h"
