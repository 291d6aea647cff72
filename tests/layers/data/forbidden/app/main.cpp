#include <QApplication>
#include "store/journal.h"
#include "pages/page.cpp"
#include <QSqlQuery>
