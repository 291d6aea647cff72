#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/calendar.h"
#include "services/importundooperation.h"
#include "services/serviceset.h"
#include "services/writer.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// Imports of records: as one step of undo, in the list of what was imported, and their records by
/// themselves; how their cells are read and counted.
class ImportUndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneStepOfUndo();
    void takenBackElsewhereIsNotOffered();
    void listed();
    void recordsOfAnImport();
    void byCommand();
    void phonesAsTexts();
    void columnsByThemselves();
    void ownExportIsTheSame_data();
    void ownExportIsTheSame();
    void maskedInOneForm();

private:
    ServiceSet &set() const { return *m_set; }
    [[nodiscard]] RecordImportTask task(const QString &file, const QByteArray &text, const char *map) const
    {
        QFile made(m_folder->filePath(file));
        if (made.open(QIODevice::WriteOnly))
            made.write(text);
        RecordImportTask task;
        task.file = made.fileName();
        task.mapping = *ImportMapping::fromText(QStringLiteral("customers"), QString::fromUtf8(map));
        return task;
    }
    [[nodiscard]] Result<RecordImportReport> take(const QString &file, const QByteArray &text,
                                                  const char *map = "Name=name;Phone=phone") const
    {
        return awaited(set().recordImports.take(task(file, text, map)));
    }
    [[nodiscard]] qint64 customers() const { return awaited(set().records.count(Entity::Customer)).value(); }
    [[nodiscard]] std::vector<RecordRow> rows(RecordQuery query = {}) const
    {
        return awaited(set().records.rows(query)).value().rows;
    }
    [[nodiscard]] std::string valueOf(const RecordRow &row, Field field) const
    {
        return callhelm::valueOf(set().records.catalogue()->schema->of(Entity::Customer), row.state, field)
            .text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
};

namespace {

const QByteArray twoLeads = "Name,Phone\nLan,0901234567\nMai,0912345678\n";

} // namespace

void ImportUndoTest::init()
{
    m_set.reset();
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    ServiceSet::Options options;
    options.path = m_folder->filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone("Asia/Ho_Chi_Minh");
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    m_set = std::move(*opened);
}

void ImportUndoTest::oneStepOfUndo()
{
    UndoStack &stack = set().access.undoStack();
    QVERIFY(take(QStringLiteral("Leads.csv"), twoLeads).ok());
    QCOMPARE(customers(), 2);
    QTRY_VERIFY(stack.canUndo());
    QCOMPARE(stack.undoText(), QStringLiteral("Import of Leads.csv"));
    QVERIFY(awaited(stack.undo()).ok());
    QCOMPARE(customers(), 0);
    QTRY_COMPARE(stack.redoText(), QStringLiteral("Import of Leads.csv"));
    QVERIFY(awaited(stack.redo()).ok());
    QCOMPARE(customers(), 2);

    // What was built on it goes first.
    const RecordRow lan = rows().front();
    QVERIFY(awaited(set().records.save(
                        {{Entity::Customer, lan.state.id, {{Field::Name, FieldValue(std::string("L"))}}}}))
                .ok());
    QTRY_VERIFY(stack.canUndo());
    QVERIFY(awaited(stack.undo()).ok());
    QTRY_COMPARE(stack.undoText(), QStringLiteral("Import of Leads.csv"));
    QVERIFY(awaited(stack.undo()).ok());
    QCOMPARE(customers(), 0);
    // A file that changes nothing is no step.
    QVERIFY(awaited(stack.redo()).ok());
    QVERIFY(take(QStringLiteral("Again.csv"), twoLeads).ok());
    QTRY_COMPARE(stack.undoText(), QStringLiteral("Import of Leads.csv"));
}

void ImportUndoTest::takenBackElsewhereIsNotOffered()
{
    UndoStack &stack = set().access.undoStack();
    const auto report = take(QStringLiteral("Leads.csv"), twoLeads);
    QVERIFY(report.ok());
    QVERIFY(awaited(set().recordImports.undo(*report)).ok());
    QTRY_VERIFY(stack.canRedo());
    QVERIFY(!stack.canUndo());
    QCOMPARE(customers(), 0);
}

void ImportUndoTest::listed()
{
    QVERIFY(awaited(set().recordImports.imports())->empty());
    QVERIFY(take(QStringLiteral("Leads.csv"), twoLeads).ok());
    QVERIFY(take(QStringLiteral("Same.csv"), twoLeads).ok()); // told of nothing
    QVERIFY(take(QStringLiteral("More.csv"),
                 "Name,Phone,E-mail\nLan,0901234567,lan@example.org\nHoa,0987654321,\n",
                 "Name=name;Phone=phone;E-mail=email")
                .ok());
    auto imports = awaited(set().recordImports.imports());
    QVERIFY(imports.ok());
    QCOMPARE(imports->size(), size_t(2));
    const TakenImport more = imports->front(), leads = imports->back();
    QCOMPARE(more.file, QStringLiteral("More.csv"));
    QCOMPARE(more.added, 1);
    QCOMPARE(more.changed, 1);
    QCOMPARE(more.entity, Entity::Customer);
    QVERIFY(more.builtOn.isEmpty() && !more.isUndone);
    QCOMPARE(leads.added, 2);
    QCOMPARE(leads.changed, 0);
    QCOMPARE(leads.builtOn, QStringLiteral("Lan")); // the other file told something of her
    const auto refused = awaited(set().recordImports.undo(leads.batch, leads.file));
    QVERIFY(!refused && refused.error().text.contains(QStringLiteral("Lan")));
    QVERIFY(awaited(set().recordImports.undo(more.batch, more.file)).ok());
    imports = awaited(set().recordImports.imports());
    QVERIFY(imports->front().isUndone);
    QVERIFY(imports->back().builtOn.isEmpty());
    QVERIFY(awaited(set().recordImports.undo(leads.batch, leads.file)).ok());
    QCOMPARE(customers(), 0);
}

void ImportUndoTest::recordsOfAnImport()
{
    QVERIFY(take(QStringLiteral("Leads.csv"), twoLeads).ok());
    const auto report
        = take(QStringLiteral("More.csv"), "Name,Phone\nLan N.,0901234567\nMai,0912345678\nHoa,0987654321\n");
    QVERIFY(report.ok());
    RecordQuery query;
    query.batch = report->batch;
    query.sort = Field::Name;
    query.descending = false;
    QStringList names;
    for (const RecordRow &row : rows(query))
        names << QString::fromStdString(valueOf(row, Field::Name));
    QCOMPARE(names, QStringList({"Hoa", "Lan N."})); // Mai was the same
    QCOMPARE(awaited(set().records.totals(query))->count, 2);
}

/// What `import crm --undo` runs.
void ImportUndoTest::byCommand()
{
    const auto run = [this](BatchId batch) {
        return awaited(set().access.change<QJsonObject>([batch](Writer &writer) {
            OperationWork work;
            return writer.run(ImportUndoOperation(batch), work);
        }));
    };
    QVERIFY(!run({}).ok()); // there is none
    const auto leads = take(QStringLiteral("Leads.csv"), twoLeads);
    QVERIFY(leads.ok());
    QVERIFY(!run(BatchId(leads->batch.value() + 1)).ok());
    const auto undone = run({});
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().text));
    QCOMPARE(ImportUndoOperation::file(*undone), QStringLiteral("Leads.csv"));
    QCOMPARE(customers(), 0);
    const auto twice = run(leads->batch);
    QVERIFY(!twice && twice.error().kind == Error::Kind::Usage);
}

/// A CSV file does not tell numbers from texts: digits alone may be a number that has lost its 0, what is
/// grouped is a text.
void ImportUndoTest::phonesAsTexts()
{
    const auto report = take(QStringLiteral("phones.csv"),
                             "Name,Phone\nA,209-345-5165\nB,2838221234\nC,901234567\nD,0901-234-568\n");
    QVERIFY(report.ok());
    QCOMPARE(report->added, 3);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->rejections.front().value, QStringLiteral("209-345-5165"));
    QVERIFY(report->notes.join(u' ').contains(QStringLiteral("2")));
    QCOMPARE(report->notes.size(), 1); // two got their 0 back
}

void ImportUndoTest::columnsByThemselves()
{
    const auto report = awaited(set().recordImports.check(
        task(QStringLiteral("bad.csv"),
             "Name,Phone,E-mail\nA,12,nothing\nB,13,b@example.org\nC,0901234567,nothing\n",
             "Name=name;Phone=phone;E-mail=email")));
    QVERIFY(report.ok());
    QCOMPARE(report->rejected, 3);
    QCOMPARE(report->unread.value(QStringLiteral("Phone")), 2);
    QCOMPARE(report->unread.value(QStringLiteral("E-mail")), 2); // also that of the row with a bad phone
    QCOMPARE(report->unread.value(QStringLiteral("Name")), 0);
}

void ImportUndoTest::ownExportIsTheSame_data()
{
    QTest::addColumn<bool>("ownId");
    QTest::newRow("by the ids of others") << true;
    QTest::newRow("by our numbers") << false;
}

/// Times are told to the second, of what was changed within it.
void ImportUndoTest::ownExportIsTheSame()
{
    QFETCH(bool, ownId);
    std::vector<FieldEntry> entries{{Field::Name, FieldValue(std::string("Lan"))},
                                    {Field::Phone, FieldValue(std::string("0901234567"))}};
    if (ownId)
        entries.push_back({Field::OwnId, FieldValue(std::string("C-7"))});
    const auto made = awaited(set().records.save({{Entity::Customer, {}, entries}}));
    QVERIFY(made.ok());
    QVERIFY(awaited(set().records.save({{Entity::Customer,
                                         made->front(),
                                         {{Field::NoteText, FieldValue(std::string("calls"))}}}}))
                .ok());
    const RecordRow row = rows().front();
    const QDateTime updated
        = QDateTime::fromMSecsSinceEpoch(toMs(row.state.updated), QTimeZone("Asia/Ho_Chi_Minh"));
    const QByteArray id = ownId ? "C-7" : "#" + QByteArray::number(recordNumber(row.state.id));
    const auto with = [&](const char *name) {
        return take(QStringLiteral("customers.csv"),
                    "id,updated,name,phone,note\n" + id + ','
                        + updated.toOffsetFromUtc(updated.offsetFromUtc()).toString(Qt::ISODate).toLatin1()
                        + ',' + name + ",+84901234567,calls\n",
                    "id=id;updated=updated;name=name;phone=phone;note=note");
    };
    const auto same = with("Lan");
    QVERIFY2(same.ok(), same.ok() ? "" : qPrintable(same.error().text));
    QCOMPARE(same->same, 1);
    QCOMPARE(same->changed, 0);
    QCOMPARE(same->added, 0);
    const auto other = with("Mai");
    QVERIFY(other.ok());
    QCOMPARE(other->changed, 1);
}

/// As the calls show them, whatever form they were kept in.
void ImportUndoTest::maskedInOneForm()
{
    QVERIFY(take(QStringLiteral("Leads.csv"), "Name,Phone\nLan,+84901234567\nIvan,+74951204418\n").ok());
    set().access.setNumbersMasked(true);
    QStringList phones;
    for (const RecordRow &row : rows())
        phones << QString::fromStdString(valueOf(row, Field::Phone));
    phones.sort();
    QCOMPARE(phones, QStringList({QString::fromUtf8("+7495 ••• 418"), QString::fromUtf8("0901 ••• 567")}));
}

CALLHELM_TEST(ImportUndoTest)
#include "importundotest.moc"
