#include <QTcpSocket>
#  include "../store/journal.h"
