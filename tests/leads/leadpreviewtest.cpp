#include "support/testmain.h"
#include <QTest>
class Tleadpreview : public QObject
{
    Q_OBJECT
};
CALLHELM_TEST(Tleadpreview)
#include "leadpreviewtest.moc"
