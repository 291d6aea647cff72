#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/storemaintenance.h"
#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// Customers and what happens with them: made, changed, merged, binned, taken back; each by whom it is
/// theirs.
class RecordServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void madeAndChanged();
    void everythingIsTakenBack();
    void whatCannotBe_data();
    void whatCannotBe();
    void ticketsWithChildren();
    void aMeetingIsRecordedOnce();
    void merged();
    void onlyImportsAreUndoneAsSuch();
    void whoSeesWhat();
    void agentsGiveNothingAway();
    void namesOfOthersCustomers();
    void callsOfFormerPrefixes();
    void poolsAreOpened();
    void ownersWithoutAnAgent();

private:
    ServiceSet &set() const { return *m_set; }
    void signIn(const char *login) const
    {
        const auto answer = awaited(m_set->signIn.signIn(QString::fromUtf8(login), openSesame()));
        QVERIFY(answer.ok());
        QCOMPARE(answer->outcome, SignInAnswer::Outcome::SignedIn);
    }
    RecordId make(Entity entity, std::vector<FieldEntry> entries) const
    {
        const auto made = awaited(set().records.save({{entity, RecordId(), std::move(entries)}}));
        if (!made)
            qWarning("%s", qPrintable(made.error().toString()));
        return made ? made->front() : RecordId();
    }
    Result<std::vector<RecordId>> change(RecordId record, std::vector<FieldEntry> entries) const
    {
        return awaited(set().records.save({{*entityOf(record), record, std::move(entries)}}));
    }
    RecordId customer(const char *name, AgentId owner = AgentId()) const
    {
        return make(Entity::Customer,
                    {{Field::Name, FieldValue(QString::fromUtf8(name))}, {Field::Owner, FieldValue(owner)}});
    }
    FieldValue value(RecordId record, Field field) const
    {
        const auto row = awaited(set().records.record(record));
        if (!row || !*row)
            return FieldValue(QStringLiteral("(nothing)"));
        const EntitySpec &entity = set().records.catalogue()->schema->of(*entityOf(record));
        return (*row)->state.values[size_t(entity.indexOf(field))];
    }
    qint64 count(Entity entity) const { return awaited(set().records.count(entity)).value(); }
    AgentId agent(const char *name) const
    {
        for (const RecordPerson &person : set().records.catalogue()->people)
            if (person.name == QString::fromUtf8(name))
                return person.agent;
        return {};
    }
    TermId word(TermList list, const char *name, TermId parent = {}, bool isMeeting = false) const
    {
        Term term{{}, list, parent, QString::fromUtf8(name), 0, false, isMeeting};
        if (!awaited(set().terms.save(std::vector{term})).ok())
            return {};
        const Term *made = nullptr;
        (void)QTest::qWaitFor([&] {
            made = set().records.catalogue()->terms->find(list, QString::fromUtf8(name), parent);
            return made != nullptr;
        });
        return made != nullptr ? made->id : TermId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
};

/// Huy owns the store; Olga leads Care with An and Binh; Cuong is in no team.
void RecordServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    ServiceSet::Options options;
    options.path = m_folder->filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    m_set = std::move(*opened);
    QFile log(m_folder->filePath(QStringLiteral("queue_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    for (const char *name : {"An", "Binh", "Cuong"})
        log.write("1793610105|1.2|support|" + QByteArray(name) + "|ADDMEMBER\n");
    log.close();
    QVERIFY(awaited(set().sources.importFiles(SourceKind::QueueLog, {log.fileName()})).ok());
    QTRY_COMPARE(set().calls.agents().size(), 3U);
    QVERIFY(awaited(set().signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"), openSesame())).ok());
    QVERIFY(awaited(set().people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    QTRY_COMPARE(set().people.people().teams.size(), 1U);
    const TeamId care = set().people.people().teams.front().id;
    for (const auto &[name, login, role] :
         {std::tuple("Olga", "olga", Role::Supervisor), std::tuple("An", "an", Role::Agent),
          std::tuple("Binh", "binh", Role::Agent), std::tuple("Cuong", "cuong", Role::Agent)}) {
        PersonRecord person = somebody(name, role, login);
        for (const NamedAgent &known : set().calls.agents())
            if (known.name == person.person.name)
                person.agents = {known.id};
        if (role == Role::Supervisor)
            person.charges = {care};
        else if (login != QByteArray("cuong"))
            person.memberships = {{care, {}, QDate(2020, 1, 1), {}}};
        QVERIFY(awaited(set().people.save(person, openSesame())).ok());
    }
    QTRY_COMPARE(set().people.people().persons.size(), 5U);
    QTRY_VERIFY(agent("An").isValid() && agent("Binh").isValid() && agent("Cuong").isValid());
}

void RecordServiceTest::cleanup()
{
    m_set.reset();
    const QString store = m_folder->filePath(QStringLiteral("store.sqlite"));
    const auto finding = StoreMaintenance::verifyAudit(store);
    QVERIFY(finding.ok());
    QCOMPARE(finding->broken, QString());
}

void RecordServiceTest::madeAndChanged()
{
    QSignalSpy changed(&set().records, &RecordService::changed);
    const RecordId lan = customer("Đặng Lan");
    QVERIFY(lan.isValid());
    QVERIFY(change(lan, {{Field::Phone, FieldValue(QStringLiteral("0901 234 567"))}}).ok());
    QCOMPARE(value(lan, Field::Phone), FieldValue(QStringLiteral("+84901234567")));
    QCOMPARE(changed.size(), 2);
    const auto found = awaited(set().records.withPhone(QStringLiteral("+84 90 123 4567")));
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 1U);
    RecordQuery query;
    query.search = QStringLiteral("dang");
    QCOMPARE(awaited(set().records.totals(query))->count, 1);
    // What is so already is no change.
    const qint64 lines = awaited(set().audit.end())->entries;
    QVERIFY(change(lan, {{Field::Phone, FieldValue(QStringLiteral("84901234567"))}}).ok());
    QCOMPARE(awaited(set().audit.end())->entries, lines);
}

void RecordServiceTest::everythingIsTakenBack()
{
    const qint64 before = count(Entity::Customer);
    const RecordId lan = customer("Lan");
    QVERIFY(change(lan, {{Field::Country, FieldValue(QStringLiteral("VN"))}}).ok());
    QVERIFY(awaited(set().records.remove({lan})).ok());
    QCOMPARE(count(Entity::Customer), before);
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(count(Entity::Customer), before + 1);
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(value(lan, Field::Country), FieldValue());
    QVERIFY(awaited(set().access.undoStack().redo()).ok());
    QCOMPARE(value(lan, Field::Country), FieldValue(QStringLiteral("VN")));
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(count(Entity::Customer), before);
    QCOMPARE(value(lan, Field::Name), FieldValue(QStringLiteral("(nothing)")));
}

void RecordServiceTest::whatCannotBe_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no phone") << int(Field::Phone) << "mobile";
    QTest::newRow("no e-mail") << int(Field::Email) << "mai";
    QTest::newRow("too long") << int(Field::Name) << QString(600, u'x');
    QTest::newRow("no such stage") << int(Field::Stage) << "#77";
}

void RecordServiceTest::whatCannotBe()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    const qint64 before = count(Entity::Customer);
    const FieldValue value = text.startsWith(u'#') ? FieldValue(text.mid(1).toLongLong()) : FieldValue(text);
    const auto made = awaited(
        set().records.save({{Entity::Customer, RecordId(), {{Field::Name, FieldValue(QStringLiteral("A"))}}},
                            {Entity::Customer, RecordId(), {{Field(field), value}}}}));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Usage);
    QCOMPARE(count(Entity::Customer), before); // neither of them
}

void RecordServiceTest::ticketsWithChildren()
{
    const auto status = [](TicketStatus status) {
        return FieldEntry{Field::Status, FieldValue(qint64(status))};
    };
    const RecordId parent
        = make(Entity::Ticket,
               {{Field::Subject, FieldValue(QStringLiteral("Invoice"))}, status(TicketStatus::Open)});
    const RecordId child = make(Entity::Ticket,
                                {{Field::Subject, FieldValue(QStringLiteral("Address"))},
                                 {Field::Parent, FieldValue(parent)},
                                 status(TicketStatus::New)});
    const auto refused = change(parent, {status(TicketStatus::Done)});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(QLatin1String("Address")));
    QVERIFY(change(child, {status(TicketStatus::Done)}).ok());
    QVERIFY(value(child, Field::Done).isNumber());
    QVERIFY(change(parent, {status(TicketStatus::Done)}).ok());
    QVERIFY(!change(parent, {{Field::Parent, FieldValue(parent)}}).ok());
}

void RecordServiceTest::aMeetingIsRecordedOnce()
{
    const TermId visit = word(TermList::TaskType, "Visit", {}, true);
    QVERIFY(visit.isValid());
    const RecordId task = make(Entity::Task, {{Field::Type, FieldValue(visit)}});
    QCOMPARE(count(Entity::Meeting), 0);
    const FieldEntry done{Field::Done, FieldValue(set().access.systemClock().now())};
    QVERIFY(change(task, {done}).ok());
    QCOMPARE(count(Entity::Meeting), 1);
    QVERIFY(change(task, {{Field::Done, FieldValue()}}).ok());
    QVERIFY(change(task, {done}).ok());
    QCOMPARE(count(Entity::Meeting), 1);
}

void RecordServiceTest::merged()
{
    const RecordId a = customer("A"), b = customer("B");
    const RecordId deal = make(Entity::Deal,
                               {{Field::Customer, FieldValue(b)},
                                {Field::Amount, FieldValue(qint64(500))},
                                {Field::Status, FieldValue(qint64(DealStatus::Won))}});
    QVERIFY(!awaited(set().records.merge(a, a, {})).ok());
    QVERIFY(!awaited(set().records.merge(a, deal, {})).ok());
    QVERIFY(awaited(set().records.merge(a, b, {{Field::Name, FieldValue(QStringLiteral("A and B"))}})).ok());
    auto card = awaited(set().records.customer(a));
    QVERIFY(card.ok() && *card);
    QCOMPARE((*card)->dealsWon, 1);
    QCOMPARE((*card)->amountWon, 500);
    QCOMPARE(value(a, Field::Name), FieldValue(QStringLiteral("A and B")));
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    card = awaited(set().records.customer(b));
    QVERIFY(card.ok() && *card);
    QCOMPARE((*card)->dealsWon, 1);
    QCOMPARE(value(a, Field::Name), FieldValue(QStringLiteral("A")));
}

/// Who may import takes back imports, and nothing else.
void RecordServiceTest::onlyImportsAreUndoneAsSuch()
{
    const RecordId lan = customer("Lan");
    RecordImportReport report;
    for (qint64 batch = 1; batch < 5; ++batch) {
        report.batch = BatchId(batch);
        QVERIFY(!awaited(set().recordImports.undo(report)).ok());
    }
    QCOMPARE(value(lan, Field::Name), FieldValue(QStringLiteral("Lan")));
}

/// An agent sees own customers, a supervisor those of the team, the owner all; in lists, counts and stories.
void RecordServiceTest::whoSeesWhat()
{
    const RecordId ofAn = customer("Of An", agent("An")), ofCuong = customer("Of Cuong", agent("Cuong"));
    const RecordId note
        = make(Entity::Note,
               {{Field::Customer, FieldValue(ofCuong)}, {Field::Text, FieldValue(QStringLiteral("secret"))}});
    const auto sees = [&](RecordId record) {
        const auto row = awaited(set().records.record(record));
        return row.ok() && row->has_value();
    };
    const auto finds = [&](const char *words) {
        RecordQuery query;
        query.search = QString::fromUtf8(words);
        const auto rows = awaited(set().records.rows(query));
        const auto totals = awaited(set().records.totals(query));
        return rows.ok() && totals.ok() && qint64(rows->rows.size()) == totals->count ? totals->count : -1;
    };
    for (const auto &[login, seesAn, seesCuong] :
         {std::tuple("huy", true, true), std::tuple("olga", true, false), std::tuple("an", true, false),
          std::tuple("binh", false, false), std::tuple("cuong", false, true)}) {
        signIn(login);
        QCOMPARE(sees(ofAn), seesAn);
        QCOMPARE(sees(ofCuong), seesCuong);
        QCOMPARE(sees(note), seesCuong);
        QCOMPARE(finds("of an"), seesAn ? 1 : 0);
        QCOMPARE(finds("cuong"), seesCuong ? 1 : 0);
        const auto story = awaited(set().records.story(ofCuong));
        QVERIFY(story.ok());
        QCOMPARE(story->entries.empty(), !seesCuong);
        QCOMPARE(change(ofCuong, {{Field::NoteText, FieldValue(QString::fromUtf8(login))}}).ok(), seesCuong);
    }
}

void RecordServiceTest::agentsGiveNothingAway()
{
    const RecordId lan = customer("Lan", agent("An"));
    signIn("an");
    const auto given = change(lan, {{Field::Owner, FieldValue(agent("Binh"))}});
    QVERIFY(!given);
    QCOMPARE(given.error().kind, Error::Kind::Denied);
    QVERIFY(change(lan, {{Field::NoteText, FieldValue(QStringLiteral("called"))}}).ok());
    QCOMPARE(awaited(set().records.remove({lan})).error().kind, Error::Kind::Denied);
    signIn("olga");
    QVERIFY(change(lan, {{Field::Owner, FieldValue(agent("Binh"))}}).ok());
}

/// Customers without owner are seen by who leads a team to which their pool is open, all of a pool by its
/// keeper.
void RecordServiceTest::poolsAreOpened()
{
    const TermId pool = word(TermList::Pool, "Website");
    const RecordId lead
        = make(Entity::Customer,
               {{Field::Name, FieldValue(QStringLiteral("Lead"))}, {Field::Pool, FieldValue(pool)}});
    const auto sees = [&](const char *login) {
        signIn(login);
        const auto row = awaited(set().records.record(lead));
        return row.ok() && row->has_value();
    };
    QVERIFY(!sees("olga"));
    signIn("huy");
    QVERIFY(
        awaited(set().terms.setPool({pool, std::nullopt, {set().people.people().teams.front().id}})).ok());
    QTRY_VERIFY(sees("olga"));
    QVERIFY(!sees("an"));
    signIn("huy");
    QVERIFY(awaited(set().terms.setPool({pool, recordOf(set(), "cuong").person.id, {}})).ok());
    QTRY_VERIFY(sees("cuong"));
    QVERIFY(!sees("olga"));
}

/// A deal of one's own with somebody else's customer: who it is with is not told, here and in exports.
void RecordServiceTest::namesOfOthersCustomers()
{
    const RecordId ofAn = customer("Of An", agent("An")), ofCuong = customer("Of Cuong", agent("Cuong"));
    for (const RecordId with : {ofAn, ofCuong})
        QVERIFY(
            make(Entity::Deal, {{Field::Customer, FieldValue(with)}, {Field::Owner, FieldValue(agent("An"))}})
                .isValid());
    RecordQuery deals;
    deals.entity = Entity::Deal;
    const QString number = QLatin1Char('#') + QString::number(recordNumber(ofCuong));
    for (const auto &[login, name] :
         {std::pair("huy", QStringLiteral("Of Cuong")), std::pair("an", number), std::pair("olga", number)}) {
        signIn(login);
        const auto rows = awaited(set().records.rows(deals));
        QVERIFY(rows.ok());
        QCOMPARE(rows->rows.size(), 2U);
        QCOMPARE(rows->names.at(ofAn), QStringLiteral("Of An"));
        QCOMPARE(rows->names.at(ofCuong), name);
    }
    signIn("cuong"); // the customer is theirs, and so what happens with them
    const auto rows = awaited(set().records.rows(deals));
    QCOMPARE(rows->rows.size(), 1U);
    QCOMPARE(rows->names.at(ofCuong), QStringLiteral("Of Cuong"));
}

/// A call that a telephone system told of before 2018 is the customer's by the number they have now.
void RecordServiceTest::callsOfFormerPrefixes()
{
    QFile log(m_folder->filePath(QStringLiteral("old_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    int call = 0;
    for (const char *number : {"01628123456", "0328123456", "+841628123456", "01638123456"}) {
        const QByteArray id = "old" + QByteArray::number(++call);
        const QByteArray at = QByteArray::number(1493610105 + 100 * call);
        log.write(at + '|' + id + "|support|NONE|ENTERQUEUE||" + number + "|1\n" + at + '|' + id
                  + "|support|NONE|ABANDON|1|1|9\n");
    }
    log.close();
    QVERIFY(awaited(set().sources.importFiles(SourceKind::QueueLog, {log.fileName()}, QStringLiteral("old")))
                .ok());
    const RecordId minh = make(Entity::Customer,
                               {{Field::Name, FieldValue(QStringLiteral("Minh"))},
                                {Field::Phone, FieldValue(QStringLiteral("032 812 3456"))}});
    const auto story = awaited(set().records.story(minh));
    QVERIFY(story.ok());
    QCOMPARE(
        std::ranges::count_if(story->entries, [](const StoryEntry &entry) { return entry.call.has_value(); }),
        3);
}

/// Who has no name on a telephone system gets one with the first thing they do.
void RecordServiceTest::ownersWithoutAnAgent()
{
    QVERIFY(recordOf(set(), "huy").agents.empty());
    QVERIFY(customer("first").isValid());
    QTRY_COMPARE(recordOf(set(), "huy").agents.size(), 1U);
    const auto row = awaited(set().records.record(customer("By Huy")));
    QVERIFY(row.ok() && *row);
    QCOMPARE((*row)->state.by, recordOf(set(), "huy").agents.front());
}

CALLHELM_TEST(RecordServiceTest)
#include "recordservicetest.moc"
