#include "support/testmain.h"
#include <QTest>
class Tleadplan : public QObject
{
    Q_OBJECT
};
CALLHELM_TEST(Tleadplan)
#include "leadplantest.moc"
