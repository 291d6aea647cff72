#include <QChart>
#include <QtCharts/QPieSeries>
