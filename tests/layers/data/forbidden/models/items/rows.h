#include <QAbstractItemModel>
#include <QtWidgets/QTableView>
#include <QSqlQuery>
#include "calls/fold.cpp"
