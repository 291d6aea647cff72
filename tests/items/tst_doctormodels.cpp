#include "items/doctormodels.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

class TestDoctorModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void books()
    {
        QueueBooks even;
        even.queue = QueueId(1);
        even.entries = even.offered = 10;
        even.answered = 6;
        even.abandoned = 2;
        even.timedOut = 1;
        even.waiting = 1;
        QVERIFY(even.balanced());
        QueueBooks lost = even;
        lost.queue = QueueId(2);
        lost.neverEnded = 1;
        QueueBooks extra = even;
        extra.offered = 12;
        extra.answered = 8;
        extra.doubtful = 2;

        DoctorBooksModel model(testNames());
        watch(model);
        model.setRows({even, lost, extra});
        checkColumns(model);
        QCOMPARE(column(model, DoctorBooksColumn::Difference), QStringList({"0", "1", "-2"}));
        QCOMPARE(column(model, DoctorBooksColumn::Out), QStringList({"10", "9", "12"}));
        QCOMPARE(column(model, DoctorBooksColumn::Waiting), QStringList({"1", "0", "1"}));
    }

    void notesAndFiles()
    {
        DoctorNotesModel notes(testNames());
        watch(notes);
        notes.setRows({{"queue_log", 12, instantFromMs(5), FindingRow::Kind::Overlap, "CONNECT"},
                       {"queue_log", 3, {}, {}, "too few fields"}});
        checkColumns(notes);
        QCOMPARE(column(notes, DoctorNotesColumn::Kind),
                 QStringList({QString::number(int(FindingRow::Kind::Overlap)), "-1"}));
        notes.sort(int(DoctorNotesColumn::Line));
        QCOMPARE(column(notes, DoctorNotesColumn::Line), QStringList({"3", "12"}));
        QCOMPARE(column(notes, DoctorNotesColumn::At), QStringList({"—", "5"}));

        SegmentModel files(testNames());
        watch(files);
        SegmentSummary live;
        live.source = "pbx";
        files.setRows({live});
        checkColumns(files);
        QCOMPARE(column(files, SegmentColumn::File), QStringList("—"));
        QCOMPARE(column(files, SegmentColumn::From), QStringList("—"));
    }
};

CALLHELM_TEST(TestDoctorModels)
#include "tst_doctormodels.moc"
