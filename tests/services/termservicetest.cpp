#include <algorithm>

#include <QTemporaryDir>
#include <QTest>

#include "services/serviceset.h"
#include "services/writer.h"
#include "store/recordwriter.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// Lists of words, own fields and who sees a pool: what can be set, each taken back, and nothing lost that
/// records have.
class TermServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void words();
    void names_data();
    void names();
    void aUsedWordStays();
    void ownFields();
    void ownFieldsThatCannotBe_data();
    void ownFieldsThatCannotBe();
    void choicesStayInPlace();
    void poolsInTheTrail();

private:
    [[nodiscard]] ServiceSet &set() const { return *m_set; }
    Result<void> save(const Term &term) const { return awaited(set().terms.save(std::vector{term})); }
    Result<void> undo() const { return awaited(set().access.undoStack().undo()); }
    Result<void> redo() const { return awaited(set().access.undoStack().redo()); }
    [[nodiscard]] std::vector<Term> sources() const
    {
        return set().records.catalogue()->terms->of(TermList::Source);
    }
    [[nodiscard]] QStringList shownSources() const
    {
        QStringList names;
        for (const Term &term : sources())
            names << (term.hidden ? u'-' + term.name : term.name);
        return names;
    }
    [[nodiscard]] std::vector<FieldSpec> own() const
    {
        std::vector<FieldSpec> fields;
        for (const FieldSpec &field : set().records.catalogue()->schema->of(Entity::Customer).fields)
            if (isOwnField(field.field))
                fields.push_back(field);
        return fields;
    }
    static OwnField field(const QString &title, FieldType type = FieldType::Text,
                          const QStringList &choices = {})
    {
        return {Field(0), Entity::Customer, title, type, choices, false};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
};

void TermServiceTest::init()
{
    m_set.reset();
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    ServiceSet::Options options;
    options.path = m_folder->filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    m_set = std::move(*opened);
    std::vector<Term> terms;
    terms.reserve(3);
    for (const char *name : {"Zalo", "Web", "Call"})
        terms.push_back(
            {{}, TermList::Source, {}, QString::fromLatin1(name), int(terms.size()), false, false});
    QVERIFY(awaited(set().terms.save(terms)).ok());
    QTRY_COMPARE(shownSources(), QStringList({"Zalo", "Web", "Call"}));
}

void TermServiceTest::words()
{
    std::vector<Term> order = sources();
    std::rotate(order.begin(), order.end() - 1, order.end());
    for (int i = 0; i < int(order.size()); ++i)
        order[size_t(i)].position = i;
    QVERIFY(awaited(set().terms.save(order)).ok());
    QTRY_COMPARE(shownSources(), QStringList({"Call", "Zalo", "Web"}));
    Term renamed = sources().front();
    renamed.name = QStringLiteral(" Phone ");
    QVERIFY(save(renamed).ok());
    QTRY_COMPARE(shownSources(), QStringList({"Phone", "Zalo", "Web"}));
    Term hidden = sources().back();
    hidden.hidden = true;
    QVERIFY(save(hidden).ok());
    QTRY_COMPARE(shownSources(), QStringList({"Phone", "Zalo", "-Web"}));
    QVERIFY(undo().ok());
    QTRY_COMPARE(shownSources(), QStringList({"Phone", "Zalo", "Web"}));
    QVERIFY(undo().ok());
    QTRY_COMPARE(shownSources(), QStringList({"Call", "Zalo", "Web"}));
    QVERIFY(undo().ok());
    QTRY_COMPARE(shownSources(), QStringList({"Zalo", "Web", "Call"}));
    QVERIFY(undo().ok()); // the words themselves, which nobody used
    QTRY_VERIFY(sources().empty());
    for (int i = 0; i < 4; ++i)
        QVERIFY(redo().ok());
    QTRY_COMPARE(shownSources(), QStringList({"Phone", "Zalo", "-Web"}));
}

void TermServiceTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ok");
    QTest::newRow("new") << QStringLiteral("Email") << true;
    QTest::newRow("blank") << QStringLiteral("  ") << false;
    QTest::newRow("there") << QStringLiteral("Zalo") << false;
    QTest::newRow("there in other letters") << QStringLiteral("z\u00E0LO ") << false;
    QTest::newRow("too long") << QString(81, u'x') << false;
}

void TermServiceTest::names()
{
    QFETCH(QString, name);
    QFETCH(bool, ok);
    const auto done = save({{}, TermList::Source, {}, name, 3, false, false});
    QCOMPARE(done.ok(), ok);
    if (!ok)
        QCOMPARE(done.error().kind, Error::Kind::Usage);
    QVERIFY(save({{}, TermList::Channel, {}, QStringLiteral("Zalo"), 0, false, false}).ok()); // another list
}

/// Taking back an addition hides the word where a record has it by now.
void TermServiceTest::aUsedWordStays()
{
    QVERIFY(save({{}, TermList::Source, {}, QStringLiteral("Fair"), 3, false, false}).ok());
    QTRY_COMPARE(sources().size(), 4U);
    const TermId fair = sources().back().id;
    // By another program, say: not by this window's stack of changes.
    const auto use = [fair](Writer &writer) -> Result<bool> {
        const auto done = writer.change([fair](Database &database, Journal &) -> Result<void> {
            auto records = RecordWriter::open(database);
            if (!records)
                return records.error();
            if (auto begun = (*records)->begin(RecordBatch()); !begun)
                return begun.error();
            auto made = (*records)->add(
                Entity::Customer, SystemClock().now(), {},
                {{Field::Name, FieldValue(QStringLiteral("Lan"))}, {Field::Source, FieldValue(fair)}});
            return made ? (*records)->finish() : Result<void>(made.error());
        });
        return done ? Result<bool>(true) : done.error();
    };
    QVERIFY(awaited(set().access.change<bool>(use)).ok());
    QVERIFY(undo().ok());
    QTRY_COMPARE(shownSources(), QStringList({"Zalo", "Web", "Call", "-Fair"}));
    QVERIFY(redo().ok());
    QTRY_COMPARE(shownSources(), QStringList({"Zalo", "Web", "Call", "Fair"}));
}

void TermServiceTest::ownFields()
{
    QVERIFY(awaited(set().terms.save(field(QStringLiteral("Contract ends"), FieldType::Date))).ok());
    QTRY_COMPARE(own().size(), 1U);
    QCOMPARE(own().front().type, FieldType::Date);
    OwnField changed{own().front().field, Entity::Deal, QStringLiteral("End of contract"),
                     FieldType::Number,   {},           false};
    QVERIFY(awaited(set().terms.save(changed)).ok());
    QTRY_COMPARE(own().front().title, QStringLiteral("End of contract"));
    QCOMPARE(own().front().type, FieldType::Date); // kind and type stay
    QVERIFY(undo().ok());
    QTRY_COMPARE(own().front().title, QStringLiteral("Contract ends"));
    QVERIFY(undo().ok());
    QTRY_VERIFY(own().front().hidden); // its column is there
    QVERIFY(redo().ok());
    QTRY_VERIFY(!own().front().hidden);
    QCOMPARE(own().size(), 1U);
}

void TermServiceTest::ownFieldsThatCannotBe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("no title") << QStringLiteral(" ") << QStringList{QStringLiteral("a")};
    QTest::newRow("title of another") << QStringLiteral("R\u00E0nk") << QStringList{QStringLiteral("a")};
    QTest::newRow("long title") << QString(81, u'x') << QStringList{QStringLiteral("a")};
    QTest::newRow("nothing to choose") << QStringLiteral("Size") << QStringList();
    QTest::newRow("empty choice") << QStringLiteral("Size") << QStringList{QStringLiteral("a"), QString()};
    QTest::newRow("twice") << QStringLiteral("Size") << QStringList{QStringLiteral("a"), QStringLiteral("A")};
    QTest::newRow("two lines") << QStringLiteral("Size") << QStringList{QStringLiteral("a\nb")};
}

void TermServiceTest::ownFieldsThatCannotBe()
{
    QFETCH(QString, title);
    QFETCH(QStringList, choices);
    QVERIFY(awaited(set().terms.save(field(QStringLiteral("Rank")))).ok());
    const auto done = awaited(set().terms.save(field(title, FieldType::Choice, choices)));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    QVERIFY(awaited(set().terms.save(
                        {Field(0), Entity::Deal, QStringLiteral("Rank"), FieldType::Text, {}, false}))
                .ok()); // of another kind of records
}

/// Records hold the place of what was chosen: choices are renamed and added, and left out only unused.
void TermServiceTest::choicesStayInPlace()
{
    const QStringList three{QStringLiteral("gold"), QStringLiteral("silver"), QStringLiteral("iron")};
    QVERIFY(awaited(set().terms.save(field(QStringLiteral("Rank"), FieldType::Choice, three))).ok());
    QTRY_COMPARE(own().size(), 1U);
    const Field rank = own().front().field;
    OwnField changed{rank, Entity::Customer, QStringLiteral("Rank"), FieldType::Choice, three, false};
    changed.choices << QStringLiteral("wood");
    QVERIFY(awaited(set().terms.save(changed)).ok());
    QVERIFY(undo().ok());
    QTRY_COMPARE(own().front().choices, three);
    QVERIFY(awaited(set().records.save({{Entity::Customer,
                                         {},
                                         {{Field::Name, FieldValue(QStringLiteral("Lan"))},
                                          {rank, FieldValue(qint64(2))}}}}))
                .ok());
    changed.choices = three.mid(0, 2);
    const auto done = awaited(set().terms.save(changed));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    changed.choices = QStringList{three[0], three[1], QStringLiteral("bronze")};
    QVERIFY(awaited(set().terms.save(changed)).ok());
    QTRY_COMPARE(own().front().choices.last(), QStringLiteral("bronze"));
}

void TermServiceTest::poolsInTheTrail()
{
    QVERIFY(awaited(set().signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"), openSesame())).ok());
    QVERIFY(awaited(set().people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    QTRY_COMPARE(set().people.people().teams.size(), 1U);
    QVERIFY(save({{}, TermList::Pool, {}, QStringLiteral("Website"), 0, false, false}).ok());
    QTRY_COMPARE(set().records.catalogue()->terms->of(TermList::Pool).size(), 1U);
    const TermId pool = set().records.catalogue()->terms->of(TermList::Pool).front().id;
    const PersonId huy = set().people.people().persons.front().id;
    QVERIFY(awaited(set().terms.setPool({pool, huy, {set().people.people().teams.front().id}})).ok());
    const QString path = set().access.path();
    QTRY_COMPARE(set().people.people().pools.front().keeper, std::optional(huy));
    QVERIFY(undo().ok());
    QTRY_COMPARE(set().people.people().pools.front().keeper, std::nullopt);
    m_set.reset();
    const auto trail = storedTrail(path);
    QCOMPARE(trail[1].what, QStringLiteral("lists.change"));
    QCOMPARE(trail[1].whom, QStringLiteral("Website"));
    QVERIFY(trail[1].to.contains(QStringLiteral("Huy")) && trail[1].to.contains(QStringLiteral("Care")));
}

CALLHELM_TEST(TermServiceTest)
#include "termservicetest.moc"
