#include "support/testmain.h"
#include <QTest>
class Tleadreplay : public QObject
{
    Q_OBJECT
};
CALLHELM_TEST(Tleadreplay)
#include "leadreplaytest.moc"
