#include <QSignalSpy>

#include "crm/recordwords.h"
#include "items/recordmodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

/// Records of any kind as a table.
class TestRecordModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void values();
    void stages();
    void more();
    void sameAgain();
    void randomAnswers();
    void children();
    void sorting();
    void ownFields();
    void manyRows();
};

namespace {

constexpr TermId web(1), newStage(11), offer(12), renewal(13), lead(21);

RecordNames testNamesOfRecords(const std::vector<OwnField> &own = {})
{
    std::vector<Term> terms{{web, TermList::Pool, {}, QStringLiteral("Website"), 0},
                            {newStage, TermList::Stage, web, QStringLiteral("New"), 0},
                            {offer, TermList::Stage, web, QStringLiteral("Offer"), 1},
                            {renewal, TermList::Stage, web, QStringLiteral("Renewal"), 2},
                            {lead, TermList::DealStage, {}, QStringLiteral("Talks"), 0}};
    terms.push_back({TermId(14), TermList::Stage, web, QStringLiteral("Old"), 3, true});
    return {std::make_shared<RecordSchema>(own), std::make_shared<Terms>(terms),
            [](AgentId id) { return id == AgentId(1) ? QStringLiteral("Nguyễn An") : QString(); },
            QStringLiteral("VND")};
}

RecordRow row(Entity entity, qint64 number, const std::vector<std::pair<Field, FieldValue>> &values = {})
{
    static const RecordSchema schema;
    RecordRow row;
    row.state.id = recordIdOf(entity, number);
    row.state.created = row.state.updated = row.touched = instantFromMs(1'700'000'000'000 + number);
    row.state.values.resize(schema.of(entity).fields.size());
    for (const auto &[field, value] : values)
        row.state.values[size_t(schema.of(entity).indexOf(field))] = value;
    return row;
}

RecordRow named(qint64 number)
{
    return row(Entity::Customer, number, {{Field::Name, FieldValue(QStringLiteral("c%1").arg(number))}});
}

RecordRows rowsOf(const std::vector<qint64> &numbers)
{
    RecordRows rows;
    for (const qint64 number : numbers)
        rows.rows.push_back(named(number));
    return rows;
}

QVariant cell(const RecordModel &model, int row, Field field, int role = ValueRole)
{
    return model.index(row, model.sectionOf(field)).data(role);
}

QStringList names(const RecordModel &model) { return column(model, model.sectionOf(Field::Name)); }

} // namespace

void TestRecordModel::columns_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < entityCount; ++i)
        QTest::newRow(qPrintable(recordwords::kinds(Entity(i)))) << i;
}

/// Each kind has a column for all that is known of it, with words of its own.
void TestRecordModel::columns()
{
    QFETCH(int, kind);
    const auto entity = Entity(kind);
    const RecordNames words = testNamesOfRecords();
    RecordModel model(entity, words);
    watch(model);
    RecordRows rows;
    RecordRow full = row(entity, 7);
    for (size_t i = 0; i < full.state.values.size(); ++i)
        switch (words.schema->of(entity).fields[i].type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Phones:
        case FieldType::Emails:
        case FieldType::Currency:
            full.state.values[i] = FieldValue(QStringLiteral("x"));
            break;
        default:
            full.state.values[i] = FieldValue(qint64(1));
        }
    rows.rows = {full, row(entity, 8)};
    model.setRows(std::move(rows), 2);
    QStringList titles, stable;
    for (int c = 0; c < model.columnCount(); ++c) {
        const ColumnInfo info = model.column(c);
        QVERIFY(!info.title.isEmpty() && !titles.contains(info.title));
        QVERIFY(!info.name.isEmpty() && !stable.contains(info.name));
        titles << info.title;
        stable << info.name;
        if (const auto field = model.fieldOf(c); field && words.schema->of(entity).indexOf(*field) >= 0) {
            QVERIFY2(model.index(0, c).data().isValid(), qPrintable(info.name));
            QVERIFY2(!model.index(1, c).data().isValid(), qPrintable(info.name));
        }
    }
    for (const FieldSpec &field : words.schema->of(entity).fields)
        QVERIFY2(model.sectionOf(field.field) >= 0, field.name.constData());
    QVERIFY(int(model.hiddenAtFirst().size()) < model.columnCount());
    for (const FieldSpec &field : words.schema->of(entity).fields)
        for (int place = 0; place < field.choices.size(); ++place)
            QVERIFY(!recordwords::choice(entity, field, place).isEmpty());
}

void TestRecordModel::values()
{
    RecordModel model(Entity::Deal, testNamesOfRecords());
    watch(model);
    const RecordId customer = recordIdOf(Entity::Customer, 5);
    RecordRows rows;
    rows.rows = {row(Entity::Deal, 1,
                     {{Field::Name, FieldValue(QStringLiteral("Renewal 2027"))},
                      {Field::Customer, FieldValue(customer)},
                      {Field::Owner, FieldValue(AgentId(1))},
                      {Field::Status, FieldValue(qint64(DealStatus::Won))},
                      {Field::Amount, FieldValue(qint64(6'200'000'000))},
                      {Field::Closed, FieldValue(instantFromMs(1'700'000'000'000))}}),
                 row(Entity::Deal, 2,
                     {{Field::Customer, FieldValue(recordIdOf(Entity::Customer, 6))},
                      {Field::Currency, FieldValue(QStringLiteral("USD"))},
                      {Field::Amount, FieldValue(qint64(123'450))}})};
    rows.names.emplace(customer, QStringLiteral("Công ty Minh Long"));
    model.setRows(std::move(rows), 2);
    QCOMPARE(cell(model, 0, Field::Name).toString(), QStringLiteral("Renewal 2027"));
    QCOMPARE(cell(model, 0, Field::Customer).toString(), QStringLiteral("Công ty Minh Long"));
    QCOMPARE(cell(model, 1, Field::Customer).toString(), QStringLiteral("#6")); // its name did not come
    QCOMPARE(cell(model, 0, Field::Owner).toString(), QStringLiteral("Nguyễn An"));
    QCOMPARE(cell(model, 0, Field::Status).toString(), QStringLiteral("won"));
    QCOMPARE(cell(model, 0, Field::Amount).toLongLong(), 6'200'000'000);
    QCOMPARE(cell(model, 0, Field::Amount, DetailRole).toString(), QStringLiteral("VND"));
    QCOMPARE(cell(model, 1, Field::Amount, DetailRole).toString(), QStringLiteral("USD"));
    QCOMPARE(cell(model, 0, Field::Closed).toLongLong(), 1'700'000'000'000);
    QCOMPARE(cell(model, 0, Field::Name, KeyRole).toLongLong(), recordIdOf(Entity::Deal, 1).value());
    QVERIFY(!cell(model, 1, Field::Owner).isValid());

    RecordModel tasks(Entity::Task, testNamesOfRecords());
    tasks.setNow([] { return instantFromMs(2000); });
    RecordRows some;
    some.rows = {
        row(Entity::Task, 1, {{Field::Due, FieldValue(qint64(1000))}}),
        row(Entity::Task, 2, {{Field::Due, FieldValue(qint64(1000))}, {Field::Done, FieldValue(qint64(9))}}),
        row(Entity::Task, 3, {{Field::Due, FieldValue(qint64(3000))}})};
    tasks.setRows(std::move(some), 3);
    QCOMPARE(cell(tasks, 0, Field::Due, GradeRole).toInt(), int(Grade::Warn));
    QCOMPARE(cell(tasks, 1, Field::Due, GradeRole).toInt(), int(Grade::None));
    QCOMPARE(cell(tasks, 2, Field::Due, GradeRole).toInt(), int(Grade::None));
}

/// By their place among those of their pool; hidden ones do not count.
void TestRecordModel::stages()
{
    RecordModel model(Entity::Customer, testNamesOfRecords());
    watch(model);
    RecordRows rows;
    rows.rows = {row(Entity::Customer, 1, {{Field::Stage, FieldValue(renewal)}}),
                 row(Entity::Customer, 2, {{Field::Stage, FieldValue(newStage)}}), row(Entity::Customer, 3)};
    rows.rows[1].hasDouble = true;
    rows.rows[0].state.values[size_t(RecordSchema().of(Entity::Customer).indexOf(Field::Pool))]
        = FieldValue(web);
    model.setRows(std::move(rows), 3);
    QCOMPARE(cell(model, 0, Field::Stage).toString(), QStringLiteral("Renewal"));
    QCOMPARE(cell(model, 0, Field::Stage, StepRole).toInt(), 3);
    QCOMPARE(cell(model, 0, Field::Stage, StepsRole).toInt(), 3);
    QCOMPARE(cell(model, 1, Field::Stage, StepRole).toInt(), 1);
    QCOMPARE(cell(model, 0, Field::Stage, Qt::ToolTipRole).toString(),
             QStringLiteral("Website: stage 3 of 3"));
    QVERIFY(!cell(model, 2, Field::Stage).isValid());
    QVERIFY(cell(model, 1, Field::Name, DoubleRole).toBool());
    QVERIFY(!cell(model, 0, Field::Name, DoubleRole).toBool());

    RecordModel deals(Entity::Deal, testNamesOfRecords());
    RecordRows lost;
    lost.rows
        = {row(Entity::Deal, 1,
               {{Field::Stage, FieldValue(lead)}, {Field::Status, FieldValue(qint64(DealStatus::Lost))}}),
           row(Entity::Deal, 2, {{Field::Stage, FieldValue(lead)}})};
    deals.setRows(std::move(lost), 2);
    QCOMPARE(cell(deals, 0, Field::Stage, StepRole).toInt(), 0);
    QCOMPARE(cell(deals, 1, Field::Stage, StepRole).toInt(), 1);
}

/// Views that come to the end ask for more, once; records that come twice stand once.
void TestRecordModel::more()
{
    RecordModel model(Entity::Customer, testNamesOfRecords()); // a watcher would ask for more itself
    QSignalSpy asked(&model, &RecordModel::moreWanted);
    model.setRows(rowsOf({1, 2, 3}), 7);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // it is on its way
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 3);
    model.moreFailed();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.appendRows(rowsOf({3, 4, 5}));
    QCOMPARE(names(model), QStringList({"c1", "c2", "c3", "c4", "c5"}));
    model.fetchMore({});
    QCOMPARE(asked.last().at(0).toInt(), 6);
    model.appendRows(rowsOf({5}));
    QVERIFY(!model.canFetchMore({})); // nothing else came
    QCOMPARE(model.rowCount(), 5);
}

/// What is asked again keeps indexes with their records, and announces no reset.
void TestRecordModel::sameAgain()
{
    RecordModel model(Entity::Customer, testNamesOfRecords());
    watch(model);
    model.setRows(rowsOf({1, 2, 3, 4, 5}), 5);
    const QPersistentModelIndex third = model.index(2, 0);
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    RecordRows again = rowsOf({3, 9, 1, 5, 4});
    again.rows[3].state.values[0] = FieldValue(QStringLiteral("other"));
    model.updateRows(std::move(again), 5);
    QCOMPARE(names(model), QStringList({"c3", "c9", "c1", "other", "c4"}));
    QCOMPARE(third.row(), 0);
    QVERIFY(!second.isValid());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowOf(recordIdOf(Entity::Customer, 4)), 4);
    QCOMPARE(model.rowOf(recordIdOf(Entity::Customer, 2)), -1);

    RecordRow other = named(1);
    other.state.values[0] = FieldValue(QStringLiteral("once more"));
    model.replaceRow(other);
    QCOMPARE(names(model).at(2), QStringLiteral("once more"));
}

/// Whatever follows on whatever: the model comes to show just that.
void TestRecordModel::randomAnswers()
{
    RecordModel model(Entity::Customer, testNamesOfRecords());
    watch(model);
    std::srand(7);
    model.setRows(rowsOf({}), 0);
    for (int round = 0; round < 200; ++round) {
        std::vector<qint64> all;
        for (qint64 i = 1; i <= 12; ++i)
            if (std::rand() % 3 != 0)
                all.push_back(i);
        for (size_t i = all.size(); i > 1; --i)
            if (std::rand() % 2)
                std::swap(all[i - 1], all[size_t(std::rand()) % i]);
        QStringList wanted;
        for (const qint64 number : all)
            wanted << QStringLiteral("c%1").arg(number);
        model.updateRows(rowsOf(all), qint64(all.size()));
        QCOMPARE(names(model), wanted);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.recordAt(row).state.id), row);
    }
}

/// Children stand under their parent, whatever page it came with; those without it stand for themselves.
void TestRecordModel::children()
{
    RecordModel model(Entity::Ticket, testNamesOfRecords());
    watch(model);
    const auto ticket = [](qint64 number, qint64 parent) {
        auto one = row(Entity::Ticket, number, {{Field::Subject, FieldValue(QString::number(number))}});
        if (parent > 0)
            one.state.values[0] = FieldValue(recordIdOf(Entity::Ticket, parent));
        return one;
    };
    RecordRows rows;
    rows.rows = {ticket(9, 4), ticket(8, 77), ticket(7, 6), ticket(6, 4)};
    model.setRows(std::move(rows), 8);
    const int subject = model.sectionOf(Field::Subject);
    QCOMPARE(column(model, subject), QStringList({"9", "8", "6", "7"}));
    RecordRows next;
    next.rows = {ticket(5, 0), ticket(4, 0), ticket(3, 2), ticket(2, 3)};
    model.appendRows(std::move(next));
    QCOMPARE(column(model, subject), QStringList({"8", "5", "4", "9", "6", "7", "3", "2"}));
    QList<int> depths;
    for (int i = 0; i < model.rowCount(); ++i)
        depths << model.index(i, subject).data(DepthRole).toInt();
    QCOMPARE(depths, QList<int>({0, 0, 0, 1, 1, 2, 0, 1}));
    QCOMPARE(cell(model, 3, Field::Parent).toString(), QStringLiteral("#4"));
}

void TestRecordModel::sorting()
{
    RecordModel model(Entity::Ticket, testNamesOfRecords());
    QSignalSpy wanted(&model, &RecordModel::sortWanted);
    model.sort(model.sectionOf(Field::Due), Qt::AscendingOrder);
    QCOMPARE(model.sortField(), std::optional(Field::Due));
    QVERIFY(!model.sortsDescending());
    model.sort(model.sectionOf(Field::Due), Qt::AscendingOrder); // is so already
    QCOMPARE(wanted.size(), 1);
    model.sort(model.sectionOf(Field::Due), Qt::DescendingOrder);
    QVERIFY(model.sortsDescending());
    QCOMPARE(wanted.size(), 2);
    model.sort(0, Qt::DescendingOrder); // the number: by when they were made
    QCOMPARE(model.sortField(), std::optional(Field::Created));
}

void TestRecordModel::ownFields()
{
    RecordModel model(Entity::Customer, testNamesOfRecords());
    watch(model);
    model.setRows(rowsOf({1, 2}), 2);
    const int before = model.columnCount();
    QVERIFY(!model.setNames(testNamesOfRecords()));
    QCOMPARE(model.rowCount(), 2);
    const Field field = Field(firstOwnField);
    const OwnField own{field, Entity::Customer, QStringLiteral("Contract ends"), FieldType::Date, {}, false};
    const OwnField size{Field(firstOwnField + 1),
                        Entity::Customer,
                        QStringLiteral("Size"),
                        FieldType::Choice,
                        {QStringLiteral("small"), QStringLiteral("big")},
                        false};
    QVERIFY(model.setNames(testNamesOfRecords({own, size})));
    QCOMPARE(model.columnCount(), before + 2);
    QCOMPARE(model.rowCount(), 0); // to be read anew
    QCOMPARE(model.column(model.sectionOf(field)).title, QStringLiteral("Contract ends"));
    RecordRows rows = rowsOf({1});
    rows.rows[0].state.values.emplace_back(qint64(2'461'000));
    rows.rows[0].state.values.emplace_back(qint64(1));
    model.setRows(std::move(rows), 1);
    QCOMPARE(cell(model, 0, field).toLongLong(), 2'461'000);
    QCOMPARE(cell(model, 0, size.field).toString(), QStringLiteral("big"));
}

/// Pages that follow one another cost no more the more there are.
void TestRecordModel::manyRows()
{
    RecordModel model(Entity::Customer, testNamesOfRecords());
    constexpr qint64 pages = 200, size = 1000;
    const auto page = [](qint64 which) {
        std::vector<qint64> numbers(static_cast<size_t>(size));
        for (qint64 i = 0; i < size; ++i)
            numbers[size_t(i)] = which * size + i + 1;
        return rowsOf(numbers);
    };
    model.setRows(page(0), pages * size);
    qint64 first = 0, last = 0;
    for (qint64 i = 1; i < pages; ++i) {
        RecordRows rows = page(i);
        model.fetchMore({});
        QElapsedTimer timer;
        timer.start();
        model.appendRows(std::move(rows));
        (i <= 20 ? first : last) += i <= 20 || i >= pages - 20 ? timer.nsecsElapsed() : 0;
    }
    QCOMPARE(model.rowCount(), int(pages * size));
    QVERIFY2(last < 20 * first, qPrintable(QStringLiteral("%1 %2").arg(first).arg(last)));
}

CALLHELM_TEST(TestRecordModel)
#include "recordmodeltest.moc"
